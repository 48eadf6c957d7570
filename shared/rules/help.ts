import type { Document } from "#shared/model/document.ts";
import type { Severity } from "#shared/model/finding.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Example, Rule } from "./engine/rule.ts";
import { groupOf, ruleGroups } from "./groups.ts";

export interface ExampleHelp {
  readonly paper: string;
  readonly superiors: readonly string[];
  /** What the rule says of it. */
  readonly says: readonly string[];
  readonly fixed: string | null;
}

/** A rule as its help page shows it; all of it comes from the rule's own file. */
export interface RuleHelp {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly basis: string;
  readonly severity: Severity;
  /** Its sentences, with "…" where names and numbers of the paper stand. */
  readonly messages: readonly string[];
  readonly good: readonly ExampleHelp[];
  readonly bad: readonly ExampleHelp[];
}

export function ruleHelp(rule: Rule): RuleHelp {
  const { id, title, basis, severity, examples } = rule;
  const messages: Readonly<Record<string, string>> = rule.messages;
  const shown = (example: Example): ExampleHelp => ({
    paper: wordsOf(example.paper),
    superiors: (example.superiors ?? []).map((superior) => (typeof superior === "string" ? superior : superior.now)),
    says: (example.finds ?? []).map((name) => sentence(messages[name] ?? "")),
    fixed: example.fixed ?? null,
  });
  return {
    id,
    group: ruleGroups[groupOf(id)] ?? groupOf(id),
    title,
    basis,
    severity,
    messages: Object.values(messages).map(sentence),
    good: examples.good.map(shown),
    bad: examples.bad.map(shown),
  };
}

function sentence(template: string): string {
  return template.replace(/\{\w+\}/gu, "…");
}

function wordsOf(paper: Example["paper"]): string {
  if (typeof paper === "string") return paper;
  return "words" in paper ? paper.words : treeWords(paper);
}

function treeWords({ header, body, closing, appendices }: Document): string {
  return [header, body, closing, ...appendices]
    .flatMap(({ children }) => [...textBlocksOf(children)])
    .map(textOf)
    .join("\n");
}
