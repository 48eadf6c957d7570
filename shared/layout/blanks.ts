import type { Overlay } from "./runs.ts";

/** "Số: 12/", "Số:  /": the number may be missing. Four blanks or dots already make room. */
const numbered = /(?:^|\s)số\s*:?(?<blank>[ \u00a0]{0,3})(?:(?<number>\d+)(?<rest>[ \u00a0]{0,3}))?(?=[/-])/iu;
const dated = /ngày(?<blank>[ \u00a0]{0,3})(?:(?<number>\d+)(?<rest>[ \u00a0]{0,3}))?(?=tháng)/iu;
const monthed = /tháng(?<blank>[ \u00a0]{0,3})(?:(?<number>\d+)(?<rest>[ \u00a0]{0,3}))?(?=năm)/iu;

function room(text: string, form: RegExp, gap: number, empty: boolean): Overlay[] {
  const match = form.exec(text);
  const { blank = "", number = "", rest = "" } = match?.groups ?? {};
  if (match === null || (number !== "" && !empty)) return [];
  const end = match.index + match[0].length;
  const start = end - rest.length - number.length - blank.length;
  const at = number === "" ? end : start + blank.length;
  const overlays: Overlay[] = [{ start: at - 1, end: at, set: { gap } }];
  if (number !== "") overlays.push({ start: at, end, set: "drop" });
  return overlays;
}

/** Room for the number of a paper; with `draft` a number already written is left out again. */
export function numberBlank(text: string, gap: number, draft: boolean): Overlay[] {
  return room(text, numbered, gap, draft);
}

/** Room for the day (and month) of issue; with `draft` a day already written is left out again. */
export function dateBlank(text: string, gap: number, draft: boolean): Overlay[] {
  return [...room(text, dated, gap, draft), ...room(text, monthed, gap, false)];
}
