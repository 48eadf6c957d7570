import type { Agency } from "./grammar/agency.ts";
import { agencyAt } from "./grammar/agency.ts";
import { heads, personHeads } from "./grammar/heads.ts";
import type { Words } from "./grammar/tokens.ts";
import { wordsOf } from "./grammar/tokens.ts";
import { spelled } from "./name/spelling.ts";
import type { AgencyValue } from "./agency-value.ts";

/** Nouns after "các" that stand for bodies in running text; others ("các cơ sở", "các hộ") are left alone. */
const agencyNouns =
  /^(?:các|tất cả các|toàn thể các|những|mọi)\s+(?:sở|ban|bộ(?! phận| môn)|ngành|phòng|cơ quan|đơn vị|tổ chức (?:chính trị|đoàn thể|hội|tín dụng)|tổ chức,|hội|đoàn thể|địa phương|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu|tỉnh|thôn|tổ dân phố|tổ công|doanh nghiệp viễn|trường|cấp, các ngành|cấp ủy)/u;
/** Bodies also recognised when written without a capital. */
const lowerBodies = /^(?:công an|ủy ban nhân dân|trạm y tế|bộ phận (?:một|tiếp)) /u;

const groupFirst = new Set(["các", "tất", "toàn", "những", "mọi"]);
/** Inside a title in capitals, where syllables of other words look like heads: "NHIỆM VỤ", "XÃ HỘI". */
const capitalsBefore = /\p{Lu}\p{Lu} \p{Lu}\p{Lu}$/u;

const hasVowel = /[aeiouyăâêôơưàáảãạắằặấầậèéẻẽẹếềểễệìíỉĩịòóỏõọốồổỗộớờởỡợùúủũụứừửữựỳýỷỹỵ]/u;

let pattern: RegExp | null = null;

function candidates(): RegExp {
  if (pattern) return pattern;
  const first = new Set(["các", "tất", "toàn", "những", "mọi"]);
  for (const words of [...heads.map((head) => head.words), ...personHeads]) first.add(words.split(" ")[0] as string);
  for (const short of ["c06", "pc06", "a05", "pa05", "stttt", "sldtbxh", "vpcp", "evn"]) first.add(short);
  pattern = new RegExp(
    `(?:${[...first].toSorted((a, b) => b.length - a.length).join("|")})(?![A-Za-zÀ-ỿ\\p{N}])`,
    "gu",
  );
  return pattern;
}

function accepted(words: Words, agency: Agency): boolean {
  const first = words.at(0);
  if (!first || agency.distributes !== undefined) return false;
  if (agency.shape === "group") return true;
  if (agency.shape === "title") return first.short && agency.end === 1;
  if (first.capital) return true;
  return agency.shape === "body" && agency.closed;
}

const wordBefore = /[A-Za-zÀ-ỿ\p{N}]/u;

/** Every mention of an agency in running text, left to right, without overlaps; each value is the slice of its range. */
export function findAgencies(text: string): AgencyValue[] {
  const low = spelled(text);
  const found: AgencyValue[] = [];
  const scan = candidates();
  let from = 0;
  for (const match of low.matchAll(scan)) {
    const at = match.index;
    if (at < from || (at > 0 && wordBefore.test(low[at - 1] as string))) continue;
    if (
      groupFirst.has(match[0])
        ? !agencyNouns.test(low.slice(at, at + 60))
        : text[at] === low[at] && !lowerBodies.test(low.slice(at, at + 17))
    )
      continue;
    if (
      at > 1 &&
      !match[0].startsWith("ub") &&
      hasVowel.test(match[0]) &&
      capitalsBefore.test(text.slice(at - 3, at + 2))
    )
      continue;
    const words = wordsOf(text, at);
    const agency = agencyAt(words, 0);
    if (!agency || !accepted(words, agency)) continue;
    const end = words.at(agency.end - 1)?.end ?? at;
    found.push({ value: text.slice(at, end), start: at, end });
    from = end;
  }
  return found;
}
