import { fold } from "#shared/text/fold.ts";

/**
 * Whether two names are one office's: "UBND xã Bình Minh" and "ỦY BAN NHÂN DÂN XÃ BÌNH MINH", "UBND TP. Quảng Ngãi" and
 * "UBND thành phố Quảng Ngãi".
 */
export function isSameOffice(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  const key = fold(name)
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^uy ban nhan dan(?= )/u, "ubnd")
    .replace(/^hoi dong nhan dan(?= )/u, "hdnd");
  return units
    .reduce((words, [short, unit]) => words.replace(short, ` ${unit} `), key)
    .replace(/ thanh pho (?:hcm|hochiminh)$/u, " thanh pho ho chi minh");
}

/** Kinds of units cut short. After "Sở" and "Phòng" TP is Tư pháp; one letter alone is a unit only with its point or before a number. */
const units: readonly (readonly [RegExp, string])[] = [
  [/(?<!^(?:so|phong)) tp(?:\. ?| )(?=[a-z])/u, "thanh pho"],
  [/ tx(?:\. ?| )(?=[a-z])/u, "thi xa"],
  [/ tt\. ?(?=[a-z])/u, "thi tran"],
  [/ q(?:\. ?(?=[a-z\d])| ?(?=\d))/u, "quan"],
  [/ p(?:\. ?(?=[a-z\d])| ?(?=\d))/u, "phuong"],
  [/ h\. ?(?=[a-z])/u, "huyen"],
];
