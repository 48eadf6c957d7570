import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Nd30Profile } from "./profile.ts";
import { capitals, runsOf } from "./runs.ts";
import type { Notes, Overlay } from "./runs.ts";
import { balancedWidth } from "./line-breaks.ts";
import { lineWidths } from "./measure.ts";
import type { Look, Role, Rule, SheetParagraph } from "./sheet.ts";

/** What the parts of the layout share: the numbers, the looks chosen for this paper, the footnotes met so far. */
export interface Context {
  readonly profile: Nd30Profile;
  readonly looks: Readonly<Record<Role, Look>>;
  readonly draft: boolean;
  readonly notes: Notes;
  /** Ids of the lines that say who decides and that it is decided. */
  readonly enacting: ReadonlySet<string>;
}

/** Parts the decree wants in capitals ("in hoa"). */
export const inCapitals: ReadonlySet<Role> = new Set([
  "state-name",
  "parent-body",
  "issuer",
  "urgency",
  "kind",
  "authority",
  "title",
  "appendix-title",
]);

/** A line of the head, the foot or an appendix as a paragraph; its role may differ from the line's (`subject-letter`). */
export function lineParagraph(
  context: Context,
  line: Line,
  role: Role = line.role,
  overlays: readonly Overlay[] = [],
): SheetParagraph {
  const caps = inCapitals.has(role) ? capitals(line.children) : [];
  const marker = line.marker === undefined || line.marker === "" ? "" : `${line.marker} `;
  return {
    type: "paragraph",
    role,
    node: line.id,
    runs: runsOf(line.children, context.notes, marker, [...caps, ...overlays]),
  };
}

/** The rule under lines of one role: `share` of their longest line on paper, in a space of `room` millimetres. */
export function ruleUnder(
  context: Context,
  lines: readonly Line[],
  role: Role,
  room: number,
  share: number,
  after = 0,
): Rule {
  const look = context.looks[role];
  const face = look.bold ? "bold" : "regular";
  const longest = Math.max(
    0,
    ...lines.flatMap((line) => {
      const text = shown(line, role);
      return lineWidths(text, balancedWidth(text, room, look.size, face), look.size, face);
    }),
  );
  return { type: "rule", length: Math.round(longest * share * 100) / 100, room, after };
}

/** A centred line too long for `room` millimetres breaks into lines of about one length: indents do it, no word changes. */
export function balanced(context: Context, paragraph: SheetParagraph, text: string, room: number): SheetParagraph {
  const look = context.looks[paragraph.role];
  const words = inCapitals.has(paragraph.role) ? text.toUpperCase() : text;
  const width = balancedWidth(words, room, look.size, look.bold ? "bold" : "regular");
  if (width >= room) return paragraph;
  const side = Math.round(((room - width) / 2) * 100) / 100;
  return { ...paragraph, look: { ...paragraph.look, left: side, right: side } };
}

function shown(line: Line, role: Role): string {
  return inCapitals.has(role) ? textOf(line).toUpperCase() : textOf(line);
}
