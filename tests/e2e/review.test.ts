import { readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, it } from "vitest";
import { readPaper } from "#electron/services/reading/paper.ts";
import { connect } from "#electron/storage/connection.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
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

/** Finds a row of the list by words and chooses it. */
async function choose(page: Page, words: string, name: RegExp): Promise<void> {
  const search = page.getByRole("textbox", { name: "Tìm trong các phát hiện" });
  await search.fill(words);
  await page.getByRole("row", { name }).click();
  await search.fill("");
}

async function waive(page: Page, reason: string): Promise<void> {
  await page.keyboard.press("F9");
  await page.getByRole("textbox", { name: "Lý do" }).fill(reason);
  await page.getByRole("textbox", { name: "Người đồng ý" }).fill("Nguyễn Văn An, Phó Chủ tịch");
  await page.getByText("Chỉ bỏ qua đến một ngày").click();
  await page.getByRole("textbox", { name: "Đến hết ngày" }).fill("31/12/2023");
  await page.getByRole("button", { name: "Bỏ qua", exact: true }).click();
  await expect(page.getByText("Đã ghi lý do bỏ qua.")).toBeVisible();
}

async function printedWords(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+p")]);
  expect(download.suggestedFilename()).toMatch(/^Phiếu thẩm tra .*\.docx$/u);
  const { document } = await readPaper(readFileSync(await download.path()), "phieu.docx");
  const { header, body, closing, appendices } = document;
  const parts = [header, body, closing, ...appendices].flatMap(({ children }) => [...textBlocksOf(children)]);
  return parts.map(textOf).join("\n");
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
  it("finds, waives, mends, comments and prints, and finds it all again", () =>
    inReview(async ({ page, libraryFile }) => {
      await openReview(page);

      // Words in the paper lead to the remark, the remark to the words.
      await choose(page, "thieu b)", /Mục III\.4: sau “a\)” là “c\)”, thiếu “b\)”/u);
      const side = page.getByRole("complementary", { name: "Phát hiện đang xem" });
      await expect(side).toContainText("Số thứ tự bị bỏ cách");
      await page.getByLabel("Văn bản được thẩm tra").getByText("phường phường").click();
      await expect(side).toContainText("Từ bị viết lặp");

      await page.keyboard.press("Control+.");
      await expect(page.getByText("Đã sửa, lưu thành bản thứ 2.")).toBeVisible();
      await expect(page.getByLabel("Văn bản được thẩm tra")).not.toContainText("phường phường");

      await choose(page, "chi neu 3", /III\.2\.a chỉ nêu 3 đơn vị thực hiện/u);
      await waive(page, "Bộ phận Một cửa chủ trì theo quy chế làm việc");

      await choose(page, "thieu b)", /thiếu “b\)”/u);
      await page.keyboard.press("Shift+F9");
      await page.getByRole("textbox", { name: "Nội dung" }).fill("Đề nghị bổ sung điểm b) hoặc đánh lại số.");
      await page.getByRole("button", { name: "Trả lại", exact: true }).click();
      await expect(page.getByRole("tab", { name: "Nhận xét 1" })).toBeVisible();

      await page.getByRole("button", { name: "Ghi kết luận…" }).click();
      await page.getByRole("textbox", { name: "Người thẩm tra" }).fill("Trần Thị Bình");
      await page.getByRole("button", { name: "Ghi kết luận", exact: true }).click();
      await expect(page.getByRole("button", { name: /Thẩm tra 10\/4\/2023: trả lại/u })).toBeVisible();

      const words = await printedWords(page);
      for (const said of [
        "PHIẾU THẨM TRA",
        "thiếu “b)”",
        "Bộ phận Một cửa chủ trì theo quy chế làm việc",
        "Nguyễn Văn An, Phó Chủ tịch",
        "Đến hết 31/12/2023",
        "Đề nghị bổ sung điểm b) hoặc đánh lại số.",
        "Trả lại để hoàn chỉnh.",
        "Trần Thị Bình",
        "Công văn số 1328/UBND-TTHC",
      ])
        expect(words).toContain(said);
      expect(words).not.toContain("được viết hai lần liền nhau");

      await page.reload();
      await page.getByRole("button", { name: "Thẩm tra" }).click();
      await page
        .getByRole("button", { name: /Kế hoạch/u })
        .first()
        .click();
      await expect(page.getByRole("button", { name: "1 đã bỏ qua" })).toBeVisible();
      await page.getByRole("button", { name: "1 đã bỏ qua" }).click();
      await expect(page.getByRole("row", { name: /III\.2\.a/u })).toContainText("Đã bỏ qua");

      const db = connect(libraryFile, () => "", "ask");
      expect(db.rows("SELECT reason, until, withdrawn_at FROM waivers")).toEqual([
        { reason: "Bộ phận Một cửa chủ trì theo quy chế làm việc", until: "2023-12-31", withdrawn_at: null },
      ]);
      expect(db.rows("SELECT n, note FROM versions WHERE n > 1")).toEqual([
        { n: 2, note: "Sửa khi thẩm tra: Bỏ từ lặp" },
      ]);
      expect(db.rows("SELECT version, verdict, reviewer FROM reviews")).toEqual([
        { version: 2, verdict: "returned", reviewer: "Trần Thị Bình" },
      ]);
      db.close();
    }));

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
      await page.getByRole("textbox", { name: "Tìm trong các phát hiện" }).fill("");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }));

  it("works by keyboard alone, says what changed, and has no barrier axe knows", () =>
    inReview(async ({ page }) => {
      await openReview(page);
      await page.keyboard.press("F8");
      const side = page.getByRole("complementary", { name: "Phát hiện đang xem" });
      const first = await side.innerText();
      await page.keyboard.press("F8");
      await expect(side).not.toHaveText(first);
      await page.keyboard.press("Shift+F8");
      expect(await side.innerText()).toBe(first);

      await page.getByRole("button", { name: "Ghi kết luận…" }).press("Enter");
      await page.getByRole("textbox", { name: "Người thẩm tra" }).fill("Trần Thị Bình");
      await page.keyboard.press("Control+Enter");
      await expect(page.getByText("Đã ghi kết luận thẩm tra bản thứ 1.")).toBeVisible();
      await choose(page, "viet hai lan", /viết hai lần/u);
      await page.keyboard.press("Control+.");
      await page.getByRole("tab", { name: "Thay đổi" }).click();
      await expect(page.getByRole("tabpanel").locator("del").last()).toHaveText(" phường");
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.getByRole("button", { name: "Hoàn tác lần sửa vừa rồi" }).press("Enter");
      await expect(page.getByText("Văn bản chưa thay đổi từ lần thẩm tra này.")).toBeVisible();
    }));
});
