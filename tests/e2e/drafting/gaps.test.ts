import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { textOf } from "#shared/model/text.ts";
import type { Document } from "#shared/model/document.ts";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { linksAbove } from "#electron/storage/links.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";
import { axeOn } from "#tests/e2e/support/barriers.ts";
import { readText } from "#tests/support/read-text.ts";
import { inLibraryFile, openPaper, saved, withPapers } from "./support.ts";

afterAll(closeBrowser);

const read = (name: string): Document => readText(seedFile(name).buffer.toString("utf8"));
const plan = (): Document => read("ke-hoach-phuong-chanh-lo");
const letter = (): Document => read("cong-van-1328-ubnd-tthc-quang-ngai");

/** Runs a command by its title, as Ctrl+K does. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("Control+K");
  await page.getByRole("textbox", { name: "Tìm hoặc làm" }).fill(title);
  await page.getByRole("menuitem", { name: title }).first().click();
}

/** Puts the caret behind the last letter of a block. */
async function caretBehind(page: Page, node: string): Promise<void> {
  const block = page.locator(`.page [data-node="${node}"]`);
  await block.click();
  await block.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  });
}

describe.skipIf(!hasBrowser)("beside the page", () => {
  it("holds any two versions against each other, by task and by text", () =>
    withPapers([plan()], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          await page.locator(".finding-line", { hasText: "hai lần liền nhau" }).click();
          await page
            .getByRole("button", { name: /Xóa|Bỏ|Sửa/u })
            .first()
            .click();
          await page.getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("End");
          await page.keyboard.press("Backspace");
          await page.keyboard.type(" và tháng 5/2023.");
          await command(page, "So sánh hai bản của văn bản");
          const dialog = page.getByRole("dialog", { name: "So sánh hai bản" });
          await expect(dialog.getByText(/Thời hạn: Trong tháng 4\/2023/u)).toBeVisible();
          await expect(dialog.locator("del", { hasText: /^\s*phường\s*$/u })).toHaveCount(1);
          await expect(dialog.getByRole("heading", { name: "Nhiệm vụ (2)" })).toBeVisible();
          expect((await axeOn(page).include(".dialog").analyze()).violations).toEqual([]);
          await dialog.getByRole("button", { name: /Bản sau/u }).click();
          await page.getByRole("option", { name: /^Bản 1/u }).click();
          await expect(dialog.getByText("Hai bản giống nhau.")).toBeVisible();
          await page.keyboard.press("Escape");
          await expect(dialog).toHaveCount(0);
        },
        { libraryFile },
      ),
    ));

  it("ties a task to a superior one, opens that, and unties it", () =>
    withPapers([letter(), plan()], (libraryFile, [above = "", id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const links = () => inLibraryFile(libraryFile, (db) => linksAbove(db, id));
          await page.getByText("Trong tháng 4/2023.").first().click();
          await page.getByRole("tab", { name: "Cấp trên" }).click();
          await page.getByRole("button", { name: "Liên kết với nhiệm vụ cấp trên…" }).click();
          const dialog = page.getByRole("dialog", { name: /Liên kết nhiệm vụ/u });
          await dialog.getByRole("combobox", { name: "Văn bản cấp trên" }).fill("1328");
          await page.getByRole("option", { name: /1328/u }).click();
          const tasks = dialog.getByRole("grid", { name: "Nhiệm vụ của văn bản cấp trên" });
          await tasks.getByRole("row").first().click();
          await expect(page.getByText(/Đã liên kết nhiệm vụ/u)).toBeVisible();
          expect(links()).toMatchObject([{ parent_document: above, state: "confirmed", confidence: 1 }]);
          const panel = page.getByRole("tabpanel", { name: "Cấp trên" });
          await panel.getByRole("button", { name: "Gỡ" }).first().click();
          const undone = page.locator(".notice", { hasText: "Đã gỡ liên kết" });
          await expect(undone).toBeVisible();
          // Under the pointer it stays, however busy the machine is.
          await undone.hover();
          expect(links()).toMatchObject([{ state: "refused" }]);
          await expect(panel.getByRole("button", { name: "Gỡ" })).toHaveCount(0);
          await undone.getByRole("button", { name: "Hoàn tác" }).click();
          await expect(panel.getByRole("button", { name: "Gỡ" }).first()).toBeVisible();
          expect(links()).toMatchObject([{ state: "confirmed" }]);
          await panel.getByRole("button", { name: "Mở", exact: true }).first().click();
          await expect(page.getByRole("heading", { name: /1328/u }).first()).toBeVisible();
        },
        { libraryFile },
      ),
    ));
});

