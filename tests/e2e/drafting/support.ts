import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { endFirstStart } from "#electron/services/settings/first-start.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { seedFile } from "#tests/e2e/support/app.ts";
import type { Library } from "#electron/storage/open.ts";

/** Runs `work` with a library that holds the papers, and their ids. */
export async function withPapers<T>(
  papers: readonly Document[],
  work: (libraryFile: string, ids: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "xuyensuot-drafting-"));
  const file = join(folder, "thu-vien.sqlite");
  try {
    const ids = inLibraryFile(file, (db) => {
      endFirstStart(db);
      return papers.map((document) => {
        const content = { document, tasks: tasksOf(document), facts: documentFacts(document) };
        return createLibrary(db).storeDocument(content).id;
      });
    });
    return await work(file, ids);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the library file beside the running program. */
export function inLibraryFile<T>(file: string, work: (db: Library) => T): T {
  const db = openLibrary(file, { now: () => "2023-04-10T01:00:00.000Z" });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Goes to the drafting view and opens the paper whose title holds the words. */
export async function openPaper(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: "Soạn thảo" }).click();
  await page.locator(".drafting-recent button").filter({ hasText: words }).first().click();
  await expect(page.locator(".page")).toBeVisible();
  // The fonts decide where lines break; the rules have looked once.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(page.getByRole("contentinfo", { name: "Trạng thái" })).toContainText("lỗi");
}

/** Waits until everything that was typed is kept. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("contentinfo", { name: "Trạng thái" })).toContainText("Đã lưu");
}

/** The words a block of the page shows, without what the editor puts there for the caret. */
export async function wordsOf(page: Page, node: string): Promise<string> {
  const text = await page.locator(`.page [data-node="${node}"]`).first().textContent();
  return (text ?? "").replaceAll("\uFEFF", "");
}

/** Imports a seed as a person does and opens it in the editor. */
export async function openSeed(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Thư viện" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page
      .getByRole("button", { name: /Nhập văn bản/u })
      .first()
      .click(),
  ]);
  await chooser.setFiles([seedFile(name)]);
  await expect(page.getByText("Đã nhập 1 văn bản")).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press("Alt+2");
  await page.locator(".drafting-recent button").first().click();
  await expect(paperOf(page)).toBeVisible();
}

export function paperOf(page: Page) {
  return page.locator(".page");
}
