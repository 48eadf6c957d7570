import { fold } from "#shared/text/fold.ts";

const kind = "(?:hoat dong|noi dung|nhiem vu|cong viec|hang muc|nhom|phan|buoc|giai doan|dot|chuyen de)";
const number = String.raw`(?:(?:so|thu) )?(?:\d{1,2}|[ivx]{1,5}|[a-h]|nhat|hai|ba|tu|nam|sau|bay|tam)`;
const alone = new RegExp(String.raw`^${kind} ${number}\W*$`, "u");
const titled = new RegExp(
  String.raw`^(?:buoc|giai doan|dot|hoat dong|chuyen de|phan) ${number} ?[.:\-] ?(?=[a-z])`,
  "u",
);

/** True for words that only number a point ("Hoạt động 1", "Nội dung thứ hai:"): what is to be done stands below them. */
export function isNumberName(text: string): boolean {
  return text.length < 30 && alone.test(fold(text).trim());
}

/** True for words that open with a kind and a number and go on ("Bước 2: Kiểm tra hiện trạng"). */
export function opensWithNumber(text: string): boolean {
  return titled.test(fold(text.slice(0, 40)).replaceAll(/[–—]/gu, "-"));
}

/** "Bước 1. Chuẩn bị": a short title by a kind and a number. */
export function isNumberedTitle(text: string): boolean {
  if (text.length > 110) return false;
  const name = titled.exec(fold(text).replaceAll(/[–—]/gu, "-"));
  return name !== null && !/[.;:,]|\d/u.test(text.slice(name[0].length));
}
