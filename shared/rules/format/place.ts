import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfLine } from "./lines.ts";

/** The place before the date: there, with capital initials, a unit named after a person in full. */
export const place = documentRule({
  id: "format/place",
  title: "Địa danh",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.4",
  severity: "warning",
  needs: ["state-paper"],
  messages: {
    missing: "Dòng ngày, tháng, năm chưa ghi địa danh; cần ghi tên nơi cơ quan ban hành đóng trụ sở.",
    small: "Địa danh “{place}” cần viết hoa chữ cái đầu.",
    short: "Địa danh “{place}” cần ghi đầy đủ là “Thành phố Hồ Chí Minh”, vì đơn vị mang tên người không viết tắt.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: samplePaper({ date: "Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026" }) },
    ],
    bad: [
      { paper: samplePaper({ date: "ngày 05 tháng 3 năm 2026" }), finds: ["missing"] },
      { paper: samplePaper({ date: "TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2026" }), finds: ["short"] },
    ],
  },
});

function check(context: RuleContext): Report<"missing" | "small" | "short">[] {
  const line =
    linesOf(context, "place-date")[0] ?? linesOf(context, "other").find((one) => /^ngày\s+\d/iu.test(textOf(one)));
  if (!line) return [];
  const name = /^\s*(.*?)\s*,?\s*ngày(?![A-Za-zÀ-ỿ])/iu.exec(textOf(line))?.[1] ?? null;
  if (name === null) return [];
  const at = placeOfLine(line);
  if (name === "" || /^[.…_\s]+$/u.test(name)) return [{ at, message: "missing" }];
  if (/^\p{Ll}/u.test(name)) return [{ at, message: "small", data: { place: name } }];
  return /^(?:TP\.?|Tp\.?)\s?(?:Hồ Chí Minh|HCM)$|^TPHCM$/u.test(name)
    ? [{ at, message: "short", data: { place: name } }]
    : [];
}
