import type { AgencyValue } from "./agency-value.ts";
import type { Agency } from "./grammar/agency.ts";
import { agencyAt, distributing, groupAt } from "./grammar/agency.ts";
import type { Token, Words } from "./grammar/tokens.ts";
import { afterBracket, pairAt, wordsOf } from "./grammar/tokens.ts";
import { longestUnder } from "./grammar/known.ts";
import { isNumbered, isPlace, itemEnd } from "./split-marks.ts";
import { beginsNoBody, isParted, segmentEnd } from "./split-parted.ts";
import { regrouped } from "./split-mend.ts";

const leading =
  /^(?:và|cùng với|cùng|với|do|(?:chủ trì,\s*)?phối hợp (?:với|cùng)|giao(?! thông)(?: cho)?|đề nghị|yêu cầu|gồm(?: có)?|bao gồm)\s*:?\s+/iu;
const trailing =
  /[\s.;,:…\-–/]+$|\s+(?:chủ trì(?:,? thực hiện)?|phối hợp(?: thực hiện)?|thực hiện|(?:làm )?đầu mối)$/iu;
const trailingNote = /\s*[([][^()[\]]*[)\]]\s*$/u;
const appositive = /\s+[-–—]\s+(?:là\s+)?(?:(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối)|thường trực\s)[^;]*$/u;
/** "Cơ quan | phối hợp": nothing is left without what it does. */
const bareNoun = /^(?:các\s+)?(?:cơ quan|đơn vị|bộ phận)$/iu;
const hasWord = /[\p{L}\p{N}]/u;

/** "Cơ quan phối hợp": the word of the role is what names the body. */
function isBareNoun(text: string, cut: RegExpExecArray): boolean {
  return /^[\s,]*(?:phối hợp|chủ trì)/iu.test(cut[0]) && bareNoun.test(text.slice(0, cut.index));
}

/** Cuts marks, notes in brackets and role words from both ends of a stretch; null when no word is left. */
function trimmed(words: string, start: number, end: number): { readonly start: number; readonly end: number } | null {
  let from = start;
  let to = end;
  for (;;) {
    const text = words.slice(from, to);
    const lead = /^[\s.;,:+•\-–—/]+/u.exec(text)?.[0].length ?? leading.exec(text)?.[0].length ?? 0;
    if (lead > 0) {
      from += lead;
      continue;
    }
    const cut =
      trailing.exec(text) ?? (text.startsWith("(") ? null : (trailingNote.exec(text) ?? appositive.exec(text)));
    if (!cut || cut.index === 0 || isBareNoun(text, cut)) break;
    to = from + cut.index;
  }
  if (words[from] === "(" && words[to - 1] === ")") return null;
  return hasWord.test(words.slice(from, to)) ? { start: from, end: to } : null;
}

function isMark(token: Token): boolean {
  return token.kind !== "word" && token.kind !== "open";
}

/** Index after "đồng chí", "các đồng chí" at `at`. */
function afterAddress(words: Words, at: number): number {
  const from = words.at(at)?.low === "các" ? at + 1 : at;
  return pairAt(words, from) === "đồng chí" ? from + 2 : at;
}

/** "Các Sở Nông nghiệp và Môi trường": all of one kind, when one name alone stands under the noun; the index after it. */
function aloneUnder(words: Words, head: string | null, from: number): number | null {
  if (head === null || words.at(from - 1)?.kind === "colon") return null;
  const end = longestUnder(head, words, from) ?? (words.at(from)?.short ? from + 1 : null);
  if (end === null) return null;
  let next = end;
  while (["comma", "and", "slash"].includes(words.at(next)?.kind ?? "")) next += 1;
  const more = next > end && (longestUnder(head, words, next) !== null || words.at(next)?.short === true);
  const told = end + toldWidth(words, end);
  return more || (told === end && words.at(end)?.kind === "word") ? null : told;
}

/** How many words stand there that say which of one kind are meant: "liên quan", "nêu trên". */
function toldWidth(words: Words, at: number): number {
  if (["liên quan", "nêu trên", "nói trên"].includes(pairAt(words, at))) return 2;
  return words.at(at)?.low === "có" && pairAt(words, at + 1) === "liên quan" ? 3 : 0;
}