describe.skipIf(!hasBrowser)("on the page", () => {
  it("adds a line of the head or foot where it belongs", () => {
    const paper = plan();
    const without: Document = {
      ...paper,
      header: { ...paper.header, children: paper.header.children.filter(({ role }) => role !== "number") },
    };
    return withPapers([without], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          await page.getByRole("tab", { name: "Thuộc tính" }).click();
          await page.getByRole("button", { name: "Thêm dòng thể thức…" }).click();
          await page.getByRole("menuitem", { name: "Số, ký hiệu" }).click();
          await page.keyboard.press("End");
          await page.keyboard.type("KH-UBND");
          await command(page, "Thêm dòng: Quyền hạn");
          await page.keyboard.type("KT. CHU TICH");
          await saved(page);
          const now = inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id).document);
          const roles = now.header.children.map(({ role }) => role);
          expect(roles.indexOf("number")).toBeGreaterThan(roles.indexOf("issuer"));
          expect(roles.indexOf("number")).toBeLessThan(roles.indexOf("kind"));
          expect(headerOf(now).symbol).toContain("KH-UBND");
          const foot = now.closing.children;
          const added = foot.findIndex((line) => textOf(line) === "KT. CHU TICH");
          expect(foot[added]?.role).toBe("authority");
          expect(foot[added + 1]?.role).toBe("title");
          await page.getByRole("button", { name: "Thêm dòng thể thức…" }).click();
          await expect(page.getByRole("menuitem", { name: "Số, ký hiệu" })).toHaveCount(0);
          await page.keyboard.press("Escape");
        },
        { libraryFile },
      ),
    );
  });

  it("offers tasks, tables, appendices and notes behind a slash that stands alone", () =>
    withPapers([plan()], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const working = () => inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id).document);
          const before = working();
          const menu = page.getByRole("listbox", { name: "Chèn vào văn bản" });
          const body = before.body.children.find((block) => block.type === "paragraph");
          await caretBehind(page, body?.id ?? "");

          // Within words a slash is a slash.
          await page.keyboard.type("/");
          await expect(menu).toHaveCount(0);
          await page.keyboard.press("Backspace");

          await page.keyboard.press("Enter");
          await page.keyboard.type("/");
          await expect(menu.getByRole("option")).toHaveCount(4);
          await page.keyboard.type("chu thich");
          await expect(menu.getByRole("option")).toHaveCount(1);
          await page.keyboard.press("Escape");
          await expect(menu).toHaveCount(0);
          await page.keyboard.type("x");
          await expect(menu).toHaveCount(0);
          for (let at = 0; at < "/chu thichx".length; at += 1) await page.keyboard.press("Backspace");

          // While letters are composed nothing is offered.
          const ime = await page.context().newCDPSession(page);
          await ime.send("Input.imeSetComposition", { text: "/b", selectionStart: 2, selectionEnd: 2 });
          await expect(menu).toHaveCount(0);
          await ime.send("Input.insertText", { text: "/b" });
          await expect(menu.getByRole("option", { name: /^Bảng/u })).toBeVisible();
          await page.keyboard.press("Backspace");
          await page.keyboard.press("Backspace");

          await page.keyboard.type("/bang");
          await page.keyboard.press("Enter");
          await expect(page.locator(".page table")).toHaveCount(1);
          await saved(page);
          expect(working().body.children.filter(({ type }) => type === "table")).toHaveLength(1);
          expect(working().body.children).toHaveLength(before.body.children.length + 1);

          await caretBehind(page, body?.id ?? "");
          await page.keyboard.press("Enter");
          await page.keyboard.type("/phu");
          await page.keyboard.press("Tab");
          await page.keyboard.type("DANH MUC");
          await saved(page);
          const [appendix] = working().appendices.slice(before.appendices.length);
          expect(appendix?.children.flatMap((line) => (line.type === "line" ? [textOf(line)] : []))).toEqual([
            "PHỤ LỤC",
            "DANH MUC",
            expect.stringMatching(/^\(Kèm theo Kế hoạch số\s+\/KH-UBND ngày\s+tháng\s+năm 2023\)$/u),
          ]);
          expect(tasksOf(working())).toHaveLength(tasksOf(before).length);
        },
        { libraryFile },
      ),
    ));
});
