import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root, say } from "#scripts/root.mjs";
import type { Group } from "#tests/bench/figure.ts";
import { figure } from "#tests/bench/figure.ts";
import { contentOf, longestSeed, readText, seeds } from "#tests/bench/papers.ts";
import { withPapers } from "#tests/e2e/drafting/support.ts";
import { closeBrowser, newContext, withApp } from "#tests/e2e/support/app.ts";

/** How long a person waits for the program, and for the longest seed to stand in the editor; a running browser is given. */
export async function measureWindow(): Promise<Group> {
  say("measuring: start of the program, opening of a paper…");
  const starts: number[] = [];
  const usualStarts: number[] = [];
  const openings: number[] = [];
  const papers = seeds().map((seed) => readText(contentOf(seed)));
  try {
    for (let round = 0; round < 5; round += 1) {
      starts.push(await firstStarted());
      usualStarts.push(await withPapers(papers, usuallyStarted));
    }
    for (let round = 0; round < 3; round += 1) openings.push(await opened());
  } finally {
    await closeBrowser();
  }
  return {
    title: "The window",
    figures: [
      figure("host and window usable after start, new library", starts, "ms", { bar: 1500 }),
      figure("host and window usable after start, five papers, to their list", usualStarts, "ms", { bar: 1500 }),
      figure("opening the longest seed, to its words", openings, "ms", { bar: 1000 }),
    ],
  };
}

async function firstStarted(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-bench-start-"));
  try {
    return await started(join(folder, "thu-vien.sqlite"), (page) => page.getByRole("heading", { level: 1 }).waitFor());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function usuallyStarted(libraryFile: string): Promise<number> {
  return started(libraryFile, (page) => page.getByRole("row").nth(5).waitFor());
}

/** Milliseconds from starting the host to what a person waits for in its window. */
async function started(libraryFile: string, usable: (page: Page) => Promise<void>): Promise<number> {
  const context = await newContext();
  const from = performance.now();
  const argv = [join(root, "dist", "host.cjs"), "--no-open", "--library", libraryFile];
  const host = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const page = await context.newPage();
    await page.goto(await addressIn(host.stdout));
    await usable(page);
    return performance.now() - from;
  } finally {
    await context.close();
    const ended = new Promise((resolve) => host.once("exit", resolve));
    host.kill();
    await ended;
  }
}

async function addressIn(output: AsyncIterable<Buffer>): Promise<string> {
  let words = "";
  for await (const part of output) {
    words += part.toString();
    const address = /http:\/\/127\S+/u.exec(words)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`The host gave no address: ${words}`);
}

/** Milliseconds from the press on a paper to its words in the editor. */
async function opened(): Promise<number> {
  const found: number[] = [];
  await withPapers([readText(contentOf(longestSeed()))], (libraryFile) =>
    withApp(
      async ({ page }) => {
        await page.getByRole("button", { name: "Soạn thảo" }).click();
        await page.locator(".drafting-recent button").first().waitFor();
        found.push(
          await page.evaluate(
            () =>
              new Promise<number>((done) => {
                const from = performance.now();
                document.querySelector<HTMLElement>(".drafting-recent button")?.click();
                const look = (): void => {
                  if (document.querySelector(".page .page-words") !== null) done(performance.now() - from);
                  else requestAnimationFrame(look);
                };
                look();
              }),
          ),
        );
      },
      { libraryFile },
    ),
  );
  return found[0] ?? Number.NaN;
}
