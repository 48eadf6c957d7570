import type { Importer } from "#electron/importers/importer.ts";
export const pdfImporter: Importer = { id: "pdf", label: "PDF", extensions: ["pdf"], sniff: () => false, read: async () => { throw new Error(); } };
