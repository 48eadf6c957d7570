import type { TextBlock } from "#shared/model/block.ts";
import type { Line } from "#shared/model/document.ts";
import { isFootnote } from "#shared/model/inline.ts";
import { inlineText } from "#shared/model/text.ts";
import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";

/** A raised mark without its note, or a note at which no mark points. Powers of units ("m²") are no marks. */
export const footnote = blockRule({
  id: "structure/footnote",
  title: "Dấu chú thích và chú thích không đi đôi",
  basis: "Thông lệ trình bày",
  severity: "error",
  needs: [],
  messages: {
    mark: "Dấu chú thích “{mark}” không có chú thích tương ứng ở cuối trang; cần bổ sung hoặc bỏ dấu.",
    note: "Chú thích “{mark}” không có dấu tương ứng trong văn bản; cần đặt dấu hoặc bỏ chú thích.",
  },
  check,
  examples: {
    good: [
      { paper: "Toàn tỉnh có 17 đơn vị¹ và 25 km² rừng đã hoàn thành.\n\n---\n\n¹ Sở Y tế, Sở Nội vụ." },
      { paper: "Diện tích 1.200 m² nhà xưởng; công suất 50 m³ mỗi ngày." },
    ],
    bad: [
      { paper: "Toàn tỉnh có 17 đơn vị¹ đã hoàn thành việc rà soát.", finds: ["mark"] },
      { paper: "Toàn tỉnh có 17 đơn vị đã hoàn thành việc rà soát.\n\n---\n\n¹ Sở Y tế, Sở Nội vụ.", finds: ["note"] },
    ],
  },
});

interface Mark {
  readonly start: number;
  readonly text: string;
}

const raised = /[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu;
const digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function check({ block, at }: BlockContext): Report<"mark" | "note">[] {
  const reports: Report<"mark" | "note">[] = [];
  let offset = 0;
  for (const child of block.children) {
    if (isFootnote(child)) {
      const empty = child.note.every(
        (note) =>
          "children" in note &&
          note.type !== "table" &&
          note.type !== "task" &&
          inlineText(note.children).trim() === "",
      );
      if (empty)
        reports.push({ at: at({ start: offset, end: offset }), message: "mark", data: { mark: child.mark || "?" } });
    } else offset += child.text.length;
  }
  for (const { start, text } of looseMarks(block)) {
    const message = start === 0 ? "note" : "mark";
    reports.push({ at: at({ start, end: start + text.length }), message, data: { mark: plain(text) } });
  }
  return reports;
}

/** Raised numbers that the reader could tie to no note. */
function looseMarks(block: TextBlock | Line): Mark[] {
  const marks: Mark[] = [];
  const whole = inlineText(block.children);
  let offset = 0;
  for (const child of block.children) {
    if (isFootnote(child)) continue;
    const found =
      child.superscript && /^\s*\d{1,3}\s*$/u.test(child.text)
        ? [{ index: 0, 0: child.text }]
        : child.text.matchAll(raised);
    for (const match of found) {
      const start = offset + match.index;
      if (!isPower(whole, start)) marks.push({ start, text: match[0] });
    }
    offset += child.text.length;
  }
  return marks;
}

/** Behind a number or a unit the raised figure is a power. */
function isPower(text: string, at: number): boolean {
  return at > 0 && /(?:\d|(?:^|[\s\d(/.])(?:N?[mck]?m|dm|[A-Za-zÀ-ỿ]|CO|H|O|ha|µg|mg))$/u.test(text.slice(0, at));
}

function plain(mark: string): string {
  return [...mark.trim()].map((sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign)).join("");
}
