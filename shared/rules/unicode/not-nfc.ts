import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";

/** Letters put together from a base and loose marks: they look right, but are not found by a search. */
export const notNfc = blockRule({
  id: "unicode/not-nfc",
  title: "Chữ gõ bằng Unicode tổ hợp",
  basis: "Bảng mã Unicode TCVN 6909:2001 (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "info",
  needs: [],
  messages: {
    decomposed:
      "“{words}” gõ bằng Unicode tổ hợp (dấu rời), khi tìm kiếm có thể không ra; nên chuyển sang Unicode dựng sẵn.",
  },
  check,
  examples: {
    good: [{ paper: "Triển khai chuyển đổi số; đường Đồng Khởi." }],
    bad: [
      {
        paper: { words: "Triển khai Kế hoạch.".normalize("NFD") },
        finds: ["decomposed"],
        fixed: "Triển khai Kế hoạch.",
      },
    ],
  },
});

function check({ text, at }: BlockContext): Report<"decomposed">[] {
  const composed = text.normalize("NFC");
  if (composed === text) return [];
  const range = changed(text, composed);
  return [
    {
      at: at(range),
      message: "decomposed",
      data: { words: text.slice(range.start, range.start + 40).trim() },
      fix: {
        title: "Chuyển sang Unicode dựng sẵn",
        edits: [{ type: "replace", at: at(range), text: text.slice(range.start, range.end).normalize("NFC") }],
      },
    },
  ];
}

/** From the first to the last word that composing changes. */
function changed(text: string, composed: string): { start: number; end: number } {
  let start = 0;
  while (start < composed.length && text[start] === composed[start]) start += 1;
  while (start > 0 && /\S/u.test(text[start - 1] as string)) start -= 1;
  let [end, other] = [text.length, composed.length];
  while (other > start && text[end - 1] === composed[other - 1]) [end, other] = [end - 1, other - 1];
  while (end < text.length && /\S/u.test(text[end] as string)) end += 1;
  return { start, end };
}
