import { actorPhrase } from "#shared/agencies/actor.ts";
import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { fold } from "#shared/text/fold.ts";
import { approval, noWork } from "./no-work.ts";
import { example } from "./no-work-facts.ts";
import { tellsWhat } from "./no-work-kind.ts";
import type { NoWork, Sentence } from "./no-work-kind.ts";

/** The name of an office or of a paper in capitals is no sentence. */
function isCapitals(text: string): boolean {
  return text.length > 7 && text === text.toUpperCase() && (text.length > 40 || !/\d/u.test(text));
}

/** True for what shows a rule in use and hands out nothing. */
export function isExample(text: string): boolean {
  return example.test(fold(text.slice(0, 20)).trim());
}

/** True for a sentence that opens with a decision or an opinion. */
export function isApproval(text: string): boolean {
  return approval.test(fold(text.slice(0, 220)).trim());
}

function doesAnything(names: string): boolean {
  const words = wordsOf(names, 0);
  for (let at = 0; words.at(at); at += 1) if (predicateAt(words, at) !== null) return true;
  return false;
}

/** "Hà Tĩnh, Quảng Trị, Huế": names with capitals on each syllable. */
const places = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}(?:(?:, | và )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}){2,}$/u;

/** Words that are a list of bodies and nothing else: those whom a paper is sent to. */
export function isNames(text: string): boolean {
  const names = text.replace(/[;,.\s]+$/u, "");
  if (names === "" || names.length > 260) return false;
  const list =
    /^(?:Các\s+)?(?:Bộ|Ban|Sở|Hội|UBND|Ủy ban nhân dân|Bí thư|Chủ tịch|Giám đốc|Thủ trưởng|Trưởng)[^:;.]{0,140}:\s*(.+)$/su.exec(
      names,
    )?.[1];
  if (list !== undefined)
    return list.split(/,\s*|\svà\s/u).every((part) => /^\p{Lu}/u.test(part) && part.length < 40 && !tellsWhat(part));
  if (places.test(names)) return true;
  const prefix = agencyPrefix(names);
  if (prefix !== null && prefix.start === 0 && prefix.end >= names.length) return true;
  const persons = names.length < 50 ? actorPhrase(names, 0, true) : null;
  return persons !== null && persons.end >= names.length && !doesAnything(names);
}

/** "Cơ quan thẩm định: Bộ Xây dựng;": who is what, and no word of work. */
const office = /^(?:Cơ quan|Đơn vị|Cấp|Chủ đầu tư|Chủ quản|Bên|Đại diện|Nơi)(?![A-Za-zÀ-ỿ])[^:;.]{0,70}:\s+(?=\p{Lu})/u;

function isOffice(text: string): boolean {
  const label = text.length > 200 ? undefined : office.exec(text)?.[0];
  return label !== undefined && isNames(text.slice(label.length));
}

/** "…; có gì vướng mắc liên hệ Phòng A": whom to ask, behind the last sentence. */
const asks =
  /[;,] (?:(?:trong qua trinh [^;.,]{3,40}, )?(?:neu )?(?:co gi|co|gap|phat sinh) (?:[^;.]{0,20} )?(?:kho khan|vuong mac)|neu (?:kho khan|vuong mac)|moi (?:kho khan|vuong mac|thong tin|chi tiet))\b.*$/u;

function fits({ on, pattern, longest, unless }: NoWork, sentence: Sentence): boolean {
  if (longest !== undefined && sentence.text.length > longest) return false;
  return pattern.test(sentence[on]) && unless?.(sentence) !== true;
}

/** True when the words hand out work at all. `charged`: somebody above leads them. */
export function isWork(text: string, charged: boolean, numbered = false): boolean {
  if (isCapitals(text)) return false;
  const opening = fold(text.slice(0, 220)).trim();
  const whole = text.length < 420 ? fold(text).trim().replace(asks, "") : "";
  const sentence = { text, opening, whole, charged, numbered };
  return !noWork.some((kind) => fits(kind, sentence)) && !isNames(text) && !isOffice(text);
}
