import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { has } from "#scripts/system.mjs";
import { longReport } from "#tests/support/papers.ts";
import type { Group } from "./figure.ts";
import { figure } from "./figure.ts";
import { runCliWithPeak, runProgram } from "./process.ts";

/** A long report, kept as a draft, to DOCX by the command line. */
export function measureDocx(folder: string): Group {
  const [draft, docx] = [join(folder, "long.json"), join(folder, "long.docx")];
  writeFileSync(draft, JSON.stringify(longReport()));
  const runs = Array.from({ length: 6 }, () => runCliWithPeak(["export", draft, "--out", docx])).slice(1);
  const figures = [
    figure(
      "export of the draft, whole process",
      runs.map(({ ms }) => ms),
      "ms",
      { bar: 1500 },
    ),
    figure(
      "peak of resident memory",
      runs.map(({ peak }) => peak),
      "MB",
      { bar: 300 },
    ),
  ];
  const pages = has("soffice") ? pagesOf(docx, folder) : null;
  return {
    title: "DOCX of a long report with 40 tables",
    figures:
      pages === null
        ? figures
        : [{ name: "pages, as LibreOffice lays them out", value: pages, unit: "pages" }, ...figures],
    notes: pages === null ? ["LibreOffice is not on this machine: the pages were not counted"] : [],
  };
}

function pagesOf(docx: string, folder: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  runProgram("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docx]);
  return Number(/^Pages:\s+(\d+)/mu.exec(runProgram("pdfinfo", [docx.replace(/docx$/u, "pdf")]).stdout)?.[1]);
}
