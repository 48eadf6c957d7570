import { fold } from "#shared/text/fold.ts";

/** A line drawn with signs. */
export const ornament = /^[\s\-_=~*.–—•o|]+$/u;
/** Folded. */
export const stateName = /cong h[oa]+a? xa hoi chu nghia viet nam|dang cong san viet nam/u;
/** Folded; its first word as a scan may spoil it. */
export const motto = /(?:doc|\b[a-z]{2,4}) lap\s*[-–—]\s*tu do\s*[-–—]\s*hanh phuc/u;
/** Where and when a paper was issued, with blanks. */
export const placeDate =
  /(?:[\p{Lu}][A-Za-zÀ-ỿ\s.\-']{1,45},?\s*)?ngày\s*[\d.…_/]{0,6}\s*tháng\s*[\d.…_/]{0,6}\s*năm\s*(?:\d{2,4}|[\d.…_]{0,6})|^\p{Lu}[A-Za-zÀ-ỿ\s.\-']{1,45},\s*ngày\s+\d{1,2}\/\d{1,2}\/\d{4}\s*$/iu;
const number = /^(?:Số|Sô|SỐ)\s*[:.]?\s*(?=[\d.…_/(-]|$|\p{Lu}\S*\/|[^\p{L}\d]{1,6}\/|\S{1,4}\s?\/\p{Lu}{2,4}-\p{Lu})/u;
/** Words with which the text of a paper begins, below its head. Folded. */
export const bodyStart =
  /^(?:can cu|thuc hien|thi hanh|de |nham |trong thoi gian|ngay \d|hien nay|theo |tren co so|xet |sau khi|vua qua|thoi gian (?:gan day|vua )?qua|thoi gian gan day|kinh gui|ve viec thuc hien)/u;
/** Words with which the name of a body begins. Folded. */
export const issuerHead =
  /^(?:uy ban|u[yỷ] ban|ubnd|hoi dong|hdnd|so |bo |phong |cong an|dang uy|dang bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|ban |truong |trung tam|cuc |thue |tong cuc|chi cuc|van phong|to cong tac|thu tuong|chu tich|chinh phu|quoc hoi|tong |vien |benh vien|doan |tinh doan|hoi |lien doan|lien hiep|mat tran|ubmttq|kho bac|ngan hang|bao hiem|toa an|cong ty|hat |tram |doi |dai |bao |thanh tra|lien minh|hoc vien|dai hoc|thu vien|bao tang|ttyt |bch |bcd |bql |thi doan|thanh doan|huyen doan|quan doan|dien luc|buu dien|don bien phong|xi nghiep|quan khu|su doan|trung doan|vuon quoc gia)/u;

/** "Kính gửi:", and the "… điện:", "… gửi:" of a công điện. */
export function isSalutation(text: string): boolean {
  const words = fold(text);
  return (
    /^kinh gui/u.test(words) || (words.length < 120 && /\b(?:dien|gui)\s*:\s*$/u.test(words) && !/[.;]/u.test(words))
  );
}

/** True for a line that holds the state's or the Party's name as a head does, not in a sentence. */
export function isStateName(text: string): boolean {
  const found = stateName.exec(fold(text));
  if (!found) return false;
  const name = text.slice(found.index, found.index + found[0].length);
  return !/\p{Ll}/u.test(name) || text.trim().length <= name.length + 2;
}

export function isNumberLine(text: string): boolean {
  return (
    number.test(text) &&
    text.length < 90 &&
    !/\sngày\s+\d/u.test(text) &&
    (/[/\-–]/u.test(text) || /^số\s*:?[\s.…_]*$/iu.test(text))
  );
}

/** Place and date as an image's reading may leave them: "Quảng Ngãi, ngày⁄{5 tháng 01 năm 2025". */
const spoiltDate = /^\p{Lu}[\p{L}\s.\-']{2,40},\s*ngày\P{L}{0,8}.{0,4}tháng.{0,8}năm\P{L}{0,8}$/u;

/** True for a line that says where and when a paper was issued, and nothing else. */
export function isPlaceDate(text: string): boolean {
  if (bodyStart.test(fold(text)) || /[;.]\s*$/u.test(text)) return false;
  if (spoiltDate.test(text)) return true;
  const match = placeDate.exec(text);
  if (match === null) return false;
  const before = text.slice(0, match.index);
  // The place may be left open: "……, ngày … tháng … năm …".
  const open = /^[\s.…_]*,?\s*$/u.test(before) ? before.length : 0;
  return (open > 0 || match.index <= 2) && match[0].length + open >= text.trim().length - 2;
}
