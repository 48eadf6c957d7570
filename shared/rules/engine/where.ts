/**
 * A label path as a report names it: "III.1.a" → "mục III.1.a", "PL2.3" → "⟦PL2⟧, mục 3", "" → "văn bản". What the annex
 * is called is put in where the finding is made (`withAnnexNames`).
 */
export function whereOf(path: string): string {
  const appendix = /^(PL\d+)(?:\.(.+))?$/u.exec(path);
  if (!appendix) return path === "" ? "văn bản" : `mục ${path}`;
  const name = `⟦${appendix[1]}⟧`;
  return appendix[2] === undefined ? name : `${name}, mục ${appendix[2]}`;
}

/** The same at the head of a sentence. */
export function atWhere(path: string): string {
  const words = whereOf(path);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
