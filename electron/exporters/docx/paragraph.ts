import type { IParagraphOptions, IRunOptions, ParagraphChild } from "docx";
import type { Look, Rule, Run, Sheet, SheetParagraph, TextRun } from "#shared/layout/sheet.ts";
import type { DocxLibrary } from "./library.ts";
import { alignment, fieldLabelStyle, indent, styleId } from "./styles.ts";
import { pointTwips, twips } from "./units.ts";

type Looks = Sheet["looks"];

function runOptions(docx: DocxLibrary, run: TextRun, size: number | undefined): IRunOptions {
  const lines = run.text.split("\n");
  return {
    children: lines.flatMap((line, index) => (index === 0 ? [line] : [new docx.CarriageReturn(), line])),
    ...(run.fieldLabel ? { style: fieldLabelStyle } : {}),
    ...(size === undefined ? {} : { size: size * 2 }),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { underline: { type: docx.UnderlineType.SINGLE } } : {}),
    ...(run.superscript ? { superScript: true } : {}),
    ...(run.subscript ? { subScript: true } : {}),
    ...(run.caps ? { allCaps: true } : {}),
    ...(run.gap === undefined ? {} : { characterSpacing: twips(run.gap) }),
  };
}

function childrenOf(docx: DocxLibrary, runs: readonly Run[], size: number | undefined): ParagraphChild[] {
  return runs.map((run) =>
    "note" in run ? new docx.FootnoteReferenceRun(run.note) : new docx.TextRun(runOptions(docx, run, size)),
  );
}

/** Only what departs from the style of the role, written directly. */
function departures(docx: DocxLibrary, base: Look, look: Partial<Look>): IParagraphOptions {
  const whole = { ...base, ...look };
  const indents = look.firstLine !== undefined || look.left !== undefined || look.right !== undefined;
  const spaces = look.before !== undefined || look.after !== undefined;
  return {
    ...(look.align === undefined ? {} : { alignment: alignment(docx, look.align) }),
    ...(indents ? { indent: indent(whole) } : {}),
    ...(look.keepNext === undefined ? {} : { keepNext: look.keepNext }),
    ...(spaces
      ? {
          spacing: {
            before: pointTwips(whole.before),
            after: pointTwips(whole.after),
            line: Math.round(whole.line * 240),
            lineRule: docx.LineRuleType.AUTO,
          },
        }
      : {}),
  };
}

function boxOptions(docx: DocxLibrary, box: number, room: number): IParagraphOptions {
  const line = { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: "000000" };
  const side = twips(Math.max(0, (room - box) / 2));
  return { border: { top: line, bottom: line, left: line, right: line }, indent: { left: side, right: side } };
}

/** A paragraph of the sheet; `room` is the width of the box it stands in, in millimetres. `keep` holds it to the next. */
export function paragraphOf(docx: DocxLibrary, looks: Looks, paragraph: SheetParagraph, room = 0, keep = false) {
  const look = { ...paragraph.look, ...(keep ? { keepNext: true } : {}) };
  return new docx.Paragraph({
    style: styleId(paragraph.role),
    children: childrenOf(docx, paragraph.runs, paragraph.look?.size),
    ...departures(docx, looks[paragraph.role], look),
    ...(paragraph.outline === undefined ? {} : { outlineLevel: paragraph.outline - 1 }),
    ...(paragraph.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(paragraph.box === undefined ? {} : boxOptions(docx, paragraph.box, room)),
  });
}

/** A drawn line: the upper border of an empty paragraph whose indents leave exactly its length. */
export function ruleOf(docx: DocxLibrary, looks: Looks, rule: Rule, keep = false) {
  const left = twips((rule.room - rule.length) / 2);
  const { before, size } = looks.rule;
  const spacing = { before: pointTwips(before), line: pointTwips(size), lineRule: docx.LineRuleType.EXACT };
  return new docx.Paragraph({
    style: styleId("rule"),
    border: { top: { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    indent: { left, right: twips(rule.room) - left - twips(rule.length) },
    ...(rule.after === 0 ? {} : { spacing: { ...spacing, after: pointTwips(rule.after) } }),
    ...(keep ? { keepNext: true } : {}),
  });
}
