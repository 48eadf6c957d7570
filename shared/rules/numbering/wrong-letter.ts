import type { Report } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { atWhere } from "#shared/rules/engine/where.ts";
import type { Member, Series } from "./series.ts";
import { isGarbled, isHidden, placeOf, inSeries } from "./series.ts";

/** The letters of điểm are those of the Vietnamese alphabet: no f, j, w, z, and đ after d. One report for a list. */
export const wrongLetter = documentRule({
  id: "numbering/wrong-letter",
  title: "Điểm đánh bằng chữ cái không dùng",
  basis: "Chữ cái tiếng Việt của điểm (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "warning",
  needs: [],
  messages: {
    foreign: "{where}: không dùng chữ “{letter}” để đánh điểm; thứ tự là a, b, c, d, đ, e, g, h, i, k, l, m.",
    skipped: "{where}: sau “{before}” là “{found}”, bỏ qua chữ {letter}; thứ tự là a, b, c, d, đ, e, g, h, i, k, l, m.",
  },
  check: inSeries(judge),
  examples: {
    good: [
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.\n\ng) Bảy." },
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\n† Bốn.\n\nđ) Năm.\n\ne) Sáu." },
      { paper: "1. Nội dung:\n\nd) Bốn.\n\nd) Năm.\n\ne) Sáu." },
    ],
    bad: [
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\ne) Năm.", finds: ["skipped"] },
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nđ) Bốn.\n\ne) Năm.", finds: ["skipped"] },
      { paper: "1. Nội dung:\n\nđ) Năm.\n\ne) Sáu.\n\nf) Bảy.\n\ng) Tám.", finds: ["foreign"] },
    ],
  },
});

function judge(series: Series): Report<"foreign" | "skipped">[] {
  if (series.style !== "letter" && series.style !== "letter-dot" && series.style !== "paren-letter") return [];
  for (const [index, member] of series.members.entries()) {
    const before = series.members[index - 1];
    if (member.value === null) {
      const data = { where: atWhere(series.path), letter: member.label.text };
      if (before) return [{ at: placeOf(member.entry), message: "foreign", data }];
      continue;
    }
    const skipped = before?.label.name.replace(/[()]/gu, "") === "d" && before.value === 4 && member.value === 6;
    if (before && skipped && !isHidden(5, member)) {
      const data = { where: atWhere(series.path), before: before.label.text, found: member.label.text, letter: "đ" };
      return [{ at: placeOf(member.entry), message: "skipped", data }];
    }
    if (
      before &&
      leavesOutD(member, series.members[index + 1]) &&
      !isHidden(4, member) &&
      !member.between.some(isGarbled)
    ) {
      const data = { where: atWhere(series.path), before: before.label.text, found: member.label.text, letter: "d" };
      return [{ at: placeOf(member.entry), message: "skipped", data }];
    }
  }
  return [];
}

/** "c) đ) e)": one letter stands for two, whether d was left out or its sign was put on by mistake. */
function leavesOutD(member: Member, next: Member | undefined): boolean {
  return member.value === 4 && member.label.name.replace(/[()]/gu, "") === "đ" && next?.value === 6;
}
