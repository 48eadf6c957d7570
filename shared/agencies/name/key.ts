import { remembering } from "#shared/text/remember.ts";
import { bodyShortForms, fieldShortForms, headLetters } from "./short-forms.ts";
import { spelled } from "./spelling.ts";

const wordPattern = /[A-Za-zÀ-ỿ\p{M}\p{N}]+/gu;
/** Short forms of one or two letters that are common words of their own, kept unless they stand after a head ("Sở TP"). */
const onlyAfterHead = new Set(["tp", "tc", "ct", "nn", "gd", "dt", "kt", "dl", "nv", "xd", "yt", "tn", "nd", "pn"]);
const heads = new Set(["sở", "phòng", "bộ", "hội", "đoàn", "ban"]);

let table: Map<string, string> | null = null;

function shortForms(): ReadonlyMap<string, string> {
  if (table) return table;
  table = new Map();
  for (const [letter, head] of Object.entries(headLetters))
    for (const [short, long] of Object.entries(fieldShortForms))
      table.set(`${letter.toLowerCase()}${short.toLowerCase()}`, `${head} ${long}`);
  for (const [short, long] of Object.entries(fieldShortForms)) table.set(short.toLowerCase(), long);
  for (const [short, long] of Object.entries(bodyShortForms)) {
    const key = short.toLowerCase();
    if (!table.has(key) || !onlyAfterHead.has(key)) table.set(key, long);
  }
  return table;
}

function isShort(word: string): boolean {
  return (
    word.length >= 2 &&
    word.length <= 12 &&
    (word === word.toUpperCase() || word === "SNgV") &&
    /[A-Za-zÀ-ỿ]/u.test(word)
  );
}

/** The long form of the longest run of short forms that begins at `run[from]`, and how many words it takes. */
function longestShort(run: readonly string[], from: number, previous: string | undefined): readonly [string, number] {
  const forms = shortForms();
  for (let to = run.length; to > from; to -= 1) {
    const joined = run.slice(from, to).join("");
    if (onlyAfterHead.has(joined) && !(previous && heads.has(previous))) continue;
    const long = forms.get(joined);
    if (long !== undefined) return [long, to - from];
  }
  return [run[from] as string, 1];
}

/**
 * What two writings of one name have in common: its syllables in lower case with accents, short forms written out,
 * without commas, dashes, "&" and "và". "Sở LĐ-TB&XH" and "Sở Lao động, Thương binh và Xã hội" have one key.
 */
export function keyOf(words: string): string {
  return keys(words);
}

const keys = remembering((words) => {
  const out: string[] = [];
  let run: string[] = [];
  const flush = () => {
    for (let i = 0; i < run.length;) {
      const [long, taken] = longestShort(run, i, out.at(-1)?.split(" ").at(-1));
      out.push(long);
      i += taken;
    }
    run = [];
  };
  for (const [word] of words.matchAll(wordPattern)) {
    const low = spelled(word);
    if (low === "và") continue;
    if (isShort(word)) run.push(low);
    else {
      flush();
      out.push(low);
    }
  }
  flush();
  return out.join(" ");
});
