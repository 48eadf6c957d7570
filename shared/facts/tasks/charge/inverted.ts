import { actorPhrase } from "#shared/agencies/actor.ts";
import type { Range } from "#shared/text/range.ts";
import { toldAgencies } from "./roles.ts";

/** Nouns of work with which a sentence begins whose doer stands behind it: "Việc … do Sở A thực hiện". */
const ofWork =
  /^(?:[^:.;]{3,60}:\s*)?(?:(?:các|những|riêng|đối với)\s+)*(?:việc|công tác|công việc|nội dung|nhiệm vụ|phần việc|hoạt động|trách nhiệm|khâu|hạng mục|nhiệm vụ này|công tác này)(?![A-Za-zÀ-ỿ])/iu;
/** Sentences whose work is to go to what somebody else leads. */
const joins =
  /^(?:tham gia|tham dự|phối hợp|hưởng ứng|cử|dự|hội nghị|hội thảo|cuộc họp|buổi họp|đoàn|lớp|thực hiện (?:theo|đúng)|tuân thủ|căn cứ|theo)(?![A-Za-zÀ-ỿ])/iu;
/** What others hold, right before "do X chủ trì": a thing of theirs, no work of this paper. */
const things =
  /(?:^|\s)(?:các|những|mọi|tại|trong)\s+(?:chương trình|hội nghị|hội thảo|hội thi|lớp|cuộc|đoàn|đề án|dự án|đề tài|hoạt động|phong trào|kế hoạch|chiến dịch|giải|buổi|sự kiện|diễn đàn)[^,;.]{0,60}$/iu;

const given = /(?<![A-Za-zÀ-ỿ])(?:được\s+)?(?:giao|phân công)\s+(?:cho\s+)?/giu;
const belongs = /(?<![A-Za-zÀ-ỿ])thuộc\s+(?:về\s+|trách nhiệm\s+(?:của\s+)?)/giu;
const by = /(?<![A-Za-zÀ-ỿ])do\s+/giu;
const byBehindColon = /:\s+do\s+/giu;
const behindColon = /:\s+/gu;

const leads =
  /^\s*(?:chủ trì|đảm nhiệm|đảm nhận|phụ trách|làm đầu mối|chịu trách nhiệm|tham mưu)(?:,?\s+(?:thực hiện|tham mưu|triển khai|tổ chức|chính|phối hợp))*\s*(?:$|[,;.)(]|(?:xong|hoàn thành|trước|trong|từ|phối hợp|cùng|và)(?![A-Za-zÀ-ỿ]))/iu;
const does =
  /^\s*(?:chủ trì|đảm nhiệm|đảm nhận|phụ trách|làm đầu mối|chịu trách nhiệm|tham mưu|thực hiện|triển khai|tổ chức|tổng hợp)(?:,?\s+(?:thực hiện|tham mưu|triển khai|tổ chức|chính))*\s*(?:$|[,;.)(]|(?:xong|hoàn thành|trước|trong|từ|phối hợp|cùng|và|theo|định kỳ|hằng|hàng)(?![A-Za-zÀ-ỿ]))/iu;

/** The bodies that stand at a place and nothing else but bodies. */
function bodiesAt(text: string, from: number): Range | null {
  const agencies = toldAgencies(text.slice(from));
  const phrase = actorPhrase(text, from, true);
  const end = Math.max(agencies?.start === 0 ? from + agencies.end : 0, phrase?.end ?? 0);
  return end > from && !/\sđược\s/u.test(text.slice(from, end)) ? { start: from, end } : null;
}

function first(text: string, pattern: RegExp, fits: (bodies: Range, before: string) => boolean): Range | null {
  for (const match of text.matchAll(pattern)) {
    const bodies = match.index > 0 ? bodiesAt(text, match.index + match[0].length) : null;
    if (bodies && fits(bodies, text.slice(0, match.index))) return bodies;
  }
  return null;
}

/**
 * Who leads a sentence that names its doer behind the work: "… được giao cho Sở A", "Việc … do Sở A thực hiện, Sở B phối hợp",
 * "Trách nhiệm theo dõi thuộc về Sở A", "Khảo sát …: Ban A thực hiện". `led`: somebody above leads already, so that only a
 * sentence about the work itself counts. Null where nobody is named so.
 */
export function invertedLead(text: string, led: boolean): Range | null {
  if (!/(?:giao|phân công|do|thuộc|:)\s/u.test(text)) return null;
  const after = (bodies: Range): string => text.slice(bodies.end);
  const closes = (bodies: Range): boolean => /^\s*(?:[.;,]|$)/u.test(after(bodies));
  if (ofWork.test(text))
    return (
      first(text, belongs, closes) ??
      first(text, given, (bodies) => does.test(after(bodies)) || closes(bodies)) ??
      first(text, by, (bodies) => does.test(after(bodies)))
    );
  if (led || joins.test(text)) return null;
  return (
    first(text, by, (bodies, before) => leads.test(after(bodies)) && !things.test(before)) ??
    first(text, byBehindColon, (bodies) => does.test(after(bodies))) ??
    first(text, behindColon, (bodies) => does.test(after(bodies)))
  );
}
