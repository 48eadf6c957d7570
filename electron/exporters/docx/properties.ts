import type { Sheet } from "#shared/layout/sheet.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function element(name: string, text: string): string {
  return text === "" ? "" : `<${name}>${text.replace(/[&<>]/g, (character) => entities[character] ?? "")}</${name}>`;
}

/** The part with title, subject, author and time (UTC) of a paper; the package would write the clock's time. */
export function coreProperties(sheet: Sheet, time: Date): { path: string; data: string } {
  const iso = time.toISOString().replace(/\.\d+Z$/, "Z");
  const dated = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`;
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ',
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element("dc:title", sheet.title),
    element("dc:subject", sheet.subject),
    element("dc:creator", sheet.author),
    element("cp:lastModifiedBy", sheet.author),
    element("dc:language", "vi-VN"),
    dated("created"),
    dated("modified"),
    "</cp:coreProperties>",
  ];
  return { path: "docProps/core.xml", data: data.join("") };
}
