import type { Entry } from "#shared/facts/outline.ts";
import type { Paragraph } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { gathering } from "#shared/text/gather.ts";
import { rememberingLast } from "#shared/text/remember.ts";
import { leadInCharge } from "./lead-in-charge.ts";
import type { LeadIn } from "./lead-in-charge.ts";

/** Whom lead-in paragraphs ("… yêu cầu các sở, ngành thực hiện:") charge with the points that follow them. */
export interface Charged {
  /** By the entry whose points they are; null: those of the whole paper. */
  readonly under: ReadonlyMap<Entry | null, LeadIn>;
  /** Where several lead-ins stand under one entry, each of its points has the one before it; null: it has none. */
  readonly behind: ReadonlyMap<Entry, LeadIn | null>;
}

interface Found {
  readonly entry: Entry;
  /** Null for a lead-in that names nobody. */
  readonly said: LeadIn | null;
}

function parentOf(entry: Entry): Entry | null {
  return entry.parents.at(-1) ?? null;
}

/** "… thực hiện, bảo đảm các nguyên tắc:": what is below is kept to, not done. */
const ofRules =
  /(?:bảo đảm|đảm bảo|tuân thủ|đáp ứng) (?:các )?(?:nguyên tắc|tiêu chí|tiêu chuẩn|điều kiện)(?: sau(?: đây)?)?\s*:\s*$/iu;

/** Whom a paragraph charges with what follows; undefined for one that leads into nothing. */
function chargeOfLeadIn(block: Paragraph): LeadIn | null | undefined {
  const text = textOf(block);
  if (ofRules.test(text)) return null;
  const leads = /:\s*$|(?:như sau|sau đây|cụ thể)\s*[.:]?\s*$/iu.test(text);
  return leads ? leadInCharge({ node: block.id, text }) : undefined;
}

const leadInsIn = gathering<Entry, Found>(
  ({ block }) => block.id,
  (entry) => {
    if (entry.block.type !== "paragraph" || entry.section === "closing" || entry.section === "header") return [];
    // What an annex opens with says nothing of the paper before it.
    if (entry.section === "appendix" && entry.parents.length === 0) return [];
    const said = chargeOfLeadIn(entry.block);
    return said === undefined ? [] : [{ entry, said }];
  },
);

/** The lead-ins by the entry they stand under, without those entries under which nobody is named. */
const byParent = rememberingLast((all: readonly Found[]): ReadonlyMap<Entry | null, readonly Found[]> => {
  const map = new Map<Entry | null, Found[]>();
  for (const found of all) {
    const parent = parentOf(found.entry);
    const list = map.get(parent);
    if (list) list.push(found);
    else if (found.said) map.set(parent, [found]);
  }
  return map;
});

const lone = rememberingLast((all: ReadonlyMap<Entry | null, readonly Found[]>): ReadonlyMap<Entry | null, LeadIn> => {
  const under = new Map<Entry | null, LeadIn>();
  for (const [parent, [first, ...others]] of all) if (first?.said && others.length === 0) under.set(parent, first.said);
  return under;
});

const none: ReadonlyMap<Entry, LeadIn | null> = new Map();
let last: Charged = { under: new Map(), behind: none };

/** Whom the lead-ins of a paper charge. Equal ones are one record. */
export function chargedIn(entries: readonly Entry[]): Charged {
  const all = byParent(leadInsIn(entries));
  const under = lone(all);
  const several = [...all.values()].some((found) => found.length > 1);
  const found = several ? afterEach(entries, all) : none;
  const behind =
    found.size === last.behind.size && [...found].every(([entry, said]) => last.behind.get(entry) === said)
      ? last.behind
      : found;
  if (under !== last.under || behind !== last.behind) last = { under, behind };
  return last;
}

function afterEach(
  entries: readonly Entry[],
  all: ReadonlyMap<Entry | null, readonly Found[]>,
): Map<Entry, LeadIn | null> {
  const behind = new Map<Entry, LeadIn | null>();
  const now = new Map<Entry | null, LeadIn | null>();
  for (const entry of entries) {
    const parent = parentOf(entry);
    const found = all.get(parent);
    if (found === undefined || found.length < 2) continue;
    const own = found.find((one) => one.entry === entry);
    if (own) now.set(parent, own.said);
    else behind.set(entry, now.get(parent) ?? null);
  }
  return behind;
}

/** The lead-in that holds for an entry among its brothers. */
export function leadInOver(entry: Entry, { under, behind }: Charged): LeadIn | null {
  const own = behind.get(entry);
  return own === undefined ? (under.get(parentOf(entry)) ?? null) : own;
}

/** Whether no lead-in charges anybody. */
export function isNobody({ under, behind }: Charged): boolean {
  return under.size === 0 && behind.size === 0;
}
