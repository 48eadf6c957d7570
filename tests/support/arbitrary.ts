import type { Arbitrary } from "fast-check";
import { array, record, constant, constantFrom, oneof, subarray } from "fast-check";
import type { Block } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import { builder } from "./build.ts";

const syllables = [
  "Ủy",
  "ban",
  "nhân",
  "dân",
  "xã",
  "triển",
  "khai",
  "Đề",
  "án",
  "06",
  "05/CT-TTg",
  "96,2%",
  "Đ",
  "«",
  "<b>",
  "&",
  '"',
  "a)",
  "…",
  "🙂",
  "\u0301",
];
export const words = array(constantFrom(...syllables), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(" "));

type Make = (b: ReturnType<typeof builder>) => Block;
const made = (text: Arbitrary<string>, make: (b: ReturnType<typeof builder>, text: string) => Block): Arbitrary<Make> =>
  text.map((value) => (b) => make(b, value));

const grid = array(array(words, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });

/** Blocks of every type, tables ragged ones included. */
const block: Arbitrary<Make> = oneof(
  made(words, (b, text) => b.paragraph(text)),
  made(words, (b, text) => b.paragraph(text, "center")),
  made(words, (b, text) => b.basis(`${text};`)),
  made(words, (b, text) => b.heading("I.", 1, text)),
  made(words, (b, text) => b.heading("Điều 1.", 2, text)),
  made(words, (b, text) => b.heading("Chương I", 1, text)),
  made(words, (b, text) => b.item("đ)", 3, text)),
  made(words, (b, text) => b.task("a)", 3, text, `Chủ trì: ${text}`)),
  made(words, (b, text) => b.paragraph([{ text, italic: true }, b.note("1", text)])),
  grid.map(
    (rows) => (b: ReturnType<typeof builder>) =>
      b.table(...rows.map((cells, index) => b.row(cells, index === 0 ? "head" : undefined))),
  ),
  constant<Make>((b) => b.pageBreak()),
);

/** Any document the model allows, more or less: parts may be missing, blocks come in any order. */
export const documents: Arbitrary<Document> = record({
  kind: constantFrom("plan" as const, "letter" as const, "decision" as const, "other" as const),
  head: subarray([
    "issuer",
    "state-name",
    "motto",
    "number",
    "place-date",
    "kind",
    "subject",
    "salutation",
    "other",
  ] as const),
  foot: subarray(["recipients-title", "recipient", "authority", "title", "signer", "other"] as const),
  body: array(block, { maxLength: 8 }),
  appendix: array(block, { maxLength: 4 }),
  text: words,
}).map(({ kind, head, foot, body, appendix, text }) => {
  const b = builder();
  return b.document({
    kind,
    header: head.map((role) => b.line(role, `${role} ${text}`)),
    body: body.map((make) => make(b)),
    closing: foot.map((role) => b.line(role, `${role} ${text}`)),
    appendices:
      appendix.length === 0
        ? []
        : [b.appendix(null, b.line("appendix-label", "Phụ lục"), ...appendix.map((make) => make(b)))],
  });
});
