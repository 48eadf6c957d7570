import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import type { HeaderFacts } from "#shared/facts/header.ts";
import type { Entry } from "#shared/facts/outline.ts";
import type { TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import type { Edit, Severity } from "#shared/model/finding.ts";
import type { At, Task } from "#shared/model/task.ts";
import type { Range } from "#shared/text/range.ts";
import type { PlacedBlock } from "./places.ts";
import type { Habits } from "#shared/rules/task/habit.ts";
import type { Listed } from "#shared/rules/task/listed-again.ts";
import type { PlacedRow, Sayings } from "#shared/rules/task/section.ts";
import type { Trait } from "./traits.ts";

/** What a rule says of one place; the engine makes a finding of it. */
export interface Report<M extends string = string> {
  readonly at: At;
  /** Which of the rule's messages. */
  readonly message: M;
  /** What stands for the placeholders of the message; every one has to be given. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** Only where this place weighs less (or more) than the rule does by default. */
  readonly severity?: Severity;
  /** Only where this place rests on another basis than the rule does. */
  readonly basis?: string;
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}

/** What a block rule sees: nothing but the block, so that its reports can be kept as long as the block lives. */
export interface BlockContext {
  readonly block: TextBlock | Line;
  readonly text: string;
  /** The place of a stretch of the block's text. */
  readonly at: (range: Range) => At;
}

/** A proven or suggested tie between a task of the paper and one of a superior paper. Ids of tasks. */
export interface TaskLink {
  readonly child: string;
  readonly parent: string;
  /** 0 … 1; 1 for a link that a person confirmed. */
  readonly confidence: number;
  /** Fingerprint of the superior's task when a person confirmed the link. */
  readonly confirmed?: string;
}

/** A paper whose tasks the checked one has to carry out. */
export interface Superior {
  readonly document: Document;
  readonly tasks: readonly Task[];
  readonly links: readonly TaskLink[];
  /** Ids of its tasks that the office forwarded or left out with a reason. */
  readonly decided?: readonly string[];
}

/** What a document rule sees. Facts are computed on first use. */
export interface RuleContext {
  readonly document: Document;
  readonly outline: readonly Entry[];
  readonly header: HeaderFacts;
  /** Whose paper it is. */
  readonly place: PlaceContext;
  /** Every block and line that holds words, footnotes and cells included, in reading order, with path and section. */
  readonly blocks: readonly PlacedBlock[];
  readonly tasks: readonly Task[];
  /** What the tasks usually name. */
  readonly habits: Habits;
  /** The works of parts that only list what a later part hands out. */
  readonly listed: Listed;
  /** Tasks that words around them speak for. */
  readonly sayings: Sayings;
  /** The rows of all tables, by id. */
  readonly rows: ReadonlyMap<string, PlacedRow>;
  /** Whether the paper sets one time for all its work. */
  readonly hasPeriod: boolean;
  readonly superiors: readonly Superior[];
  readonly has: (trait: Trait) => boolean;
  /** True or false where the user says so, null when unknown. */
  readonly draft: boolean | null;
  /** Today as ISO date, null when the caller gives none. */
  readonly today: string | null;
}

/**
 * An example in plain text, as a clerk would paste it; `words` where the reader would change them (it composes letters);
 * or a tree. It is test, help and manual at once.
 */
export interface Example<M extends string = string> {
  readonly paper: string | { readonly words: string } | Document;
  /** Texts of the superior papers, for chain rules; `confirmed` the text as it was when a person confirmed the links. */
  readonly superiors?: readonly (string | { readonly now: string; readonly confirmed: string })[];
  readonly draft?: boolean;
  readonly today?: string;
  /** The message ids of this rule's findings, in order; absent in a good example. */
  readonly finds?: readonly M[];
  /** The words of the paper after all fixes of this rule, one line per block, labels included. */
  readonly fixed?: string;
}

export interface BadExample<M extends string = string> extends Example<M> {
  readonly finds: readonly [M, ...M[]];
}

interface RuleBase<M extends string> {
  /** Its path under shared/rules without ".ts". */
  readonly id: string;
  /** What it looks for, in Vietnamese, as the settings list it. */
  readonly title: string;
  /** The clause it rests on, "số học", "văn bản cấp trên" or "thông lệ …". */
  readonly basis: string;
  readonly severity: Severity;
  /** The paper must have all of these. */
  readonly needs: readonly Trait[];
  /** Whole Vietnamese sentences with named placeholders: "Sau {before} là {found}, thiếu {missing}." */
  readonly messages: Readonly<Record<M, string>>;
  readonly examples: {
    readonly good: readonly [Example<NoInfer<M>>, ...Example<NoInfer<M>>[]];
    readonly bad: readonly [BadExample<NoInfer<M>>, ...BadExample<NoInfer<M>>[]];
  };
}

type Reports<M extends string> = readonly Report<NoInfer<M>>[];

/** Sees one block at a time and nothing else; its reports are remembered by block. */
export interface BlockRule<M extends string = string> extends RuleBase<M> {
  readonly scope: "block";
  readonly check: (context: BlockContext) => Reports<M>;
}

export interface DocumentRule<M extends string = string> extends RuleBase<M> {
  readonly scope: "document";
  readonly check: (context: RuleContext) => Reports<M>;
}

/** Runs only where superior papers are given. */
export interface ChainRule<M extends string = string> extends RuleBase<M> {
  readonly scope: "chain";
  readonly check: (context: RuleContext) => Reports<M>;
}

/** Sees one task at a time; its reports are kept while all that it asked of the context stays the same. */
export interface TaskRule<M extends string = string> extends RuleBase<M> {
  readonly scope: "task";
  readonly check: (task: Task, context: RuleContext) => Reports<M>;
}

export type Rule<M extends string = string> = BlockRule<M> | DocumentRule<M> | ChainRule<M> | TaskRule<M>;

type Without<R> = Omit<R, "scope">;

/** A rule on single blocks; the message ids are inferred and checked. */
export function blockRule<M extends string>(rule: Without<BlockRule<M>>): BlockRule<M> {
  return { scope: "block", ...rule };
}

export function documentRule<M extends string>(rule: Without<DocumentRule<M>>): DocumentRule<M> {
  return { scope: "document", ...rule };
}

export function chainRule<M extends string>(rule: Without<ChainRule<M>>): ChainRule<M> {
  return { scope: "chain", ...rule };
}

export function taskRule<M extends string>(rule: Without<TaskRule<M>>): TaskRule<M> {
  return { scope: "task", ...rule };
}
