import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";

/** A cited paper: `key` the same for all ways of writing its number. */
export interface Cited extends Range {
  readonly key: string;
  /** As a reader names it: "Nghị định 107/2021/NĐ-CP". */
  readonly name: string;
}

const numbered = /(?:(\p{Lu}[A-Za-zÀ-ỿ]+\s[A-Za-zÀ-ỿ]+)\s+)?(?:(?:số|Số)\s+)?(\d{1,6}(?:\/\d{4})?[/-]\p{Lu}[A-Za-zÀ-ỿ\d]*(?:[/-][A-Za-zÀ-ỿ\d&]+)+)/gu;
const kinds = /^(?:nghi dinh|nghi quyet|quyet dinh|chi thi|thong tu|ke hoach|cong van|cong dien|thong bao|bao cao|to trinh|ket luan|huong dan|chuong trinh)$/u;

/** The papers that a text cites by number. */
export function citedIn(text: string): Cited[] {
  return [...text.matchAll(numbered)].map((match) => {
    const number = match[2] as string;
    const kind = match[1] !== undefined && kinds.test(fold(match[1])) ? `${match[1]} ` : "";
    return { start: match.index, end: match.index + match[0].length, key: fold(number).replace(/\s/gu, ""), name: `${kind}${number}` };
  });
}
