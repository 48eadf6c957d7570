import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { linksBetween } from "#shared/trace/links.ts";

/** A fault put into a clean paper: the words it replaces, which stand there once, and the words with the fault. */
type Fault = readonly [rule: string, words: string | RegExp, fault: string];

const food = "pairs/papers/kh-xa-an-toan-thuc-pham-2026";
const fire = "pairs/papers/kh-huyen-chay-rung-2024";
const power = "pairs/papers/kh-phuong-tiet-kiem-dien-2025";
const school = "papers/cv-so-gddt-2025";
const table = "pairs/papers/kh-huyen-duoi-nuoc-2022";
const annex = "papers/kh-ai-tinh-phu-luc-2026";
const decision = "papers/qd-kh-nong-nghiep-2020";

const faults: Readonly<Record<string, readonly Fault[]>> = {
  [food]: [
    ["task/missing-lead", "- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.\n- Đơn vị phối hợp: Trạm Y tế xã, các thôn.", "- Đơn vị phối hợp: Trạm Y tế xã, các thôn."],
    ["task/missing-lead", "- Đơn vị chủ trì: Phòng Kinh tế.\n- Đơn vị phối hợp: Phòng Văn hóa - Xã hội.", "- Đơn vị thực hiện: Phòng Kinh tế, Phòng Văn hóa - Xã hội."],
    ["task/missing-lead", "- Đơn vị chủ trì: Công an xã.", "- Đơn vị chủ trì:"],
    ["task/missing-coordinators", "- Đơn vị phối hợp: Hội Nông dân xã.\n- Thời gian hoàn thành: Quý II/2026.", "- Thời gian hoàn thành: Quý II/2026."],
    ["task/missing-deadline", "- Thời gian hoàn thành: Trước ngày 20/10/2026.", ""],
    ["task/missing-deadline", "- Thời gian hoàn thành: Tháng 5/2026.", "- Thời gian hoàn thành:"],
    ["task/vague-deadline", "- Thời gian hoàn thành: Tháng 5/2026.", "- Thời gian hoàn thành: Sớm nhất."],
    ["task/vague-deadline", "- Thời gian hoàn thành: Quý IV/2026.", "- Thời gian hoàn thành: Theo lộ trình của tỉnh."],
    ["task/vague-deadline", "- Thời gian hoàn thành: Quý II/2026.", "- Thời gian hoàn thành: Sau khi có hướng dẫn của Sở Y tế."],
    ["task/lead-also-coordinates", "- Đơn vị phối hợp: Trạm Y tế xã, các trường học.", "- Đơn vị phối hợp: Trạm Y tế xã, Phòng Văn hóa - Xã hội."],
    ["task/lead-also-coordinates", "- Đơn vị phối hợp: Các trường học, Ban Quản lý chợ.", "- Đơn vị phối hợp: Các trường học, Công an xã."],
    ["task/several-leads", "- Đơn vị chủ trì: Công an xã.", "- Đơn vị chủ trì: Công an xã, Phòng Kinh tế."],
    ["task/wrong-tier", "- Đơn vị chủ trì: Trung tâm Dịch vụ tổng hợp xã.", "- Đơn vị chủ trì: Sở Y tế."],
    ["task/wrong-tier", "- Đơn vị chủ trì: Công an xã.", "- Đơn vị chủ trì: Công an tỉnh."],
    ["task/agency-not-in-force", "- Đơn vị phối hợp: Các trường học, Ban Quản lý chợ.", "- Đơn vị phối hợp: Phòng Giáo dục và Đào tạo huyện."],
    ["task/agency-not-in-force", "- Đơn vị phối hợp: Phòng Kinh tế, các thôn.", "- Đơn vị phối hợp: UBND huyện."],
    ["task/unknown-agency", "- Đơn vị chủ trì: Trung tâm Dịch vụ tổng hợp xã.", "- Đơn vị chủ trì: Sở An toàn thực phẩm xã."],
    ["task/duplicate", "c) Tổ chức hội thi nấu ăn giữa các thôn chào mừng ngày 20/10.", "c) Tập huấn cho người chế biến, chủ quán ăn về kiến thức an toàn thực phẩm."],
    ["task/label-form", "- Đơn vị phối hợp: Các trường học, Ban Quản lý chợ.", "- Cơ quan phối hợp: Các trường học, Ban Quản lý chợ."],
    ["deadline/impossible-date", "Trước ngày 15/3/2026", "Trước ngày 31/4/2026"],
    ["deadline/impossible-date", "Trước ngày 25/02/2026", "Trước ngày 30/02/2026"],
    ["deadline/impossible-date", "Tháng 5/2026", "Tháng 13/2026"],
    ["deadline/not-after-issue", "Trước ngày 25/02/2026", "Trước ngày 05/02/2026"],
    ["deadline/not-after-issue", "Trước ngày 25/3/2026", "Trước ngày 25/3/2025"],
    ["deadline/not-after-issue", "- Thời gian hoàn thành: Quý I/2026.", "- Thời gian hoàn thành: Quý IV/2025."],
    ["deadline/outside-plan-period", "Trước ngày 20/10/2026", "Trước ngày 20/10/2027"],
    ["numbering/gap", "b) Vận động toàn bộ hộ", "c) Vận động toàn bộ hộ"],
    ["numbering/gap", "3. Sản xuất an toàn", "4. Sản xuất an toàn"],
    ["numbering/gap", "III. TỔ CHỨC THỰC HIỆN", "IV. TỔ CHỨC THỰC HIỆN"],
    ["numbering/duplicate", "b) Dành ngân sách xã", "a) Dành ngân sách xã"],
    ["numbering/duplicate", "III. TỔ CHỨC THỰC HIỆN", "II. TỔ CHỨC THỰC HIỆN"],
    ["numbering/duplicate", "4. Tuyên truyền, tập huấn", "3. Tuyên truyền, tập huấn"],
    ["numbering/wrong-letter", "đ) Giải tỏa hàng rong", "e) Giải tỏa hàng rong"],
    ["structure/single-item", /\n\nb\) Dành ngân sách xã[\s\S]*?Quý I\/2026\./u, ""],
    ["structure/empty-section", "Nâng cao ý thức của người sản xuất, kinh doanh và tiêu dùng; không để xảy ra vụ ngộ độc đông người.\n\n", ""],
    ["structure/reference-target", "không để xảy ra vụ ngộ độc đông người.", "không để xảy ra vụ ngộ độc đông người, theo Phụ lục III kèm theo Kế hoạch này."],
    ["structure/broken-sentence", "không để xảy ra vụ ngộ độc đông người.", "không để xảy ra vụ ngộ độc đông người và các"],
    ["format/motto", "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh Phúc"],
    ["format/motto", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN"],
    ["format/issuer", "ỦY BAN NHÂN DÂN\nXÃ ĐẠ HUOAI", "UBND XÃ ĐẠ HUOAI"],
    ["format/number-missing", "Số: 31/KH-UBND", "Số: …/KH-UBND"],
    ["format/symbol", "Số: 31/KH-UBND", "Số: 31/QĐ-UBND"],
    ["format/symbol", "Số: 31/KH-UBND", "Số: 31/KH - UBND"],
    ["format/date-form", "ngày 05 tháng 02 năm 2026", "ngày 5 tháng 2 năm 2026"],
    ["format/date-form", "ngày 05 tháng 02 năm 2026", "ngày 05/02/2026"],
    ["format/subject", "Bảo đảm an toàn thực phẩm trên địa bàn xã năm 2026\n", "V/v bảo đảm an toàn thực phẩm trên địa bàn xã năm 2026\n"],
    ["format/recipients", "- Lưu: VT.", "- Các thôn."],
    ["format/recipients", "- Thường trực Đảng ủy xã;", "- Như trên;"],
    ["format/recipients", "- Thường trực Đảng ủy xã;", "- Thường trực Đảng ủy xã."],
    ["format/signature-authority", "TM. ỦY BAN NHÂN DÂN", "T/M ỦY BAN NHÂN DÂN"],
    ["format/signature-authority", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"],
    ["format/signer-name", "(đã ký)", "ThS. Nguyễn Văn An"],
    ["format/closing-mark", "thực hiện Kế hoạch này./.", "thực hiện Kế hoạch này."],
    ["text/duplicate-word", "dùng thuốc bảo vệ thực vật", "dùng thuốc bảo vệ bảo vệ thực vật"],
    ["text/duplicate-word", "Nâng cao ý thức của người", "Nâng cao ý thức của của người"],
    ["text/duplicate-word", "ký cam kết bảo đảm", "ký cam kết cam kết bảo đảm"],
    ["unicode/homoglyph", "hội thi nấu ăn", "hội thi nấu ăn".replace("i", "і")],
    ["unicode/homoglyph", "Trạm Y tế xã.\n- Đơn vị phối hợp: Phòng Kinh tế", "Trạm Y tế xã.\n- Đơn vị phối hợp: Phòng Kіnh tế"],
    ["unicode/legacy-encoding", "Nâng cao ý thức của người sản xuất, kinh doanh và tiêu dùng; không để xảy ra vụ ngộ độc đông người.", "kh«ng ®Ó x¶y ra vô ngé ®éc ®«ng ng­êi."],
    ["citation/inconsistent", "không để xảy ra vụ ngộ độc đông người.", "không để xảy ra vụ ngộ độc đông người theo Chỉ thị số 09/CT-UBND ngày 21/01/2026 của Ủy ban nhân dân tỉnh."],
    ["citation/kind-symbol", "không để xảy ra vụ ngộ độc đông người.", "không để xảy ra vụ ngộ độc đông người theo Công văn số 09/CT-UBND ngày 12/01/2026."],
    ["citation/kind-symbol", "Chỉ thị số 09/CT-UBND", "Kế hoạch số 09/CT-UBND"],
    ["citation/kind-symbol", "Chỉ thị số 09/CT-UBND", "Công văn số 09/QĐ-UBND"],
    ["citation/after-issue", "ngày 12/01/2026 của Ủy ban nhân dân tỉnh", "ngày 12/03/2026 của Ủy ban nhân dân tỉnh"],
  ],
  [fire]: [
    ["numbering/gap", "4. Phòng Tài chính - Kế hoạch", "6. Phòng Tài chính - Kế hoạch"],
    ["deadline/not-after-issue", "trước ngày 10 tháng 3 năm 2024", "trước ngày 10 tháng 02 năm 2024"],
    ["deadline/impossible-date", "trước ngày 31 tháng 5 năm 2024", "trước ngày 31 tháng 6 năm 2024"],
  ],
  [power]: [
    ["deadline/year-missing", "trước ngày 20 tháng 9 năm 2025", "trước ngày 20 tháng 9"],
    ["task/missing-lead", "d) Công an phường phối hợp Đội Quản lý điện kiểm tra", "d) Kiểm tra"],
    ["deadline/not-after-issue", "trước ngày 20 tháng 9 năm 2025", "trước ngày 20 tháng 8 năm 2025"],
    ["deadline/outside-plan-period", "trước ngày 20 tháng 9 năm 2025", "trước ngày 20 tháng 9 năm 2028"],
  ],
  [school]: [
    ["format/addressees", /Kính gửi:[\s\S]*?thuộc Sở\.\n/u, ""],
    ["format/symbol", "Số: 2146/SGDĐT-GDPT", "Số: 2146/CV-SGDĐT"],
    ["format/date-form", "ngày 03 tháng 11 năm 2025", "ngày 3 tháng 11 năm 2025"],
    ["format/recipients", "- Lưu: VT, GDPT.", "- Lưu VT, GDPT."],
    ["format/signature-authority", "KT. GIÁM ĐỐC", "KT. PHÓ GIÁM ĐỐC"],
    ["deadline/impossible-date", "trước ngày 30/11/2025", "trước ngày 31/11/2025"],
    ["numbering/gap", "c) Ký cam kết", "d) Ký cam kết"],
    ["structure/reference-target", "tại mục 3 Công văn này", "tại mục 7 Công văn này"],
    ["format/capital-points", "quy định tại Thông tư số 29/2024/TT-BGDĐT", "quy định tại Khoản 2 điều 4 Thông tư số 29/2024/TT-BGDĐT"],
    ["citation/inconsistent", "tại Thông tư số 29/2024/TT-BGDĐT đến", "tại Thông tư số 29/2024/TT-BGDĐT ngày 31 tháng 12 năm 2024 đến"],
    ["citation/kind-symbol", "Công văn số 3310/UBND-KGVX", "Công văn số 3310/QĐ-UBND"],
    ["format/closing-mark", "để được hướng dẫn./.", "để được hướng dẫn"],
  ],
  [table]: [
    ["task/missing-lead", "| Phòng Giáo dục và Đào tạo | Trung tâm Văn hóa - Thể thao | Tháng 7/2022 |", "| | Trung tâm Văn hóa - Thể thao | Tháng 7/2022 |"],
    ["task/missing-deadline", "| Công an huyện | Phòng Kinh tế và Hạ tầng | Thường xuyên |", "| Công an huyện | Phòng Kinh tế và Hạ tầng | |"],
    ["task/missing-coordinators", "| Trung tâm Y tế huyện | UBND các xã, thị trấn | Quý III/2022 |", "| Trung tâm Y tế huyện | | Quý III/2022 |"],
    ["task/lead-also-coordinates", "| Huyện đoàn | Hội Liên hiệp Phụ nữ huyện | Tháng 7/2022 |", "| Huyện đoàn | Huyện đoàn | Tháng 7/2022 |"],
    ["task/duplicate", "Mua 200 phao cứu sinh đặt tại các cầu, bến sông", "Tổ chức trại hè, ngày hội thiếu nhi an toàn, lành mạnh"],
    ["deadline/impossible-date", "Trước ngày 12/6/2022", "Trước ngày 31/6/2022"],
    ["deadline/not-after-issue", "Trước ngày 12/6/2022", "Trước ngày 12/5/2022"],
  ],
  [annex]: [
    ["task/missing-product", "| Báo cáo kết quả |", "| |"],
    ["structure/appendix-not-announced", "tại Phụ lục kèm theo Kế hoạch này.", "như sau: các cơ quan chủ động triển khai."],
    ["format/place", "Đắk Lắk, ngày 06", "ngày 06"],
  ],
  [decision]: [
    ["format/legal-basis-punctuation", "ngày 19 tháng 6 năm 2015;", "ngày 19 tháng 6 năm 2015,"],
    ["format/legal-basis-punctuation", "ngày 31 tháng 7 năm 2020.", "ngày 31 tháng 7 năm 2020;"],
    ["numbering/gap", "Điều 3. Quyết định này", "Điều 5. Quyết định này"],
    ["numbering/duplicate", "Điều 4. Chánh Văn phòng", "Điều 3. Chánh Văn phòng"],
    ["citation/kind-symbol", "Tờ trình số 1522/TTr-SNN", "Công văn số 1522/TTr-SNN"],
    ["citation/self", "Tờ trình số 1522/TTr-SNN ngày 31 tháng 7 năm 2020", "Quyết định số 1184/QĐ-UBND-HC ngày 14 tháng 8 năm 2020"],
  ],
};

/** Faults of a plan that is held against the directive it carries out. */
const chainFaults: readonly (readonly [parent: string, child: string, ...fault: Fault])[] = [
  ["ct-tinh-an-toan-thuc-pham-2026", food, "cascade/uncovered", /\n\nd\) Dẹp các điểm giết mổ[\s\S]*?20\/10\/2026\./u, ""],
  ["ct-tinh-an-toan-thuc-pham-2026", food, "deadline/later-than-parent", "Trước ngày 20/6/2026", "Trước ngày 20/7/2026"],
  ["ct-tinh-an-toan-thuc-pham-2026", food, "deadline/later-than-parent", "Trước ngày 20/10/2026", "Trước ngày 20/11/2026"],
  ["ct-tinh-an-toan-thuc-pham-2026", food, "cascade/superior-not-cited", "Thực hiện Chỉ thị số 09/CT-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh về việc tăng cường bảo đảm an toàn thực phẩm trên địa bàn tỉnh, ", ""],
  ["ct-tinh-an-toan-thuc-pham-2026", food, "cascade/orphan", "c) Tổ chức hội thi nấu ăn giữa các thôn chào mừng ngày 20/10.", "c) Thay mới biển hiệu, bàn ghế của nhà văn hóa thôn theo mẫu thống nhất."],
  ["ct-tinh-an-toan-thuc-pham-2026", food, "cascade/shallow", "- Đơn vị chủ trì: Trạm Y tế xã.\n- Đơn vị phối hợp: Hội Liên hiệp Phụ nữ xã.\n- Thời gian hoàn thành: Tháng 5/2026.", ""],
  ["kh-tinh-bao-hiem-y-te-2025", "pairs/papers/kh-phuong-bao-hiem-y-te-2026", "cascade/uncovered", /\n\n5\. Trạm Y tế phường[^\n]*/u, ""],
  ["kh-tinh-bao-hiem-y-te-2025", "pairs/papers/kh-phuong-bao-hiem-y-te-2026", "deadline/later-than-parent", "xong trong quý II/2026", "xong trong quý III/2026"],
];

