import { appendixPath } from "#shared/facts/outline.ts";
import type { Appendix, Document, Line, LineRole } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { toRoman } from "#shared/text/roman.ts";
import { rememberingLast } from "#shared/text/remember.ts";

/** How the parts behind the foot are called, by their path; "Phụ lục I" where nothing is said. */
export type AnnexNames = ReadonlyMap<string, string>;

const kinds =
  /^(?:kế hoạch|chương trình|đề án|phương án|quy chế|quy định|chiến lược|nội quy|điều lệ|dự án|hướng dẫn)(?![A-Za-zÀ-ỿ])/iu;

let last: AnnexNames = new Map();

/**
 * The plan that a decision puts into force is "Kế hoạch kèm theo" and no annex; a lone annex without a number is
 * "Phụ lục". Equal answers are one record.
 */
export const annexNames = rememberingLast(({ appendices }: Document): AnnexNames => {
  const named = appendices.flatMap((appendix, index): (readonly [string, string])[] => {
    const name = nameOf(appendix);
    return name === null ? [] : [[appendixPath(linesIn(appendix), index), name]];
  });
  const names = new Map(named.filter(([, name]) => named.filter(([, other]) => other === name).length === 1));
  if (names.size !== last.size || [...names].some(([path, name]) => last.get(path) !== name)) last = names;
  return last;
});

function nameOf(appendix: Appendix): string | null {
  const label = wordsOf(appendix, "appendix-label");
  if (label !== null) return /^phụ lục[\s.:]*$/iu.test(label) ? "Phụ lục" : null;
  const kind = kinds.exec(wordsOf(appendix, "appendix-title") ?? "")?.[0].toLowerCase();
  return kind === undefined ? null : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} kèm theo`;
}

function wordsOf(appendix: Appendix, role: LineRole): string | null {
  const line = linesIn(appendix).find((one) => one.role === role);
  return line ? textOf(line).replace(/\s+/gu, " ").trim() : null;
}

function linesIn({ children }: Appendix): Line[] {
  return children.filter((child) => child.type === "line");
}

/** Puts the marks of annexes ("⟦PL1⟧", as reports hold them) into words. */
export function withAnnexNames(text: string, names: AnnexNames): string {
  return text.replace(/⟦(PL(\d+))⟧/gu, (_, path: string, number: string) => {
    return names.get(path) ?? `Phụ lục ${toRoman(Number(number)) ?? number}`;
  });
}
