import { strToU8, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org";
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
].join(" ");

/** The inner XML of the parts of a hand-made Word file; only `body` is needed. For tests. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly header?: string;
}

const ROOTS: Readonly<Record<Exclude<keyof Parts, "body">, string>> = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  endnotes: "endnotes",
  settings: "settings",
  header: "hdr",
};

/** Zips hand-written WordprocessingML into a file. */
export function makeDocx({ body, ...others }: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(`<Types xmlns="${OFFICE}/package/2006/content-types"/>`),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
  };
  const links: [string, string][] = [];
  for (const [name, inner] of Object.entries(others)) {
    const root = ROOTS[name as keyof typeof ROOTS];
    files[`word/${name}.xml`] = part(root, inner);
    links.push([name, `${name}.xml`]);
  }
  files["word/_rels/document.xml.rels"] = relations(links);
  return zipSync(files);
}

/** A paragraph with the given properties and text. */
export function p(properties: string, text: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** The properties of a paragraph in a list. */
export function numbered(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** One level of a list. */
export function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function part(root: string, inner: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`);
}

function relations(links: readonly (readonly [string, string])[]): Uint8Array {
  const list = links.map(([type, target], index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return strToU8(`<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join("")}</Relationships>`);
}
