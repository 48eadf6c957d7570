import type { Entry } from "#shared/facts/outline.ts";
import { titleRole } from "#shared/facts/field-label.ts";
import type { TitleRole } from "#shared/facts/field-label.ts";
import { textOf } from "#shared/model/text.ts";
import { isMark } from "#shared/text/labels.ts";
import { gathering } from "#shared/text/gather.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { partsInLine } from "#shared/facts/tasks/forms/labelled.ts";
import type { Part } from "#shared/facts/tasks/forms/labelled.ts";

/** What titles beside the work say of it. */
export interface Beside {
  /** For every point below "1. Nội dung". */
  readonly parts: ReadonlyMap<Entry, readonly Part[]>;
  /** "2. Cơ quan chủ trì" and all below it: no work. */
  readonly named: readonly Entry[];
}

const nothing: Beside = { parts: new Map(), named: [] };

const titleOf = rememberingOf(({ block, label }: Entry): TitleRole | null =>
  label !== null && !isMark(label.style) && (block.type === "heading" || block.type === "item")
    ? titleRole(textOf(block).trim())
    : null,
);

const rolesIn = gathering(
  ({ block }: Entry) => block.id,
  (entry) => (titleOf(entry) === null || titleOf(entry)?.role === "task" ? [] : [entry]),
);

/**
 * "1. Nội dung" over the work, then "2. Cơ quan chủ trì, phối hợp" and "3. Thời gian thực hiện: …" beside it: who and when for
 * every point below the first. Bodies stand behind the title or below it.
 */
export function besideWork(entries: readonly Entry[]): Beside {
  if (rolesIn(entries).length === 0) return nothing;
  const works = new Map<Entry | undefined, Entry>();
  const said = new Map<Entry, Part[]>();
  const workOf = new Map<Entry, Entry>();
  const named: Entry[] = [];
  for (const entry of entries) {
    const above = entry.parents.at(-1);
    const title = titleOf(entry);
    if (title?.role === "task" && title.bare && entry.holds) works.set(above, entry);
    const inside = entry.parents.find((parent) => workOf.has(parent));
    const work = inside ? workOf.get(inside) : title && title.role !== "task" ? works.get(above) : undefined;
    if (work === undefined) continue;
    named.push(entry);
    if (title !== null) workOf.set(entry, work);
    said.set(work, [...(said.get(work) ?? []), ...partsOf(entry, title)]);
  }
  if (named.length === 0) return nothing;
  const parts = new Map<Entry, readonly Part[]>();
  for (const entry of entries)
    for (const parent of entry.parents) {
      const own = said.get(parent);
      if (own) parts.set(entry, own);
    }
  return { parts, named };
}

/** What a line beside the work says: behind its label, or as a body below one. */
function partsOf({ block, parents }: Entry, title: TitleRole | null): readonly Part[] {
  if (block.type !== "heading" && block.type !== "item") return [];
  const words = { node: block.id, text: textOf(block) };
  if (title !== null) return title.bare ? [] : partsInLine(words);
  const above = parents.at(-1);
  const role = above ? titleOf(above)?.role : undefined;
  return role === undefined ? [] : [{ role, words, value: { start: 0, end: words.text.length } }];
}
