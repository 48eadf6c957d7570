import { fold } from "#shared/text/fold.ts";
import { writtenNumber } from "./header-lines.ts";

/** Longest name without its ending: old systems and long folders cut what is longer. */
const longest = 90;

const plain = (words: string): string =>
  fold(words)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");

/** "KH-UBND" as it may stand in a file's name: accents off, capitals kept. */
function plainSymbol(symbol: string): string {
  return symbol
    .replace(/đ/gu, "d")
    .replace(/Đ/gu, "D")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

export interface NamedFile {
  /** Null: a draft without number. */
  readonly number: number | string | null;
  readonly symbol: string | null;
  readonly subject: string | null;
  /** Name of the kind, used where there is no symbol. */
  readonly kind: string;
}

/** The name offices give such a file, without ending: "12-KH-UBND-trien-khai-de-an-06", cut between words. */
export function paperFileName({ number, symbol, subject, kind }: NamedFile): string {
  const written = typeof number === "number" ? writtenNumber(number) : number;
  const head = [
    written === null ? "du-thao" : plain(written),
    symbol === null || symbol === "" ? plain(kind) : plainSymbol(symbol),
  ];
  const words = plain(subject ?? "").split("-");
  let name = head.filter((part) => part !== "").join("-");
  for (const word of words) {
    if (word === "") continue;
    if (name.length + 1 + word.length > longest) break;
    name = `${name}-${word}`;
  }
  return name;
}
