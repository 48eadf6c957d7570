import { findDeadlines } from "#shared/text/deadline/find.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import type { TaskDeadline, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { chargeOf, cooperating, headingAgencies } from "./sentence.ts";
import { agencyValues, placed } from "./values.ts";

/** What a point takes from the headings and points above it. */
export interface Inherited {
  readonly lead: readonly Value[];
  readonly coordinate: readonly Value[];
  readonly deadline: TaskDeadline | null;
}

export const nothing: Inherited = { lead: [], coordinate: [], deadline: null };

const known = new WeakMap<Entry, Inherited>();

/** Lead, co-ordinators and time limit stated by the nearest heading or lead-in above an entry. */
export function inheritedBy(entry: Entry, context: DeadlineContext): Inherited {
  let lead: readonly Value[] = [];
  let coordinate: readonly Value[] = [];
  let deadline: TaskDeadline | null = null;
  for (const parent of entry.parents.toReversed()) {
    const said = saidBy(parent, context);
    if (lead.length === 0 && said.lead.length > 0) ({ lead, coordinate } = said);
    deadline ??= said.deadline;
  }
  return { lead, coordinate, deadline };
}

function saidBy(entry: Entry, context: DeadlineContext): Inherited {
  const cached = known.get(entry);
  if (cached) return cached;
  const said = read(entry, context);
  known.set(entry, said);
  return said;
}

function read(entry: Entry, context: DeadlineContext): Inherited {
  const { block } = entry;
  const words = block.type === "task" ? block.children[0] : block;
  if (!words || (words.type !== "heading" && words.type !== "item" && words.type !== "paragraph")) return nothing;
  const text = textOf(words);
  const node = { node: words.id, text };
  const named = headingAgencies(text);
  if (named) return { lead: agencyValues(node, named, "heading"), coordinate: [], deadline: null };
  const lasting = /^(?:[^:]{0,20})?nhiem vu (?:thuc hien )?thuong xuyen\W*$/u.test(fold(text))
    ? parseDeadline("thường xuyên", context)[0]
    : undefined;
  const opens = /:\s*$/u.test(text) || words.type === "heading";
  if (!opens) return nothing;
  const charge = chargeOf(text);
  const lead = charge ? agencyValues(node, charge.agencies, "heading") : [];
  const coordinate = lead.length > 0 ? cooperating(text).flatMap((range) => agencyValues(node, range, "heading")) : [];
  const found = /hoan thanh|thoi (?:gian|han)|truoc ngay/u.test(fold(text))
    ? findDeadlines(text, context).find((deadline) => deadline.strength === "explicit")
    : undefined;
  const at = text.toLowerCase().indexOf("thường xuyên");
  const ongoing = lasting && at >= 0 ? placed(lasting, node, at, "heading") : null;
  return { lead, coordinate, deadline: ongoing ?? (found ? placed(found, node, 0, "heading") : null) };
}

/** Those whom the opening of a paper charges with all that follows ("… yêu cầu các sở, ngành … như sau:"). */
export function openingLead(entries: readonly Entry[]): readonly Value[] {
  for (const entry of entries) {
    if (entry.section !== "body" || entry.block.type === "basis") continue;
    if (entry.block.type !== "paragraph" || entry.parents.length > 0) return [];
    const text = textOf(entry.block);
    if (!/:\s*$/u.test(text)) continue;
    const order = [...text.matchAll(/(?:yêu cầu|đề nghị|giao|chỉ đạo|chỉ thị)\s+/giu)].at(-1);
    if (!order) return [];
    const from = order.index + order[0].length;
    const charge = chargeOf(`Yêu cầu ${text.slice(from)}`);
    if (!charge) return [];
    const shift = from - "Yêu cầu ".length;
    return agencyValues(
      { node: entry.block.id, text },
      { start: charge.agencies.start + shift, end: charge.agencies.end + shift },
      "heading",
    );
  }
  return [];
}