/** "các cơ quan Chính phủ": whose bodies they are, not one of them. */
const owners = new Set(["chính phủ", "quốc hội", "nhà nước", "trung ương"]);

/** "các đơn vị | Viện A, Trường B": the index of the names that a bare noun only announces; null where none follow. */
function namesBehind(words: Words, at: number): number | null {
  const noun = pairAt(words, at + 1);
  const next = words.at(at + 3);
  if (words.at(at)?.low !== "các" || (noun !== "đơn vị" && noun !== "cơ quan") || !next?.capital) return null;
  if (owners.has(pairAt(words, at + 3))) return null;
  const body = agencyAt(words, at + 3);
  return body?.shape === "body" && body.end > at + 4 ? at + 3 : null;
}

/** The words of an office with a blank behind them: "Giám đốc " of "Giám đốc các Sở: Tài chính, Nội vụ". */
function officeBefore(words: Words, from: number, to: number): string {
  for (let at = from; at < to; at += 1)
    if (words.at(at)?.low === "các") return words.text.slice((words.at(from) as Token).start, words.at(at)?.start);
  return "";
}

/**
 * The agencies of a list as an office writes it, in order: divided at the commas, semicolons and "và" that divide, not at those
 * inside a name ("Lao động, Thương binh và Xã hội") or a group ("UBND các huyện, thị xã, thành phố"). Notes in brackets and a closing
 * mark are left out.
 */
export function splitAgencies(words: string): AgencyValue[] {
  return regrouped(new Splitter(words).all(), words);
}

/** Reads a list item by item and keeps what its items share. */
class Splitter {
  private readonly words: string;
  private readonly reader: Words;
  private readonly values: AgencyValue[] = [];
  private at = 0;
  /** The noun written once: "Sở" before "Tài chính, Nội vụ". */
  private shared: string | null = null;
  /** The noun of a list like "các Tập đoàn: …", which the names of no catalogue share too; its first name begins at `opened`. */
  private over: string | null = null;
  private opened = -1;
  /** "Giám đốc " before "các Sở: …". */
  private office = "";
  /** Semicolons part the names of "các Sở: A; B, C và D; …", so what stands between two of them is one name. */
  private parted = false;

  constructor(words: string) {
    this.words = words;
    this.reader = wordsOf(withoutAsides(words));
  }

  all(): AgencyValue[] {
    for (let token = this.reader.at(0); token; token = this.reader.at(this.at)) {
      const bracket = afterBracket(this.reader, this.at);
      if (bracket === this.at && !isMark(token)) this.item(token);
      else {
        if (token.kind === "semicolon" && !this.goesOnParted()) this.forget();
        this.at = Math.max(bracket, this.at + 1);
      }
    }
    return this.values;
  }

  private forget(): void {
    this.over = this.shared = null;
    this.office = "";
    this.parted = false;
  }

  /** Whether the list whose noun is written once goes on behind the semicolon at which the reader stands. */
  private goesOnParted(): boolean {
    return this.parted && beginsNoBody(this.reader, this.at + 1);
  }

  private item(token: Token): void {
    const { reader, at } = this;
    if (this.parted && beginsNoBody(reader, at)) {
      this.whole(token);
      return;
    }
    this.parted = false;
    const core = afterAddress(reader, at);
    const left =
      (core > at ? agencyAt(reader, core) : null) ??
      agencyAt(reader, at) ??
      (isPlace(reader, at) || isNumbered(reader, at) ? null : groupAt(reader, at));
    const listed = left?.shape === "group" ? namesBehind(reader, at) : null;
    if (left?.distributes !== undefined) this.open(token, left, left.distributes);
    else if (listed === null) this.take(token, left);
    else this.at = listed;
  }

