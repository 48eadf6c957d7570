const period =
  /^(?:trong\s+)?(?:(?:quý\s+(?:IV|I{1,3}|[1-4])|tháng\s+\d{1,2}|6 tháng (?:đầu|cuối)(?: năm)?)\s*[,/]?\s*)?(?:năm\s+)?20\d\d\s*[:.]?$/iu;

/** True for words that are nothing but a time: "Năm 2026", "Quý IV, năm 2025:", "Tháng 4/2026". */
export function isPeriodTitle(words: string): boolean {
  return words.length < 40 && period.test(words.trim());
}
