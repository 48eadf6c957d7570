import type { Range } from "#shared/text/range.ts";
import { actorNounAt } from "./grammar/actors.ts";
import type { ActorNoun } from "./grammar/actors.ts";
import { agencyAt } from "./grammar/agency.ts";
import { afterLack, afterOffice, afterWhich, AHEAD, mustAhead, toMust } from "./grammar/ahead.ts";
import { hasToHave, isCharged, isMannerBehind } from "./grammar/charge.ts";
import { afterFieldList } from "./grammar/fields.ts";
import { isJoined, isKindBetween } from "./grammar/joined.ts";
import type { Agency } from "./grammar/agency.ts";
import {
  isAdjunctAt,
  isForemostAt,
  isHalfAt,
  isQualifierAt,
  isTellingAt,
  predicateAt,
  predicateWidth,
} from "./grammar/predicates.ts";
import { isOfWork, isOnly, ofWork } from "./grammar/of-work.ts";
import type { Words } from "./grammar/tokens.ts";
import { afterBracket, pairAt, wordsOf } from "./grammar/tokens.ts";
import { unitKindAt } from "./grammar/vocabulary.ts";
import { agencyPrefix } from "./prefix.ts";

/** Who stands at the beginning of a sentence, and what ends their name. */
export interface ActorPhrase extends Range {
  /** "work": what they are to do follows; "title": a colon; "end": nothing. */
  readonly closedBy: "work" | "title" | "end";
  /** Every name of the list begins like one of somebody; else part of it may belong to the name before ("Nghiệp vụ, Dự toán"). */
  readonly clear: boolean;
}

/** So many words a list of bodies may have. */
const LONGEST = 140;
/** So many words a title may still have before its colon. */
const TITLE = 14;
/** Behind a name: what each of those named is to do. */
const each = new Set("đơn cơ xã phường thôn trường địa tổ ngành".split(" ").map((noun) => `mỗi ${noun}`));
/** "các sở đến nay chưa nộp báo cáo": until when somebody has not done it. */
const lateness = new Set(["đến nay", "hiện nay", "tới nay", "hiện vẫn"]);
/** Behind a dash: until when. */
const times = new Set("trước trong tháng quý ngày tuần từ hoàn xong".split(" "));
/** Words that go on with "liên quan". */
const ofRelated = new Set("đến tới trực thuộc của tại trên cấp khác ở cùng".split(" "));

/**
 * The bodies or persons a text begins with, known to the catalogue or not: "Các chủ rừng là tổ chức", "Giáo viên bộ môn",
 * "Hai Ban HĐND xã", up to the words that say what they are to do, a colon or the end. Null when the text begins with something
 * else or only tells of them. `told`: it stands where only bodies stand ("giao …", "phối hợp với …"), so small letters will do,
 * and the list may end at a mark inside the sentence.
 */
export function actorPhrase(text: string, from = 0, told = false): ActorPhrase | null {
  const words = wordsOf(text, from);
  const first = words.at(0);
  if (first?.kind !== "word" || !(told || first.capital || /^(?:\d|các$|những$|đồng$)/u.test(first.low))) return null;
  const noun = actorNounAt(words, 0);
  const begun = told || agencyPrefix(text.slice(from))?.start === first.start - from ? agencyAt(words, 0) : null;
  // "Thống kê thiệt hại": a title without its noun or place is as often the work.
  const known = begun?.shape === "title" && !begun.closed && !first.short ? null : begun;
  if (!noun && (!known || (pairAt(words, 0) === "tổ chức" && pairAt(words, 3) !== "cá nhân"))) return null;
  const end = new Reader(words, told).read(noun, known);
  const last = end && words.at(end.at - 1);
  return last ? { start: first.start, end: last.end, closedBy: end.closedBy, clear: end.clear } : null;
}

interface End {
  readonly at: number;
  readonly closedBy: ActorPhrase["closedBy"];
  readonly clear: boolean;
}

