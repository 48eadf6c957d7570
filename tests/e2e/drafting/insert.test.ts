import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { layoutDocument } from "#shared/layout/layout.ts";
import { builder } from "#tests/support/build.ts";
import { openPaper, openSeed, paperOf, withPapers } from "./support.ts";

afterAll(closeBrowser);

/** Puts the caret behind the words of the first block that begins so. */
async function caretBehind(page: Page, words: string): Promise<void> {
  await paperOf(page).getByText(words).first().click();
  await page.keyboard.press("End");
}

/** What the clipboard of Word holds, given to the paper as Ctrl+V would. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData("text/html", given);
    data.setData("text/plain", "x\ny");
    const event = { inputType: "insertFromPaste", dataTransfer: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new InputEvent("beforeinput", event));
  }, html);
}

const word = `<html><head><style>p{color:red}</style></head><body>
<p class=MsoNormal style='font-family:Arial'><b>3. Công tác tuyên truyền</b></p>
<p>a) Ban hành <i>Kế hoạch</i> tuyên truyền<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a>.</p>
<p>- Đơn vị chủ trì: Công an phường.</p>
<table><thead><tr><td colspan=2>Phân công</td></tr></thead><tr><td>Văn phòng</td><td>30/6/2023</td></tr></table>
<script>document.title = "hỏng"</script><img src="x">
<div id=ftn1><p><a href="#_ftnref1">[1]</a> Theo Công văn số 12/UBND-VX.</p></div></body></html>`;

describe.skipIf(!hasBrowser)("what is put into a paper", () => {
  it("from Word keeps structure, marks, table and note, and nothing else", () =>
    withApp(async ({ page }) => {
      await openSeed(page, "ke-hoach-phuong-chanh-lo");
      await caretBehind(page, "MỤC ĐÍCH, YÊU CẦU");
      await paste(page, word);
      const paper = paperOf(page);
      await expect(paper.getByText("Công tác tuyên truyền").first()).toBeVisible();
      await expect(paper.locator("i, .is-italic", { hasText: "Kế hoạch" }).first()).toBeVisible();
      const table = paper.locator("table", { hasText: "Phân công" });
      await expect(table.locator("td")).toHaveText(["Phân công", "Văn phòng", "30/6/2023"]);
      await expect(table.locator("td").first()).toHaveAttribute("colspan", "2");
      await expect(page).not.toHaveTitle("hỏng");
      await paper.getByRole("button", { name: "Chú thích 1" }).first().click();
      await expect(page.getByRole("textbox", { name: "Nội dung chú thích 1" })).toHaveText(
        /Theo Công văn số 12\/UBND-VX\./u,
      );
      await page.getByRole("button", { name: "Xong" }).click();
    }));

  it("by the keyboard: a table filled with Tab, a footnote, words replaced and got back", () =>
    withApp(async ({ page }) => {
      await openSeed(page, "ke-hoach-phuong-chanh-lo");
      const paper = paperOf(page);
      await caretBehind(page, "MỤC ĐÍCH, YÊU CẦU");
      await page.keyboard.press("Control+Alt+t");
      for (const words of ["TT", "Nội dung", "Chủ trì", "Thời hạn", "1"]) {
        await page.keyboard.type(words);
        await page.keyboard.press("Tab");
      }
      const cells = paper.locator("table").first().locator("td");
      await expect(cells).toHaveCount(12);
      expect((await cells.allInnerTexts()).slice(0, 5).map((text) => text.trim())).toEqual([
        "TT",
        "Nội dung",
        "Chủ trì",
        "Thời hạn",
        "1",
      ]);

      await caretBehind(page, "MỤC ĐÍCH, YÊU CẦU");
      await page.keyboard.press("Control+Alt+f");
      await page.keyboard.type("Xem phụ lục.");
      await page.getByRole("button", { name: "Xong" }).click();
      await expect(paper.getByRole("button", { name: "Chú thích 1" }).first()).toBeVisible();

      await page.keyboard.press("Control+f");
      await page.getByRole("textbox", { name: "Tìm", exact: true }).fill("to dan pho");
      const count = page.locator(".find-count");
      await expect(count).toHaveText(/^1\/\d+$/u);
      const found = Number((await count.innerText()).split("/")[1]);
      await page.getByRole("textbox", { name: "Thay bằng" }).fill("khu phố");
      await page.keyboard.press("Control+h");
      await expect(page.getByRole("textbox", { name: "Tìm", exact: true })).toHaveValue("to dan pho");
      await expect(page.getByRole("textbox", { name: "Thay bằng" })).toHaveValue("khu phố");
      await page.getByRole("button", { name: "Thay tất cả" }).click();
      await expect(page.getByText(`Đã thay ${found} chỗ.`)).toBeVisible();
      await expect(count).toHaveText("Không có");
      await page.locator(".notice").first().getByRole("button", { name: "Hoàn tác" }).click();
      await expect(count).toHaveText(`1/${found}`);

      // A notice stands on the foot of the window, F6 and Esc reach it, and its way back ends with the step it speaks of.
      const notice = page.locator(".notice", { hasText: "Đã thay" });
      const replace = page.getByRole("button", { name: "Thay tất cả" });
      await replace.click();
      await expect(notice).toHaveCount(1);
      const [card, foot] = [await notice.boundingBox(), await page.locator(".status-bar").boundingBox()];
      expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
      // Under the pointer it stays.
      await notice.hover();
      const close = notice.getByRole("button", { name: "Đóng thông báo" });
      await page.locator(".status-part").first().focus();
      await page.keyboard.press("F6");
      await page.keyboard.press("Tab");
      await expect(close).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(notice).toHaveCount(0);
      await paper.press("Control+z");
      await expect(count).toHaveText(`1/${found}`);
      await replace.click();
      await expect(notice).toHaveCount(1);
      await paper.press("Control+z");
      await expect(count).toHaveText(`1/${found}`);
      await expect(notice).toHaveCount(0);
      await page.getByRole("button", { name: "Chỗ sau" }).press("Escape");
      await expect(page.getByRole("textbox", { name: "Tìm", exact: true })).toBeHidden();
    }));

  it("stands as it prints: the columns of a table, who decides and the word by which it does, the label of an article", () => {
    const b = builder();
    const table = b.table(
      b.row(["TT", "Nội dung công việc", "Hạn"], "head"),
      b.row(["1", "Rà soát, cập nhật hồ sơ, tài liệu của các đơn vị trực thuộc trên toàn địa bàn", "30/6/2026"]),
    );
    const body = [
      b.paragraph("ỦY BAN NHÂN DÂN XÃ BÌNH MINH"),
      b.basis("Căn cứ Luật Tổ chức chính quyền địa phương;"),
      b.paragraph("QUYẾT ĐỊNH:"),
      b.item("Điều 1.", 1, "Phê duyệt danh mục kèm theo."),
      table,
      b.paragraph("Danh mục gồm các việc trên."),
    ];
    const appendices = [b.appendix("landscape", b.line("appendix-label", "Phụ lục"), b.paragraph("Biểu tổng hợp."))];
    const header = [b.line("kind", "QUYẾT ĐỊNH")];
    const document = b.document({ kind: "decision", header, body, closing: [], appendices });
    const printed = layoutDocument(document).sections[0]?.items.find((item) => item.type === "table");
    return withPapers([document], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Quyết định/u);
          const paper = paperOf(page);
          for (const words of ["ỦY BAN NHÂN DÂN XÃ BÌNH MINH", "QUYẾT ĐỊNH:"]) {
            const line = paper.locator(".page-body .page-words").filter({ hasText: words });
            await expect(line).toHaveCSS("text-align", "center");
            await expect(line).toHaveCSS("font-weight", "700");
          }
          const article = paper.locator('.page-words[data-label="Điều 1."]');
          expect(await article.evaluate((line) => getComputedStyle(line, "::before").fontWeight)).toBe("700");

          const work = paper.locator("tr").nth(1).locator("td .page-words");
          for (const [at, align] of ["center", "left", "center"].entries())
            await expect(work.nth(at)).toHaveCSS("text-align", align);

          // What is printed on turned pages stands on a turned one.
          const across = await paper.evaluate((sheet) => {
            const turned = sheet.querySelector(".page-appendix")?.getBoundingClientRect();
            return (turned?.width ?? 0) / sheet.getBoundingClientRect().width;
          });
          expect(across).toBeCloseTo(297 / 210, 2);

          const widths = async (): Promise<number[]> => {
            const boxes = await paper
              .locator("tr")
              .first()
              .locator("td")
              .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
            const whole = boxes.reduce((sum, width) => sum + width, 0);
            return boxes.map((width) => Math.round((100 * width) / whole));
          };
          const shares = (columns: readonly number[]): number[] => {
            const whole = columns.reduce((sum, width) => sum + width, 0);
            return columns.map((width) => Math.round((100 * width) / whole));
          };
          expect(await widths()).toEqual(shares(printed?.columns ?? []));
          // While one writes in it the columns stand still; behind it they are as they will print.
          const first = (await widths())[0] ?? 0;
          await paper.locator("tr").nth(1).locator("td").first().click();
          await page.keyboard.type(" và các việc khác có liên quan");
          expect((await widths())[0]).toBe(first);
          await paper.getByText("Danh mục gồm").click();
          await page.keyboard.type("…");
          await expect.poll(async () => (await widths())[0]).toBeGreaterThan(first);
        },
        { libraryFile },
      ),
    );
  });
});
