import type { Document, Line, LineRole } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { dateBlank, numberBlank } from "./blanks.ts";
import type { Context } from "./context.ts";
import { balanced, lineParagraph, ruleUnder } from "./context.ts";
import { textWidth } from "./measure.ts";
import type { Frame, FrameItem, SheetItem, SheetParagraph } from "./sheet.ts";

type Place = "upper-left" | "upper-right" | "lower-left" | "lower-right" | "below";

const places = {
  "parent-body": "upper-left",
  issuer: "upper-left",
  "state-name": "upper-right",
  motto: "upper-right",
  number: "lower-left",
  urgency: "lower-left",
  "place-date": "lower-right",
} satisfies Partial<Record<LineRole, Place>> as Partial<Record<LineRole, Place>>;

/** True when the subject stands under the number, as in a công văn (ô 5b). */
export function subjectUnderNumber(document: Document): boolean {
  const lines = document.header.children;
  if (lines.some((line) => line.role === "kind")) return false;
  if (kindOf(document.kind).traits.subjectUnderNumber) return true;
  return lines.some((line) => line.role === "subject" && fold(textOf(line)).startsWith("v/v"));
}

/** Words of unknown part stay with the line before them. */
function placed(document: Document): Map<Place, Line[]> {
  const under = subjectUnderNumber(document);
  const out = new Map<Place, Line[]>();
  let last: Place = "upper-left";
  for (const line of document.header.children) {
    const place: Place =
      line.role === "other" ? last : line.role === "subject" && under ? "lower-left" : (places[line.role] ?? "below");
    const lines = out.get(place);
    if (lines === undefined) out.set(place, [line]);
    else lines.push(line);
    last = place;
  }
  return out;
}

function boxed(context: Context, line: Line): SheetParagraph {
  const width = context.profile.stamps[textOf(line).trim().toUpperCase()];
  const look = context.looks.urgency;
  return {
    ...lineParagraph(context, line),
    box: width ?? textWidth(textOf(line).toUpperCase(), look.size, "bold") + 6,
  };
}

function paragraphOf(context: Context, line: Line, under: boolean, room: number): SheetParagraph {
  const { blank } = context.profile;
  if (line.role === "number")
    return lineParagraph(context, line, "number", numberBlank(textOf(line), blank, context.draft));
  if (line.role === "place-date")
    return lineParagraph(context, line, "place-date", dateBlank(textOf(line), blank, context.draft));
  if (line.role === "urgency") return boxed(context, line);
  const role = line.role === "subject" && under ? "subject-letter" : line.role;
  return balanced(context, lineParagraph(context, line, role), textOf(line), room);
}

/** Paragraphs of one box, a rule after the last line of `role`. */
function box(
  context: Context,
  lines: readonly Line[],
  under: boolean,
  room: number,
  role: "issuer" | "motto" | null,
): FrameItem[] {
  const ruled = lines.filter((line) => line.role === role);
  return lines.flatMap((line, index) => {
    const first = line.role !== lines[index - 1]?.role;
    const made = paragraphOf(context, line, under, room);
    const paragraph = first ? made : { ...made, look: { ...made.look, before: 0 } };
    if (role === null || line !== ruled.at(-1)) return [paragraph];
    const share = role === "motto" ? 1 : context.profile.shortRule;
    return [paragraph, ruleUnder(context, ruled, role, room, share)];
  });
}

/** The two-column head: issuer | state name and motto, number | place and date. Null when the paper has none of it. */
function headFrame(context: Context, document: Document, lines: ReadonlyMap<Place, readonly Line[]>): Frame | null {
  const [left, right] = context.profile.headColumns;
  const under = subjectUnderNumber(document);
  const at = (place: Place): readonly Line[] => lines.get(place) ?? [];
  const rows = [
    [box(context, at("upper-left"), under, left, "issuer"), box(context, at("upper-right"), under, right, "motto")],
    [box(context, at("lower-left"), under, left, null), box(context, at("lower-right"), under, right, null)],
  ].filter((row) => row.some((cell) => cell.length > 0));
  return rows.length === 0 ? null : { type: "frame", role: "header", columns: [left, right], rows };
}

/** Name of the kind and subject with its rule, across the page (ô 5a). */
function titleItems(context: Context, lines: readonly Line[], room: number): SheetItem[] {
  const subjects = lines.filter((line) => line.role === "subject");
  return lines.flatMap((line): SheetItem[] => {
    const paragraph = balanced(context, lineParagraph(context, line), textOf(line), room);
    const { shortRule, titleSpace } = context.profile;
    return line === subjects.at(-1)
      ? [paragraph, ruleUnder(context, subjects, "subject", room, shortRule, titleSpace)]
      : [paragraph];
  });
}

/** "Kính gửi:" with one addressee on its line, or several below it, their dashes under the colon (ô 9a). */
function addressItems(context: Context, lines: readonly Line[]): SheetItem[] {
  const several = lines.some((line) => line.role === "addressee");
  const left = context.profile.salutationIndent;
  const { size } = context.looks.addressee;
  const dash = left + textWidth("Kính gửi", size, "regular");
  const hang = textWidth("- ", size, "regular");
  return lines.map((line, index) => {
    const paragraph = lineParagraph(context, line);
    if (!several) return { ...paragraph, look: { after: 12 } };
    if (line.role !== "addressee") return { ...paragraph, look: { align: "left", left, after: 0 } };
    const last = index === lines.length - 1;
    return { ...paragraph, look: { left: dash + hang, firstLine: -hang, after: last ? 12 : 0 } };
  });
}

const isAddress = (line: Line): boolean => line.role === "salutation" || line.role === "addressee";

/** Everything above the body: head, name and subject, addressees. `width` is the width between the margins. */
export function headerItems(context: Context, document: Document, width: number): SheetItem[] {
  const lines = placed(document);
  const frame = headFrame(context, document, lines);
  const below = lines.get("below") ?? [];
  const title = titleItems(
    context,
    below.filter((line) => !isAddress(line)),
    width,
  );
  const address = addressItems(context, below.filter(isAddress));
  return [...(frame === null ? [] : [frame]), ...title, ...address];
}

/** The smaller head is taken when the place and date are too wide for their column in the larger one. */
export function needsSmallHead(document: Document, width: number, size: number): boolean {
  return document.header.children.some(
    (line) => line.role === "place-date" && textWidth(textOf(line), size, "italic") > width,
  );
}
