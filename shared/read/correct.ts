import type { Closing, Document, Header, Line, LineRole } from "#shared/model/document.ts";
import { footRoles, placeForLine } from "#shared/model/line-order.ts";
import type { KindId } from "#shared/model/kind-id.ts";

/** What a person mends of what the reader understood. Lines are those of the head and the foot. */
export type Correction =
  | { readonly type: "kind"; readonly kind: KindId }
  | { readonly type: "words"; readonly line: string; readonly text: string }
  | { readonly type: "role"; readonly line: string; readonly role: LineRole }
  | { readonly type: "add"; readonly id: string; readonly role: LineRole; readonly text: string };

/** The document with the corrections; parts they do not speak of stay the same objects. A line that is not there is left out. */
export function correctDocument(document: Document, corrections: readonly Correction[]): Document {
  return corrections.reduce((corrected, correction) => applied(corrected, correction), document);
}

function applied(document: Document, correction: Correction): Document {
  switch (correction.type) {
    case "kind":
      return { ...document, kind: correction.kind };
    case "words":
      return onLine(document, correction.line, (line) => ({
        ...line,
        children: [{ ...lookOf(line), text: correction.text }],
      }));
    case "role":
      return onLine(document, correction.line, (line) => ({ ...line, role: correction.role }));
    case "add":
      return withLine(document, correction);
  }
}

/** A line that was italic or bold as a whole stays so. */
function lookOf({ children }: Line): object {
  const [only, ...more] = children;
  return only !== undefined && more.length === 0 && !("type" in only) ? only : {};
}

function onLine(document: Document, id: string, change: (line: Line) => Line): Document {
  const part = <P extends Header | Closing>(given: P): P =>
    given.children.some((line) => line.id === id)
      ? { ...given, children: given.children.map((line) => (line.id === id ? change(line) : line)) }
      : given;
  const [header, closing] = [part(document.header), part(document.closing)];
  return header === document.header && closing === document.closing ? document : { ...document, header, closing };
}

/** Puts a new line behind those of its part, in the order the parts have on paper. */
function withLine(document: Document, { id, role, text }: Extract<Correction, { type: "add" }>): Document {
  const line: Line = { type: "line", id, role, children: [{ text }] };
  const put = (lines: readonly Line[]): readonly Line[] => {
    return lines.toSpliced(placeForLine(lines, role), 0, line);
  };
  return footRoles.has(role)
    ? { ...document, closing: { ...document.closing, children: put(document.closing.children) } }
    : { ...document, header: { ...document.header, children: put(document.header.children) } };
}
