import type { Document } from "#shared/model/document.ts";
import type { At } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { placeAt } from "#shared/rules/engine/places.ts";
import { textBlocksById } from "#renderer/ui/paper/places.ts";

/** Characters that may be underlined in one go. */
const most = 60;
const firstWords = /^\s*(?:\S+\s+){0,3}\S+/u;

/**
 * Where a remark is underlined: at its words; one about a whole paragraph, a task or a table at the first words of it, or
 * the page would be full of lines. What is chosen is lit whole all the same.
 */
export function calmMark(document: Document, at: At): At {
  const own = textBlocksById(document).get(at.node);
  if (own !== undefined) return at.end - at.start <= most ? at : shortened(textOf(own), at);
  const node = placeAt(document, at.node)?.holder ?? at.node;
  const first = textBlocksById(document).get(node);
  return first === undefined
    ? { ...at, node }
    : shortened(textOf(first), { node, start: 0, end: textOf(first).length });
}

function shortened(text: string, at: At): At {
  const words = firstWords.exec(text.slice(at.start, at.end))?.[0] ?? "";
  return { ...at, end: at.start + words.length };
}
