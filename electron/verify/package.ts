import { parseXml, textIn } from "#electron/files/xml.ts";
import type { Zip, ZipFault } from "#electron/files/zip.ts";
import { openZip, ZipError } from "#electron/files/zip.ts";
import type { Element } from "./xml.ts";
import { attribute, below } from "./xml.ts";

/** A file that cannot be measured; the message is a Vietnamese sentence for the user. */
export class UnreadableDocx extends Error {}

export interface Package {
  readonly document: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly theme: Element | null;
  readonly settings: Element | null;
  /** Pages as the last program counted them; null when it did not. */
  readonly pages: number | null;
  /** A part by the relation id used in the document. */
  related(id: string): Element | null;
}

const damaged = "Tệp không phải là DOCX hoặc đã hỏng; hãy mở bằng Word và lưu lại dưới dạng DOCX.";
const sentences = {
  "not-zip": damaged,
  damaged,
  encrypted: "Tệp được bảo vệ bằng mật khẩu; hãy bỏ mật khẩu rồi thử lại.",
  "too-large": "Tệp giải nén ra quá lớn nên không được mở; hãy lưu lại tệp bằng Word rồi thử lại.",
} satisfies Record<ZipFault, string>;

function unpack(bytes: Uint8Array): Zip {
  try {
    return openZip(bytes);
  } catch (error) {
    throw new UnreadableDocx(error instanceof ZipError ? sentences[error.fault] : damaged);
  }
}

/** A part's root; null when it is missing. A part that cannot be read makes the file unreadable. */
function readPart(zip: Zip, path: string): Element | null {
  try {
    const data = zip.read(path);
    return data === undefined ? null : parseXml(data);
  } catch {
    throw new UnreadableDocx(damaged);
  }
}

/** Opens a DOCX of any origin. Throws UnreadableDocx. */
export function openPackage(bytes: Uint8Array): Package {
  const zip = unpack(bytes);
  const part = (path: string): Element | null => readPart(zip, path);
  const document = part("word/document.xml");
  if (document === null)
    throw new UnreadableDocx(
      "Tệp không có phần nội dung của một văn bản Word; hãy mở bằng Word và lưu lại dưới dạng DOCX.",
    );
  const relations = new Map(
    below(part("word/_rels/document.xml.rels"), "Relationship").map((relation) => [
      attribute(relation, "Id"),
      attribute(relation, "Target"),
    ]),
  );
  const theme = zip.names().find((name) => /^word\/theme\/[^/]+\.xml$/.test(name));
  const counted = below(part("docProps/app.xml"), "Pages")[0];
  const pages = Number.parseInt(counted === undefined ? "" : textIn(counted), 10);
  return {
    document,
    styles: part("word/styles.xml"),
    numbering: part("word/numbering.xml"),
    settings: part("word/settings.xml"),
    theme: theme === undefined ? null : part(theme),
    pages: Number.isNaN(pages) || pages < 1 ? null : pages,
    related: (id) => part(`word/${(relations.get(id) ?? "").replace(/^\/?(?:word\/)?/, "")}`),
  };
}
