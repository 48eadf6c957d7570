import { headerOf } from "#shared/facts/header.ts";
import type { HeaderFacts } from "#shared/facts/header.ts";
import { appendixPath, outlineOf } from "#shared/facts/outline.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { Block } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { isFootnote } from "#shared/model/inline.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { At } from "#shared/model/task.ts";
import { isMark } from "#shared/text/labels.ts";
import type { Paper } from "#electron/services/reading/paper.ts";
import { lineAt } from "#shared/rules/engine/places.ts";

/** A paper as other programs get it; the shape is a promise, fields may only be added. */
export function documentJson({ document, doubts }: Paper) {
  const facts = headerOf(document);
  const blocks = allBlocks(document);
  return {
    kind: document.kind,
    header: headerJson(facts),
    outline: outlineJson(document),
    bases: document.body.children.flatMap((block) => (block.type === "basis" ? [textOf(block)] : [])),
    recipients: facts.recipients,
    signer: facts.signer,
    footnotes: countFootnotes(blocks),
    tables: blocks.filter((block) => block.type === "table").length,
    doubts: doubts.map(({ reason, line }) => ({ reason, line })),
  };
}

function headerJson(facts: HeaderFacts) {
  const { parentBody, issuer, number, symbol, place, date, subject, addressees, urgency } = facts;
  const dateParts = date === null ? null : { day: date.day, month: date.month, year: date.year };
  return {
    parentBody,
    issuer,
    number,
    symbol,
    place,
    date: date?.iso ?? null,
    dateParts,
    subject,
    addressees,
    urgency,
  };
}

/** The titles and numbered points, with the titles of the appendices; dashes are no outline. */
function outlineJson(document: Document) {
  const body = outlineOf(document)
    .filter(({ section }) => section === "body")
    .flatMap((entry) => pointOf(entry, document));
  const appendices = document.appendices.flatMap((appendix, index) => {
    const lines = appendix.children.filter((child): child is Line => child.type === "line");
    const title = lines
      .filter((line) => line.role === "appendix-title")
      .map(textOf)
      .join(" ");
    const label = lines.find((line) => line.role === "appendix-label");
    const first = lines[0];
    const head = {
      label: label === undefined ? appendixPath(lines, index) : textOf(label),
      level: 1,
      text: title,
      line: first === undefined ? null : lineAt(document, startOf(first.id)),
    };
    const nodes = new Set<string>(appendix.children.map((child) => child.id));
    const points = outlineOf(document).filter(({ section, block }) => section === "appendix" && nodes.has(block.id));
    return [head, ...points.flatMap((entry) => pointOf(entry, document))];
  });
  return [...body, ...appendices];
}

function pointOf({ block, label }: Entry, document: Document) {
  const numbered = label !== null && !isMark(label.style);
  if (block.type !== "heading" && !(numbered && (block.type === "item" || block.type === "task"))) return [];
  const words = block.type === "task" ? block.children[0] : block;
  if (words === undefined) return [];
  return [
    {
      label: block.label ?? null,
      level: block.level,
      text: textOf(words),
      line: lineAt(document, startOf(words.id)),
    },
  ];
}

function allBlocks(document: Document): Block[] {
  const below = document.appendices.flatMap(({ children }) => children);
  return [...document.body.children, ...below.filter((child): child is Block => child.type !== "line")];
}

function countFootnotes(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of textBlocksOf(blocks)) count += block.children.filter(isFootnote).length;
  return count;
}

function startOf(node: string): At {
  return { node, start: 0, end: 0 };
}