function read(text: string): Document {
  let next = 0;
  return readDocument(readPlainText(text, "bài.txt"), () => `n${(next += 1)}`).document;
}

function textOf(name: string): string {
  return readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8");
}

function withFault(text: string, words: string | RegExp, fault: string): string {
  const parts = text.split(words);
  expect(parts).toHaveLength(2);
  return parts.join(fault);
}

/** What a rule says of a paper, alone or held against its superior paper. */
function said(document: Document, rule: string, superior?: Document): string[] {
  const links = superior ? linksBetween(superior, document) : [];
  const taskLinks = links.map(({ parentId, childId, confidence }) => ({ parent: parentId, child: childId, confidence }));
  const superiors = superior ? [{ document: superior, tasks: tasksOf(superior), links: taskLinks }] : [];
  return checkDocument(document, { superiors, draft: false }).flatMap(({ ruleId, message }) => (ruleId === rule ? [message] : []));
}

function newlySaid(text: string, [rule, words, fault]: Fault, superior?: Document): string[] {
  const before = said(read(text), rule, superior);
  return said(read(withFault(text, words, fault)), rule, superior).filter((message) => !before.includes(message));
}

describe.each(Object.entries(faults))("a fault put into %s", (name, own) => {
  it.each(own)("%s: %s → %s", (...fault) => {
    expect(newlySaid(textOf(name), fault)).not.toEqual([]);
  });
});

describe("a fault put into a plan held against its directive", () => {
  it.each(chainFaults)("%s – %s: %s, %s → %s", (parent, child, ...fault) => {
    expect(newlySaid(textOf(child), fault, read(textOf(`pairs/papers/${parent}`)))).not.toEqual([]);
  });
});
