/** What the panel at the right is asking for. */
export type Mode = "take" | "split" | "merge" | "forward" | "waive" | "not-for";

const keys: Readonly<Record<string, Mode | "accept">> = {
  KeyN: "take",
  KeyP: "accept",
  KeyT: "split",
  KeyG: "merge",
  KeyC: "forward",
  KeyB: "waive",
  KeyK: "not-for",
};

/** The action of a key by its place on the keyboard: a Vietnamese keyboard program changes what a letter key writes. */
export function modeByKey(code: string): Mode | "accept" | null {
  return keys[code] ?? null;
}

export const modeKeys = { take: "N", split: "T", merge: "G", forward: "C", waive: "B", "not-for": "K" } as const;
