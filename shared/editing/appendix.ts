import type { Appendix, Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { toRoman } from "#shared/text/roman.ts";

const alone = "PHỤ LỤC";

/** What a new appendix says of the paper it goes with. */
export interface Announced {
  /** "Kế hoạch". */
  readonly kind: string;
  readonly symbol: string | null;
  readonly issuer: string | null;
  readonly year: string;
}

/** An appendix to be added, and how an only one before it is called from then on. */
export interface AddedAppendix {
  readonly appendix: Appendix;
  readonly relabel: { readonly line: string; readonly text: string } | null;
}

/**
 * A further appendix with its head: label, title, the note of the paper it goes with, and a first paragraph. From two on they
 * are numbered by Roman numerals (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III).
 */
export function addedAppendix(before: readonly Appendix[], announced: Announced, newId: () => string): AddedAppendix {
  const number = before.length + 1;
  const line = (role: Line["role"], text: string): Line => ({ type: "line", id: newId(), role, children: [{ text }] });
  const label = before.length === 0 ? alone : `${alone} ${toRoman(number) ?? number}`;
  return {
    appendix: {
      type: "appendix",
      id: newId(),
      children: [
        line("appendix-label", label),
        line("appendix-title", ""),
        line("appendix-note", noteOf(announced)),
        { type: "paragraph", id: newId(), children: [{ text: "" }] },
      ],
    },
    relabel: before.length === 1 ? numbered(before[0]) : null,
  };
}

function noteOf({ kind, symbol, issuer, year }: Announced): string {
  const by = issuer === null ? "" : ` của ${issuer}`;
  return `(Kèm theo ${kind} số      /${symbol ?? ""} ngày      tháng      năm ${year}${by})`;
}

function numbered(only: Appendix | undefined): AddedAppendix["relabel"] {
  const label = only?.children.find((child): child is Line => child.type === "line" && child.role === "appendix-label");
  if (label === undefined || textOf(label).trim().toUpperCase() !== alone) return null;
  return { line: label.id, text: `${textOf(label).trim()} I` };
}