/** Reads on from the first name through its further words and the names that follow it. */
class Reader {
  private readonly words: Words;
  private readonly soft: boolean;
  private at = 0;
  /** Where the name that is being read began. */
  private from = 0;
  /** Where a bare noun ended: what looks like a verb there may go on with the name. */
  private bare = -1;
  /** The same as long as only words follow: "cơ quan | lập đề án … có trách nhiệm". */
  private function = -1;
  /** Where the proper name of one body ended: only a qualifier goes on with it. */
  private proper = -1;
  /** Where the name of a known group ended, and whether it is a bare noun ("các đơn vị"). */
  private group = -1;
  private bareGroup = false;
  private clear = true;

  constructor(words: Words, soft: boolean) {
    this.words = words;
    this.soft = soft;
  }

  /** Where the list ends; null where no name ends properly. */
  read(noun: ActorNoun | null, known: Agency | null): End | null {
    this.take(0, noun, known);
    while (this.at < LONGEST) {
      const token = this.words.at(this.at);
      if (!token) return this.end("end");
      if (token.kind === "colon") return this.end("title");
      if (token.kind === "word") {
        const end = this.word();
        if (end !== undefined) return end;
      } else if (token.kind === "open") {
        const next = afterBracket(this.words, this.at);
        if (next === this.at) return null;
        if (this.proper === this.at) this.proper = next;
        this.at = next;
      } else if (token.kind === "comma" || token.kind === "and" || token.kind === "semicolon") {
        const end = this.mark(token.kind === "semicolon");
        if (end !== undefined) return end;
      } else if (token.kind === "close" || (token.kind === "other" && token.low === ".")) {
        if (this.soft || (token.kind !== "close" && !this.words.at(this.at + 1))) return this.end("end");
        return null;
      } else if (this.soft && token.kind === "dash" && times.has(this.words.at(this.at + 1)?.low ?? ""))
        return this.end("end");
      else if (token.kind === "slash" && actorNounAt(this.words, this.at + 1))
        this.take(this.at + 1, actorNounAt(this.words, this.at + 1), agencyAt(this.words, this.at + 1));
      else if (this.isCountBehind()) return this.end("work");
      else this.at += 1;
    }
    return null;
  }

  /** "Ban CHQS xã - 01 trung đội giúp dân": a dash behind the name, then what they give. */
  private isCountBehind(): boolean {
    const [last, dash, next] = [-1, 0, 1].map((by) => this.words.at(this.at + by));
    if (this.at !== this.proper || dash?.kind !== "dash" || dash.start === last?.end) return false;
    return /^\d{1,3}$/u.test(next?.low ?? "");
  }

  /** What a word does: ends the list, or goes on with the name (undefined). */
  private word(): End | null | undefined {
    const at = this.at;
    if (this.isBehindRelated(at)) return this.end("work");
    if (at > 0 && lateness.has(pairAt(this.words, at)) && this.words.at(at + 2)?.low === "chưa")
      return this.end("work");
    const lacking = at === this.group ? afterLack(this.words, at) : at;
    if (lacking > at) {
      this.at = lacking;
      return this.end(this.words.at(lacking)?.kind === "colon" ? "title" : "work");
    }
    const which = at === this.group || at === this.bare ? afterWhich(this.words, at) : at;
    if (which > at) {
      this.at = which;
      return this.end(this.words.at(which)?.kind === "colon" ? "title" : "work");
    }
    if (pairAt(this.words, at) === "như sau" || hasToHave(this.words, at)) return this.end("work");
    if (this.words.at(at)?.low === "nào") return null;
    if (this.words.at(at)?.low === "là" && this.words.at(at + 1)?.capital && !this.soft) return null;
    const qualified = isQualifierAt(this.words, at) > 1;
    if (isTellingAt(this.words, at) && !qualified && !this.titleAhead(at)) return null;
    if (at > 0 && isCharged(this.words, at) && !(at !== this.proper && isMannerBehind(this.words, at))) {
      const named = (this.bare === at || (this.group === at && this.bareGroup)) && mustAhead(this.words, at + 2, true);
      if (!named && !this.titleAhead(at)) return this.end("work");
      if (named) {
        this.at = toMust(this.words, at);
        return this.end("work");
      }
    }
    const office = at === this.group && !isOfWork(this.words, at + 2) ? afterOffice(this.words, at) : at;
    if (office > at) {
      this.at = office;
      return ["comma", "and"].includes(this.words.at(office)?.kind ?? "") ? undefined : this.end("work");
    }
    if (this.isFunction(at)) {
      this.at = toMust(this.words, at);
      return this.end("work");
    }
    if (this.isWork(at)) return this.end("work");
    if (at !== this.proper && this.isAttribute(at)) this.bare = this.at += predicateWidth(this.words, at);
    else if (at !== this.proper) this.at += 1;
    else if (isHalfAt(this.words, at) || this.titleAhead(at) || this.belongs(at)) this.at += 1;
    else this.at += isQualifierAt(this.words, at);
    if (at !== this.at) return undefined;
    return this.soft ? this.end("end") : null;
  }

