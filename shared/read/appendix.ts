import { allCapitals } from "#shared/text/capitals.ts";
import { fold } from "#shared/text/fold.ts";
import { allMarked, lineOf, sliceInlines, textUnit } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";
import type { RoledUnit } from "./header.ts";

export interface AppendixParts {
  readonly lines: readonly RoledUnit[];
  readonly units: readonly Unit[];
  readonly landscape: boolean;
}

const label =
  /^(?:phu luc|bieu mau|bieu so|mau so|phu bieu)(?:\s+so)?(?:\s*:)?\s*(?:[ivx]{1,5}|\d{1,3}[a-z]?|[a-h])?(?=$|[\s.:*\-–(])/u;
const note = /^\(?\s*(?:ban hanh )?kem theo|^\(dinh kem/u;

/** Length of the label a paragraph begins with; a change of look right behind it ends it too ("Phụ lục I" + bold title). */
function labelLength(unit: TextUnit): number {
  const first = unit.inlines[0];
  if (
    first &&
    !("footnote" in first) &&
    first.text.length < unit.text.length &&
    label.exec(fold(first.text))?.[0].length === first.text.trimEnd().length
  ) {
    return first.text.length;
  }
  return label.exec(fold(unit.text))?.[0].length ?? 0;
}

/** True for the words an appendix opens with: "Phụ lục I", alone or with its title on the same line. */
export function isAppendixLabel(unit: Unit): boolean {
  if (unit.type !== "text" || unit.label !== null || unit.text.length > 600) return false;
  const length = labelLength(unit);
  if (length === 0 || !/^(?:Phụ|PHỤ|Biểu|BIỂU|Mẫu|MẪU)/u.test(unit.text)) return false;
  const rest = unit.text.slice(length).trim();
  return (
    rest === "" ||
    allCapitals(rest.split(/\(kèm|\(Kèm|\(Ban/u)[0] as string) ||
    (note.test(fold(rest)) && (rest.startsWith("(") || !/[.;]$/u.test(rest))) ||
    /^[.:\-–]/u.test(rest)
  );
}

/** Splits what follows the closing (or a body without one) into appendices; `preface` are units before the first. */
export function takeAppendices(
  units: readonly Unit[],
  afterClosing: boolean,
): { preface: readonly Unit[]; appendices: readonly AppendixParts[] } {
  const starts = units.flatMap((unit, index) => (isAppendixLabel(unit) ? [index] : []));
  const first = starts[0] ?? units.length;
  const lead = units.slice(0, first);
  const opening = lead.some((unit) => unit.type !== "break");
  const appendices: AppendixParts[] = [];
  if (afterClosing && opening) appendices.push(split(lead));
  for (const [order, start] of starts.entries()) {
    const turned = start > 0 && isLandscapeBreak(units[start - 1]);
    appendices.push(split(units.slice(start, starts[order + 1] ?? units.length), turned));
  }
  return { preface: afterClosing ? [] : lead, appendices };
}

function isLandscapeBreak(unit: Unit | undefined): boolean {
  return unit?.type === "break" && unit.landscape;
}

/** The head lines of an appendix (label, title, note) and its content. */
function split(units: readonly Unit[], turned = false): AppendixParts {
  const lines: RoledUnit[] = [];
  let index = 0;
  for (; index < units.length; index += 1) {
    const unit = units[index] as Unit;
    if (unit.type === "break") continue;
    if (unit.type === "table") break;
    const roled = headLines(unit, lines);
    if (roled.length === 0) break;
    lines.push(...roled);
  }
  const content = units.slice(index);
  return { lines, units: content, landscape: turned || units.some(isLandscapeBreak) };
}

function headLines(unit: TextUnit, before: readonly RoledUnit[]): RoledUnit[] {
  const labelled = before.length === 0 && isAppendixLabel(unit);
  if (labelled) {
    const end = labelLength(unit);
    const title = /^[\s.:\-–]*/u.exec(unit.text.slice(end))?.[0].length ?? 0;
    const rest = textUnit(sliceInlines(unit.inlines, end + title, unit.text.length), lineOf(unit), {
      gapBefore: false,
    });
    const head: RoledUnit = {
      role: "appendix-label",
      unit: textUnit(sliceInlines(unit.inlines, 0, end + title), lineOf(unit), { gapBefore: unit.gapBefore }),
    };
    return rest.text === "" ? [head] : [head, ...titleAndNote(rest)];
  }
  if (note.test(fold(unit.text))) return [{ role: "appendix-note", unit }];
  const noted = before.some((line) => line.role === "appendix-note");
  const styled = unit.hints.align === "center" || allMarked(unit, "bold") || allCapitals(unit.text);
  if (noted || (unit.label !== null && unit.label.value > 0) || unit.label?.style === "dash") return [];
  if (/^cong hoa xa hoi|^doc lap/u.test(fold(unit.text))) return [{ role: "other", unit }];
  return (styled && unit.text.length < 400) || (!unit.gapBefore && before.length > 0 && unit.text.length < 160)
    ? titleAndNote(unit)
    : [];
}

function titleAndNote(unit: TextUnit): RoledUnit[] {
  const at = /\((?:ban hành )?kèm theo/iu.exec(unit.text)?.index ?? -1;
  if (at < 0) return [{ role: "appendix-title", unit }];
  const parts: RoledUnit[] = [];
  const title = sliceInlines(unit.inlines, 0, at);
  if (title.length > 0)
    parts.push({ role: "appendix-title", unit: textUnit(title, lineOf(unit), { gapBefore: false }) });
  return [
    ...parts,
    {
      role: "appendix-note",
      unit: textUnit(sliceInlines(unit.inlines, at, unit.text.length), lineOf(unit), { gapBefore: false }),
    },
  ];
}
