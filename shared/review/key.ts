import type { Finding } from "#shared/model/finding.ts";

/** A character no message holds: it stands for the place's own path, which other edits may renumber. */
const ownPath = "§";
/** No node has this id. */
const anyNode = "";

/**
 * What a finding is known by from one check to the next: its rule, its node, its words and its sentence without the
 * place's own path. It stays the same as long as the place and what is wrong with it do; a waiver is for exactly that.
 */
export function findingKey({ ruleId, at, quote, message, path }: Finding): string {
  const words = path === "" ? message : message.replaceAll(path, ownPath);
  return JSON.stringify([ruleId, at.node, quote, words]);
}

/** What a waiver for every finding of the rule about the same words is for, wherever in the paper they stand. */
export function everywhereKey({ ruleId, quote }: Pick<Finding, "ruleId" | "quote">): string {
  return JSON.stringify([ruleId, anyNode, quote]);
}

/** All that a waiver which covers the finding can be for; libraries hold older ones without the sentence. */
export function waiverSubjects(finding: Finding): readonly string[] {
  const { ruleId, at, quote } = finding;
  return [findingKey(finding), JSON.stringify([ruleId, at.node, quote]), everywhereKey(finding)];
}

/** The same by the finding's key. */
export function subjectsOfKey(key: string): readonly string[] {
  if (readFindingKey(key) === null) return [key];
  const [ruleId, node, quote] = JSON.parse(key) as [string, string, string];
  return [key, JSON.stringify([ruleId, node, quote]), everywhereKey({ ruleId, quote })];
}

/** The findings that none of the waivers covers. */
export function withoutWaived(findings: readonly Finding[], waived: ReadonlySet<string>): readonly Finding[] {
  if (waived.size === 0) return findings;
  return findings.filter((finding) => !waiverSubjects(finding).some((subject) => waived.has(subject)));
}

/** The rule and the sentence in a key; null for what is none (a waiver of a task has the task's id). */
export function readFindingKey(key: string): { readonly ruleId: string; readonly message: string } | null {
  if (!key.startsWith("[")) return null;
  const parts = JSON.parse(key) as unknown[];
  const [ruleId, , quote, words] = parts;
  if (typeof ruleId !== "string" || typeof quote !== "string") return null;
  return { ruleId, message: typeof words === "string" ? words.replaceAll(ownPath, "…") : quote };
}