  /** Whether a verb says what a bare noun is there for, with what it must do behind: "bộ phận phụ trách về | phòng cháy … có trách nhiệm". */
  private isFunction(at: number): boolean {
    if (this.function < 0 || at - this.function > 3 || predicateAt(this.words, at) === null) return false;
    return mustAhead(this.words, at + predicateWidth(this.words, at), true);
  }

  /** Whether "liên quan" has ended the name: "các cơ quan liên quan | trong công tác". */
  private isBehindRelated(at: number): boolean {
    if (at < 3 || pairAt(this.words, at - 2) !== "liên quan") return false;
    const low = this.words.at(at)?.low ?? "";
    // "có liên quan | tới việc thực hiện …"
    if (/^(?:đến|tới) (?:việc|công|nội)$/u.test(pairAt(this.words, at))) return true;
    return !(ofRelated.has(low) || (low === "trong" && unitKindAt(this.words, at + 1) !== null));
  }

  private end(closedBy: ActorPhrase["closedBy"]): End {
    return { at: this.at, closedBy, clear: this.clear };
  }

  /** Takes the name that begins at `from`. */
  private take(from: number, noun: ActorNoun | null, known: Agency | null): void {
    this.from = from;
    const small =
      noun !== null &&
      (this.words.at(from)?.capital === false || noun.bare) &&
      predicateAt(this.words, noun.end) === "sure";
    // "Chủ nhiệm | hợp tác xã": the body whose person it is.
    const led = noun?.person ? actorNounAt(this.words, noun.end) : null;
    const whole = led && !led.person && !this.words.at(noun?.end ?? 0)?.capital ? led.end : (noun?.end ?? 0);
    const agency = known ? this.cut(from, noun, known) : 0;
    this.at = small ? noun.end : Math.max(from + (noun || known ? 0 : 1), whole, agency);
    this.bare = noun?.bare === true && agency <= noun.end ? this.at : -1;
    this.function = this.bare;
    const one =
      known !== null &&
      this.words.at(from)?.capital === true &&
      this.at === agency &&
      known.shape === "body" &&
      known.distributes === undefined;
    this.proper =
      one && !/(?:^|\s)(?:các|những|mọi) /iu.test(this.span(from)) && (this.bare < 0 || known.closed) ? this.at : -1;
    this.bareGroup = noun?.bare === true && noun.end === agency;
    this.group = known !== null && this.at === agency && this.proper < 0 ? this.at : -1;
  }

  /** Where the name the catalogue knows ends: before a sure verb that its open name has swallowed. */
  private cut(from: number, noun: ActorNoun | null, known: Agency): number {
    const end = known.distributes ?? known.end;
    for (let at = Math.max(from + 2, (noun?.end ?? 0) + 1); at < end; at += 1)
      if (predicateAt(this.words, at) === "sure") return at;
    return end;
  }

