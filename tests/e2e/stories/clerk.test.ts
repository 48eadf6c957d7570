import { afterAll, describe, it } from "vitest";
import { openLibrary } from "#electron/storage/open.ts";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { unikey } from "#tests/e2e/drafting/keyboards.ts";
import { docxWords, unmet } from "#tests/e2e/support/docx.ts";
import { beginTheDay, findPaper } from "#tests/e2e/support/first-day.ts";
import type { Hands } from "#tests/e2e/support/hands.ts";
import { handsOn } from "#tests/e2e/support/hands.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";

afterAll(closeBrowser);

/** The plan of the ward came without its head: the clerk writes it from the signed paper. */
async function mendDoubt({ page, press, write, to }: Hands): Promise<void> {
  await press("End", "Enter");
  await expect(page.getByRole("heading", { name: /^Nhận dạng: Kế hoạch/u })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Cần xem (1)" })).toBeFocused();
  await press("F8");
  await expect(page.locator(".library-doubt[aria-current=true]")).toContainText("Không thấy tên cơ quan ban hành");
  await to(page.getByRole("button", { name: "Sửa thể thức" }));
  await press("Enter");
  await to(page.getByRole("button", { name: "Cơ quan ban hành", exact: true }));
  await press("Enter");
  await write("ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ");
  await press("Control+S");
  await expect(page.getByText("Đã lưu: thêm 1 dòng thể thức.")).toBeVisible();
  await press("Alt+ArrowLeft");
}

async function search({ page, press, write }: Hands): Promise<void> {
  await press("Control+F");
  await write("bao hiem y te");
  const list = page.getByRole("grid", { name: "Văn bản trong thư viện" });
  await expect(list.locator("mark").filter({ hasText: "bảo hiểm y tế" }).first()).toBeVisible();
  await press("ArrowDown");
  await expect(list).toBeFocused();
  await press("Control+F", "Delete");
  await expect(list).toHaveAttribute("aria-rowcount", "6");
}

/** Every task of the directive is decided in the list, by letters; then the draft is made. */
async function makePlan({ page, press, write, to, command }: Hands): Promise<void> {
  await command("mo trong trien", "Mở trong Triển khai: Chỉ thị 05/CT-TTg");
  await expect(page.getByRole("row", { name: /^Chỉ thị 05\/CT-TTg/u })).toHaveAttribute("aria-selected", "true");
  await press("F6");
  await to(page.getByRole("textbox", { name: "Ngày ban hành dự kiến" }));
  await write("10/4/2023");
  await press("Enter");
  const rows = page.getByRole("grid", { name: "Nhiệm vụ cấp trên giao và phần xử lý" }).getByRole("row");
  await expect(rows.nth(0)).toBeFocused();
  await press("n");
  await expect(rows.nth(0)).toContainText("● Nhận");
  await expect(rows.nth(1)).toBeFocused();
  await press("b");
  await write("Đảng ủy phường đã ban hành Nghị quyết");
  await press("Tab");
  await write("Lê Việt Dũng");
  await press("Enter");
  await expect(rows.nth(1)).toContainText("Bỏ qua có lý do");
  await expect(rows.nth(2)).toBeFocused();
  await to(page.getByRole("button", { name: "Xem kế hoạch" }));
  await press("Enter");
  await to(page.getByRole("button", { name: /^Theo đề xuất cho \d+ việc còn lại/u }));
  await press("Enter");
  await expect(page.getByRole("status").getByText("Đã quyết hết")).toBeVisible();
  await expect(page.getByRole("button", { name: "Tạo dự thảo" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("textbox", { name: /^Kế hoạch: Triển khai thực hiện Chỉ thị số 05/u })).toBeFocused();
}

/** F8 leads to the first task that lacks its limit; the lead is completed, the limit understood, a slip mended. */
async function editTask({ page, press, write, downTo }: Hands): Promise<void> {
  const sheet = page.getByRole("textbox", { name: /^Kế hoạch: Triển khai/u });
  await expect(page.getByText("Nhiệm vụ II.1.a chưa có thời hạn").first()).toBeVisible();
  await press("F8");
  await expect(page.locator(".finding-card").first()).toContainText("Nhiệm vụ II.1.a chưa có thời hạn");
  const cdp = await page.context().newCDPSession(page);
  await downTo("Đơn vị chủ trì");
  await press("End", ..."Chủ tịch UBND phường.".split("").map(() => "Backspace"));
  await write("van ph");
  await expect(page.getByRole("option").first()).toHaveText("Văn phòng - Thống kê");
  await press("Tab");
  await write(".");
  await expect(sheet).toContainText("Đơn vị chủ trì: Văn phòng - Thống kê.");
  await downTo("Thời gian hoàn thành");
  await press("End", "Backspace", "Backspace");
  await unikey(cdp, ["Q", "Qu", "Quy", "Quý"], 0);
  await write(" II/2023.");
  await expect(page.getByText("→ 30/6/2023")).toBeVisible();
  await expect(page.getByText("Nhiệm vụ II.1.a chưa có thời hạn")).toHaveCount(0);
}

/** A word written twice at the end of the task is found while typing, reached by F8 and mended by one key. */
async function mendSlip({ page, press, write }: Hands): Promise<void> {
  const sheet = page.getByRole("textbox", { name: /^Kế hoạch: Triển khai/u });
  const cdp = await page.context().newCDPSession(page);
  await press("ArrowUp", "ArrowUp", "End");
  await write(" Thực hiện trên toàn");
  for (let time = 0; time < 2; time += 1)
    await unikey(
      cdp,
      ["", "p", "ph", "phu", "phư", "phươ", "phườ", "phường"].map((word) => ` ${word}`),
      0,
    );
  await write(".");
  await expect(sheet).toContainText("Thực hiện trên toàn phường phường.");
  await expect(page.getByText("“phường” được viết hai lần liền nhau").first()).toBeVisible();
  await press("F8");
  await expect(page.locator(".finding-card").first()).toContainText("được viết hai lần liền nhau");
  await press("Control+.");
  await expect(sheet).toContainText("Thực hiện trên toàn phường.");
  await expect(page.locator(".status-bar")).toContainText(/Đã lưu \d/u);
}

/** The reviewer's part is opened for the plan; a file without number and day goes with it. */
async function handOver({ page, command, take }: Hands): Promise<Uint8Array> {
  await command("tham tra van ban nay", "Thẩm tra văn bản này");
  await expect(page.getByRole("button", { name: /Chỉ thị số 05\/CT-TTg .* đã đủ/u })).toBeVisible();
  await command("phat hanh van ban", "Phát hành văn bản này");
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi phát hành" })).toBeVisible();
  await command("de trong so", "Để trống số, ngày trên trang và trong tệp");
  return (await take(() => command("tai tep word", "Tải tệp Word của bản đang soạn"))).bytes;
}

/** No task of the directive was dropped: each has a task of the plan, or a reason. */
function unanswered(libraryFile: string): number | undefined {
  const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
  try {
    return db.rows<{ n: number }>(
      "SELECT count(*) AS n FROM tasks WHERE document_id = (SELECT document_id FROM cascade_superiors) AND id NOT IN (SELECT parent_task FROM links UNION SELECT parent_task FROM outcomes)",
    )[0]?.n;
  } finally {
    db.close();
  }
}

describe.skipIf(!hasBrowser)("the clerk", () => {
  it("goes from an empty library to the draft plan of Chỉ thị 05 as a Word file, by the keyboard alone", () =>
    withApp(
      async ({ page, libraryFile }) => {
        const hands = await handsOn(page);
        await beginTheDay(hands);
        await mendDoubt(hands);
        await search(hands);
        await findPaper(hands, "05/CT-TTg");
        await makePlan(hands);
        expect(unanswered(libraryFile)).toBe(0);
        await editTask(hands);
        await mendSlip(hands);
        const file = await handOver(hands);
        const words = docxWords(file);
        for (const said of [
          "PHƯỜNG CHÁNH LỘ",
          "Triển khai thực hiện Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ",
          "tại cơ quan, địa phương mình. Thực hiện trên toàn phường.\n",
          "- Đơn vị chủ trì: Văn phòng - Thống kê.\n- Thời gian hoàn thành: Quý II/2023.\n",
          "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
          "Lê Việt Dũng",
        ])
          expect(words).toContain(said);
        expect(await unmet(file)).toEqual([]);
      },
      { firstStart: true },
    ));
});
