import type { Agency } from "./grammar/agency.ts";
import { agencyAt, groupAt } from "./grammar/agency.ts";
import { stopsAt } from "./grammar/stops.ts";
import type { Words } from "./grammar/tokens.ts";
import { afterBracket, pairAt, wordsOf } from "./grammar/tokens.ts";
import { beginsNoBody } from "./split-parted.ts";
import type { Range } from "#shared/text/range.ts";
import { remembering } from "#shared/text/remember.ts";

const opening =
  /^[\s\-–—+•*]*(?:(?:(?:kính |trân trọng )?đề nghị|giao(?: cho)?(?: nhiệm vụ cho)?|yêu cầu|chỉ đạo|phân công|đối với|ủy quyền(?: cho)?|(?:trách nhiệm|nhiệm vụ)(?: chung| riêng| cụ thể)? của)\s*:?\s+)?(?:(?:các )?đồng chí\s*:?\s+)?/iu;
/** Bodies whose bare name is as often a subject matter as a body. */
const needsPlace = /^(?:bảo hiểm xã hội|bhxh|mặt trận|điện lực|văn phòng|tổ công nghệ số cộng đồng)$/iu;

function certain(words: Words, index: number, agency: Agency, led: boolean): boolean {
  const first = words.at(index);
  if (!first) return false;
  if (agency.shape === "title") return agency.closed && first.capital;
  if (agency.shape === "group" || first.capital) return true;
  return led || agency.closed;
}

/** Index after "Tài chính, Nội vụ" or "Tài chính; Nội vụ" that follow "các Sở:". */
function afterNames(words: Words, index: number): number {
  let at = index;
  for (let token = words.at(at); token; token = words.at(at)) {
    const parted = token.kind === "semicolon" && beginsNoBody(words, at + 1);
    const mark = token.kind === "comma" || token.kind === "and" || parted;
    if (mark && !words.at(at + 1)?.capital) break;
    if (!mark && token.kind !== "dash" && (token.kind !== "word" || stopsAt(words, at))) break;
    at += 1;
  }
  return at;
}

/** Index of the next agency of the list after the marks at `at`, or null. */
function nextInList(words: Words, at: number): number | null {
  let next = afterBracket(words, at);
  let marks = 0;
  for (let token = words.at(next); token; token = words.at(next)) {
    const cung = token.low === "cùng" || (token.low === "với" && marks > 0);
    if (token.kind !== "comma" && token.kind !== "semicolon" && token.kind !== "and" && !cung) break;
    marks += 1;
    next += 1;
  }
  return marks > 0 ? next : null;
}

/**
 * The list of agencies a text begins with ("Văn phòng UBND tỉnh: Thực hiện …" → "Văn phòng UBND tỉnh"), after an optional
 * "Giao", "Đề nghị" and the like; null when it begins with something else. A range of `text`.
 */
export const agencyPrefix = remembering((text: string): Range | null => {
  const lead = opening.exec(text)?.[0] ?? "";
  const words = wordsOf(text, lead.length);
  const led = /[A-Za-zÀ-ỿ]/u.test(lead);
  const first = agencyAt(words, 0) ?? bareGroup(words, led);
  const start = words.at(0)?.start;
  if (!first || start === undefined || !certain(words, 0, first, led)) return null;
  let end = first.distributes === undefined ? first.end : afterNames(words, first.distributes);
  let items = 1;
  for (let next = nextInList(words, end); next !== null; next = nextInList(words, end)) {
    const agency = agencyAt(words, next);
    if (!agency || (agency.shape === "title" && !words.at(next)?.capital)) break;
    if (agency.shape === "body" && !words.at(next)?.capital && !agency.closed) break;
    end = agency.distributes === undefined ? agency.end : afterNames(words, agency.distributes);
    items += 1;
  }
  const last = words.at(end - 1);
  if (!last || (items === 1 && needsPlace.test(text.slice(start, last.end)) && !endsHere(words, end))) return null;
  return { start, end: last.end };
});

/** "bộ ngành liên quan": several kinds in one breath. */
const inOneBreath = new Set(["bộ ngành", "sở ngành", "ban ngành"]);

/** "Sở, ban, ngành …" without "các"; `led`: behind "giao", "phối hợp với" in small letters too. */
function bareGroup(words: Words, led: boolean): Agency | null {
  const first = words.at(0);
  const group = first?.capital || (led && /^(?:sở|ban|bộ)$/u.test(first?.low ?? "")) ? groupAt(words, 0) : null;
  const several = words.at(1)?.kind === "comma" || inOneBreath.has(pairAt(words, 0));
  return group && several && group.end > 2 ? group : null;
}

/** After the name: nothing, a colon, or a verb; so the name stands for the body. */
function endsHere(words: Words, index: number): boolean {
  const token = words.at(index);
  return !token || token.kind === "colon" || token.kind === "open" || stopsAt(words, index);
}
