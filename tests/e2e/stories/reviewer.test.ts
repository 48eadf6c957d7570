import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, it } from "vitest";
import { connect } from "#electron/storage/connection.ts";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { docxWords } from "#tests/e2e/support/docx.ts";
import { beginTheDay, findPaper } from "#tests/e2e/support/first-day.ts";
import type { Hands } from "#tests/e2e/support/hands.ts";
import { handsOn } from "#tests/e2e/support/hands.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";

afterAll(closeBrowser);

/** The province's letter against the directive: one link is confirmed, one refused, the holes go to Excel. */
async function judgeLinks(hands: Hands): Promise<void> {
  const { page, press, command, take } = hands;
  await findPaper(hands, "05/CT-TTg");
  await command("ma tran", "Xem ma trận nhiệm vụ: Chỉ thị 05/CT-TTg");
  const grid = page.getByRole("grid", { name: "Ma trận nhiệm vụ" });
  await expect(grid.getByRole("gridcell").first()).toBeFocused();
  await expect(page.getByRole("button", { name: /việc đang chạy/u })).toBeHidden();
  await expect(grid.getByText("đề xuất").first()).toBeVisible();
  await press("ArrowDown", "Space");
  const pair = page.getByRole("region", { name: "Hai nhiệm vụ cạnh nhau" });
  await expect(pair.locator("mark").first()).toBeVisible();
  await press("x");
  await expect(pair.getByText("Đã xác nhận", { exact: true })).toBeVisible();
  await press("ArrowUp");
  await expect(pair.getByRole("heading", { name: /Chỉ thị 05\/CT-TTg, 1\.1/u })).toBeVisible();
  await press("k");
  await expect(page.getByText("Đã ghi là không phải.")).toBeVisible();
  await press("Escape");
  await expect(grid.getByRole("gridcell").first()).toBeFocused();
  const all = await take(() => command("ma tran excel", "Xuất ma trận ra Excel"));
  const table = (await readXlsx(all.bytes)).sheets[0]?.rows ?? [];
  expect(table[2]?.slice(0, 5)).toEqual([
    "Mục",
    "Nhiệm vụ cấp trên giao",
    "Chủ trì",
    "Thời hạn",
    "Công văn 1328/UBND-TTHC",
  ]);
  expect(table.find((row) => row[0] === "1.2")?.[4]).toBe("◉ Đã đủ: 2.a");
  await command("chi xem", "Chỉ xem nhiệm vụ chưa có");
  const holes = await take(() => command("ma tran excel", "Xuất ma trận ra Excel"));
  const rows = (await readXlsx(holes.bytes)).sheets[0]?.rows.slice(3) ?? [];
  expect(rows.map((row) => row[0])).toContain("1.1");
  expect(rows.map((row) => row[0])).not.toContain("1.2");
  expect(new Set(rows.map((row) => row[4]))).toEqual(new Set(["○ Chưa có"]));
}

/** The ward's plan is held against both papers above it. */
async function openReview({ page, press, command }: Hands): Promise<void> {
  await press("Alt+1");
  await expect(page.getByRole("grid", { name: "Văn bản trong thư viện" })).toBeFocused();
  await press("End");
  await command("mo trong tham tra", /Mở trong Thẩm tra: Kế hoạch/u);
  await expect(page.getByText("Chưa đối chiếu với văn bản cấp trên nào.")).toBeVisible();
  await command("doi chieu", "Chọn văn bản cấp trên để đối chiếu");
  await expect(page.getByRole("checkbox").first()).toBeFocused();
  await press("Space", "Tab", "Space", "Control+Enter");
  await expect(page.getByRole("button", { name: /Công văn số 1328\/UBND-TTHC .* chưa có/u })).toBeVisible();
  await expect(page.getByRole("button", { name: /Chỉ thị số 05\/CT-TTg .* chưa có/u })).toBeVisible();
}

