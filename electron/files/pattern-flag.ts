import { setFlagsFromString } from "node:v8";

/** Electron settles the flags of V8 itself. */
const ours = process.versions["electron"] === undefined;

/**
 * From now on patterns are compiled at their first use. V8 interprets a pattern first and compiles it when it comes again;
 * nearly all of the program's come again, and to make ready for both costs twice.
 */
export function patternsAtOnce(): void {
  // These come when they are first asked for, and like every part of Node they should come before the flag, see below.
  if (ours) void [process.stdout, process.stderr, globalThis.performance];
  set("--no-regexp-tier-up");
}

/** Loads a part of Node. Node has its parts compiled beforehand, for V8 as it is without flags: with one they come slowly. */
export function withoutPatternsAtOnce<T>(load: () => T): T {
  set("--regexp-tier-up");
  try {
    return load();
  } finally {
    set("--no-regexp-tier-up");
  }
}

function set(flag: string): void {
  if (ours) setFlagsFromString(flag);
}
