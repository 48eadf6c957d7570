import type { Head } from "./heads.ts";
import { groupNouns, heads, personHeads } from "./heads.ts";
import { isSign } from "./signs.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

interface Indexed<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

function byFirstWord<T>(items: readonly T[], wordsOf: (item: T) => string): ReadonlyMap<string, readonly Indexed<T>[]> {
  const map = new Map<string, Indexed<T>[]>();
  for (const value of items) {
    const parts = wordsOf(value).split(" ");
    const list = map.get(parts[0] as string);
    if (list) list.push({ parts, value });
    else map.set(parts[0] as string, [{ parts, value }]);
  }
  for (const list of map.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return map;
}

let headIndex: ReadonlyMap<string, readonly Indexed<Head>[]> | null = null;
let personIndex: ReadonlyMap<string, readonly Indexed<string>[]> | null = null;

function matches(words: Words, index: number, parts: readonly string[]): boolean {
  return parts.every((part, offset) => words.at(index + offset)?.low === part);
}

/** A head noun at word `index` and the index after it. */
export interface HeadMatch {
  readonly head: Head;
  readonly end: number;
}

/** The head of bodies named by a sign alone. */
const sign: Head = { words: "", kind: "complete" };

/** The head noun of a body's name at `index`, or null when the words there are something else ("Báo cáo", "Tổ chức"). */
export function headAt(words: Words, index: number): HeadMatch | null {
  const first = words.at(index);
  if (first?.kind !== "word") return null;
  if (isSign(first)) return { head: sign, end: index + 1 };
  headIndex ??= byFirstWord(heads, (head) => head.words);
  for (const { parts, value: head } of headIndex.get(first.low) ?? []) {
    if (!matches(words, index, parts)) continue;
    const end = index + parts.length;
    if (head.short && !first.short) continue;
    const after = words.at(end);
    const word = after?.kind === "word" ? after : undefined;
    if (word && head.not?.includes(word.low)) continue;
    if (head.kind === "complete") return { head, end };
    if (word && (word.capital || /^\d/u.test(word.low) || head.lower?.includes(word.low))) return { head, end };
  }
  return null;
}

/** Offices that count only when written in capitals. */
const signsOfPersons = new Set(["ct", "pct", "cvp", "pcvp", "gđ", "pgđ", "pht", "tpt", "ttcm"]);

/** Whether "thường trực" before the word at `index` is a body's standing members, and not that somebody is on duty ("thường trực cấp cứu"). */
function isStanding(words: Words, index: number): boolean {
  const token = words.at(index);
  if (token?.kind !== "word" || token.capital || token.low === "các") return true;
  return pairAt(words, index) === "cấp ủy" || headAt(words, index) !== null || unitKindAt(words, index) !== null;
}

/** The index after the office of a person ("Giám đốc", "Chủ tịch") at `index`, or null. "Trưởng phòng" ends before "phòng", which its body begins with. */
export function personAt(words: Words, index: number): number | null {
  const first = words.at(index);
  if (first?.kind !== "word") return null;
  personIndex ??= byFirstWord(personHeads, (person) => person);
  for (const { parts } of personIndex.get(first.low) ?? []) {
    if (!first.short && signsOfPersons.has(first.low)) continue;
    if (!matches(words, index, parts)) continue;
    if (pairAt(words, index) === "thường trực" && !isStanding(words, index + 2)) continue;
    const last = parts.at(-1);
    return index + parts.length - (parts.length > 1 && (last === "phòng" || last === "ban" || last === "thôn") ? 1 : 0);
  }
  return null;
}

const notAfter: Readonly<Record<string, readonly string[]>> = {
  cấp: ["phép", "độ", "giấy", "phát"],
  bản: ["án", "sao", "tin", "đồ", "kế", "ghi", "cam", "giấy", "điện", "kê", "vẽ"],
  xã: ["hội"],
  phường: ["hội"],
  vụ: ["việc", "án"],
  đoàn: ["viên", "kết", "phí", "công", "kiểm", "giám", "thanh", "khách", "tàu", "xe", "đại", "thể"],
  "cơ sở": ["dữ", "pháp", "hạ", "vật"],
  "tổ chức": ["thực", "triển", "hội", "lễ", "tập"],
  "cán bộ": ["và"],
  "trường học": [],
  "cơ quan": [],
};

let nounNots: ReadonlyMap<string, readonly string[]> | null = null;

/** The index after a noun of a group ("sở", "đơn vị", "thị xã") at `index`, or null. */
export function groupNounAt(words: Words, index: number): number | null {
  const token = words.at(index);
  if (token?.kind !== "word") return null;
  nounNots ??= new Map(heads.filter((head) => head.not).map((head) => [head.words, head.not as readonly string[]]));
  const pair = pairAt(words, index);
  if (groupNouns.has(pair)) return notAfter[pair]?.includes(words.at(index + 2)?.low ?? "") ? null : index + 2;
  if (!groupNouns.has(token.low)) return null;
  const after = words.at(index + 1);
  const low = after?.kind === "word" ? after.low : "";
  const nots = notAfter[token.low] ?? nounNots.get(token.low) ?? [];
  return nots.includes(low) && low !== "ngành" && low !== "ban" ? null : index + 1;
}

const unitWords = new Set(["tỉnh", "huyện", "quận", "xã", "phường", "tp", "tx", "thôn", "ấp", "xóm", "khóm"]);
const unitPairs = new Set(["thành phố", "thị xã", "thị trấn", "đặc khu", "tổ dân", "khu phố", "khối phố", "khu dân"]);

/** The index after a kind of administrative unit ("phường", "thành phố") at `index`, or null. */
export function unitKindAt(words: Words, index: number): number | null {
  const token = words.at(index);
  if (token?.kind !== "word") return null;
  const pair = pairAt(words, index);
  if (unitPairs.has(pair)) {
    const third = words.at(index + 2)?.low;
    return index + ((pair === "tổ dân" && third === "phố") || (pair === "khu dân" && third === "cư") ? 3 : 2);
  }
  return unitWords.has(token.low) &&
    pair !== "xã hội" &&
    pair !== "huyện ủy" &&
    pair !== "tỉnh ủy" &&
    pair !== "tỉnh đoàn" &&
    pair !== "huyện đoàn" &&
    pair !== "xã đội" &&
    pair !== "xã đoàn"
    ? index + 1
    : null;
}
