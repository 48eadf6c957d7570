import type { Descendant } from "slate";
import type { Appendix, Body, Closing, Document, Header } from "#shared/model/document.ts";
import { prepared } from "./prepare.ts";

/** What of a document is not in the editor's value. */
export type Frame = Pick<Document, "version" | "kind" | "source">;

/** A document as the editor's value: [header, body, closing, …appendices], the very nodes, lacking nothing Slate needs. */
export function valueOf(document: Document): Descendant[] {
  const { header, body, closing, appendices } = document;
  return [header, body, closing, ...appendices].map(prepared) as unknown as Descendant[];
}

let last: { readonly frame: Frame; readonly value: readonly Descendant[]; readonly document: Document } | null = null;

/** The document that an editor's value is; the same one for the same value. */
export function documentOf(frame: Frame, value: readonly Descendant[]): Document {
  if (last?.frame === frame && last.value === value) return last.document;
  const [header, body, closing, ...appendices] = value as unknown as [Header, Body, Closing, ...Appendix[]];
  const { version, kind, source } = frame;
  last = { frame, value, document: { version, kind, header, body, closing, appendices, source } };
  return last.document;
}
