import type { Range } from "./range.ts";

/** Short forms whose full stop ends no sentence. */
const shortForms =
  /(?:^|[\s(“"])(?:TP|TX|TT|Q|P|H|X|KP|ThS|TS|PGS|GS|CN|BS|KS|ĐC|ĐT|Tp|tp|Tx|St|Ths|No|Mr|Mrs|v\.v|tr|Tr|TM|KT|TL|TUQ|stt|STT|đ\/c)$/u;
const closers = /[)\]”’"'*_]/u;

/** True when the dot at `at` ends a sentence: followed by blank (or the end) and a new start. */
function endsAt(text: string, at: number, after: number): boolean {
  const rest = text.slice(after, after + 12);
  if (rest.trim() === "" && after + rest.length >= text.length) return true;
  if (!/^\s/u.test(rest)) return false;
  const before = text.slice(Math.max(0, at - 12), at);
  if (shortForms.test(before)) return /^\s*\n/u.test(rest);
  // "1. Mục đích", "số 1. ": the dot of a label at the start of the sentence or after "số".
  if (/(?:^|\n|số\s|mục\s|điều\s)\s*[\dIVX]{1,4}(?:\.\d+)*$/iu.test(before)) return false;
  return /^\s+["“‘(*_\-+•–[]*[\p{Lu}\d]/u.test(rest) || rest.includes("\n");
}

function isStop(text: string, at: number): boolean {
  const c = text[at];
  return c === "." || c === "!" || c === "?" || c === "…";
}

/**
 * The sentences of administrative prose as ranges without outer blanks, in order. A line end ends a sentence.
 * "1.162", "TP. Hồ Chí Minh", "v.v.", "số 1." and an ellipsis inside a sentence do not; "./." belongs to its sentence.
 */
export function splitSentences(text: string): Range[] {
  const out: Range[] = [];
  let start = 0;
  let i = 0;
  while (i < text.length) {
    let cut = -1;
    if (text[i] === "\n") cut = i + 1;
    else if (isStop(text, i)) {
      let after = i + 1;
      while (after < text.length && (isStop(text, after) || text.startsWith("/.", after)))
        after += text[after] === "/" ? 2 : 1;
      while (after < text.length && closers.test(text[after] as string)) after += 1;
      if (endsAt(text, i, after)) cut = after;
      else {
        i = after;
        continue;
      }
    }
    if (cut < 0) i += 1;
    else {
      pushTrimmed(out, text, start, cut);
      start = cut;
      i = cut;
    }
  }
  pushTrimmed(out, text, start, text.length);
  return out;
}

/** A stop and the next sentence, but not one that only goes on with the first ("Đồng thời, …"). */
const newSentence = /[a-zà-ỹ0-9)]\. (?!Đồng thời|Ngoài ra|Riêng)\p{Lu}\p{Ll}+ /u;

/** Whether a sentence ends within the words and another begins that does not go on with it. */
export function endsSentence(words: string): boolean {
  return newSentence.test(words);
}

/** The clauses of a text: its sentences, cut further at semicolons outside brackets. The semicolon stays with its clause. */
export function splitClauses(text: string): Range[] {
  const out: Range[] = [];
  for (const sentence of splitSentences(text)) {
    let start = sentence.start;
    let depth = 0;
    for (let i = sentence.start; i < sentence.end; i += 1) {
      const c = text[i];
      if (c === "(") depth += 1;
      else if (c === ")") depth = Math.max(0, depth - 1);
      else if (c === ";" && depth === 0) {
        pushTrimmed(out, text, start, i + 1);
        start = i + 1;
      }
    }
    pushTrimmed(out, text, start, sentence.end);
  }
  return out;
}

function pushTrimmed(out: Range[], text: string, start: number, end: number): void {
  let [a, b] = [start, end];
  while (a < b && /\s/u.test(text[a] as string)) a += 1;
  while (b > a && /\s/u.test(text[b - 1] as string)) b -= 1;
  if (b > a) out.push({ start: a, end: b });
}
