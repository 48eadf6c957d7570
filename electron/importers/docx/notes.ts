import type { RawFootnote, RawParagraph } from "#shared/read/raw/raw.ts";
import { plainText } from "#electron/importers/leaves.ts";
import { formatNumber } from "./number-format.ts";
import type { DocxPackage } from "./package.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, child, children, numberAttribute, path } from "#electron/files/xml.ts";

export type NoteKind = "footnote" | "endnote";

interface Reference {
  readonly ref: string;
  readonly mark: string;
  readonly body: Element | undefined;
  readonly line: number;
}

/** Gives each note its mark in the order the text refers to it. */
export interface Notes {
  /** `ownMark` is the mark the writer typed instead of a number. Returns what the text refers to. */
  refer(kind: NoteKind, id: string, line: number, ownMark: string | undefined): string;
  references(): readonly Reference[];
}

export function startNotes(docx: Pick<DocxPackage, "footnotes" | "endnotes" | "settings">): Notes {
  const bodies = { footnote: byId(docx.footnotes, "footnote"), endnote: byId(docx.endnotes, "endnote") };
  const schemes = {
    footnote: scheme(docx.settings, "footnotePr", "decimal"),
    endnote: scheme(docx.settings, "endnotePr", "lowerRoman"),
  };
  const counts = { footnote: 0, endnote: 0 };
  const found: Reference[] = [];
  return {
    refer: (kind, id, line, ownMark) => {
      const { start, format } = schemes[kind];
      const mark = ownMark ?? formatNumber(start + counts[kind], format);
      if (ownMark === undefined) counts[kind] += 1;
      const ref = `${kind}-${found.length + 1}`;
      found.push({ ref, mark, body: bodies[kind].get(id), line });
      return ref;
    },
    references: () => found,
  };
}

/** Reads the notes referred to; each stands on the line of its reference. */
export function readNotes(notes: Notes, paragraphsOf: (body: Element) => RawParagraph[]): RawFootnote[] {
  return notes.references().map(({ ref, mark, body, line }) => {
    const paragraphs = body ? paragraphsOf(body).map((paragraph) => ({ ...paragraph, line })) : [];
    return { ref, mark, paragraphs: withoutMark(paragraphs, mark) };
  });
}

/** A mark the writer typed stands in the note as plain text. */
function withoutMark(paragraphs: RawParagraph[], mark: string): RawParagraph[] {
  const [first, ...rest] = paragraphs;
  const leaf = first?.inlines[0];
  if (!first || !leaf || !("text" in leaf) || !leaf.superscript || plainText([leaf]).trim() !== mark) return paragraphs;
  const [, next, ...others] = first.inlines;
  const inlines =
    next && "text" in next ? [{ ...next, text: next.text.trimStart() }, ...others] : first.inlines.slice(1);
  return [{ ...first, inlines }, ...rest];
}

function byId(root: Element | undefined, name: NoteKind): ReadonlyMap<string, Element> {
  return new Map(children(root, name).map((note) => [attribute(note, "id") ?? "", note]));
}

function scheme(
  settings: Element | undefined,
  name: string,
  usual: string,
): { readonly start: number; readonly format: string } {
  return {
    start: numberAttribute(path(settings, name, "numStart"), "val") ?? 1,
    format: attribute(child(child(settings, name), "numFmt"), "val") ?? usual,
  };
}
