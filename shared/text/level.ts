/**
 * Levelling: the form in which phrases are matched when accents matter ("quý" is not "quy", "năm" is not "nam").
 * Lower case, every kind of blank a space (line ends stay), every dash a hyphen; as long as `text`, so positions survive.
 */
export function level(text: string): string {
  const whole = text.toLowerCase();
  const lower =
    whole.length === text.length ? whole : Array.from({ length: text.length }, (_, i) => lowerUnit(text, i)).join("");
  return lower.replace(/[^\S\n ]|[\u00ad\u200b-\u200d\u2060\ufeff]/gu, " ").replace(/[\u2010-\u2015\u2212]/gu, "-");
}

function lowerUnit(text: string, at: number): string {
  const unit = text.charAt(at);
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
