import type { Finding } from "#shared/model/finding.ts";

const sign = "|";
/** A character no message holds: it stands for the place's own path, which other edits may renumber. */
const ownPath = "§";

/**
 * What a finding is known by from one check to the next: its rule, its node and its sentence without the place's own path.
 * It stays the same as long as the place and what is wrong with it do; a waiver is for exactly that.
 */
export function findingKey({ ruleId, at, message, path }: Finding): string {
  const words = path === "" ? message : message.replaceAll(path, ownPath);
  return [ruleId, at.node, words].join(sign);
}

/** The rule and the sentence in a key, null for what is none (a waiver of a task has the task's id). */
export function readFindingKey(key: string): { readonly ruleId: string; readonly message: string } | null {
  const parts = /^([a-z-]+\/[a-z-]+)\|[^|]*\|(.+)$/su.exec(key);
  if (parts?.[1] === undefined || parts[2] === undefined) return null;
  return { ruleId: parts[1], message: parts[2].replaceAll(ownPath, "…") };
}
