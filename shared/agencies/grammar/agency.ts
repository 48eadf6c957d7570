import { actorNounAt } from "./actors.ts";
import { afterCommittees } from "./committees.ts";
import type { Head } from "./heads.ts";
import { knownAt, longestUnder } from "./known.ts";
import { afterOpener, afterSeparators, groupOpenerPairs, groupOpeners, isSeparator } from "./lists.ts";
import { companiesAt, mixedAt } from "./shared-nouns.ts";
import { themeEnd } from "./theme.ts";
import { insideFixed, isPlaceBefore, isWorkBehindName } from "./name-end.ts";
import { afterDuties, afterObject } from "./object.ts";
import { predicateAt } from "./predicates.ts";
import { isCapitalVerb, stopsAt } from "./stops.ts";
import { tailAt } from "./tails.ts";
import { beginsBody, isNextNumber, isNumber, moreUnits, properName } from "./units.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";
import { groupNounAt, headAt, personAt, unitKindAt } from "./vocabulary.ts";

/** What was recognised: a body, the head of one, a group, or a known title without a head noun ("Tư pháp - Hộ tịch"). */
export type Shape = "body" | "person" | "group" | "title";

export interface Agency {
  readonly shape: Shape;
  /** Index of the word after it. */
  readonly end: number;
  /** The noun that further words of the list share: "Sở" in "Sở Tài chính, Nội vụ". */
  readonly head: string | null;
  /** True when its place was read: a capital word after a comma then begins another body. */
  readonly closed: boolean;
  /** "các Sở: Tài chính, Nội vụ": the names begin at this index. */
  readonly distributes?: number;
}

/** Nouns written once for several bodies. */
export const distributing = new Set(["sở", "phòng", "bộ", "ban", "hội"]);
const lowerRun = 10;

/** Index after the place and other qualifiers that may end a name from `index` on. */
function afterPlace(words: Words, index: number, depth: number): number {
  let at = index;
  for (;;) {
    const token = words.at(at);
    if (token?.kind === "dash" && /\d$/u.test(words.at(at - 1)?.low ?? "") && headAt(words, at + 1)) at += 1;
    const next = placeStep(words, at, depth);
    if (next === at) return at;
    at = next;
  }
}

function placeStep(words: Words, at: number, depth: number): number {
  const token = words.at(at);
  const tail = tailAt(words, at);
  if (tail > 0) return at + tail;
  if (token?.kind !== "word") return at;
  const low = token.low;
  const unit = unitKindAt(words, at);
  if (unit !== null) {
    const name = properName(words, unit);
    return moreUnits(words, name, name > unit);
  }
  const committees = afterCommittees(words, low === "các" ? at + 1 : at);
  if (committees !== null) return committees;
  if (low === "cấp") {
    const kind = unitKindAt(words, at + 1);
    if (kind !== null) return moreUnits(words, kind, false);
    if (["trung", "cơ", "mình", "quân"].includes(words.at(at + 1)?.low ?? "")) return at + 3;
    return at;
  }
  if (pairAt(words, at) === "quốc gia") return isNumber(words, at + 2) ? at + 3 : at + 2;
  if (low === "các") {
    if (unitKindAt(words, at + 1) !== null || words.at(at + 1)?.low === "cấp") {
      const kind = unitKindAt(words, at + 1) ?? at + 2;
      const name = properName(words, kind);
      const units = moreUnits(words, name, name > kind);
      const places =
        words.at(units)?.kind === "colon" && !beginsBody(words, units + 1) ? properName(words, units + 1) : 0;
      return places > units + 1 && !isCapitalVerb(words, units + 1) ? moreUnits(words, places, true) : units;
    }
    return depth < 3 && groupNounAt(words, at + 1) !== null ? (groupAt(words, at, depth + 1)?.end ?? at) : at;
  }
  if (low === "về") return themeEnd(words, at);
  if (low === "ngành" && words.at(at + 1)?.capital && !beginsBody(words, at + 1))
    return longestUnder("sở", words, at + 1) ?? properName(words, at + 1);
  if (low === "liên" && pairAt(words, at) === "liên quan") return at + 2;
  if (low === "có" && pairAt(words, at + 1) === "liên quan") return at + 3;
  if (low === "cùng" && pairAt(words, at) === "cùng cấp") return at + 2;
  if (low === "khu" && pairAt(words, at) === "khu vực") return properName(words, at + 2);
  if (low === "liên" && unitKindAt(words, at + 1) !== null) return properName(words, at + 2);
  if (low === "trên" && pairAt(words, at) === "trên địa") return Math.max(at, unitKindAfter(words, at + 3));
  if (low === "đóng" && pairAt(words, at + 1) === "trên địa") return unitKindAfter(words, at + 4);
  if (low === "của" || low === "thuộc" || low === "trực" || low === "trong") return belonging(words, at, depth);
  if (/^\d/u.test(low)) {
    // "Ban Chỉ đạo 389 quốc gia", "Ban Chỉ đạo 35 tỉnh": named by the number of its paper.
    if (pairAt(words, at - 2) === "chỉ đạo" && /^\d{2,4}$/u.test(low)) return at + 1;
    const counted = unitKindAt(words, at + 1);
    return counted === null ? at : moreUnits(words, counted, false);
  }
  if (token.capital) {
    const body = depth < 3 && headAt(words, at) ? bodyAt(words, at, depth + 1) : null;
    return body ? body.end : properName(words, at);
  }
  return at;
}

