import type { Block } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import type { Builder } from "./build.ts";
import { builder } from "./build.ts";

/** Made-up papers of the seven main kinds in the wording offices use; no person is named. */

function head(b: Builder, issuer: readonly string[], number: string, placeDate: string, parent?: string): Line[] {
  return [
    ...(parent === undefined ? [] : [b.line("parent-body", parent)]),
    ...issuer.map((text) => b.line("issuer", text)),
    b.line("state-name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    b.line("motto", "Độc lập - Tự do - Hạnh phúc"),
    b.line("number", number),
    b.line("place-date", placeDate),
  ];
}

function foot(
  b: Builder,
  recipients: readonly string[],
  authority: readonly string[],
  titles: readonly string[],
): Line[] {
  return [
    b.line("recipients-title", "Nơi nhận:"),
    ...recipients.map((text) => b.line("recipient", text, "-")),
    ...authority.map((text) => b.line("authority", text)),
    ...titles.map((text) => b.line("title", text)),
    b.line("signer", "(đã ký)"),
  ];
}

const filler =
  "Tổ chức quán triệt đến toàn thể cán bộ, công chức, viên chức và Nhân dân trên địa bàn về ý nghĩa, tầm quan trọng của Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia; xác định đây là nhiệm vụ trọng tâm, thường xuyên, phải được thực hiện đồng bộ, quyết liệt, hiệu quả, bảo đảm đúng tiến độ, chất lượng theo yêu cầu.";

function planTable(b: Builder, rows: number): Block {
  const cells = Array.from({ length: rows }, (_, i) =>
    b.row([
      String(i + 1),
      i % 2 === 0
        ? "Rà soát, cập nhật, làm sạch dữ liệu hộ tịch, dữ liệu người có công, dữ liệu hội viên và đồng bộ với Cơ sở dữ liệu quốc gia về dân cư, bảo đảm dữ liệu đúng, đủ, sạch, sống"
        : "Tuyên truyền, hướng dẫn Nhân dân nộp hồ sơ trực tuyến",
      "Công an xã",
      "Văn phòng HĐND và UBND; Phòng Văn hóa - Xã hội",
      "Báo cáo kết quả",
      i % 2 === 0 ? "Trước ngày 30/6/2026" : "Thường xuyên",
      "",
    ]),
  );
  const titles = [
    "STT",
    "Nội dung nhiệm vụ",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Sản phẩm",
    "Thời hạn hoàn thành",
    "Ghi chú",
  ];
  return b.table(b.row(titles, "head"), b.row(["I. Nhóm nhiệm vụ về dữ liệu dân cư"], "group", 7), ...cells);
}

export function plan(): Document {
  const b = builder();
  const mark = b.note(
    "1",
    "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ; Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ.",
  );
  return b.document({
    kind: "plan",
    header: [
      ...head(b, ["ỦY BAN NHÂN DÂN\nXÃ AN THỚI ĐÔNG"], "Số: /KH-UBND", "An Thới Đông, ngày tháng 3 năm 2026"),
      b.line("kind", "KẾ HOẠCH"),
      b.line(
        "subject",
        "Triển khai thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia trên địa bàn xã năm 2026",
      ),
    ],
    body: [
      b.basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
      b.basis(
        "Căn cứ Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư.",
      ),
      b.paragraph([
        { text: "Thực hiện Kế hoạch số 56/KH-UBND ngày 21/3/2026 của Ủy ban nhân dân Thành phố" },
        mark,
        { text: ", Ủy ban nhân dân xã ban hành Kế hoạch triển khai thực hiện với các nội dung như sau:" },
      ]),
      b.heading("I.", 1, "MỤC ĐÍCH, YÊU CẦU"),
      b.heading("1.", 2, "Mục đích"),
      b.item("-", 3, filler),
      b.item(
        "-",
        3,
        "Duy trì quyết tâm chính trị cao và bảo đảm công tác chỉ đạo quyết liệt, nhất quán, xuyên suốt từ xã đến ấp, sự phối hợp đồng bộ, chặt chẽ giữa các đơn vị.",
      ),
      b.heading("2.", 2, "Yêu cầu"),
      b.item("-", 3, filler),
      b.heading("II.", 1, "CÁC NHIỆM VỤ CỤ THỂ VÀ PHÂN CÔNG TRÁCH NHIỆM"),
      b.heading("1.", 2, "Công tác tham mưu, chỉ đạo, triển khai"),
      b.task(
        "a)",
        3,
        "Tham mưu Đảng ủy xã ban hành văn bản về đẩy mạnh triển khai Đề án trên địa bàn trong năm 2026.",
        "Đơn vị chủ trì: Công an xã.",
        "Đơn vị phối hợp: Văn phòng HĐND và UBND xã.",
        "Thời gian hoàn thành: Trong Quý II/2026.",
      ),
      b.task(
        "b)",
        3,
        filler,
        "Đơn vị chủ trì: Phòng Văn hóa - Xã hội.",
        "Đơn vị phối hợp: Trung tâm Phục vụ hành chính công.",
        "Thời gian hoàn thành: Trước ngày 30/6/2026.",
      ),
      b.heading("2.", 2, "Công tác thông tin, tuyên truyền"),
      b.task("a)", 3, filler, "Đơn vị chủ trì: Phòng Văn hóa - Xã hội.", "Thời gian thực hiện: Thường xuyên."),
      b.heading("III.", 1, "KINH PHÍ THỰC HIỆN"),
      b.paragraph(
        "Kinh phí thực hiện Kế hoạch do ngân sách nhà nước bảo đảm theo phân cấp ngân sách hiện hành và các nguồn kinh phí hợp pháp khác.",
      ),
      b.heading("IV.", 1, "TỔ CHỨC THỰC HIỆN"),
      b.item("1.", 2, filler),
      b.item(
        "2.",
        2,
        "Giao Công an xã (Cơ quan Thường trực) thường xuyên theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Ủy ban nhân dân xã trước ngày 15 hằng tháng.",
      ),
      b.paragraph("Yêu cầu các đơn vị nghiêm túc triển khai thực hiện (chi tiết tại Phụ lục kèm theo)./."),
    ],
    closing: foot(
      b,
      [
        "UBND Thành phố;",
        "Thường trực Đảng ủy xã;",
        "Thường trực HĐND xã;",
        "CT, các PCT UBND xã;",
        "Ủy ban MTTQ Việt Nam xã;",
        "Các phòng, đơn vị thuộc xã;",
        "Lưu: VT, VHXH.",
      ],
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"],
      ["PHÓ CHỦ TỊCH"],
    ),
    appendices: [
      b.appendix(
        null,
        b.line("appendix-label", "Phụ lục"),
        b.line("appendix-title", "Phân công nhiệm vụ theo Kế hoạch số /KH-UBND và Chỉ thị số 05/CT-TTg"),
        b.line(
          "appendix-note",
          "(Kèm theo Kế hoạch số /KH-UBND ngày tháng 3 năm 2026 của Ủy ban nhân dân xã An Thới Đông)",
        ),
        planTable(b, 14),
      ),
    ],
  });
}

export function letter(): Document {
  const b = builder();
  return b.document({
    kind: "letter",
    header: [
      ...head(b, ["ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI"], "Số: 1328/UBND-TTHC", "Quảng Ngãi, ngày 31 tháng 3 năm 2026"),
      b.line(
        "subject",
        "V/v triển khai thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ trên địa bàn tỉnh",
      ),
      b.line("salutation", "Kính gửi:"),
      b.line("addressee", "Các sở, ban ngành;", "-"),
      b.line("addressee", "Các cơ quan Trung ương đóng trên địa bàn tỉnh;", "-"),
      b.line(
        "addressee",
        "UBND các xã, phường, đặc khu và các hội, đoàn thể tỉnh được giao nhiệm vụ theo Kế hoạch;",
        "-",
      ),
      b.line("addressee", "Báo và Phát thanh, Truyền hình Quảng Ngãi.", "-"),
    ],
    body: [
      b.paragraph(filler),
      b.heading("1.", 1, "Về công tác chỉ đạo, điều hành tại cơ quan, đơn vị, địa phương"),
      b.item("-", 2, filler),
      b.heading("2.", 1, "Nhiệm vụ chung"),
      b.task(
        "a)",
        2,
        "Tham mưu cấp ủy Đảng ban hành các Nghị quyết, Chỉ thị chỉ đạo triển khai Đề án 06 trên địa bàn tỉnh.",
        "Chủ trì: Công an tỉnh.",
        "Cơ quan phối hợp: Các sở, ban ngành, UBND cấp xã.",
        "Thời gian thực hiện: Hoàn thành trong tháng 3/2026.",
      ),
      b.paragraph("Yêu cầu Thủ trưởng các cơ quan, đơn vị, địa phương nghiêm túc triển khai thực hiện./."),
    ],
    closing: foot(
      b,
      ["Như trên;", "Văn phòng Chính phủ;", "TT Tỉnh ủy, TT HĐND tỉnh;", "Lưu: VT, TTHC."],
      ["TM. ỦY BAN NHÂN DÂN"],
      ["CHỦ TỊCH"],
    ),
  });
}

export function report(): Document {
  const b = builder();
  const figures = b.table(
    b.row(["TT", "Chỉ tiêu", "Kế hoạch", "Kết quả", "Tỷ lệ"], "head"),
    b.row(["1", "Hồ sơ tiếp nhận trực tuyến", "4.500", "4.227", "93,93%"]),
    b.row(["2", "Tài khoản định danh điện tử được kích hoạt", "1.162.267", "1.118.101", "96,2%"]),
    b.row(["", "Cộng", "1.166.767", "1.122.328", "96,19%"], "total"),
  );
  return b.document({
    kind: "report",
    header: [
      ...head(
        b,
        ["TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06"],
        "Số: 10/BC-TCTĐA06",
        "Thành phố Hồ Chí Minh, ngày 05 tháng 12 năm 2026",
        "UBND THÀNH PHỐ HỒ CHÍ MINH",
      ),
      b.line("kind", "BÁO CÁO"),
      b.line("subject", "Tình hình triển khai thực hiện Đề án 06 tháng 11 năm 2026"),
      b.line("salutation", "Kính gửi: Văn phòng Chính phủ"),
    ],
    body: [
      b.paragraph(filler),
      b.heading("I.", 1, "CÔNG TÁC CHỈ ĐẠO"),
      b.item("-", 2, [
        { text: "Ban hành 10 văn bản" },
        b.note("1", "Kế hoạch số 97/KH-UBND ngày 15/6/2026."),
        { text: " để kịp thời chỉ đạo các sở, ban ngành." },
      ]),
      b.heading("II.", 1, "KẾT QUẢ"),
      b.paragraph("Kết quả thực hiện các chỉ tiêu như sau:"),
      figures,
      b.paragraph("Kính báo cáo Văn phòng Chính phủ theo dõi./."),
    ],
    closing: foot(b, ["Như trên;", "Lưu: VT, THTH."], ["KT. TỔ TRƯỞNG"], ["TỔ PHÓ"]),
  });
}

export function decision(): Document {
  const b = builder();
  return b.document({
    kind: "decision",
    header: [
      ...head(b, ["ỦY BAN NHÂN DÂN\nPHƯỜNG CHÁNH LỘ"], "Số: 42/QĐ-UBND", "Chánh Lộ, ngày 05 tháng 7 năm 2026"),
      b.line("kind", "QUYẾT ĐỊNH"),
      b.line("subject", "Về việc thành lập Tổ công tác triển khai Đề án 06 phường Chánh Lộ"),
    ],
    body: [
      b.paragraph("ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ"),
      b.basis("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
      b.basis("Theo đề nghị của Trưởng Công an phường tại Tờ trình số 12/TTr-CAP ngày 01 tháng 7 năm 2026."),
      b.paragraph("QUYẾT ĐỊNH:"),
      b.heading(
        "Điều 1.",
        1,
        "Thành lập Tổ công tác triển khai Đề án 06 phường Chánh Lộ gồm các ông, bà có tên trong danh sách kèm theo.",
      ),
      b.heading("Điều 2.", 1, "Nhiệm vụ của Tổ công tác"),
      b.item("1.", 2, filler),
      b.item("2.", 2, "Tổ công tác làm việc theo Quy chế do Tổ trưởng ban hành."),
      b.heading("Điều 3.", 1, "Quyết định này có hiệu lực kể từ ngày ký."),
      b.paragraph(
        "Chánh Văn phòng, Thủ trưởng các đơn vị liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
      ),
    ],
    closing: foot(b, ["Như Điều 3;", "Lưu: VT, CAP."], ["TM. ỦY BAN NHÂN DÂN"], ["CHỦ TỊCH"]),
  });
}

export function directive(): Document {
  const b = builder();
  return b.document({
    kind: "directive",
    header: [
      ...head(b, ["CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI"], "Số: 05/CT-UBND", "Lào Cai, ngày 12 tháng 02 năm 2026"),
      b.line("urgency", "HỎA TỐC"),
      b.line("kind", "CHỈ THỊ"),
      b.line("subject", "Về tăng cường phòng, chống cháy rừng mùa khô năm 2026"),
    ],
    body: [
      b.paragraph(filler),
      b.item(
        "1.",
        1,
        "Giám đốc Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh kiểm tra các trọng điểm cháy, hoàn thành trước ngày 28/02/2026.",
      ),
      b.item(
        "2.",
        1,
        "Chủ tịch UBND các xã, phường chịu trách nhiệm trước Chủ tịch UBND tỉnh về công tác phòng cháy, chữa cháy rừng trên địa bàn./.",
      ),
    ],
    closing: foot(b, ["Các sở, ban, ngành;", "UBND các xã, phường;", "Lưu: VT, NLN."], [], ["CHỦ TỊCH"]),
  });
}

export function notice(): Document {
  const b = builder();
  return b.document({
    kind: "notice",
    header: [
      ...head(b, ["VĂN PHÒNG"], "Số: 118/TB-VP", "Đắk Lắk, ngày 20 tháng 10 năm 2026", "UBND TỈNH ĐẮK LẮK"),
      b.line("kind", "THÔNG BÁO"),
      b.line("subject", "Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp giao ban tháng 10"),
    ],
    body: [
      b.paragraph(filler),
      b.item("1.", 1, filler),
      b.paragraph("Văn phòng thông báo để các đơn vị biết, thực hiện./."),
    ],
    closing: foot(
      b,
      ["CT, các PCT UBND tỉnh;", "Lưu: VT, TH."],
      ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"],
      ["PHÓ CHÁNH VĂN PHÒNG"],
    ),
  });
}

export function proposal(): Document {
  const b = builder();
  return b.document({
    kind: "proposal",
    header: [
      ...head(b, ["SỞ TÀI CHÍNH"], "Số: 77/TTr-STC", "Cần Thơ, ngày 03 tháng 9 năm 2026", "UBND THÀNH PHỐ CẦN THƠ"),
      b.line("kind", "TỜ TRÌNH"),
      b.line("subject", "Về việc phê duyệt dự toán kinh phí thực hiện Đề án 06 năm 2027"),
      b.line("salutation", "Kính gửi: Ủy ban nhân dân thành phố Cần Thơ"),
    ],
    body: [
      b.basis("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025."),
      b.paragraph(filler),
      b.paragraph("Sở Tài chính kính trình Ủy ban nhân dân thành phố xem xét, quyết định./."),
    ],
    closing: foot(b, ["Như trên;", "Lưu: VT, NS."], [], ["GIÁM ĐỐC"]),
  });
}

/** The seven main kinds by name. */
export const papers = { plan, letter, report, decision, directive, notice, proposal };

/** About 100 pages with 40 tables of 16 rows. */
export function longReport(): Document {
  const b = builder();
  const chapters = Array.from({ length: 40 }, (_, i): Block[] => [
    b.heading(`${i + 1}.`, 2, `Kết quả thực hiện nhóm nhiệm vụ thứ ${i + 1}`),
    ...Array.from({ length: 8 }, () => b.item("-", 3, filler)),
    b.paragraph([
      { text: filler },
      b.note(String(i + 1), "Công văn số 1552/BTTTT-THH ngày 26/4/2022 của Bộ Thông tin và Truyền thông."),
    ]),
    planTable(b, 16),
  ]).flat();
  const short = report();
  return { ...short, body: { ...short.body, children: [b.heading("I.", 1, "KẾT QUẢ"), ...chapters] } };
}
