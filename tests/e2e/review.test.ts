import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, it } from "vitest";
import type { TestApp } from "./support/app.ts";
import { closeBrowser, hasBrowser, withApp } from "./support/app.ts";
import { axeOn, barriers } from "./support/barriers.ts";
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
  // A box that is not ticked holds no tick, whatever colours the system has.
  await expect(dialog.locator(".check:not([data-selected]) .box svg").first()).toBeHidden();
  for (const name of [/^Công văn số 1328\/UBND-TTHC/u, /^Chỉ thị số 05\/CT-TTg/u]) await dialog.getByText(name).click();
  await dialog.getByRole("button", { name: "Đối chiếu", exact: true }).click();
  await expect(page.getByRole("button", { name: /Công văn số 1328\/UBND-TTHC .* chưa có/u })).toBeVisible();
}

/** Finds a row of the list by words and chooses it. */
async function choose(page: Page, words: string, name: RegExp): Promise<void> {
  const search = page.getByRole("textbox", { name: "Tìm trong các phát hiện" });
  await search.fill(words);
  await page.getByRole("row", { name }).click();
  await search.fill("");
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
  it("keeps the chosen finding in view, and sorts, searches and exports the list", () =>
    inReview(async ({ page }) => {
      await openReview(page);
      const list = page.getByRole("grid", { name: "Các phát hiện" });
      const chosen = list.getByRole("row", { selected: true });
      const side = page.getByRole("complementary", { name: "Phát hiện đang xem" });

      // Remarks on whole paragraphs underline their first words alone.
      const longest = await page.evaluate(() =>
        ["error", "warning", "info"]
          .flatMap((look) => [...(CSS.highlights.get(`lit-${look}`) ?? [])])
          .reduce((most, range) => Math.max(most, (range as Range).toString().length), 0),
      );
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThanOrEqual(60);

      // From the last finding on, and from a press on the page, the row comes into view.
      await page.keyboard.press("Shift+F8");
      await expect(chosen).toBeInViewport({ ratio: 0.9 });
      await expect(list).toBeFocused();
      await expect(chosen).toHaveCSS("outline-style", "solid");
      await page.getByLabel("Văn bản được thẩm tra").getByText("phường phường").click();
      await expect(side).toContainText("Từ bị viết lặp");
      await expect(chosen).toBeInViewport({ ratio: 0.9 });
      await expect(chosen).toContainText("phường");

      // Also when another list stood before it.
      await list.press("Home");
      await page.getByRole("tab", { name: /Nhận xét/u }).click();
      await page.keyboard.press("Shift+F8");
      await expect(chosen).toBeInViewport({ ratio: 0.9 });

      await page.getByRole("button", { name: /Theo vị trí/u }).click();
      await page.getByRole("option", { name: "Theo mức độ" }).click();
      await expect(list.getByRole("row").nth(1)).toContainText(/^(?:Lỗi|Cảnh báo)/u);
      await page.getByRole("textbox", { name: "Tìm trong các phát hiện" }).fill("so thu tu");
      await expect(list.getByRole("row", { name: /thiếu “b\)”/u })).toBeVisible();
      await expect(list.getByRole("row", { name: /phường/u })).toHaveCount(0);
      const shown = (await list.getByRole("row").count()) - 1;
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Xuất danh sách ra Excel" }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^Phát hiện trong Kế hoạch .*\.xlsx$/u);
      const { sheets } = await readXlsx(readFileSync(await download.path()));
      const rows = sheets[0]?.rows ?? [];
      const head = rows.findIndex((row) => row[0] === "Mức");
      expect(rows[head]).toEqual(["Mức", "Vị trí", "Quy tắc", "Phát hiện", "Căn cứ", "Xử lý"]);
      const exported = rows.slice(head + 1);
      // Every group of the list has one row for its head.
      expect(exported.length).toBe(shown - new Set(exported.map((row) => row[0])).size);
      expect(exported.map((row) => row[3])).toContainEqual(expect.stringContaining("thiếu “b)”"));
      const [plain] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Xuất danh sách ra CSV" }).click(),
      ]);
      expect(plain.suggestedFilename()).toMatch(/^Phát hiện trong Kế hoạch .*\.csv$/u);
      const csv = readFileSync(await plain.path(), "utf8");
      expect(csv.startsWith('\uFEFF"Mức","Vị trí","Quy tắc","Phát hiện","Căn cứ","Xử lý"\r\n')).toBe(true);
      expect(csv).toContain("thiếu “b)”");
      await page.getByRole("textbox", { name: "Tìm trong các phát hiện" }).fill("");
      // What was chosen is in view again, although it was not found.
      await expect(chosen).toBeInViewport({ ratio: 0.9 });
      expect(await barriers(page)).toEqual([]);
    }));

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

      // A remark on words of several paragraphs stands in each of them, and leads there.
      const sheet = page.getByLabel("Văn bản được thẩm tra");
      await sheet
        .getByText("1. Mục đích")
        .first()
        .evaluate((start) => {
          const lines = [...document.querySelectorAll(".paper .paper-p[data-node]")];
          const from = lines.indexOf(start.closest(".paper-p") as Element);
          const textIn = (line: Element | undefined, atLeast: number): Text => {
            const walker = document.createTreeWalker(line as Element, NodeFilter.SHOW_TEXT);
            let text = walker.nextNode() as Text;
            while (text.data.length < atLeast) text = walker.nextNode() as Text;
            return text;
          };
          const range = new Range();
          range.setStart(textIn(lines[from], 3), 3);
          range.setEnd(textIn(lines[from + 2], 12), 12);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
        });
      await page.keyboard.press("F2");
      const remark = page.getByRole("dialog", { name: "Nhận xét" });
      await expect(remark).toContainText("Mục đích");
      await remark.getByRole("textbox", { name: "Nội dung" }).fill("Viết gọn ba đoạn này.");
      await remark.getByRole("textbox", { name: "Người nhận xét" }).fill("Trần Thị Bình");
      await page.keyboard.press("Control+Enter");
      const card = page.getByRole("list", { name: "Các nhận xét" }).getByRole("listitem");
      await expect(card).toContainText("Viết gọn ba đoạn này.");
      await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get("lit-comment") ?? [])].length)).toBe(3);
      await page.keyboard.press("F8");
      await page.keyboard.press("Shift+F8");
      await page.getByRole("tab", { name: "Nhận xét 1" }).click();
      await card.getByRole("button").first().click();
      await expect(sheet.getByText("1. Mục đích").first()).toBeInViewport();
      await page.getByRole("tab", { name: /^Phát hiện/u }).click();

      await page.getByRole("button", { name: "Ghi kết luận…" }).press("Enter");
      await page.getByRole("textbox", { name: "Người thẩm tra" }).fill("Trần Thị Bình");
      await page.keyboard.press("Control+Enter");
      await expect(page.getByText("Đã ghi kết luận thẩm tra bản thứ 1.")).toBeVisible();
      await choose(page, "viet hai lan", /viết hai lần/u);
      await page.keyboard.press("Control+.");
      await page.getByRole("tab", { name: "Thay đổi" }).click();
      await expect(page.getByRole("tabpanel").locator("del").last()).toHaveText(" phường");
      expect((await axeOn(page).analyze()).violations).toEqual([]);
      await page.getByRole("button", { name: "Hoàn tác lần sửa vừa rồi" }).press("Enter");
      await expect(page.getByText("Văn bản chưa thay đổi từ lần thẩm tra này.")).toBeVisible();
    }));
});
