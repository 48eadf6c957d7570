import { afterIssue } from "./citation/after-issue.ts";
import { impossibleDate } from "./citation/impossible-date.ts";
import { inconsistent } from "./citation/inconsistent.ts";
import { kindSymbol } from "./citation/kind-symbol.ts";
import { self } from "./citation/self.ts";
import type { Rule } from "./engine/rule.ts";
import { duplicate } from "./numbering/duplicate.ts";
import { gap } from "./numbering/gap.ts";
import { levelJump } from "./numbering/level-jump.ts";
import { styleMixed } from "./numbering/style-mixed.ts";
import { wrongLetter } from "./numbering/wrong-letter.ts";
import { appendixNotAnnounced } from "./structure/appendix-not-announced.ts";
import { brokenSentence } from "./structure/broken-sentence.ts";
import { emptySection } from "./structure/empty-section.ts";
import { footnote } from "./structure/footnote.ts";
import { referenceTarget } from "./structure/reference-target.ts";
import { singleItem } from "./structure/single-item.ts";
import { duplicateWord } from "./text/duplicate-word.ts";
import { notNfc } from "./unicode/not-nfc.ts";

/** Every rule, in the order settings and manual list them: adding one means one file and one line here. */
export const rules: readonly Rule[] = [
  // Numbering and structure
  gap,
  duplicate,
  wrongLetter,
  styleMixed,
  levelJump,
  emptySection,
  brokenSentence,
  referenceTarget,
  footnote,
  appendixNotAnnounced,
  singleItem,
  // Citations
  inconsistent,
  kindSymbol,
  afterIssue,
  impossibleDate,
  self,
  // Language
  duplicateWord,
  notNfc,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with that id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
