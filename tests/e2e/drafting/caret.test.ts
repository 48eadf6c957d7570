import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { closeBrowser, hasBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";
import { readText } from "#tests/support/read-text.ts";
import { openPaper, paperOf, withPapers } from "./support.ts";

afterAll(closeBrowser);

/** Runs a command by its title with the keyboard alone. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.getByRole("textbox", { name: "Tìm hoặc làm" }).fill(title);
  await expect(page.getByRole("menuitem", { name: title }).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Tìm hoặc làm" })).toHaveCount(0);
}

const plan = () => readText(seedFile("ke-hoach-phuong-chanh-lo").buffer.toString("utf8"));

describe.skipIf(!hasBrowser)("the caret", () => {
  it("is where it was after every dialog that Ctrl+K opens, and typing goes on there", () =>
    withPapers([plan()], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          // Remarks on whole paragraphs underline their first words alone.
          const longest = await page.evaluate(() =>
            ["error", "warning", "info"]
              .flatMap((look) => [...(CSS.highlights.get(`lit-${look}`) ?? [])])
              .reduce((most, range) => Math.max(most, (range as Range).toString().length), 0),
          );
          expect(longest).toBeGreaterThan(0);
          expect(longest).toBeLessThanOrEqual(60);

          await page.getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("End");
          const line = paperOf(page).locator("[data-node]", { hasText: "Trong tháng 4/2023." }).last();
          await page.keyboard.type(" một");

          await command(page, "Liên kết với nhiệm vụ cấp trên");
          await expect(page.getByRole("dialog", { name: /Liên kết nhiệm vụ/u })).toBeVisible();
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(paperOf(page)).toBeFocused();
          await page.keyboard.type(" hai");
          await expect(line).toContainText("Trong tháng 4/2023. một hai");

          await command(page, "So sánh hai bản của văn bản");
          await expect(page.getByRole("dialog", { name: "So sánh hai bản" })).toBeVisible();
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(paperOf(page)).toBeFocused();
          await page.keyboard.type(" ba");
          await expect(line).toContainText("Trong tháng 4/2023. một hai ba");

          await command(page, "Chèn chú thích cuối trang");
          await page.keyboard.type("Xem phụ lục.");
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(paperOf(page)).toBeFocused();
          await page.keyboard.type(" bốn");
          await expect(line).toContainText(/Trong tháng 4\/2023\. một hai ba\s*1?\s* bốn/u);

          // Nothing chosen: the palette alone takes nothing away either.
          await page.keyboard.press("Control+K");
          await page.keyboard.press("Escape");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(paperOf(page)).toBeFocused();
          await page.keyboard.type(" năm");
          await expect(line).toContainText("bốn năm");

          // A change that is gone to is where the caret stands then.
          await command(page, "So sánh hai bản của văn bản");
          await page.getByRole("dialog").getByRole("button", { name: "Xem" }).first().press("Enter");
          await expect(page.getByRole("dialog")).toHaveCount(0);
          await expect(paperOf(page)).toBeFocused();
          await page.keyboard.type("Đầu: ");
          await expect(paperOf(page).locator("[data-node]", { hasText: "Đầu: " }).last()).toBeInViewport();
        },
        { libraryFile },
      ),
    ));
});