function unitKindAfter(words: Words, index: number): number {
  const unit = unitKindAt(words, index);
  return unit === null ? index : properName(words, unit);
}

/** "của phường", "thuộc UBND tỉnh", "trực thuộc Sở Y tế": index after it, or `at` when something else follows. */
function belonging(words: Words, at: number, depth: number): number {
  const pair = pairAt(words, at);
  if (words.at(at)?.low === "trực" && pair !== "trực thuộc") return at;
  const next = pair === "trực thuộc" ? at + 2 : at + 1;
  const unit = unitKindAt(words, next);
  if (unit !== null) return moreUnits(words, properName(words, unit), false);
  if (depth >= 3 || words.at(at)?.low === "trong") return at;
  const body = bodyAt(words, next, depth + 1);
  if (body) return body.end;
  return words.at(next)?.capital ? properName(words, next) : pair === "trực thuộc" ? next : at;
}

/** Whether the capital words after the mark at `at` go on with the name that began at `from` under `head`: "Hạ tầng và Đô thị". */
function nameGoesOn(words: Words, at: number, head: Head): boolean {
  const next = afterSeparators(words, at);
  const token = words.at(next);
  if (token?.kind !== "word" || !token.capital || beginsBody(words, next)) return false;
  if (groupNounAt(words, next) === next + 1 && words.at(next + 1)?.kind === "comma") return false;
  let end = next;
  while (words.at(end)?.kind === "word" && !stopsAt(words, end) && unitKindAt(words, end) === null) end += 1;
  const and = words.at(at)?.kind === "and";
  if (longestUnder(head.words, words, next) === end && !(and && !distributing.has(head.words))) return false;
  if (and) return true;
  const later = words.at(end)?.kind;
  if (later !== "comma" && later !== "and") return false;
  const last = words.at(afterSeparators(words, end));
  return (
    (later === "and" && last?.capital === true && !beginsBody(words, afterSeparators(words, end))) ||
    (later === "comma" && nameGoesOn(words, end, head))
  );
}

