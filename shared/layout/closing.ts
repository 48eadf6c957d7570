import type { Closing, Line } from "#shared/model/document.ts";
import type { Context } from "./context.ts";
import { lineParagraph } from "./context.ts";
import type { Frame, SheetParagraph } from "./sheet.ts";

const left: ReadonlySet<Line["role"]> = new Set(["recipients-title", "recipient"]);

/** Words of unknown part stay with the line before them, or with the recipients when they come first. */
function columnsOf(lines: readonly Line[]): [Line[], Line[]] {
  const columns: [Line[], Line[]] = [[], []];
  let last: 0 | 1 = 0;
  for (const line of lines) {
    if (line.role !== "other") last = left.has(line.role) ? 0 : 1;
    columns[last].push(line);
  }
  return columns;
}

/** The name stands below the room for signature and seal; several lines of a name are not torn apart. */
function signing(context: Context, lines: readonly Line[]): SheetParagraph[] {
  const { size } = context.looks.signer;
  const room = Math.round(context.profile.signatureLines * size * 1.15);
  const first = lines.findIndex((line) => line.role === "signer");
  const paragraphs = lines.map((line, index): SheetParagraph => {
    const paragraph = lineParagraph(context, line);
    return index === first ? { ...paragraph, look: { before: room } } : paragraph;
  });
  if (first >= 0 || lines.length === 0) return paragraphs;
  return [...paragraphs, { type: "paragraph", role: "signer", node: null, runs: [], look: { before: room } }];
}

function spaced(context: Context, [first, ...rest]: readonly SheetParagraph[]): SheetParagraph[] {
  return first === undefined
    ? []
    : [{ ...first, look: { before: context.profile.closingSpace, ...first.look } }, ...rest];
}

/** Recipients on the left, signature on the right, in one row that never splits (ô 7a-7c, 9b). Null when there is neither. */
export function signatureFrame(context: Context, closing: Closing): Frame | null {
  if (closing.children.length === 0) return null;
  const [recipients, signers] = columnsOf(closing.children);
  const cells = [recipients.map((line) => lineParagraph(context, line)), signing(context, signers)].map((cell) =>
    spaced(context, cell),
  );
  return { type: "frame", role: "signature", columns: context.profile.signatureColumns, rows: [cells] };
}
