import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import type { CheckOptions } from "./engine/check.ts";
import { runRules } from "./engine/check.ts";
import { rules } from "./index.ts";

/** What all rules say of a paper, in reading order. Pure; nothing in the paper is changed. */
export function checkDocument(document: Document, options: CheckOptions = {}): Finding[] {
  return runRules(document, rules, options);
}
