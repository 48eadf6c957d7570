import type { Block } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import type { At } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";

/** "./." ends the last sentence before the signature. No sentence of the decree orders it: a hint. */
export const closingMark = documentRule({
  id: "format/closing-mark",
  title: "Dấu kết thúc “./.”",
  basis: "Thông lệ trình bày",
  severity: "info",
  needs: ["state-paper", "has-closing", "isJudged"],
  messages: { missing: "Câu cuối của nội dung thường kết thúc bằng “./.”, ở đây kết thúc bằng “{end}”." },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: samplePaper({ body: "1. Rà soát thủ tục hành chính./.\n\n(Gửi kèm Kế hoạch số 15/KH-UBND)" }) },
    ],
    bad: [
      {
        paper: samplePaper({ body: "1. Rà soát thủ tục hành chính.\n\n2. Công khai thủ tục hành chính." }),
        finds: ["missing"],
        fixed: samplePaper({ body: "1. Rà soát thủ tục hành chính.\n\n2. Công khai thủ tục hành chính./." }),
      },
    ],
  },
});

function check({ document }: RuleContext): Report<"missing">[] {
  const last = lastWords(document.body.children.at(-1));
  if (!last) return [];
  const text = last.text.trimEnd();
  if (ended.test(text) || !/[.A-Za-zÀ-ỿ\d)]$/u.test(text) || isBehindEnd(document)) return [];
  const stop = text.endsWith(".") ? text.length - 1 : text.length;
  const edit = { type: "replace" as const, at: { node: last.at.node, start: stop, end: text.length }, text: "./." };
  const words = text.slice(-24).replace(/^\S*\s/u, "");
  const at = { node: last.at.node, start: text.length - words.length, end: text.length };
  return [{ at, message: "missing", data: { end: words }, fix: { title: "Thêm “./.”", edits: [edit] } }];
}

const ended = /\/\s*\.?\s*$/u;
/** So many lines may stand behind the end: a note on what is sent along, the strokes of a stamp. */
const BEHIND = 2;

/** Whether the end stands before the last line: "…thực hiện./." above "(Công điện số 225/CĐ-TTg gửi kèm)". */
function isBehindEnd({ body }: RuleContext["document"]): boolean {
  const before = body.children.slice(-1 - BEHIND, -1).map((block) => lastWords(block)?.text.trimEnd() ?? "");
  return before.some((text) => /\.\s?\/\s?\.$/u.test(text));
}

function lastWords(block: Block | undefined): { text: string; at: At } | null {
  if (!block || block.type === "table" || block.type === "page-break" || block.type === "heading") return null;
  if (block.type === "task") return lastWords(block.children.at(-1));
  const text = textOf(block);
  return { text, at: { node: block.id, start: 0, end: text.length } };
}
