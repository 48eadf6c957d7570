import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { afterAll, describe, it } from "vitest";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Document } from "#shared/model/document.ts";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import { listAudit } from "#electron/storage/audit.ts";
import { listTasks } from "#electron/storage/tasks.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";
import { barriers } from "#tests/e2e/support/barriers.ts";
import { builder } from "#tests/support/build.ts";
import { readText } from "#tests/support/read-text.ts";
import { inLibraryFile, openPaper, saved, withPapers } from "./support.ts";

afterAll(closeBrowser);

const wardPlan = (): Document => readText(seedFile("ke-hoach-phuong-chanh-lo").buffer.toString("utf8"));
const wordsIn = (document: Document): string =>
  [...textBlocksOf([...document.header.children, ...document.body.children, ...document.closing.children])]
    .map(textOf)
    .join("\n");

/** The ward's plan with so many more paragraphs, each with a word written twice. */
function faultyPlan(count: number): Document {
  const plan = wardPlan();
  const b = builder();
  const more = Array.from({ length: count }, (_, at) => ({
    ...b.paragraph(`Phường thực hiện thực hiện việc thứ ${at + 1}.`),
    id: `more-${at}`,
  }));
  return { ...plan, body: { ...plan.body, children: [...plan.body.children, ...more] } };
}