  /** "các Sở: …" begins; or it names all of one kind ("Các Sở Nông nghiệp và Môi trường"). */
  private open(token: Token, { shape, head }: Agency, from: number): void {
    const alone = shape === "group" || shape === "person" ? aloneUnder(this.reader, head, from) : null;
    if (alone !== null) {
      this.push(token.start, (this.reader.at(alone - 1) as Token).end, null);
      this.forget();
      this.at = alone;
      return;
    }
    this.shared = head;
    this.over = head !== null && (!distributing.has(head) || this.isBoards(head, from)) ? head : null;
    this.office = shape === "person" ? officeBefore(this.reader, this.at, from) : "";
    this.opened = this.at = from;
    if (head !== null && isParted(this.reader, head, from)) {
      this.parted = true;
      this.over = this.shared = head;
    }
  }

  /** Takes all up to the next semicolon as one name. */
  private whole(token: Token): void {
    const end = segmentEnd(this.reader, this.at);
    const range = trimmed(this.words, token.start, (this.reader.at(end - 1) as Token).end);
    if (range) this.push(range.start, range.end, this.over);
    this.at = Math.max(end, this.at + 1);
  }

  private take(token: Token, found: Agency | null): void {
    const { reader, at, shared } = this;
    const left = this.isOrganising() ? null : found;
    const bare = left === null || left.shape === "title" || (shared === "bộ" && left.shape === "body");
    const under = shared !== null && bare ? longestUnder(shared, reader, at) : null;
    const end = itemEnd(reader, at, left, under ?? this.division(bare));
    // "các đảng ủy: Công an tỉnh, Quân sự tỉnh": all that are listed are bodies already.
    const own = left !== null && left.shape !== "title" && at !== this.opened && this.over !== "đảng ủy";
    if (own || !token.capital) this.over = null;
    const head = under !== null ? shared : this.over;
    const range = trimmed(this.words, token.start, (reader.at(end - 1) as Token).end);
    if (range) this.push(range.start, range.end, head);
    if (left?.shape === "body" && left.head !== null) this.shared = left.head;
    else if (head === null) this.shared = null;
    if (this.shared === null || (left !== null && left.shape !== "title")) this.office = "";
    this.at = Math.max(end, at + 1);
  }

  /** "các Ban: | Tuyên giáo, Tổ chức": what the boards of a committee are called, which no catalogue lists alone. */
  private isBoards(head: string, from: number): boolean {
    return head === "ban" && this.reader.at(from - 1)?.kind === "colon";
  }

  /** "các Vụ: Kế hoạch, | Tổ chức cán bộ": the work of a division, no body of its own. */
  private isOrganising(): boolean {
    return this.over !== null && pairAt(this.reader, this.at) === "tổ chức";
  }

  /** "các Vụ: Khoa học và Công nghệ | , Pháp chế": divisions are called after the work that ministries are named by. */
  private division(bare: boolean): number | null {
    if (!bare || (this.over !== "vụ" && this.over !== "cục")) return null;
    return longestUnder("bộ", this.reader, this.at) ?? longestUnder("sở", this.reader, this.at);
  }

  private push(start: number, end: number, head: string | null): void {
    const value = { value: this.words.slice(start, end), start, end };
    this.values.push(head === null ? value : { ...value, head: `${this.office}${capitalised(head)}` });
  }
}

/** "UBND các tỉnh như Lào Cai, Yên Bái": examples. */
const examples = /\s(?:như|ví dụ)(?:\s+(?=\p{Lu})[^;]*|\s*$)/gu;
const openings = [
  "nhất là ",
  "đặc biệt là ",
  "trong đó có ",
  "trong đó trọng tâm là ",
  "trong đó tập trung ",
  "kể cả ",
  "bao gồm cả ",
  "trọng tâm là ",
];
const aside =
  /,\s*(?:nhất là|đặc biệt là|trong đó (?:có|trọng tâm là|tập trung)|kể cả|bao gồm cả|trọng tâm là)\s[^;]*/gu;

function blank(match: string): string {
  return `;${" ".repeat(match.length - 1)}`;
}

/** The words with what is said of some of those named ("…, nhất là các xã: A, B") put to blanks, so that places hold. */
function withoutAsides(words: string): string {
  const plain = words.includes(" như") || words.includes(" ví dụ") ? words.replace(examples, blank) : words;
  return plain.includes(", ") && openings.some((opening) => plain.includes(opening))
    ? plain.replace(aside, blank)
    : plain;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