  private span(from: number): string {
    const [first, last] = [this.words.at(from), this.words.at(this.at - 1)];
    return first && last ? this.words.text.slice(first.start, last.end) : "";
  }

  /** What a comma, "và" or semicolon does: ends the list, or goes on with the next name (undefined). */
  private mark(semicolon: boolean): End | null | undefined {
    const listed = this.soft ? afterFieldList(this.words, this.from, this.at) : this.at;
    if (listed > this.at) {
      this.proper = this.at = listed;
      return undefined;
    }
    let next = this.at;
    for (
      let token = this.words.at(next);
      token && ["comma", "and", "semicolon"].includes(token.kind);
      token = this.words.at(next)
    )
      next += 1;
    const token = this.words.at(next);
    if (token?.kind !== "word") return this.end(token ? "work" : "end");
    if (isJoined(this.words, this.at, next)) {
      this.at = next + 2;
      return undefined;
    }
    const noun = actorNounAt(this.words, next);
    // "Đội số 3, | số 5"
    const numbered = !semicolon && /^số \d/u.test(pairAt(this.words, next));
    if (numbered) {
      this.proper = this.at = next + 2;
      return undefined;
    }
    if (!noun && this.makesMore(next)) {
      this.bare = this.at = next + 2;
      return undefined;
    }
    if (!noun && isKindBetween(this.words, next)) {
      this.bare = this.at = next + 2;
      return undefined;
    }
    if (!noun && this.isWork(next)) return this.end("work");
    const known = agencyAt(this.words, next);
    if (!noun && !known && this.soft && !semicolon && this.listGoesOn(next)) {
      this.at = next + 2;
      return undefined;
    }
    const nothing = !noun && !known && !(this.soft && token.short) && unitKindAt(this.words, next) === null;
    if (nothing && (semicolon || this.soft)) return this.soft ? this.end("end") : null;
    if (!noun && !known && token.capital) this.clear = false;
    this.take(next, noun, known);
    return undefined;
  }

  /** "hồ chứa thủy điện, | thủy lợi và các đơn vị …": a thing of two syllables in the name, with another body behind it. */
  private listGoesOn(next: number): boolean {
    const mark = this.words.at(next + 2)?.kind;
    if ((mark !== "and" && mark !== "comma") || this.words.at(next + 1)?.kind !== "word") return false;
    if (this.words.at(next)?.capital || predicateAt(this.words, next) !== null) return false;
    return agencyAt(this.words, next + 3)?.shape === "group";
  }

  /** Whether a second thing they make or do stands here, not one they are told: "cơ sở sản xuất, | kinh doanh …". */
  private makesMore(next: number): boolean {
    const verbal = predicateAt(this.words, next) === "attributive";
    return verbal && predicateAt(this.words, this.at - 2) === "attributive" && this.goesOn(next + 2, false);
  }

  /** Whether what is to be done begins here: a sure verb, an aside of the work, or a doubtful verb with no surer one near. */
  private isWork(at: number): boolean {
    if (isOnly(this.words, at)) return true;
    if (isAdjunctAt(this.words, at) || (this.words.at(at - 1)?.kind === "word" && each.has(pairAt(this.words, at))))
      return true;
    const kind = predicateAt(this.words, at);
    const named = this.soft && at === this.proper;
    if (
      kind === null ||
      (!this.words.at(at + 2) && !named && (kind === "attributive" || pairAt(this.words, at) === "tập trung"))
    )
      return false;
    if (kind === "sure") return true;
    if (kind === "attributive" && at !== this.proper && at !== this.group && isForemostAt(this.words, at + 2))
      return false;
    if (this.soft && at === this.bare && kind === "attributive" && !ofWork.has(this.words.at(at + 2)?.low ?? ""))
      return false;
    if (at === this.bare || (at === this.group && this.bareGroup && kind === "attributive"))
      return !this.goesOn(at + predicateWidth(this.words, at), kind === "attributive") && !this.titleAhead(at);
    if (kind === "attributive" && mustAhead(this.words, at + 2, false)) return false;
    return at === this.group || !this.titleAhead(at);
  }

