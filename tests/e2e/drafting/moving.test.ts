import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { afterAll, describe, it } from "vitest";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";
import { readText } from "#tests/support/read-text.ts";
import { inLibraryFile, openPaper, paperOf, saved, withPapers } from "./support.ts";

afterAll(closeBrowser);

const plan = () => readText(seedFile("ke-hoach-phuong-chanh-lo").buffer.toString("utf8"));

function wordsIn(libraryFile: string, id: string): string {
  return inLibraryFile(libraryFile, (db) => {
    const { body } = readWorkingCopy(db, id).document;
    return [...textBlocksOf(body.children)].map(textOf).join("\n");
  });
}

describe.skipIf(!hasBrowser)("an open paper", () => {
  it("is checked whole by F7, whatever is beside it", () =>
    withPapers([plan()], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          await page.getByRole("tab", { name: "Thuộc tính" }).click();
          await expect(page.locator(".finding-line")).toHaveCount(0);
          await paperOf(page).getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("F7");
          await expect(page.getByRole("tab", { name: "Kiểm tra" })).toHaveAttribute("aria-selected", "true");
          await expect(page.locator(".finding-line", { hasText: "hai lần liền nhau" })).toBeVisible();
        },
        { libraryFile },
      ),
    ));

  it("has its parts moved by dragging them in the outline, and numbers them anew", () =>
    withPapers([plan()], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const outline = page.getByRole("grid", { name: "Bố cục văn bản" });
          const line = (words: RegExp) => outline.getByRole("row", { name: words });
          const before = wordsIn(libraryFile, id);
          expect(before.indexOf("Mục đích")).toBeLessThan(before.indexOf("Yêu cầu"));
          await line(/^2\. Yêu cầu/u).dragTo(line(/^1\. Mục đích/u), { targetPosition: { x: 60, y: 3 } });
          await expect(line(/^1\. Yêu cầu/u)).toBeVisible();
          await expect(line(/^2\. Mục đích/u)).toBeVisible();
          await saved(page);
          const after = wordsIn(libraryFile, id);
          expect(after.indexOf("Yêu cầu")).toBeLessThan(after.indexOf("Mục đích"));
          expect([...after].toSorted().join("")).toBe([...before].toSorted().join(""));
          await paperOf(page).getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("Control+z");
          await expect(line(/^1\. Mục đích/u)).toBeVisible();
        },
        { libraryFile },
      ),
    ));

  it("is put back to an earlier version, and what was written since stays a version", () =>
    withPapers([plan()], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          await paperOf(page).getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("End");
          await page.keyboard.type(" Viết thêm.");
          await page.getByRole("tab", { name: "Phiên bản" }).click();
          await page.getByRole("textbox", { name: "Ghi chú cho bản này" }).fill("trình lãnh đạo");
          await page.getByRole("button", { name: "Lưu thành bản mới" }).click();
          await expect(page.getByText("Đã lưu thành bản 2.")).toBeVisible();
          await page.getByRole("button", { name: "Khôi phục" }).click();
          await page.getByRole("alertdialog").getByRole("button", { name: "Khôi phục" }).click();
          await expect(page.getByText(/Đã khôi phục bản 1 thành bản 3/u)).toBeVisible();
          await expect(paperOf(page)).not.toContainText("Viết thêm.");
          expect(wordsIn(libraryFile, id)).not.toContain("Viết thêm.");
          const kept = inLibraryFile(libraryFile, (db) => JSON.stringify(createLibrary(db).get(id, 2).document));
          expect(kept).toContain("Viết thêm.");
          // The paper goes on from there.
          await paperOf(page).getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("End");
          await page.keyboard.type(" Viết lại.");
          await saved(page);
          expect(wordsIn(libraryFile, id)).toContain("Trong tháng 4/2023. Viết lại.");
        },
        { libraryFile },
      ),
    ));

  it("keeps composed letters, however the keyboard sends them", () =>
    withPapers([plan()], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const words = "Nguyễn Thị Ượng, đề nghị hoãn";
          await paperOf(page).getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("End");
          await page.keyboard.insertText(` ${words.normalize("NFD")}`);
          await expect(paperOf(page).getByText(`Trong tháng 4/2023. ${words}`)).toBeVisible();
          await saved(page);
          expect(wordsIn(libraryFile, id)).toContain(`Trong tháng 4/2023. ${words}`);
          // So do the boxes of the window: what is found does not depend on it.
          await page.keyboard.press("Control+f");
          await page.getByRole("textbox", { name: "Tìm", exact: true }).click();
          await page.keyboard.press("Control+a");
          await page.keyboard.insertText("Ượng, đề nghị".normalize("NFD"));
          await expect(page.locator(".find-count")).toHaveText("1/1");
        },
        { libraryFile },
      ),
    ));
});
