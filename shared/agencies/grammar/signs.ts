import { fieldShortForms } from "#shared/agencies/name/short-forms.ts";
import type { Token } from "./tokens.ts";

/** Signs that offices write for bodies of their own, besides the abbreviations of the catalogue. Practice. */
const whole = new Set("bgh,bgđ,bcđ,bch,btv,ubkt,ubmt,cđcs,vp,hđtđkt,hđqt,hđtv,hđsp,đtncs,btgdv,btcnd".split(","));
/** The same with further letters behind them: "BCĐ389", "BQLDA", "TTVH-TT". */
const beginnings = ["bcđ", "bql", "bch", "ttyt", "ttvh", "ttgd", "tthtcđ", "ttdv", "ttkn", "ttpt", "ttpv", "ubmttq"];
const marks = /[&/.-]/gu;

let divisions: ReadonlySet<string> | null = null;

/** "PTCKH", "P.TNMT": a phòng by the sign of its field of work. */
function isDivision(low: string): boolean {
  divisions ??= new Set(
    Object.keys(fieldShortForms).flatMap((short) => (short.length > 2 ? [short.toLowerCase()] : [])),
  );
  return divisions.has(low.slice(1).replace(marks, ""));
}

/** Whether an abbreviation in capitals alone names a body: "BGH", "P.TCKT", "TT.VHTT", "BCĐ389". */
export function isSign(token: Token): boolean {
  if (!token.short) return false;
  const { low } = token;
  if (whole.has(low)) return true;
  if (/^(?:p|tt|bv)\.[a-zà-ỿ&/.-]{2}/u.test(low)) return true;
  if (low.startsWith("p") && isDivision(low)) return true;
  return beginnings.some((beginning) => low.startsWith(beginning) && low.length > beginning.length);
}