describe.skipIf(!hasBrowser)("writing the ward's plan", () => {
  it("mends what the rules find, adds a task, keeps a version; the library follows", () =>
    withPapers([wardPlan()], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const status = page.getByRole("contentinfo", { name: "Trạng thái" });
          await expect(status).toContainText("2 lỗi");

          // One remark is mended by its button and stays mended.
          await page.locator(".finding-line", { hasText: "hai lần liền nhau" }).click();
          await page
            .getByRole("button", { name: /Xóa|Bỏ|Sửa/u })
            .first()
            .click();
          await expect(page.locator(".finding-line", { hasText: "hai lần liền nhau" })).toHaveCount(0);

          // A press on underlined words opens their remark, wherever the caret was.
          const words = await page.evaluate(() => {
            const [range] = [...(CSS.highlights.get("lit-warning") ?? [])].slice(-1);
            const element = (range as Range).startContainer.parentElement;
            element?.scrollIntoView({ block: "center" });
            const { left, top, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
            return { text: (range as Range).toString(), x: left + width / 2, y: top + height / 2 };
          });
          await page.mouse.click(words.x, words.y);
          await expect(page.locator(".finding-card")).toContainText("Lưu VT");

          // A new task behind the last one of III.1, its lead found without accents.
          await page.getByText("Trong tháng 4/2023.").first().click();
          await page.keyboard.press("Control+Enter");
          await page.keyboard.type("Tap huan cho can bo phuong.");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("End");
          await page.keyboard.type("van phong ph");
          await expect(page.getByRole("option", { name: "Văn phòng phường" })).toBeVisible();
          await page.keyboard.press("Tab");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("End");
          await page.keyboard.type("Quý II/2023");
          await expect(page.locator(".assist-date", { hasText: "30/6/2023" })).toBeVisible();
          await saved(page);
          const working = inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id).document);
          const task = working.body.children.find(
            (block) =>
              block.type === "task" &&
              wordsIn({ ...working, body: { ...working.body, children: [block] } }).includes("Tap huan"),
          );
          expect(task).toMatchObject({ type: "task", label: "d)" });

          // What is kept as a version is what the lists and the tasks know.
          await page.getByRole("tab", { name: "Phiên bản" }).click();
          await page.getByLabel("Ghi chú cho bản này").fill("Trình lãnh đạo");
          await page.getByRole("button", { name: "Lưu thành bản mới" }).click();
          await expect(page.getByText("Đã lưu thành bản 2.")).toBeVisible();
          const [versions, tasks] = inLibraryFile(libraryFile, (db) => [
            createLibrary(db).versions(id),
            listTasks(db, id),
          ]);
          expect(versions.map(({ note }) => note)).toEqual([null, "Trình lãnh đạo"]);
          expect(tasks.find(({ text }) => text.includes("Tap huan"))).toMatchObject({
            path: "III.1.d",
            lead: '["Văn phòng phường"]',
            deadline_end: "2023-06-30",
          });
        },
        { libraryFile },
      ),
    ));

  it("goes through thousands of remarks by keys, leaves one with a reason and takes it back", () =>
    withPapers([faultyPlan(1000)], (libraryFile, [id = ""]) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const lines = page.locator("button.finding-line");
          const warnings = page.getByRole("region", { name: "Cảnh báo" });
          await expect(warnings.getByRole("heading")).toHaveText(/^10\d\d cảnh báo$/u);
          expect(await lines.count()).toBeLessThan(80);

          // From the page to the last remark and its card, which is in view in the list.
          await page.keyboard.press("Shift+F8");
          const card = page.locator(".finding-card");
          await expect(card).toContainText("Căn cứ:");
          await expect(card).toBeInViewport({ ratio: 0.9 });
          await expect(card).toHaveAttribute("aria-setsize", /^\d+$/u);

          // In the list the arrows lead on, from the first to the last; what has the focus is in view and drawn.
          const held = page.locator("button.finding-line:focus");
          await lines.first().focus();
          await page.keyboard.press("Home");
          await expect(held).toBeInViewport({ ratio: 0.9 });
          await expect(held).toHaveAccessibleName(/^Lỗi: /u);
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("ArrowDown");
          await expect(held).toHaveAccessibleName(/^Cảnh báo: /u);
          await page.keyboard.press("End");
          await expect(held).toBeInViewport({ ratio: 0.9 });
          await page.keyboard.press("ArrowUp");
          await page.keyboard.press("Enter");
          await expect(card.locator("button.finding-line")).toBeFocused();
          await page.locator(".findings").evaluate((list) => list.scrollTo({ top: 0 }));
          await expect(lines.first()).toBeInViewport();
          await expect(held).toHaveCount(1);
          expect(await lines.count()).toBeLessThan(80);

          await page.keyboard.press("F9");
          await page.getByRole("textbox", { name: "Lý do" }).fill("Điền khi phát hành");
          await page.getByRole("textbox", { name: "Người đồng ý" }).fill("Chánh Văn phòng");
          const all = page.locator(".findings h3");
          const before = await all.allInnerTexts();
          await page.keyboard.press("Control+Enter");
          await expect(page.getByText("Đã bỏ qua, có ghi lý do.")).toBeVisible();
          await expect.poll(() => all.allInnerTexts()).not.toEqual(before);
          const granted = inLibraryFile(libraryFile, (db) => listAudit(db, id)).filter(
            ({ action }) => action === "waiver.grant",
          );
          expect(granted).toHaveLength(1);
          await page.locator(".notice").first().getByRole("button", { name: "Hoàn tác" }).click();
          await expect.poll(() => all.allInnerTexts()).toEqual(before);
        },
        { libraryFile },
      ),
    ));

  it("is for one window at a time: the second may read, and writes when the first is closed", () =>
    withPapers([wardPlan()], (libraryFile) =>
      withApp(
        async ({ page, newWindow }) => {
          await openPaper(page, /Kế hoạch/u);
          const second = await newWindow();
          await openPaper(second, /Kế hoạch/u);
          await expect(second.getByText("đang được sửa ở một cửa sổ khác")).toBeVisible();
          await expect(second.locator(".page")).toHaveAttribute("contenteditable", "false");
          await page.locator(".page .page-words").first().click();
          await page.keyboard.press("Home");
          await page.keyboard.type("Chữ mới. ");
          await saved(page);
          await page.close();
          await expect(second.locator(".page")).toHaveAttribute("contenteditable", "true");
          await expect(second.locator(".page")).toContainText("Chữ mới.");
        },
        { libraryFile },
      ),
    ));

  it("can be done by everybody: no violation in the view, the outline leads by keys", () =>
    withPapers([wardPlan()], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          expect(await barriers(page)).toEqual([]);
          const outline = page.getByRole("grid", { name: "Bố cục văn bản" });
          await outline.getByRole("row").nth(3).focus();
          await page.keyboard.press("Enter");
          await expect(page.locator(".page")).toBeFocused();
        },
        { libraryFile },
      ),
    ));
});