async function decide({ page, press, write, until }: Hands): Promise<void> {
  const side = page.getByRole("complementary", { name: "Phát hiện đang xem" });
  await until("F8", side, "Từ bị viết lặp");
  await press("Control+.");
  await expect(page.getByText("Đã sửa, lưu thành bản thứ 2.")).toBeVisible();
  await expect(page.getByLabel("Văn bản được thẩm tra")).not.toContainText("phường phường");
  await until("F8", side, "III.2.a chỉ nêu 3 đơn vị thực hiện");
  await press("F9");
  await write("Bộ phận Một cửa chủ trì theo quy chế làm việc");
  await press("Tab");
  await write("Nguyễn Văn An, Phó Chủ tịch");
  await press("Tab", "Space", "Tab");
  await write("31/12/2023");
  await press("Control+Enter");
  await expect(page.getByText("Đã ghi lý do bỏ qua.")).toBeVisible();
  await until("F8", side, "thiếu “b)”");
  await press("Shift+F9");
  await write(" Đề nghị bổ sung điểm b) hoặc đánh lại số.");
  await press("Tab");
  await write("Trần Thị Bình");
  await press("Control+Enter");
  await expect(page.getByRole("tab", { name: "Nhận xét 1" })).toBeVisible();
}

/** One person's opinion, the conclusion, the sheet. */
async function conclude({ page, press, write, to, command, take }: Hands): Promise<string> {
  await command("nguoi cho y kien", "Chọn người cho ý kiến");
  await write("Phạm Văn Cường");
  await press("Tab");
  await write("Công chức Tư pháp - Hộ tịch");
  await press("Control+Enter");
  await command("xem y kien", "Xem ý kiến trước khi trình ký");
  await to(page.getByRole("button", { name: "Đồng ý", exact: true }));
  await press("Enter");
  await expect(page.getByText("● Đồng ý, 10/4/2023")).toBeVisible();
  await command("ket luan", "Ghi kết luận thẩm tra");
  await expect(page.getByRole("textbox", { name: "Người thẩm tra" })).toHaveValue("Trần Thị Bình");
  await press("Control+Enter");
  await expect(page.getByRole("button", { name: /Thẩm tra 10\/4\/2023: trả lại/u })).toBeVisible();
  const sheet = await take(() => press("Control+P"));
  expect(sheet.name).toMatch(/^Phiếu thẩm tra .*\.docx$/u);
  return docxWords(sheet.bytes);
}

describe.skipIf(!hasBrowser)("the legal reviewer", () => {
  it("goes from an empty library to the review sheet as a Word file, by the keyboard alone", () =>
    withApp(
      async ({ page, libraryFile }) => {
        const hands = await handsOn(page);
        await beginTheDay(hands);
        await judgeLinks(hands);
        await openReview(hands);
        await decide(hands);
        const words = await conclude(hands);
        for (const said of [
          "PHIẾU THẨM TRA",
          "thiếu “b)”",
          "Bộ phận Một cửa chủ trì theo quy chế làm việc",
          "Nguyễn Văn An, Phó Chủ tịch",
          "Đến hết 31/12/2023",
          "Đề nghị bổ sung điểm b) hoặc đánh lại số.",
          "Phạm Văn Cường",
          "Trả lại để hoàn chỉnh.",
          "Trần Thị Bình",
          "Công văn số 1328/UBND-TTHC",
        ])
          expect(words).toContain(said);
        expect(words).not.toContain("được viết hai lần liền nhau");

        // All of it is there again for another day, another window.
        await page.reload();
        await expect(page.getByRole("grid", { name: "Văn bản trong thư viện" })).toBeFocused();
        await hands.press("Alt+4");
        await hands.to(page.getByRole("button", { name: /^Kế hoạch/u }));
        await hands.press("Enter");
        await expect(page.getByRole("button", { name: "1 đã bỏ qua" })).toBeVisible();
        const db = connect(libraryFile, () => "", "ask");
        expect(db.rows("SELECT DISTINCT state FROM links WHERE state <> 'suggested' ORDER BY state")).toEqual([
          { state: "confirmed" },
          { state: "refused" },
        ]);
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
      },
      { firstStart: true },
    ));
});
