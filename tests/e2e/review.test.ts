import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import type { TestApp } from "./support/app.ts";
import { closeBrowser, hasBrowser, withApp } from "./support/app.ts";
import { libraryWith } from "./support/library.ts";

afterAll(closeBrowser);

const papers = ["tin-chi-thi-05-ct-ttg", "cong-van-1328-ubnd-tthc-quang-ngai", "ke-hoach-phuong-chanh-lo"];

/** Opens the ward's plan for review against the papers above it. */
async function openReview(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Thẩm tra" }).click();
  await page
    .getByRole("button", { name: /Kế hoạch/u })
    .first()
    .click();
  await page.getByRole("button", { name: "Chọn văn bản cấp trên…" }).click();
  const dialog = page.getByRole("dialog");
  for (const name of [/1328\/UBND-TTHC/u, /05\/CT-TTg/u]) await dialog.getByText(name).click();
  await dialog.getByRole("button", { name: "Đối chiếu", exact: true }).click();
  await expect(page.getByRole("button", { name: /Công văn số 1328\/UBND-TTHC .* chưa có/u })).toBeVisible();
}

/** The program with the ward's papers in its library, removed afterwards. */
async function inReview(work: (app: TestApp) => Promise<void>): Promise<void> {
  const libraryFile = await libraryWith(papers);
  try {
    await withApp(work, { libraryFile });
  } finally {
    rmSync(dirname(libraryFile), { recursive: true, force: true });
  }
}

describe.skipIf(!hasBrowser)("the legal reviewer", () => {
  it("leads from the words of the paper to the remark, says what changed, and has no barrier axe knows", () =>
    inReview(async ({ page }) => {
      await openReview(page);
      await page.keyboard.press("F8");
      const side = page.getByRole("complementary", { name: "Phát hiện đang xem" });
      await page.getByLabel("Văn bản được thẩm tra").getByText("phường phường").click();
      await expect(side).toContainText("Từ bị viết lặp");
      const first = await side.innerText();
      await page.keyboard.press("F8");
      await expect(side).not.toHaveText(first);
      await page.keyboard.press("Shift+F8");
      expect(await side.innerText()).toBe(first);

      await page.getByRole("button", { name: "Ghi kết luận…" }).press("Enter");
      await page.getByRole("textbox", { name: "Người thẩm tra" }).fill("Trần Thị Bình");
      await page.keyboard.press("Control+Enter");
      await expect(page.getByText("Đã ghi kết luận thẩm tra bản thứ 1.")).toBeVisible();
      await page.getByRole("option", { name: /viết hai lần/u }).click();
      await page.keyboard.press("Control+.");
      await page.getByRole("tab", { name: "Thay đổi" }).click();
      await expect(page.getByRole("tabpanel").locator("del").last()).toHaveText(" phường");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole("button", { name: "Hoàn tác lần sửa vừa rồi" }).press("Enter");
      await expect(page.getByText("Văn bản chưa thay đổi từ lần thẩm tra này.")).toBeVisible();
    }));
});
