import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { seedFile } from "#tests/e2e/support/app.ts";

/** Imports seeds and opens the first of them in the editor. */
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
