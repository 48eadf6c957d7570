import { fold } from "#shared/text/fold.ts";
import { entries } from "./catalogue/all.ts";
import type { Entry } from "./entry.ts";
import { baseOf } from "./entry.ts";
import { keyOf } from "./name/key.ts";

/** An entry under one of its names: `name` the pattern with its slot; `alias` when it is not one of the full names. */
export interface Listed {
  readonly entry: Entry;
  readonly name: string;
  readonly alias: boolean;
}

interface Index {
  readonly exact: ReadonlyMap<string, readonly Listed[]>;
  readonly folded: ReadonlyMap<string, readonly Listed[]>;
  readonly open: ReadonlyMap<string, readonly Listed[]>;
}

let index: Index | null = null;

function put(map: Map<string, Listed[]>, key: string, listed: Listed): void {
  const list = map.get(key);
  if (!list) map.set(key, [listed]);
  else if (!list.some((one) => one.entry === listed.entry)) list.push(listed);
}

function build(): Index {
  const exact = new Map<string, Listed[]>();
  const folded = new Map<string, Listed[]>();
  const open = new Map<string, Listed[]>();
  for (const entry of entries) {
    const first = entry.names[0];
    const all: Listed[] = [
      ...entry.names.map((name) => ({ entry, name, alias: false })),
      ...[...(entry.aliases ?? []), ...(entry.abbreviations ?? [])].map((name) => ({ entry, name, alias: true })),
    ];
    for (const { name, alias } of all) {
      const key = keyOf(baseOf(name));
      const listed = { entry, name: alias ? first : name, alias };
      put(exact, key, listed);
      put(folded, fold(key), listed);
      if (entry.open) put(open, fold(key), listed);
    }
  }
  return { exact, folded, open };
}

/** Catalogue look-ups by key (see `keyOf`), built on first use. */
export function agencyIndex(): Index {
  index ??= build();
  return index;
}
