import { afterIssue } from "./citation/after-issue.ts";
import { impossibleDate } from "./citation/impossible-date.ts";
import { inconsistent } from "./citation/inconsistent.ts";
import { kindSymbol } from "./citation/kind-symbol.ts";
import { self } from "./citation/self.ts";
import type { Rule } from "./engine/rule.ts";
import { gap } from "./numbering/gap.ts";
import { duplicateWord } from "./text/duplicate-word.ts";
import { notNfc } from "./unicode/not-nfc.ts";

/** Every rule, in the order settings and manual list them: adding one means one file and one line here. */
export const rules: readonly Rule[] = [
  // Numbering and structure
  gap,
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
