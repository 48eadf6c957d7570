import type { Report } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { atWhere } from "#shared/rules/engine/where.ts";
import { textOf } from "#shared/model/text.ts";
import type { Member, Series } from "./series.ts";
import { isSlip, labelAt, placeOf, inSeries } from "./series.ts";

/** Two points of one list with one number. Two "d)" in a row are the d and đ that scans garble, and "5a" is an added one. */
export const duplicate = documentRule({
  id: "numbering/duplicate",
  title: "Số thứ tự bị trùng",
  basis: "Thứ tự các điều, khoản, điểm (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "error",
  needs: [],
  messages: {
    twice: "{where}: “{label}” được dùng hai lần liền nhau; cần đánh số lại các phần từ đây.",
    slip: "{where}: “{label}” được dùng hai lần liền nhau; phần này cần đánh số là “{right}”.",
  },
  check: inSeries(duplicatesIn),
  examples: {
    good: [
      { paper: "I. MỤC ĐÍCH\n\n1. Một.\n\n2. Hai.\n\nII. YÊU CẦU\n\n1. Ba.\n\n2. Bốn." },
      { paper: "1. Nội dung:\n\nc) Ba.\n\nd) Bốn.\n\nd) Năm.\n\ne) Sáu." },
      { paper: "II. GIAO NHẬN\n\n1. Giao:\n\n1. Giao:\n\n1. Giao:\n\n1. Giao:" },
      { paper: "2. Trình tự\n\n2.1. Bước 1:\n\n2.1.a. Thành lập tổ.\n\n2.1.b. Nhận hồ sơ.\n\n2.2. Bước 2." },
      { paper: "Điều 5. Một\n\n1. Nội dung.\n\nĐiều 5a. Hai\n\n1. Nội dung." },
    ],
    bad: [
      { paper: "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2. Công khai.\n\n2. Báo cáo.\n\n3. Tổng kết.", finds: ["twice"] },
      { paper: "I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nI. YÊU CẦU\n\nĐúng tiến độ.", finds: ["twice"] },
      {
        paper: "I. MỤC ĐÍCH\n\nMột.\n\nII. ĐỐI TƯỢNG\n\nHai.\n\nII. NỘI DUNG\n\nBa.\n\nIV. TỔ CHỨC\n\nBốn.",
        finds: ["slip"],
      },
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nc) Bốn.\n\ne) Năm.\n\ng) Sáu.", finds: ["slip"] },
    ],
  },
});

/** A number that stands this often in a row is the column of a form ("1. Giao: … 2. Nhận: …"), not a slip. */
const form = 4;

/** "2.1.a. …", "2.1.b. …": the letter behind the number tells them apart. */
function isSplit({ entry: { block } }: Member): boolean {
  return (block.type === "item" || block.type === "heading") && /^[a-zđ][.)]\s/u.test(textOf(block));
}

function duplicatesIn(series: Series): Report<"twice" | "slip">[] {
  const { members } = series;
  if (members.length >= form && members.every(({ value }) => value === members[0]?.value)) return [];
  return members.flatMap((member, index): Report<"twice" | "slip">[] => {
    const before = members[index - 1];
    if (!before || member.value === null || before.value !== member.value || member.apart) return [];
    if (before.label.name !== member.label.name || isSplit(member)) return [];
    const data = { where: atWhere(series.path), label: member.label.text };
    // "II. II. IV.": the numbers behind are right, one alone was not raised.
    if (isSlip(before, member, members[index + 1]))
      return [
        {
          at: placeOf(member.entry),
          message: "slip",
          data: { ...data, right: labelAt(member.value + 1, member.label) },
        },
      ];
    return [{ at: placeOf(member.entry), message: "twice", data }];
  });
}
