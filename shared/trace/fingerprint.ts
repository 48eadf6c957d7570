import type { Task } from "#shared/model/task.ts";

/**
 * A short sign of a task's words and fields, the same as long as nothing in them changed: sixteen hexadecimal digits
 * (two 32-bit FNV-1a sums). Blanks, letter case and closing marks do not count.
 */
export function fingerprint(task: Task): string {
  const fields = [task.lead, task.coordinate, task.implement].map((values) => values.map(({ raw }) => raw).join(";"));
  const words = [task.text, ...fields, task.deadline?.raw ?? "", task.product?.raw ?? ""].map(plain).join("\u0001");
  return [0x811c9dc5, 0x01000193].map((seed) => sum(words, seed)).join("");
}

function plain(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/[\s.;,]+$/u, "")
    .trim();
}

function sum(words: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
