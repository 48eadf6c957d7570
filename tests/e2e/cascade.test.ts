import { expect as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { createReadOnlyLibrary } from "#electron/services/library/library.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { axeOn, barriers } from "./support/barriers.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "./support/app.ts";

afterAll(closeBrowser);

/** Reading a paper may take its time on a busy machine. */
const expect = base.configure({ timeout: 30_000 });

async function importSeeds(page: Page, names: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page
      .getByRole("button", { name: /Nhập văn bản/u })
      .first()
      .click(),
  ]);
  await chooser.setFiles(names.map(seedFile));
  await expect(page.getByText(/^Đã nhập/u)).toBeVisible();
}

async function violations(page: Page): Promise<unknown[]> {
  const { violations: found } = await axeOn(page).include(".cascade").analyze();
  return found.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** Chỉ thị 05 for the ward, up to the list of its tasks. */
async function begin(page: Page): Promise<void> {
  const rail = page.getByRole("navigation", { name: "Các phần của chương trình" });
  await rail.getByRole("button", { name: "Triển khai" }).click();
  await page.getByRole("row", { name: /^Chỉ thị số 05/u }).click();
  await page.getByLabel("Tên cơ quan").fill("UBND phường Chánh Lộ");
  await page.getByRole("button", { name: "Chọn… Cấp" }).click();
  await page.getByRole("option", { name: "Cấp xã" }).click();
  await page.getByLabel("Tỉnh, thành phố").fill("Quảng Ngãi");
  await page.getByLabel("Ngày ban hành dự kiến").fill("10/4/2023");
  await page.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  await expect(page.getByRole("status").getByText(/Còn \d+ việc chưa quyết/u)).toBeVisible();
}

const provincialPlan = `ỦY BAN NHÂN DÂN
TỈNH QUẢNG NGÃI

Số: 15/KH-UBND

Quảng Ngãi, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Phòng bệnh mùa hè năm 2026

I. NHIỆM VỤ

1. Rà soát cơ số thuốc dự phòng.

- Chủ trì: Sở Y tế.

- Thời hạn: Quý I/2026.

2. Bảo đảm an ninh tại các điểm cách ly.

- Chủ trì: Công an tỉnh.

- Thời hạn: Quý II/2026.

3. Tổ chức vệ sinh môi trường tại các thôn.

- Chủ trì: UBND các xã, phường.

- Thời hạn: Tháng 4/2026.

4. Lập danh sách hộ cần giúp đỡ.

- Chủ trì: UBND các xã, phường.

- Thời hạn: Tháng 5/2026.
`;

async function openMatrix(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Ma trận nhiệm vụ" }).click();
  await page.getByRole("button", { name: "Chọn văn bản cấp trên…" }).click();
  await page
    .getByRole("dialog")
    .getByRole("row", { name: /^Chỉ thị 05/u })
    .click();
  await page.getByRole("button", { name: "Dùng 1 văn bản" }).click();
  await page.getByRole("button", { name: /^Cột/u }).click();
  await page
    .getByRole("dialog")
    .getByRole("row", { name: /^Kế hoạch .*Đề án phát triển ứng dụng/u })
    .click();
  await page.getByRole("button", { name: "Dùng 2 văn bản" }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(3);
}

describe.skipIf(!hasBrowser)("Triển khai", () => {
  it("makes the ward's plan of Chỉ thị 05 by keys, with every task decided and nothing dropped", () =>
    withApp(async ({ page, libraryFile }) => {
      await expect(page.getByRole("button", { name: /Nhập văn bản/u }).first()).toBeVisible();
      await begin(page);
      expect(await violations(page)).toEqual([]);
      const rows = page.getByRole("grid").getByRole("row");
      await rows.first().click();
      await page.keyboard.press("b");
      await page.getByRole("textbox", { name: "Lý do" }).fill("Phường không có đối tượng");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Chủ tịch UBND phường");
      await page.getByRole("button", { name: "Bỏ qua", exact: true }).click();
      await expect(page.getByText(/: bỏ qua có lý do\./u)).toBeVisible();
      await expect(rows.first()).toContainText("Bỏ qua có lý do");
      await page.getByRole("button", { name: "Hoàn tác" }).first().click();
      await expect(rows.first()).toContainText("Đề xuất");
      await rows.first().click();
      await page.getByRole("textbox", { name: "Đơn vị chủ trì" }).fill("Văn phòng HĐND và UBND phường");
      await page.getByRole("textbox", { name: "Thời hạn" }).fill("Trước ngày 30/5/2023");
      await page.getByRole("button", { name: "Nhận vào kế hoạch" }).click();
      await expect(rows.first()).toContainText("Văn phòng HĐND và UBND phường · Trước ngày 30/5/2023");
      await page.getByRole("button", { name: "Xem kế hoạch" }).click();
      await expect(page.getByRole("button", { name: "Tạo dự thảo" })).toBeDisabled();
      await page.getByRole("button", { name: /Theo đề xuất cho \d+ việc còn lại/u }).click();
      await expect(page.getByRole("status").getByText("Đã quyết hết")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Tạo dự thảo" }).click();
      await expect(page.getByText(/Đã tạo dự thảo Kế hoạch/u)).toBeVisible();
      const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
      try {
        const [plan] = createReadOnlyLibrary(db).list({ kind: "plan" });
        const text = JSON.stringify(createReadOnlyLibrary(db).get(plan?.id ?? "").document);
        expect(text).toContain("Văn phòng HĐND và UBND phường.");
        expect(text).toContain("Trước ngày 30/5/2023.");
        const links = db.rows<{ state: string; n: number }>("SELECT state, count(*) AS n FROM links GROUP BY state");
        expect(links.map(({ state }) => state)).toEqual(["confirmed"]);
        const [tasks] = db.rows<{ n: number }>(
          "SELECT count(*) AS n FROM tasks WHERE document_id = (SELECT document_id FROM cascade_superiors)",
        );
        const [answered] = db.rows<{ n: number }>(
          "SELECT count(*) AS n FROM (SELECT parent_task FROM links UNION SELECT parent_task FROM outcomes)",
        );
        expect(answered?.n).toBe(tasks?.n);
      } finally {
        db.close();
      }
    }));

  it("shows a commune what it is charged with by name, and leaves out the rest in two presses that are taken back", () =>
    withApp(
      async ({ page }) => {
        const [chooser] = await Promise.all([
          page.waitForEvent("filechooser"),
          page
            .getByRole("button", { name: /Nhập văn bản/u })
            .first()
            .click(),
        ]);
        const buffer = Buffer.from(provincialPlan);
        await chooser.setFiles([{ name: "kế hoạch tỉnh.txt", mimeType: "text/plain", buffer }]);
        await expect(page.getByRole("heading", { name: /^Nhận dạng:/u })).toBeVisible();
        const rail = page.getByRole("navigation", { name: "Các phần của chương trình" });
        await rail.getByRole("button", { name: "Triển khai" }).click();
        await page.getByRole("row", { name: /^Kế hoạch/u }).click();
        await page.getByLabel("Tên cơ quan").fill("UBND xã Bình Minh");
        await page.getByRole("button", { name: "Chọn… Cấp" }).click();
        await expect(page.getByRole("option")).toHaveText(["Cấp xã", "Cấp tỉnh", "Trung ương"]);
        await page.getByRole("option", { name: "Cấp xã" }).click();
        await page.getByLabel("Tỉnh, thành phố").fill("Quảng Ngãi");
        await page.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
        const ways = page.getByRole("group", { name: "Cách giao" }).getByRole("button");
        await expect(ways).toHaveText(["Tất cả (4)", "Giao đích danh cấp mình (2)", "Theo cơ quan tương ứng (2)"]);
        const rows = page.getByRole("grid").getByRole("row");
        await expect(rows).toHaveCount(4);
        await ways.nth(2).click();
        await expect(rows).toHaveCount(2);
        expect(await violations(page)).toEqual([]);
        await page.getByRole("button", { name: "Không nhận cả 2 việc, ghi lý do từng việc" }).click();
        await expect(rows.first()).toContainText("Giao Sở Y tế, không giao đích danh cấp này");
        await expect(rows.nth(1)).toContainText("Không thuộc cấp này");
        await expect(page.getByRole("status").getByText("Còn 2 việc chưa quyết")).toBeVisible();
        await page.getByRole("button", { name: "Hoàn tác" }).first().click();
        await expect(page.getByRole("status").getByText("Còn 4 việc chưa quyết")).toBeVisible();
        await ways.nth(0).click();
        await expect(rows).toHaveCount(4);
      },
      { now: () => new Date("2026-02-10T08:00:00+07:00") },
    ));

  it("filters holes, and draws the thread of a task with its holes", () =>
    withApp(async ({ page }) => {
      await importSeeds(page, ["cong-van-1328-ubnd-tthc-quang-ngai", "ke-hoach-phuong-chanh-lo"]);
      await begin(page);
      await openMatrix(page);
      const grid = page.getByRole("grid", { name: "Ma trận nhiệm vụ" });
      await expect(page.getByRole("button", { name: /việc đang chạy/u })).toBeHidden();
      await expect(grid.getByText("đề xuất").first()).toBeVisible();
      // Where a task stands takes one line.
      const lines = await grid.getByText("2.1 (ý 2)").evaluate((place) => {
        const range = document.createRange();
        range.selectNodeContents(place);
        return range.getClientRects().length;
      });
      expect(lines).toBe(1);
      expect(await barriers(page)).toEqual([]);
      const all = Number(await grid.getAttribute("aria-rowcount"));
      await page.getByRole("button", { name: /Trạng thái/u }).click();
      await page.getByRole("option", { name: "○ chưa có" }).click();
      await expect.poll(async () => Number(await grid.getAttribute("aria-rowcount"))).toBeLessThan(all);
      const holes = await grid.getAttribute("aria-rowcount");
      await grid.getByRole("gridcell").first().click();
      await expect(
        page.getByRole("region", { name: "Hai nhiệm vụ cạnh nhau" }).getByRole("heading").first(),
      ).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      const thread = page.getByRole("region", { name: "Mạch một nhiệm vụ" });
      await expect(thread.getByRole("heading", { name: "Trung ương" })).toBeVisible();
      await expect(thread.getByText("○ chưa có").first()).toBeVisible();
      await expect(thread.locator("path").first()).toBeAttached();
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Về ma trận" }).click();
      await expect(grid).toHaveAttribute("aria-rowcount", String(holes));
    }));
});
