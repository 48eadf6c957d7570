import type { Tier } from "#shared/agencies/entry.ts";
import { tierExists } from "#shared/agencies/validity.ts";
import { headerOf } from "#shared/facts/header.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Document } from "#shared/model/document.ts";
import type { At, Task } from "#shared/model/task.ts";
import type { RuleContext, Superior } from "#shared/rules/engine/rule.ts";
import { fold } from "#shared/text/fold.ts";
import { placeOf } from "#shared/trace/place.ts";

/** A task of the checked paper with one of a superior paper that it carries out. */
export interface Pair {
  readonly superior: Superior;
  readonly parent: Task;
  readonly child: Task;
  readonly confidence: number;
  /** 0 … 1: share of words in common; 1 for words taken over as they are. */
  readonly alike: number;
}

/** Links below these are for a person to confirm: no finding rests on them. */
const sureLink = 0.6;
const nearlySame = 0.75;
/** Links so sure that the two tasks are taken for one. */
const certainLink = 0.8;

const known = new WeakMap<readonly Superior[], readonly Pair[]>();

/** All linked tasks of a paper and its superiors, in the order of the superiors and their links. */
export function pairsOf({ superiors, tasks }: RuleContext): readonly Pair[] {
  const cached = known.get(superiors);
  if (cached) return cached;
  const own = new Map(tasks.map((task) => [task.id, task]));
  const pairs = superiors.flatMap((superior) => {
    const above = new Map(superior.tasks.map((task) => [task.id, task]));
    return superior.links.flatMap(({ parent: parentId, child: childId, confidence }) => {
      const [parent, child] = [above.get(parentId), own.get(childId)];
      return parent && child ? [{ superior, parent, child, confidence, alike: likeness(parent.text, child.text) }] : [];
    });
  });
  known.set(superiors, pairs);
  return pairs;
}

/** Share of words in common (Dice). */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size || 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[A-Za-zÀ-ỿ\d]+/gu));
}

/** The pairs that a finding may rest on. */
export function surePairs(context: RuleContext): readonly Pair[] {
  return pairsOf(context).filter(({ confidence, alike }) => confidence >= sureLink || alike >= nearlySame);
}

/** True when the two tasks may be taken for one. */
export function isCertain({ confidence, alike }: Pair): boolean {
  return confidence >= certainLink || alike >= nearlySame;
}

/** "Công văn số 1328/UBND-TTHC", "Chỉ thị" where no number is known. */
export function paperName(document: Document): string {
  const { number, symbol } = headerOf(document);
  const name = document.kind === "other" ? "văn bản" : kindOf(document.kind).name;
  return number !== null && symbol !== null ? `${name} số ${number}/${symbol}` : name;
}

/** "nhiệm vụ 2.a của Công văn số 1328/UBND-TTHC". */
export function superiorTask({ superior, parent }: Pick<Pair, "superior" | "parent">): string {
  return `nhiệm vụ ${pathWords(parent.path)} của ${paperName(superior.document)}`;
}

const order: readonly Tier[] = ["central", "province", "district", "commune"];

/** How many tiers of government the paper stands below its superior on its own date; null when one of them is unknown. */
export function tiersBelow(superior: Document, document: Document): number | null {
  const { tier: above } = placeOf(superior);
  const { tier: below, date } = placeOf(document);
  if (!above || !below) return null;
  const tiers = order.filter(
    (tier) => date === undefined || tier === above || tier === below || tierExists(tier, date),
  );
  const steps = tiers.indexOf(below) - tiers.indexOf(above);
  return steps >= 0 ? steps : null;
}

/** The place for what a paper as a whole lacks: its first paragraph, else its first line. */
export function openingOf({ blocks, document }: RuleContext): At {
  const first =
    blocks.find(({ section, block, text }) => section === "body" && block.type !== "heading" && text.trim() !== "") ??
    blocks[0];
  return first
    ? { node: first.block.id, start: 0, end: first.text.length }
    : { node: document.body.id, start: 0, end: 0 };
}
