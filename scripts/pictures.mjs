// Makes the pictures of README.md anew: the views of the window, what the demonstration prints, and the first page of the
// plan it drafts. Needs the built program, LibreOffice, poppler, the fonts of scripts/system.mjs, and Chromium (its path in
// CHROMIUM, else on the path).
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findNode } from "./node24.mjs";
import { root, say } from "./root.mjs";

const pictures = join(root, "docs", "pictures");
const node = findNode() ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-pictures-"));
try {
  mkdirSync(pictures, { recursive: true });
  run(node, [join(root, "tests", "pictures", "main.ts")]);
  const printed = run(node, [join(root, "dist", "xuyensuot.cjs"), "demo", "--out", folder]);
  terminal(`$ npm start\n\n${printed.replaceAll(folder, "out")}`, "demo");
  paper("du-thao-ke-hoach", "ke-hoach");
  say("Đã vẽ lại các hình trong docs/pictures.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Draws text as a terminal shows it.
 * @param {string} text
 * @param {string} name
 */
function terminal(text, name) {
  const lines = text.trimEnd().split("\n");
  const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * 7.83) + 36;
  const safe = lines.join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const style = `@page{size:${width}px ${lines.length * 18 + 28}px;margin:0}
    body{margin:0;padding:14px 18px;background:#16181d;color:#d8dade;print-color-adjust:exact}
    pre{margin:0;font:13px/18px Cousine,monospace}`;
  const [page, pdf] = [join(folder, "terminal.html"), join(folder, "terminal.pdf")];
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style}</style><pre>${safe}</pre>`);
  const options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
  const profile = `--user-data-dir=${join(folder, "browser")}`;
  const browser = process.env["CHROMIUM"] ?? "chromium";
  run(browser, [...options, profile, `--print-to-pdf=${pdf}`, pathToFileURL(page).href]);
  firstPage(pdf, name, 80);
}

/**
 * Draws the first page of a DOCX file of the folder.
 * @param {string} file
 * @param {string} name
 */
function paper(file, name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "office")).href}`;
  run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, `${file}.docx`)]);
  firstPage(join(folder, `${file}.pdf`), name, 72);
}

/**
 * Draws the first page of a PDF file in grey, which keeps the picture small.
 * @param {string} pdf
 * @param {string} name
 * @param {number} resolution in dots per inch
 */
function firstPage(pdf, name, resolution) {
  const page = ["-f", "1", "-l", "1", "-r", String(resolution), "-gray", "-png", "-singlefile"];
  run("pdftoppm", [...page, pdf, join(pictures, name)]);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {string} what it printed
 */
function run(program, args) {
  const ran = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  if (ran.error) throw ran.error;
  if (ran.status !== 0) throw new Error(`${program} ended with ${ran.status}: ${ran.stderr}`);
  return ran.stdout;
}