/** Words of a name that the catalogue does not hold, up to a verb, a mark or a place. */
function ownWords(words: Words, index: number, head: Head): number {
  const unit = words.at(index)?.capital === false ? unitKindAt(words, index) : null;
  // "Đoàn xã | thu gom rác": with its unit such a name is whole.
  if (unit !== null) return properName(words, unit);
  let at = index;
  let lower = 0;
  for (let token = words.at(at); token; token = words.at(at)) {
    if (token.kind === "word") {
      if (pairAt(words, at) === "cùng cấp") break;
      if (
        at > index &&
        (unitKindAt(words, at) !== null ||
          stopsAt(words, at) ||
          predicateAt(words, at) === "sure" ||
          ["của", "cấp", "các", "liên", "mỗi"].includes(token.low))
      )
        break;
      if (at > index && token.capital && headAt(words, at)?.head.kind === "complete") break;
      if (!token.capital && (isPlaceBefore(words, at, index) || isWorkBehindName(words, at, index))) break;
      lower = token.capital ? 0 : lower + 1;
      if (lower > lowerRun) break;
      at += 1;
    } else if (token.kind === "dash") {
      const next = words.at(at + 1);
      if (next?.kind !== "word" || stopsAt(words, at + 1) || ["cơ", "tổ"].includes(next.low)) break;
      at += 1;
    } else {
      const object = Math.max(
        afterObject(words, index, at),
        lower > 0 || at === index + 1 ? afterDuties(words, at) : at,
      );
      if (object > at) return object;
      const fixed = token.kind === "comma" || token.kind === "and" ? insideFixed(words, at) : at;
      if (fixed > at) at = words.at(fixed)?.low === "các" ? fixed + 1 : fixed;
      else if (isSeparator(words, at) && nameGoesOn(words, at, head)) at = afterSeparators(words, at);
      else break;
    }
  }
  return at;
}

/** Whether words of its own follow an open name: a capital, a number, or a lower-case word its head takes ("Bệnh viện đa khoa"). */
function goesOnOpenly(words: Words, index: number, head: Head): boolean {
  const token = words.at(index);
  return (
    token?.kind === "word" && (token.capital || /^\d/u.test(token.low) || head.lower?.includes(token.low) === true)
  );
}

/** Whether capital words behind a known name begin a longer one ("Phòng Giáo dục | Phổ thông") and no place ("Sở Y tế Hà Nam"). */
function carriesOn(words: Words, index: number): boolean {
  const token = words.at(index);
  if (token?.kind !== "word" || !token.capital || beginsBody(words, index) || isCapitalVerb(words, index)) return false;
  const after = words.at(properName(words, index));
  if (after?.kind !== "word" || ["của", "cấp", "các", "liên"].includes(after.low)) return false;
  const at = properName(words, index);
  return !stopsAt(words, at) && unitKindAt(words, at) === null;
}

/** A body by its name at `index`: from the catalogue or by its head noun; null when none begins there. */
export function bodyAt(words: Words, index: number, depth = 0): Agency | null {
  const match = headAt(words, index);
  const known = knownAt(words, index);
  if (!match && !known) return null;
  const head = match?.head ?? null;
  let name = Math.max(known?.end ?? 0, match?.end ?? 0);
  if (head && (known === null || known.open || known.end <= (match?.end ?? 0))) {
    if (known?.open ? goesOnOpenly(words, name, head) : head.kind === "named")
      name = Math.max(name, ownWords(words, name, head));
  } else if (head?.kind === "named" && isSeparator(words, name) && nameGoesOn(words, name, head)) {
    name = ownWords(words, afterSeparators(words, name), head);
  }
  if (head?.kind === "named" && carriesOn(words, name)) name = ownWords(words, name, head);
  const ofUnit = name > index + 1 && unitKindAt(words, name - 1) === name;
  const end = afterPlace(words, ofUnit ? moreUnits(words, name, false) : name, depth);
  const abbreviated = words.at(index)?.short === true && known?.end === index + 1 && end > name;
  return {
    shape: head || abbreviated ? "body" : "title",
    end,
    head: head?.kind === "named" ? head.words : null,
    closed: end > name,
  };
}

const tiers = new Set(["tỉnh", "huyện", "thị", "thành", "quận"]);

/** Index after "Huyện, Thị, Thành Đoàn", "huyện, thành ủy" (one office, its tiers in a row), or null. */
function tierOffices(words: Words, index: number): number | null {
  let at = index;
  while (tiers.has(words.at(at)?.low ?? "")) {
    if (at > index && (words.at(at + 1)?.low === "đoàn" || words.at(at + 1)?.low === "ủy")) return at + 2;
    at = afterSeparators(words, at + 1);
  }
  return null;
}

