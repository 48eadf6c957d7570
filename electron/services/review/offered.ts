import { citationsOf } from "#shared/facts/citations.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { Document } from "#shared/model/document.ts";
import { placedBlocks } from "#shared/rules/engine/places.ts";
import { placeOf } from "#shared/trace/place.ts";
import type { Entry } from "#electron/services/library/entry.ts";
import { createReadOnlyLibrary } from "#electron/services/library/library.ts";
import type { Library } from "#electron/storage/open.ts";

export interface Offered {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** Papers looked at for an offer, the newest first, and offers made. */
const looked = 300;
const most = 8;

const order = ["central", "province", "district", "commune"];

function offer(why: string): (entry: Entry) => Offered {
  return (entry) => ({ id: entry.id, name: nameOf(entry), why });
}

/** Papers of the library that may be superior to this one: those it cites, then those of a higher tier. */
export function offeredFor(db: Library, entry: Entry, document: Document, taken: readonly string[]): Offered[] {
  const cited = new Set(
    placedBlocks(document).flatMap(({ block }) =>
      citationsOf(block).map(({ number, symbol }) => `${number}/${symbol}`),
    ),
  );
  const tier = order.indexOf(entry.tier ?? placeOf(document).tier ?? "");
  const others = createReadOnlyLibrary(db)
    .list({ limit: looked })
    .filter(({ id }) => id !== entry.id && !taken.includes(id));
  const isCited = ({ number, symbol }: Entry): boolean => number !== null && cited.has(`${number}/${symbol}`);
  const isAbove = (other: Entry): boolean => {
    const above = order.indexOf(other.tier ?? "");
    return above >= 0 && tier > above && other.kind !== "report";
  };
  return [
    ...others.filter(isCited).map(offer("được viện dẫn trong văn bản")),
    ...others.filter((other) => !isCited(other) && isAbove(other)).map(offer("văn bản của cấp trên")),
  ].slice(0, most);
}
