import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { root, say } from "#scripts/root.mjs";
import { spareElementContext } from "#scripts/slate.mjs";
import type { Group } from "#tests/bench/figure.ts";
import { figure, median, percentile } from "#tests/bench/figure.ts";
import { planText } from "#tests/bench/papers.ts";
import { groupLines } from "#tests/bench/print.ts";
import type { bench } from "./page.ts";
import { measureWindow } from "./window.ts";

/*
 * From a key to its paint in this editor and in ProseMirror, with the same blocks, the same underlined findings and the
 * same fonts, in one run. Rounds alternate, so that a busy machine slows both.
 */

const executable = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"].find((file) =>
  existsSync(file),
);
const editors = ["slate", "proseMirror", "proseMirror, far blocks hidden"] as const;
type Name = (typeof editors)[number];
const rounds = 2;
const keys = 40;
const warm = 8;

async function measure(browser: Browser, folder: string, name: Name, text: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.route("http://bench.invalid/**", (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(folder, path === "/" ? "index.html" : path);
    const types: Readonly<Record<string, string>> = {
      ".html": "text/html",
      ".js": "text/javascript",
      ".css": "text/css",
    };
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? "font/ttf" });
  });
  await page.goto("http://bench.invalid/");
  type Page = { readonly bench: typeof bench };
  await page.evaluate(
    ([editor, paper]) => {
      const own = (globalThis as unknown as Page).bench;
      if (editor === "slate") own.slate(paper);
      else own.proseMirror(paper, editor !== "proseMirror");
    },
    [name, text] as const,
  );
  await page.waitForSelector(".page-words");
  await page.waitForTimeout(1500);
  await page.evaluate(() => (globalThis as unknown as Page).bench.underline(300));
  await page.evaluate(() => (globalThis as unknown as Page).bench.middle());
  await page.waitForTimeout(500);
  for (let at = 0; at < keys + warm; at += 1) {
    await page.keyboard.press("a");
    await page.waitForTimeout(40);
  }
  const samples = await page.evaluate(() => (globalThis as unknown as Page).bench.samples);
  await page.close();
  return samples.slice(warm);
}

async function group(browser: Browser, folder: string, blocks: number): Promise<Group> {
  const text = planText(blocks);
  const samples: Record<Name, number[]> = { slate: [], proseMirror: [], "proseMirror, far blocks hidden": [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of editors) {
      say(`measuring: ${name}, ${blocks} blocks, round ${round + 1}…`);
      samples[name].push(...(await measure(browser, folder, name, text)));
    }
  const own = median(samples.slate);
  return {
    title: `A key to its paint, ${blocks} blocks, 300 findings`,
    figures: [
      figure("this editor", samples.slate, "ms", { bar: 16 }),
      { name: "this editor, p95", value: percentile(samples.slate, 0.95), unit: "ms" },
      figure("ProseMirror", samples.proseMirror),
      figure("ProseMirror, far blocks hidden", samples["proseMirror, far blocks hidden"]),
      { name: "this editor against ProseMirror", value: own / median(samples.proseMirror), unit: "×", bar: 1 },
      {
        name: "this editor against ProseMirror, far blocks hidden",
        value: own / median(samples["proseMirror, far blocks hidden"]),
        unit: "×",
      },
    ],
  };
}

const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-bench-editor-"));
try {
  await build({
    root: join(root, "tests/bench/editor"),
    configFile: false,
    logLevel: "error",
    plugins: [react(), spareElementContext()],
    build: { outDir: folder, emptyOutDir: true, target: "chrome130" },
  });
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executable === undefined ? {} : { executablePath: executable }),
  });
  for (const blocks of [2000, 5000]) process.stdout.write(groupLines(await group(browser, folder, blocks)));
  await browser.close();
  process.stdout.write(groupLines(await measureWindow()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
