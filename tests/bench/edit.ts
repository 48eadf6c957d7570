import { checkDocument } from "#shared/rules/check.ts";
import type { Block } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import type { Group } from "./figure.ts";
import { figure, timed } from "./figure.ts";
import { planText, readText } from "./papers.ts";

const options = { today: "2026-04-15" };

/** The check after each of many edits, one block a time, of a paper that was checked before. */
export function measureEdit(): Group {
  let document = readText(planText(2000));
  checkDocument(document, options);
  const samples = Array.from({ length: 60 }, (_, edit) => {
    document = edited(document, (edit * 331) % document.body.children.length, `${edit}`);
    return timed(() => void checkDocument(document, options));
  }).slice(10);
  const name = `check after one edited block (${document.body.children.length} blocks at the top)`;
  return { title: "Re-check while typing, 2,000 blocks", figures: [figure(name, samples, "ms", { bar: 8 })] };
}

/** The same paper with a few letters more in one block; everything else is shared. */
function edited(document: Document, at: number, letters: string): Document {
  const children = document.body.children.map((block, i) => (i === at ? longer(block, letters) : block));
  return { ...document, body: { ...document.body, children } };
}

function longer(block: Block, letters: string): Block {
  if (block.type === "table" || block.type === "page-break") return block;
  if (block.type !== "task") return { ...block, children: [...block.children, { text: ` ${letters}` }] };
  const [first, ...rest] = block.children;
  return first === undefined ? block : { ...block, children: [longer(first, letters) as typeof first, ...rest] };
}
