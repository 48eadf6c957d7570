import { strFromU8, unzipSync } from "fflate";
import type { Element } from "./xml.ts";
import { attribute, below, parseXml } from "./xml.ts";

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

const largest = 100_000_000;
const wanted = /^(?:word\/[^/]+\.xml|word\/_rels\/document\.xml\.rels|word\/theme\/theme\d*\.xml|docProps\/app\.xml)$/;

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: (file) => {
        if (!wanted.test(file.name)) return false;
        size += file.originalSize;
        if (size > largest) throw new UnreadableDocx("Tệp giải nén ra quá lớn nên không được mở; hãy lưu lại tệp bằng Word rồi thử lại.");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableDocx) throw error;
    throw new UnreadableDocx("Tệp không phải là DOCX hoặc đã hỏng; hãy mở bằng Word và lưu lại dưới dạng DOCX.");
  }
}

/** Opens a DOCX of any origin. Throws UnreadableDocx. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unpack(bytes);
  const part = (path: string): Element | null => {
    const data = parts[path];
    return data === undefined ? null : parseXml(strFromU8(data));
  };
  const document = part("word/document.xml");
  if (document === null) throw new UnreadableDocx("Tệp không có phần nội dung của một văn bản Word; hãy mở bằng Word và lưu lại dưới dạng DOCX.");
  const relations = new Map(below(part("word/_rels/document.xml.rels"), "Relationship").map((relation) => [attribute(relation, "Id"), attribute(relation, "Target")]));
  const theme = Object.keys(parts).find((name) => name.startsWith("word/theme/"));
  const pages = Number.parseInt(below(part("docProps/app.xml"), "Pages")[0]?.textContent ?? "", 10);
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
