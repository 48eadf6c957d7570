import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { afterAll, describe, it } from "vitest";
import { closeBrowser, hasBrowser, seedFile, withApp } from "./support/app.ts";

afterAll(closeBrowser);

describe.skipIf(!hasBrowser)("the window", () => {
  it("imports a paper and shows it, and again after the page was loaded anew", () =>
    withApp(async ({ page }) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Nhập văn bản…" }).click(),
      ]);
      await chooser.setFiles([seedFile("cong-van-1328-ubnd-tthc-quang-ngai")]);
      await expect(page.getByText("1328/UBND-TTHC").first()).toBeVisible();
      await page.reload();
      await expect(page.getByText("1328/UBND-TTHC").first()).toBeVisible();
    }));

  it("finds every action without accents by Ctrl+K", () =>
    withApp(async ({ page }) => {
      await expect(page.getByRole("button", { name: "Thư viện" })).toBeVisible();
      await page.keyboard.press("Control+k");
      await page.getByRole("textbox", { name: "Tìm hoặc làm" }).fill("mo thu vien");
      await expect(page.getByRole("menuitem", { name: "Mở Thư viện" })).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("textbox", { name: "Tìm hoặc làm" })).toBeHidden();
    }));

  it("goes by F6 from pane to pane and back to the place that was left, and never loses the focus", () =>
    withApp(async ({ page }) => {
      await expect(page.getByRole("button", { name: "Nhập văn bản…" })).toBeFocused();
      await page.keyboard.press("Shift+F6");
      await expect(page.getByRole("button", { name: /Tìm hoặc làm/u })).toBeFocused();
      await page.keyboard.press("Shift+F6");
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: "Soạn thảo" })).toBeFocused();
      await page.keyboard.press("F6");
      await page.keyboard.press("Shift+F6");
      await expect(page.getByRole("button", { name: "Soạn thảo" })).toBeFocused();
      await page.keyboard.press("Alt+6");
      await expect(page.getByRole("tab", { selected: true })).toBeFocused();
      // The section, the rail, the top bar, and round to the list of sections.
      for (let pane = 0; pane < 4; pane += 1) await page.keyboard.press("F6");
      await expect(page.getByRole("tab", { selected: true })).toBeFocused();
      // What has the focus goes away: the view that comes takes it.
      await page.keyboard.press("Alt+2");
      await expect(page.getByRole("button", { name: /Mẫu văn bản/u })).toBeFocused();
    }));

  it("lets nobody in with an address that was used", () =>
    withApp(async ({ page, context }) => {
      await expect(page.getByRole("button", { name: "Thư viện" })).toBeVisible();
      const second = await context.newPage();
      await second.goto(new URL("/", page.url()).href);
      await expect(second.getByText("Không mở được cửa sổ này")).toBeVisible();
    }));
});
