import type { Locator, Page } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, it } from "vitest";
import { insertDocument } from "#electron/storage/documents.ts";
import { endFirstStart } from "#electron/services/settings/first-start.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { closeBrowser, hasBrowser, withApp } from "./support/app.ts";
import { patiently as expect } from "./support/patient.ts";

afterAll(closeBrowser);

/** A library with so many papers, each with a number of its own. */
async function withPapers(count: number, work: (libraryFile: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "xuyensuot-table-"));
  const libraryFile = join(folder, "thu-vien.sqlite");
  try {
    const db = openLibrary(libraryFile, { now: () => "2023-04-01T00:00:00.000Z" });
    endFirstStart(db);
    db.transaction(() => {
      for (let n = 1; n <= count; n += 1)
        insertDocument(db, {
          id: `p${n}`,
          kind: "plan",
          number: String(n),
          symbol: "KH-UBND",
          date: "2023-04-01",
          issuer: "ỦY BAN NHÂN DÂN PHƯỜNG",
          subject: `Kế hoạch thứ ${n} triển khai chuyển đổi số`,
          tier: "commune",
          year: 2023,
          original: null,
          current_version: 1,
        });
    });
    db.close();
    await work(libraryFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The row or head that the keys speak of. */
function active(page: Page): Locator {
  return page.locator(".table [data-active]");
}

/** Types without a pause, however busy the machine is. */
async function type(page: Page, letters: string): Promise<void> {
  await page.locator(".table").evaluate((table, typed) => {
    for (const key of typed)
      table.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }, letters);
}

describe.skipIf(!hasBrowser)("a table of 10,000 rows", () => {
  it("draws what is in view only, sorts by its heads and moves by keys", () =>
    withPapers(10_000, (libraryFile) =>
      withApp(
        async ({ page }) => {
          const table = page.getByRole("grid", { name: "Văn bản trong thư viện" });
          await expect(table.getByRole("row").nth(5)).toBeVisible();
          expect(await table.getByRole("row").count()).toBeLessThan(100);
          await expect(table).toHaveAttribute("aria-rowcount", "10001");
          const head = table.getByRole("columnheader", { name: "Số, ký hiệu" });
          await head.click();
          await expect(head).toHaveAttribute("aria-sort", "ascending");
          await expect(table.getByRole("rowheader", { name: "1/KH-UBND", exact: true })).toBeVisible();
          await head.click();
          await expect(table.getByRole("rowheader", { name: "10000/KH-UBND" })).toBeVisible();
          await page.keyboard.press("ArrowDown");
          await expect(active(page)).toContainText("10000/KH-UBND");
          await page.keyboard.press("ArrowDown");
          await expect(table.getByRole("row", { name: "9999/KH-UBND" })).toHaveAttribute("aria-selected", "true");
          await page.keyboard.press("Control+End");
          await expect(table.getByRole("rowheader", { name: "1/KH-UBND", exact: true })).toBeVisible();
          await page.keyboard.press("Control+Home");
          await type(page, "5000");
          await expect(active(page)).toContainText("5000/KH-UBND");

          // Where a view asks which paper, every one of them can be found, and only those in view are drawn.
          for (const view of ["Alt+2", "Alt+4", "Alt+5"]) {
            await page.keyboard.press(view);
            const papers = page.locator(".paper-list button");
            await expect(papers.first()).toBeVisible();
            expect(await papers.count()).toBeLessThan(60);
            await page.getByRole("textbox", { name: "Tìm văn bản" }).fill("ke hoach thu 9876 trien khai");
            await expect(papers).toHaveCount(1);
            await expect(papers).toContainText("Kế hoạch thứ 9876");
          }
          await page.getByRole("textbox", { name: "Tìm văn bản" }).fill("");
          await expect(page.locator(".paper-list button").nth(5)).toBeVisible();
          await page.locator(".paper-list button").first().focus();
          for (let step = 0; step < 20; step += 1) await page.keyboard.press("ArrowDown");
          const held = page.locator(".paper-list button:focus");
          await expect(held).toBeInViewport();
          await expect(held.locator("xpath=..")).toHaveAttribute("aria-posinset", "21");
        },
        { libraryFile },
      ),
    ));
});
