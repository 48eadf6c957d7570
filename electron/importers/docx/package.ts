import type { Zip } from "#electron/files/zip.ts";
import { openZip, ZipError } from "#electron/files/zip.ts";
import { looksLikeZip } from "#electron/files/zip-sign.ts";
import { UnreadableFile } from "#electron/importers/importer.ts";
import { sentences } from "./sentences.ts";
import type { Element } from "#electron/files/xml.ts";
import { attribute, children, parseXml, XmlError } from "#electron/files/xml.ts";

/** The parts of a Word file that bear on its text. */
export interface DocxPackage {
  readonly document: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  readonly settings: Element | undefined;
  /** Headers and footers of its pages. */
  readonly margins: readonly { readonly kind: "header" | "footer"; readonly root: Element }[];
}

/** Opens a Word file and parses its parts. Throws `UnreadableFile`. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  if (isOle(bytes)) throw new UnreadableFile(oleSentence(bytes));
  try {
    return readParts(openZip(bytes));
  } catch (error) {
    if (error instanceof ZipError) throw new UnreadableFile(zipSentence(error));
    if (error instanceof XmlError) throw new UnreadableFile(sentences[error.fault]);
    throw error;
  }
}

/** True for the container of Office 97-2003, which also wraps encrypted files of today. */
export function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** True for a zip container that holds a Word document. */
export function holdsWord(bytes: Uint8Array): boolean {
  if (!looksLikeZip(bytes)) return false;
  try {
    return openZip(bytes)
      .names()
      .some((name) => name.startsWith("word/"));
  } catch {
    return false;
  }
}

function oleSentence(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes("EncryptedPackage", 0, "utf16le")) return sentences.encrypted;
  return buffer.includes("WordDocument", 0, "utf16le") ? sentences.oldWord : sentences.otherOffice;
}

function zipSentence(error: ZipError): string {
  if (error.fault === "too-large") return sentences.tooLarge;
  if (error.fault === "encrypted") return sentences.encrypted;
  return sentences.damaged;
}

function readParts(zip: Zip): DocxPackage {
  const main = targets(zip, "").find((target) => target.type === "officeDocument")?.part ?? "word/document.xml";
  const document = parsePart(zip, main);
  if (!document || document.localName !== "document") throw new UnreadableFile(sentences.notWord);
  const related = targets(zip, main);
  const part = (type: string): Element | undefined => {
    const target = related.find((each) => each.type === type);
    return target && parsePart(zip, target.part);
  };
  const margins = related.flatMap(({ type, part: name }) => {
    const root = type === "header" || type === "footer" ? parsePart(zip, name) : undefined;
    return root ? [{ kind: type as "header" | "footer", root }] : [];
  });
  return {
    document,
    margins,
    styles: part("styles"),
    numbering: part("numbering"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
    settings: part("settings"),
  };
}

function parsePart(zip: Zip, name: string): Element | undefined {
  const bytes = zip.read(name);
  return bytes && parseXml(bytes);
}

/** Relationships of a part: the last word of the type and the part's name inside the package. */
function targets(zip: Zip, source: string): { readonly type: string; readonly part: string }[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const root = parsePart(zip, `${folder}_rels/${source.slice(folder.length)}.rels`);
  return children(root, "Relationship").flatMap((relation) => {
    const target = attribute(relation, "Target");
    if (target === undefined || attribute(relation, "TargetMode") === "External") return [];
    const type = (attribute(relation, "Type") ?? "").split("/").at(-1) ?? "";
    return [{ type, part: resolvePart(folder, target) }];
  });
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
