import type { Document } from "#shared/model/document.ts";
import type { Edit } from "#shared/model/finding.ts";
import type { CheckOptions } from "./check.ts";
import { runRules } from "./check.ts";
import { applyEdits } from "./edits.ts";
import type { Rule } from "./rule.ts";

/** A fix can make another one possible; what three passes do not settle does not converge. */
const passes = 3;

/**
 * The document with every fix the rules offer, made in up to three passes. Stops when nothing is left to fix or when
 * the edits begin to repeat themselves.
 */
export function fixAll(document: Document, rules: readonly Rule[], options: CheckOptions = {}): Document {
  let current = document;
  const seen = new Set<string>();
  for (let pass = 0; pass < passes; pass += 1) {
    const edits = runRules(current, rules, options).flatMap((finding): readonly Edit[] => finding.fix?.edits ?? []);
    const key = JSON.stringify(edits);
    if (edits.length === 0 || seen.has(key)) break;
    seen.add(key);
    current = applyEdits(current, edits);
  }
  return current;
}
