import { spelled } from "#shared/agencies/name/spelling.ts";
import { remembering } from "#shared/text/remember.ts";

export type TokenKind =
  | "word"
  | "comma"
  | "semicolon"
  | "and"
  | "dash"
  | "slash"
  | "colon"
  | "open"
  | "close"
  | "other";

/** A word or mark. `low`: as compared (see `spelled`); `capital`: begins with a capital letter; `short`: an abbreviation in capitals. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly capital: boolean;
  readonly short: boolean;
  /** True when a line break stands before it. */
  readonly newLine: boolean;
}

/** A text read word by word (a tab or an empty line reads as a semicolon), only as far as somebody asks. */
export interface Words {
  readonly text: string;
  at(index: number): Token | undefined;
}

const wordAt = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy;
/** The same for Latin letters: a pattern over the letters of all scripts takes milliseconds to compile. */
const latinAt = /[A-Za-zªµºÀ-ỿ\d]+/uy;
/** "TT&TT", "VH-XH", "06/CP", "22/8/2023": one word with its marks. */
const compoundAt = /(?:[\p{Lu}\p{N}]+[&/.-])+[\p{Lu}\p{N}]+(?![\p{Ll}\p{M}])/uy;
const marks: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ";": "semicolon",
  "-": "dash",
  "/": "slash",
  "&": "and",
  "+": "and",
  "•": "dash",
  ":": "colon",
  "(": "open",
  ")": "close",
  "[": "open",
  "]": "close",
};

const shortened = new Set(["TP", "Tp", "TX", "Tx", "TT"]);

/** Words that text recognition spoils and that are nothing else: "ƯBND tỉnh", "Sờ Y tế". */
const misread: ReadonlyMap<string, string> = new Map([
  ...["ƯBND", "ỦBND", "ỤBND", "UBNĐ", "ƯBNĐ"].map((word) => [word, "ubnd"] as const),
  ...["Sờ", "Sỡ", "Sớ"].map((word) => [word, "sở"] as const),
]);

/** A word as it is compared; a paper is made of few words that come back over and over. */
const spelledWord = remembering(spelled);

/** Reads `text` from `from` on. */
export function wordsOf(text: string, from = 0): Words {
  const tokens: Token[] = [];
  let position = from;
  const next = (): Token | undefined => {
    let lines = 0;
    for (; position < text.length; position += 1) {
      const mark = text[position] as string;
      if (mark === "\t" || (mark === "\n" && (lines += 1) === 2)) {
        position += 1;
        return {
          kind: "semicolon",
          start: position - 1,
          end: position,
          low: mark,
          capital: false,
          short: false,
          newLine: true,
        };
      }
      if (mark > " " && mark !== "\u00a0" && mark !== "\u202f") break;
    }
    const newLine = lines > 0;
    if (position >= text.length) return undefined;
    const token = read(text, position, newLine);
    position = token.end;
    return token;
  };
  return {
    text,
    at(index) {
      while (tokens.length <= index) {
        const token = next();
        if (!token) return undefined;
        tokens.push(token);
      }
      return tokens[index];
    },
  };
}

function read(text: string, start: number, newLine: boolean): Token {
  const pattern = (text[start] as string) <= "ỿ" ? latinAt : wordAt;
  pattern.lastIndex = start;
  let word = pattern.exec(text)?.[0];
  if (word !== undefined && "&/.-".includes(text[start + word.length] ?? " ")) {
    compoundAt.lastIndex = start;
    word = compoundAt.exec(text)?.[0] ?? word;
  }
  if (word === undefined) {
    const mark = spelledWord(text[start] as string);
    return { kind: marks[mark] ?? "other", start, end: start + 1, low: mark, capital: false, short: false, newLine };
  }
  // "TP. Hồ Chí Minh": the stop of an abbreviation before its name ends nothing.
  const dotted = shortened.has(word) && /^\. ?\p{Lu}/u.test(text.slice(start + word.length, start + word.length + 3));
  const end = start + word.length + (dotted ? 1 : 0);
  const lower = misread.get(word) ?? spelledWord(word);
  if (lower === "và") return { kind: "and", start, end, low: lower, capital: false, short: false, newLine };
  const first = text[start] as string;
  const capital = first !== lower[0];
  const short =
    word.length > 1 && (capital || (first >= "0" && first <= "9")) && word !== lower && word === word.toUpperCase();
  return { kind: "word", start, end, low: lower, capital, short, newLine };
}

/** The index after the bracket that opens at `index`; the index itself when it is not an opening one or never closes. */
export function afterBracket(words: Words, index: number): number {
  if (words.at(index)?.kind !== "open") return index;
  let depth = 0;
  for (let i = index; ; i += 1) {
    const token = words.at(i);
    if (!token) return index;
    if (token.kind === "open") depth += 1;
    else if (token.kind === "close" && (depth -= 1) === 0) return i + 1;
  }
}

/** Two neighbouring words as one string, for two-syllable look-ups. */
export function pairAt(words: Words, index: number): string {
  const second = words.at(index + 1);
  return second?.kind === "word" ? `${words.at(index)?.low ?? ""} ${second.low}` : "";
}
