/** A stretch of text around one or more keywords, with its place in the whole. */
export interface Window {
  readonly text: string;
  readonly start: number;
}

/**
 * The neighbourhoods of a keyword (a global pattern), `reach` characters to both sides, cut at blanks and merged where they
 * touch: dear patterns then run over these alone. A text not much longer than a neighbourhood comes back whole.
 */
export function windowsAround(text: string, keyword: RegExp, reach: number): Window[] {
  const out: { start: number; end: number }[] = [];
  for (const match of text.matchAll(keyword)) {
    const start = Math.max(0, match.index - reach);
    const end = Math.min(text.length, match.index + match[0].length + reach);
    const last = out.at(-1);
    if (last && start <= last.end) last.end = end;
    else out.push({ start, end });
  }
  return out.map(({ start, end }) => {
    const from = start === 0 ? 0 : Math.max(start, text.indexOf(" ", start));
    const cut = end === text.length ? end : text.lastIndexOf(" ", end);
    const to = cut > from ? cut : end;
    return { text: text.slice(from, to), start: from };
  });
}
