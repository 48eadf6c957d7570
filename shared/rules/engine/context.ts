import { headerOf } from "#shared/facts/header.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { placeOf } from "#shared/trace/place.ts";
import { placedBlocks } from "./places.ts";
import type { BlockContext, RuleContext, Superior } from "./rule.ts";
import { habitsOf } from "#shared/rules/task/habit.ts";
import { listedIn } from "#shared/rules/task/listed-again.ts";
import { hasPeriod } from "#shared/rules/task/period.ts";
import { rowsOf, sayingsOf } from "#shared/rules/task/section.ts";
import { hasTrait } from "./traits.ts";

export interface ContextOptions {
  readonly superiors?: readonly Superior[];
  readonly draft?: boolean;
  /** ISO date. */
  readonly today?: string;
}

/** What document, chain and task rules see; every fact is computed on first use and kept by its own memo. */
export function ruleContext(document: Document, options: ContextOptions): RuleContext {
  return {
    document,
    superiors: options.superiors ?? [],
    draft: options.draft ?? null,
    today: options.today ?? null,
    has: (trait) => hasTrait(document, trait),
    get outline() {
      return outlineOf(document);
    },
    get header() {
      return headerOf(document);
    },
    get place() {
      return placeOf(document);
    },
    get blocks() {
      return placedBlocks(document);
    },
    get habits() {
      return habitsOf(tasksOf(document));
    },
    get tasks() {
      return tasksOf(document);
    },
    get listed() {
      return listedIn(tasksOf(document));
    },
    get sayings() {
      return sayingsOf(outlineOf(document));
    },
    get rows() {
      return rowsOf(outlineOf(document));
    },
    get hasPeriod() {
      return hasPeriod(document);
    },
  };
}

export function blockContext(block: TextBlock | Line): BlockContext {
  return { block, text: textOf(block), at: ({ start, end }) => ({ node: block.id, start, end }) };
}
