import type { Entry } from "#shared/facts/outline.ts";
import type { Appendix, Document } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";
import { gathering } from "#shared/text/gather.ts";
import { placesOf, wordsOf } from "./annexes.ts";

/** "QUY CHẾ …", "QUY TẮC ỨNG XỬ …", "NỘI QUY …": what holds for all and always. */
const standing = /^(?:quy (?:che|dinh|tac|trinh)|noi quy)(?![a-z])/u;

/** So many titles an appendix may open with before its own. */
const OPENING = 7;

/** The titles an appendix opens with, where none stands in its lines. */
function firstTitles(children: Appendix["children"]): readonly string[] {
  return children
    .slice(0, OPENING)
    .flatMap((block) => (block.type === "heading" && block.label === undefined ? [fold(textOf(block)).trim()] : []));
}

/** Such a title in capitals behind a decision, where the reader saw no appendix begin. */
const titlesIn = gathering(
  ({ block }: Entry) => block.id,
  (entry) => {
    const { block, section } = entry;
    if (section !== "body" || block.type !== "heading" || block.label !== undefined) return [];
    const text = textOf(block).trim();
    return text === text.toUpperCase() && standing.test(fold(text)) ? [entry] : [];
  },
);

/** "57/2025/NQ-HĐND": the year inside the number is the mark of a paper that makes law (Nghị định 30/2020/NĐ-CP does not number so). */
const lawNumber = /\d{1,4}\s*\/\s*(?:19|20)\d\d\s*\/\s*(?:NQ|QĐ|CT|TT|NĐ)/u;

/** What stands in a part that says what holds for all and always: an appendix, the paper itself, or all behind a title. */
export function standingIn(document: Document, entries: readonly Entry[]): readonly Entry[] {
  const whole = document.kind === "statute" || document.kind === "provision" || makesLaw(document);
  const title = whole ? undefined : titlesIn(entries)[0];
  const from = whole ? 0 : title === undefined ? entries.length : entries.indexOf(title);
  const places = placesOf(document, (lines, { children }) =>
    [...lines.map(wordsOf), ...firstTitles(children)].some((words) => standing.test(words)),
  );
  if (from === entries.length && places === "") return [];
  return entries.filter(({ section, path }, at) =>
    section === "appendix" ? places.includes(`${path.split(".")[0]}. `) : section === "body" && at >= from,
  );
}

function makesLaw(document: Document): boolean {
  return document.header.children.some((line) => line.role === "number" && lawNumber.test(textOf(line)));
}
