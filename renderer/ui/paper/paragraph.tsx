import type { CSSProperties } from "react";
import type { Look, Role, Rule, Run, SheetParagraph } from "#shared/layout/sheet.ts";

export type Looks = Readonly<Record<Role, Look>>;

/** Height of a single-spaced line of Times New Roman, as a share of its size (ascent 0.891, descent 0.216, gap 0.042). */
const singleLine = 1.149;

/** A paragraph of the sheet; `data-node` names the node it shows. */
export function Paragraph({ paragraph, looks }: { readonly paragraph: SheetParagraph; readonly looks: Looks }) {
  const look = { ...looks[paragraph.role], ...paragraph.look };
  return (
    <p
      className={paragraph.box === undefined ? "paper-p" : "paper-p paper-box"}
      data-node={paragraph.node ?? undefined}
      style={styleOf(look, paragraph.box)}
    >
      {paragraph.runs.length === 0 ? "​" : paragraph.runs.map((run, at) => <Words key={at} run={run} />)}
    </p>
  );
}

function styleOf(look: Look, box: number | undefined): CSSProperties {
  return {
    fontSize: `${look.size}pt`,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? "italic" : "normal",
    textAlign: look.align,
    textIndent: `${look.firstLine}mm`,
    margin: `${look.before}pt ${look.right}mm ${look.after}pt ${look.left}mm`,
    lineHeight: look.line * singleLine,
    ...(box === undefined ? {} : { width: `${box}mm` }),
  };
}

function Words({ run }: { readonly run: Run }) {
  if ("note" in run) return <sup data-note={run.note}>{run.note}</sup>;
  const style: CSSProperties = {
    ...(run.bold === true ? { fontWeight: 700 } : {}),
    ...(run.italic === true || run.fieldLabel === true ? { fontStyle: "italic" } : {}),
    ...(run.underline === true ? { textDecoration: "underline" } : {}),
    ...(run.superscript === true ? { verticalAlign: "super", fontSize: "0.66em" } : {}),
    ...(run.subscript === true ? { verticalAlign: "sub", fontSize: "0.66em" } : {}),
    ...(run.caps === true ? { textTransform: "uppercase" } : {}),
    ...(run.gap === undefined ? {} : { paddingRight: `${run.gap}mm` }),
  };
  return <span style={style}>{run.text}</span>;
}

/** A drawn line, centred in its room. */
export function RuleLine({ rule }: { readonly rule: Rule }) {
  return (
    <div
      className="paper-rule"
      style={{ width: `${rule.length}mm`, marginBottom: `${rule.after}pt` }}
      role="presentation"
    />
  );
}