/** A group at `index`: "các sở, ban, ngành", "cơ quan, đơn vị liên quan"; null when none begins there. */
export function groupAt(words: Words, index: number, depth = 0): Agency | null {
  const first = afterOpener(words, index);
  const company = first > index ? companiesAt(words, first) : null;
  if (company) return { shape: "group", end: company.at, head: company.head, closed: false, distributes: company.at };
  const offices = first > index ? (tierOffices(words, first) ?? afterCommittees(words, first)) : null;
  if (offices !== null) return { shape: "group", end: offices, head: null, closed: true };
  const mixed = first > index ? mixedAt(words, first) : null;
  if (mixed !== null)
    return { shape: "group", end: mixed, head: words.at(first)?.low ?? "", closed: false, distributes: mixed };
  const noun = groupNounAt(words, first);
  if (noun === null) {
    const body = first > index && depth < 3 ? bodyAt(words, first, depth + 1) : null;
    return body?.shape === "body" ? { shape: "group", end: body.end, head: null, closed: true } : null;
  }
  const plain = noun === first + 1 ? (words.at(first)?.low ?? "") : "";
  const after = words.at(noun);
  if (first > index && distributing.has(plain)) {
    if (after?.kind === "colon" && words.at(noun + 1)?.capital)
      return { shape: "group", end: noun + 1, head: plain, closed: false, distributes: noun + 1 };
    const object = after?.kind === "word" && after.capital ? afterObject(words, noun, noun + 2) : noun + 2;
    if (object > noun + 2) return { shape: "group", end: object, head: null, closed: true };
    const kind = after?.kind === "word" && !after.capital ? longestUnder(plain, words, noun) : null;
    if (kind !== null) return { shape: "group", end: afterPlace(words, kind, depth), head: null, closed: true };
    if (after?.kind === "word" && after.capital && !headAt(words, noun) && after.low !== "trung")
      return { shape: "group", end: noun, head: plain, closed: false, distributes: noun };
  }
  const end = groupEnd(words, noun, unitKindAt(words, first) !== null, depth);
  return { shape: "group", end, head: null, closed: true };
}

function groupEnd(words: Words, from: number, units: boolean, depth: number): number {
  let at = units ? properName(words, from) : from;
  let qualified = false;
  let named = units || (groupNounAt(words, from - 2) === from && words.at(from - 1)?.capital === true);
  for (let token = words.at(at); token; token = words.at(at)) {
    if (isSeparator(words, at)) {
      const next = groupGoesOn(words, at, qualified, named);
      if (next === at || isSecondKind(words, from, afterSeparators(words, at))) break;
      at = next;
    } else if (token.kind === "dash") {
      const next = words.at(at + 1);
      if (next?.kind !== "word" || next.capital || stopsAt(words, at + 1)) break;
      at += 1;
    } else if (token.kind === "word" && token.capital && !qualified && !headAt(words, at)) {
      named = true;
      at = Math.max(at + 1, properName(words, at));
    } else if (token.kind === "word") {
      const place = placeStep(words, at, depth);
      if (place > at) {
        qualified = true;
        at = place;
      } else if (
        isNumber(words, at - 1) ||
        (isWholeNoun(words, at) && predicateAt(words, at) !== null) ||
        stopsAt(words, at) ||
        qualified ||
        predicateAt(words, at) === "sure"
      )
        break;
      else at += 1;
    } else break;
  }
  return at;
}

/** "các tổ chuyên môn, | tổ văn phòng": the noun of the group again, with words of its own. */
function isSecondKind(words: Words, from: number, next: number): boolean {
  const noun = words.at(from - 1)?.low ?? "";
  if (noun !== words.at(next)?.low || !/^(?:tổ|đội|phòng|ban|trạm|hội)$/u.test(noun)) return false;
  return [from, next + 1].every((at) => words.at(at)?.kind === "word" && unitKindAt(words, at) === null);
}

