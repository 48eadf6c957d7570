import type { Finding } from "#shared/model/finding.ts";

/** A character no message holds: it stands for the place's own path, which other edits may renumber. */
const ownPath = "§";

/**
 * What a finding is known by from one check to the next: its rule, its node, its words and its sentence without the
 * place's own path. It stays the same as long as the place and what is wrong with it do; a waiver is for exactly that.
 */
export function findingKey({ ruleId, at, quote, message, path }: Finding): string {
  const words = path === "" ? message : message.replaceAll(path, ownPath);
  return JSON.stringify([ruleId, at.node, quote, words]);
}

/** The same without the sentence: what a waiver that was granted while writing is for. */
export function placeKey({ ruleId, at, quote }: Finding): string {
  return JSON.stringify([ruleId, at.node, quote]);
}

/** The rule and the sentence in a key; null for what is none (a waiver of a task has the task's id). */
export function readFindingKey(key: string): { readonly ruleId: string; readonly message: string } | null {
  if (!key.startsWith("[")) return null;
  const parts = JSON.parse(key) as unknown[];
  const [ruleId, , quote, words] = parts;
  if (typeof ruleId !== "string" || typeof quote !== "string") return null;
  return { ruleId, message: typeof words === "string" ? words.replaceAll(ownPath, "…") : quote };
}

/** A finding's place key by its key. */
export function placeOfKey(key: string): string {
  return readFindingKey(key) === null ? key : JSON.stringify((JSON.parse(key) as unknown[]).slice(0, 3));
}
