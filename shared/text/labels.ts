import { fold } from "./fold.ts";
import { letterIndex } from "./letters.ts";
import { fromRoman } from "./roman.ts";

/**
 * The styles of numbering met in administrative papers. The decree orders only Phần … Điều, khoản, điểm
 * (NĐ 30/2020 Phụ lục I); the ladder I. / 1. / a) / - / + of plans is practice.
 */
export type LabelStyle =
  | "part" // Phần I
  | "chapter" // Chương I
  | "section" // Mục 1
  | "article" // Điều 1.
  | "capital" // A.
  | "roman" // I.
  | "decimal" // 1.
  | "decimal-2" // 1.1.
  | "decimal-3" // 1.1.1.
  | "decimal-4"
  | "decimal-paren" // 1)
  | "letter" // a)
  | "letter-dot" // a.
  | "letter-number" // a1)
  | "paren-number" // (1)
  | "paren-letter" // (a)
  | "paren-roman" // (i)
  | "dash"
  | "bullet"
  | "plus"
  | "star";

export interface Label {
  readonly style: LabelStyle;
  /** As written, with its punctuation: "1.1.", "a)", "Điều 2.". */
  readonly text: string;
  /** Place in its series, 1 the first; the last number of "1.1."; 0 for dashes. "a" stands at 1, "đ" at 5. */
  readonly value: number;
  /** The part that names it in a path: "1.1", "a", "III", "(1)"; "" for dashes. */
  readonly name: string;
  /** Characters of the text taken by the label and the space after it. */
  readonly length: number;
}

const series: readonly (readonly [LabelStyle, RegExp])[] = [
  ["part", /^(Phần|PHẦN)\s+((?:thứ|THỨ)\s+[A-Za-zÀ-ỿ]+|[IVXLC]+|\d{1,2})\s*[.:]?(?=\s|$)/u],
  ["chapter", /^(Chương|CHƯƠNG)\s+([IVXLC]+|\d{1,2})\s*[.:]?(?=\s|$)/u],
  ["section", /^(Mục|MỤC)\s+([IVXLC]+|\d{1,2})\s*[.:]?(?=\s|$)/u],
  ["article", /^(Điều|ĐIỀU)\s+(\d{1,3}[a-zđ]?)\s*[.:]?(?=\s|$)/u],
  ["roman", /^()([IVX]{1,6})\s?(?:[.)](?=\s|[A-Za-zÀ-ỿ])|[/–-](?=\s|\p{Lu}{2}(?<![IVX]{2})))/u],
  // "2.1.a.": a letter with the numbers above it.
  ["letter-dot", /^()(\d{1,2}(?:\.\d{1,2}){0,2}\.[a-zđ])\.(?=\s)/u],
  ["letter", /^()(\d{1,2}(?:\.\d{1,2}){0,2}\.[a-zđ])\)(?=\s|\p{Lu})/u],
  ["decimal-4", /^()(\d{1,2}(?:\.\d{1,2}){3})[.)/–-]?(?=\s)/u],
  ["decimal-3", /^()(\d{1,2}(?:\.\d{1,2}){2})[.)/–-]?(?=\s)/u],
  ["decimal-2", /^()(\d{1,2}\.\d{1,2})(?:[.)](?=\s|[A-Za-zÀ-ỿ])|\.?[/–-](?=\s)|(?=\s+\p{Lu}))/u],
  ["decimal", /^()(\d{1,3})(?:\s?\.(?=\s|[A-Za-zÀ-ỿ])|\s?[–-](?=\s|\p{Lu}\p{Ll}))/u],
  ["decimal-paren", /^()(\d{1,2})\s?(?:\)(?=\s|[A-Za-zÀ-ỿ])|\/(?=\s|[A-Za-zÀ-ỿ]\p{Ll}))/u],
  ["capital", /^()([A-HĐ])\s?[.)](?=\s|[A-Za-zÀ-ỿ])/u],
  ["letter", /^()([a-zđ])\s?\)(?=\s|[A-Za-zÀ-ỿ])/u],
  ["letter-dot", /^()([a-zđ])(?:\s?[./]|[–-])(?=\s)/u],
  ["letter-number", /^()([a-zđ]\.?\d{1,2})\s?[.)](?=\s)/u],
  ["paren-number", /^\(()(\d{1,2})\)(?:\.(?=\s)|(?=\s|[A-Za-zÀ-ỿ]))/u],
  ["paren-roman", /^\(()([ivx]{1,4})\)(?=\s|[A-Za-zÀ-ỿ])/u],
  ["paren-letter", /^\(()([a-zđ])\)(?=\s|[A-Za-zÀ-ỿ])/u],
];

const marks: readonly (readonly [LabelStyle, RegExp])[] = [
  ["dash", /^[-–—−](?=\s|[A-Za-zÀ-ỿ])/u],
  ["plus", /^\+(?=\s|[A-Za-zÀ-ỿ])/u],
  ["star", /^[*](?=\s|[A-Za-zÀ-ỿ])/u],
  ["bullet", /^[•●◦○▪■‣·✓✔➢❖Ø](?=\s|\p{Lu})/u],
];

const ordinals = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];

function valueOf(style: LabelStyle, name: string): number {
  if (style === "letter" || style === "letter-dot") return (letterIndex(name.at(-1) as string) ?? -1) + 1;
  if (/^\d/u.test(name)) return Number.parseInt(name.split(".").at(-1) as string, 10);
  if (style === "paren-roman") return fromRoman(name.toUpperCase()) ?? 0;
  if (/^[IVXLC]+$/u.test(name) && style !== "capital") return fromRoman(name) ?? 0;
  if (style === "part") return ordinals.indexOf(fold(name).replace(/^thu\s+/u, "")) + 1;
  if (style === "letter-number") return Number.parseInt(name.replace(/\D/gu, ""), 10);
  if (style === "capital") return "ABCDĐEGHIKLM".indexOf(name) + 1;
  return (letterIndex(name) ?? -1) + 1;
}

/** The label a text begins with, or null. Numbers of quantity ("05 mô hình", "1.162.267 hồ sơ") are none. */
export function parseLabel(text: string): Label | null {
  const head = text.slice(0, 40);
  for (const [style, pattern] of marks) {
    const match = pattern.exec(head);
    if (match) return { style, text: match[0], value: 0, name: "", length: withSpace(text, match[0].length) };
  }
  for (const [style, pattern] of series) {
    const match = pattern.exec(head);
    if (!match) continue;
    const name = match[2] as string;
    const shown = style.startsWith("paren") ? `(${name})` : name;
    return {
      style,
      text: match[0].trimEnd(),
      value: valueOf(style, name),
      name: shown,
      length: withSpace(text, match[0].length),
    };
  }
  return null;
}

/** True for the marks that carry no number: dash, plus, star, bullet. */
export function isMark(style: LabelStyle): boolean {
  return style === "dash" || style === "plus" || style === "star" || style === "bullet";
}

function withSpace(text: string, length: number): number {
  let end = length;
  while (end < text.length && /[\s\u00a0]/u.test(text[end] as string)) end += 1;
  return end;
}
