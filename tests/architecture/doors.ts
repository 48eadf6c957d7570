/** Packages and Node modules that only one place may import, and that place: a folder (ends in "/") or a file. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  electron: ["electron/shell/"],
  "better-sqlite3": ["electron/storage/"],
  kysely: ["electron/storage/"],
  saxes: ["electron/files/xml-tree.ts"],
  "write-file-atomic": ["electron/files/"],
  docx: ["electron/exporters/docx/"],
  hucre: ["electron/exporters/xlsx/"],
  "@embedpdf/pdfium": ["electron/importers/pdf/"],
  pdfkit: ["electron/exporters/pdf/"],
  ws: ["electron/host/"],
  "node:fs": ["electron/files/"],
  "node:fs/promises": ["electron/files/"],
  "node:http": ["electron/host/"],
  "node:net": ["electron/host/"],
  "node:child_process": ["electron/host/open-browser.ts"],
  "node:dgram": [],
  "node:dns": [],
  "node:https": [],
  "node:http2": [],
  "node:tls": [],
  "node:v8": ["electron/files/"],
  "node:vm": ["electron/files/"],
};

/** What needs no door, by the first folder. */
export const open: Readonly<Record<string, readonly string[]>> = {
  shared: ["zod", "diff"],
  electron: [
    "zod",
    "node:buffer",
    "node:crypto",
    "node:events",
    "node:module",
    "node:os",
    "node:path",
    "node:perf_hooks",
    "node:process",
    "node:stream",
    "node:url",
    "node:util",
    "node:worker_threads",
    "node:zlib",
  ],
  renderer: [
    "zod",
    "react",
    "react-dom",
    "react-aria-components",
    "@internationalized/date",
    "@tanstack/react-query",
    "zustand",
    "lucide-react",
    "slate",
    "slate-react",
    "slate-dom",
    "slate-history",
    "diff",
    "docx-preview",
  ],
};

/** The package a specifier names: "docx/layout" is docx, "@xmldom/xmldom/lib/x.js" is @xmldom/xmldom. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