/** "các Ban HĐND, | Tổ đại biểu": a noun with a capital and words in small letters behind it names a body of its own. */
function isOwnBody(words: Words, next: number, noun: number): boolean {
  const after = words.at(noun);
  if (noun > next + 1 || !words.at(next)?.capital || after?.kind !== "word" || after.capital) return false;
  if (groupNounAt(words, noun) !== null || unitKindAt(words, noun) !== null || stopsAt(words, noun)) return false;
  return actorNounAt(words, next) !== null && placeStep(words, noun, 0) === noun && predicateAt(words, noun) === null;
}

/** "các phòng và | thôn trưởng": the noun of a group is only the beginning of a person's office. */
function isPersonBeyond(words: Words, next: number, noun: number): boolean {
  const actor = actorNounAt(words, next);
  return (personAt(words, next) ?? 0) > noun || (actor !== null && actor.person && actor.end > noun);
}

const wholeNouns = new Set("trường học,nhà trường,địa phương,đoàn thể,khu phố,ban ngành,sở ngành".split(","));

/** Whether a noun that says enough alone ends before `at`: "các thôn, trường học | phát thanh". */
function isWholeNoun(words: Words, at: number): boolean {
  const low = words.at(at - 1)?.low ?? "";
  return wholeNouns.has(`${words.at(at - 2)?.low ?? ""} ${low}`) || unitKindAt(words, at - 1) === at;
}

/** Words that go on with a group, in a title in capitals too: "CÁC SỞ, NGÀNH LIÊN QUAN". */
const ofGroup = new Set(["liên", "trực", "thuộc", "của"]);

/** Index after the mark at `at` and the group noun that follows it, or `at` when the group ends. */
function groupGoesOn(words: Words, at: number, qualified: boolean, named: boolean): number {
  const next = afterSeparators(words, at);
  if (words.at(next)?.low === "các") {
    const pair = pairAt(words, next + 1);
    const hall = words.at(next + 1)?.low === "hội" || pair === "đoàn thể" || pair === "hội đoàn";
    if (words.at(at)?.kind === "comma" && hall && !qualified) return groupNounAt(words, next + 1) ?? at;
    return words.at(at)?.kind === "comma" && ["ngành", "cấp"].includes(words.at(next + 1)?.low ?? "") ? next + 2 : at;
  }
  if (named && words.at(next)?.capital && !beginsBody(words, next)) return properName(words, next);
  if (named && isNextNumber(words, at - 1, next)) return next + 1;
  const noun = groupNounAt(words, next);
  if (noun === null || isPersonBeyond(words, next, noun)) return at;
  // "các đơn vị liên quan, | tổ chức khảo sát …" is what they are to do.
  if (pairAt(words, next) === "tổ chức" && predicateAt(words, noun) === "sure") return at;
  const after = words.at(noun);
  if (isOwnBody(words, next, noun)) return at;
  const bare =
    after?.kind !== "word" ||
    unitKindAt(words, noun) !== null ||
    ofGroup.has(after.low) ||
    pairAt(words, noun) === "trung ương" ||
    (!after.capital && !(words.at(next)?.capital && headAt(words, next)));
  if (headAt(words, next)?.head.kind === "complete" || (headAt(words, next) && knownAt(words, next))) return at;
  return bare || unitKindAt(words, next) !== null ? noun : at;
}

/** Whatever agency begins at `index`: the head of a body, a group, a body. Null when none does. */
export function agencyAt(words: Words, index: number): Agency | null {
  const token = words.at(index);
  if (token?.kind !== "word") return null;
  if (groupOpeners.has(token.low) || groupOpenerPairs.has(pairAt(words, index))) return groupAt(words, index);
  const person = personAt(words, index);
  const body = bodyAt(words, index);
  if (person !== null && (!body || body.end <= person || body.shape === "title")) {
    const led = bodyAt(words, person) ?? groupAt(words, person);
    if (led) return { ...led, shape: "person", head: led.distributes === undefined ? null : led.head, closed: true };
    const end = afterPlace(words, person, 0);
    if (end > person) return { shape: "person", end, head: null, closed: true };
  }
  return body;
}