  private isAttribute(at: number): boolean {
    const kind = predicateAt(this.words, at);
    return kind === "attributive" || kind === "mixed";
  }

  /** Whether a surer verb follows before any mark, so that what stands before it still is the name; `next`: even at once. */
  private goesOn(from: number, next: boolean): boolean {
    // "các đoàn kiểm tra, giám sát | của tỉnh": no verbs, but what the body is there for.
    const behind = this.words.at(from)?.kind === "comma" ? from + 1 + predicateWidth(this.words, from + 1) : from;
    if (this.words.at(behind)?.low === "của" && (behind === from || this.isAttribute(from + 1))) return true;
    let [listed, aside] = [false, 0];
    for (let at = from; at < from + aside + (listed ? 2 * AHEAD : AHEAD); at += 1) {
      const token = this.words.at(at);
      if (token?.kind === "comma" || token?.kind === "and") {
        if (!this.isObjectAt(at + 1)) return false;
        if (actorNounAt(this.words, at + 1)) return true;
        listed = true;
        continue;
      }
      const behindBracket = afterBracket(this.words, at);
      if (behindBracket > at) {
        aside += behindBracket - at;
        at = behindBracket - 1;
        continue;
      }
      if (token?.kind !== "word" || isOfWork(this.words, at) || isAdjunctAt(this.words, at)) return false;
      const kind = predicateAt(this.words, at);
      if (kind !== null && !listed) return next || at > from;
      if (kind === "sure" && listed) return at > from && this.words.at(at - 1)?.kind === "word";
    }
    return false;
  }

  /** Whether the list of what somebody makes or manages goes on here, and not a second thing they are to do. */
  private isObjectAt(at: number): boolean {
    const token = this.words.at(at);
    if (token?.kind !== "word") return false;
    const noun = pairAt(this.words, at) === "tổ chức" && this.words.at(at + 2)?.kind === "comma";
    const kind = predicateAt(this.words, at);
    return noun || kind === null || kind === "attributive";
  }

  /** Whether "của tỉnh", "của UBND xã" follows within a few words, so that they go on with the name: "Tổ công tác | giá đất của tỉnh". */
  private belongs(from: number): boolean {
    for (let at = from; at < from + 6; at += 1) {
      const token = this.words.at(at);
      if (token?.kind !== "word" || predicateAt(this.words, at) !== null || isAdjunctAt(this.words, at)) return false;
      if (token.low === "của")
        return at > from && (unitKindAt(this.words, at + 1) !== null || agencyAt(this.words, at + 1) !== null);
    }
    return false;
  }

  /** Whether nothing but words of a name stands before a colon with words behind it: a title whose name looks like a verb. */
  private titleAhead(from: number): boolean {
    for (let at = from; at < from + TITLE; at += 1) {
      const token = this.words.at(at);
      if (token?.kind === "colon") return at > from && this.words.at(at + 1) !== undefined;
      if (token === undefined || token.kind === "semicolon" || token.kind === "other") return false;
      if (token.kind === "open") at = Math.max(at, afterBracket(this.words, at) - 1);
      if (ofWork.has(token.low) || isAdjunctAt(this.words, at) || predicateAt(this.words, at) === "sure") return false;
      if (this.isTwice(at)) return false;
    }
    return false;
  }

  /** "tổ chức | triển khai": one verb right behind another is no name. */
  private isTwice(at: number): boolean {
    const [first, second] = [at, at + 2].map((index) => predicateAt(this.words, index));
    return first !== null && second !== null && predicateWidth(this.words, at) === 2;
  }
}
