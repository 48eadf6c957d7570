import { letterAt } from "#shared/text/letters.ts";
import type { Label, LabelStyle } from "#shared/text/labels.ts";
import { isMark, parseLabel } from "#shared/text/labels.ts";
import { toRoman } from "#shared/text/roman.ts";

/** What a label says, written alone: "1.", "a)", "-"; null for what is no label. */
export function readLabel(label: string | undefined): Label | null {
  return label === undefined || label === "" ? null : parseLabel(`${label} X`);
}

const capitals = "ABCDĐEGHIKLM";

/** The label with another place in its series ("a)", 5 → "đ)"); null past the end of the series or for a label without one. */
export function withValue(label: Label, value: number): string | null {
  if (isMark(label.style)) return label.text;
  const { name, text } = label;
  const bare = name.replace(/[()]/gu, "");
  const own = nameAt(label.style, bare, value);
  if (own === null) return null;
  const at = text.lastIndexOf(bare);
  return at < 0 ? null : text.slice(0, at) + own + text.slice(at + bare.length);
}

function nameAt(style: LabelStyle, name: string, value: number): string | null {
  if (/^\d/u.test(name)) return name.replace(/\d+(?=\D*$)/u, String(value));
  if (style === "paren-roman") return toRoman(value)?.toLowerCase() ?? null;
  if (style === "capital") return capitals[value - 1] ?? null;
  if (style === "letter-number") return name.replace(/\d+/u, String(value));
  if (/^[IVXLC]+$/u.test(name)) return toRoman(value);
  return style.includes("letter") ? letterAt(value - 1) : null;
}

/** The label that follows ("d)" → "đ)"; "-" → "-"); the same one where its series has no next. */
export function nextLabel(label: string): string {
  const read = readLabel(label);
  return read === null ? label : (withValue(read, read.value + 1) ?? label);
}

/** What stands first under a label, by the ladder plans use: I. / 1. / a) / - / +. `under` null: directly in the paper. */
export function firstLabelUnder(under: Label | null): string {
  switch (under?.style) {
    case undefined:
    case "part":
    case "chapter":
    case "section":
    case "capital":
      return "I.";
    case "roman":
    case "article":
      return "1.";
    case "decimal":
    case "decimal-2":
    case "decimal-3":
    case "decimal-4":
    case "decimal-paren":
      return "a)";
    case "dash":
    case "plus":
    case "star":
    case "bullet":
      return "+";
    case "letter":
    case "letter-dot":
    case "letter-number":
    case "paren-number":
    case "paren-letter":
    case "paren-roman":
      return "-";
  }
}
