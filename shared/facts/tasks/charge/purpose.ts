import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";

/** What bodies do together, behind their names: "… các lực lượng chức năng trong công tác tuyên truyền". */
const purpose =
  /\s+trong\s+(?:công tác|việc|triển khai|quá trình|tổ chức|thực hiện|quản lý|xử lý|hoạt động|quan trắc|lĩnh vực)(?![A-Za-zÀ-ỿ])/u;

/** Where a list of bodies that begins at `start` ends: at `end`, or before the words that say what they do together. */
export function endOfNames(text: string, start: number, end: number): number {
  const names = text.slice(start, end);
  // "lực lượng Công an trong | rà soát, thống kê"
  if (names.endsWith(" trong")) return end - " trong".length;
  if (!names.includes(" trong ")) return end;
  const found = purpose.exec(names);
  if (found) return start + found.index;
  // "các cơ quan quản lý thủy sản trong | quan trắc"
  const last = names.lastIndexOf(" trong ");
  return predicateAt(wordsOf(text.slice(start + last + 7, start + last + 47), 0), 0) === null ? end : start + last;
}
