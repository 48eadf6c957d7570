/** The sentence of a message with its placeholders filled; one that is not given stays visible, the harness refuses it. */
export function fillMessage(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(data[name] ?? whole));
}

/** Words of the paper as a finding shows them: one line, at most `limit` characters, cut at a word. */
export function quoteOf(text: string, start: number, end: number, limit = 120): string {
  const from = end > start ? start : 0;
  const words = text
    .slice(from, end > start ? end : text.length)
    .replace(/\s+/gu, " ")
    .trim();
  if (words.length <= limit) return words;
  const cut = words.slice(0, limit - 1);
  const blank = cut.lastIndexOf(" ");
  return `${(blank > limit * 0.6 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
