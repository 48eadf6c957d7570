import { actorPhrase } from "#shared/agencies/actor.ts";
import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import type { Range } from "#shared/text/range.ts";
import { endOfNames } from "./purpose.ts";
import { toldAgencies } from "./roles.ts";

/** "Với Sở A, Sở B xây dựng đề án": with whom the one named above does it, at the beginning. */
export function partnersFirst(text: string, from: number): Range | null {
  const opening = /^(?:Với|Cùng(?: với)?)\s+/u.exec(text.slice(from, from + 12));
  const names = opening ? actorPhrase(text, from + opening[0].length, true) : null;
  return names?.closedBy === "work" && predicateAt(wordsOf(text, names.end), 0) !== null
    ? { start: names.start, end: names.end }
    : null;
}

const cooperation =
  /(?:phối\s+hợp|chủ\s+trì,?\s+cùng)(?:\s+(?:chặt\s+chẽ|cùng|tốt|thực\s+hiện|triển\s+khai|hiệu\s+quả|đồng\s+bộ))*(?:,)?\s+(?:(?:với|cùng(?:\s+với)?)\s+)?/giu;

/** The agencies a sentence names as co-operating ("phối hợp với X, Y và Z …"), each stretch once. */
export function cooperating(text: string): Range[] {
  const first = partnersFirst(text, 0);
  const found: Range[] = first ? [first] : [];
  for (const match of text.matchAll(cooperation)) {
    if (
      /(?:^|[\s(])(?:công tác|quy chế|sự|kế hoạch|chương trình|cơ chế|ký kết|việc|quy trình|nội dung|Kế hoạch|Quy chế|Chương trình)\s+$/u.test(
        text.slice(Math.max(0, match.index - 15), match.index).replace(/[-–]\s*Kế hoạch\s+$/u, ""),
      )
    )
      continue;
    const from = match.index + match[0].length;
    const agencies = toldAgencies(text.slice(from));
    const phrase = actorPhrase(text, from, true);
    const named = Math.max(agencies?.start === 0 ? from + agencies.end : from, phrase?.end ?? from);
    const end = endOfNames(text, from, named > from ? named + tailLength(text.slice(named)) : from);
    if (end > from) found.push({ start: from, end });
  }
  if (/(?<![A-Za-zÀ-ỿ])(?:cùng|phối hợp của)\s/u.test(text)) found.push(...beside(text, found));
  return found;
}

/** "…, cùng với X lập biên bản", "có sự phối hợp của X": who does it with the one named before. */
const besides =
  /(?:[,;]\s+|(?:chủ\s+trì|đầu\s+mối)\s+)cùng(?:\s+với)?\s+|(?<![A-Za-zÀ-ỿ])sự\s+phối\s+hợp(?:\s+chặt\s+chẽ)?\s+của\s+/giu;

function beside(text: string, before: readonly Range[]): Range[] {
  return [...text.matchAll(besides)].flatMap((match) => {
    const from = match.index + match[0].length;
    const agencies = toldAgencies(text.slice(from));
    if (agencies?.start !== 0 || before.some(({ start, end }) => from >= start && from < end)) return [];
    const end = Math.max(from + agencies.end, actorPhrase(text, from, true)?.end ?? 0);
    return [{ start: from, end }];
  });
}

const tail =
  /^\s*(?:,|và|cùng(?: với)?)\s*(?:các\s+)?(?:sở|ban|bộ|ngành|cơ quan|đơn vị|địa phương|tổ chức|chính quyền|chủ rừng|lực lượng|doanh nghiệp)(?:,\s*(?:ban|ngành|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức))*(?:[^,;:.()]{0,60}?(?:liên quan|địa phương|chức năng))/iu;

/** Behind a verb: of what it is, so that the verb belongs to no name: "tuyên truyền | các nội dung liên quan". */
const ofVerb = new Set(["các", "những", "việc", "công", "nội", "quy", "theo"]);

/** "… và đơn vị có liên quan": the general end of a list of bodies, which no name grammar reaches. */
function tailLength(rest: string): number {
  const found = tail.exec(rest)?.[0];
  if (found === undefined) return 0;
  const words = wordsOf(found, 0);
  for (let at = 1; words.at(at); at += 1)
    if (predicateAt(words, at) !== null && ofVerb.has(words.at(at + 2)?.low ?? "")) return 0;
  return found.length;
}

/** "chủ trì phối hợp với Sở A, | Cục B, các ngành xây dựng": one of those worked with, whom the list before the comma holds. */
export function isPartner(text: string, at: number): boolean {
  return (
    text.includes("phối hợp") && cooperating(text.slice(0, at + 90)).some(({ start, end }) => start < at && at < end)
  );
}
