import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { root, say } from "#scripts/root.mjs";
import { closeBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";

// Makes the pictures of the window for README.md: the real program, the built-in directive, the seeds of the corpus.
const folder = join(root, "docs", "pictures");
mkdirSync(folder, { recursive: true });
try {
  await withApp(story, { firstStart: true });
} finally {
  await closeBrowser();
}

/** A day with Chỉ thị 05, from the first start to the paper that goes out. */
async function story({ page }: { readonly page: Page }): Promise<void> {
  page.setDefaultTimeout(60_000);
  await begin(page);
  await cascade(page);
  await library(page);
  await draft(page);
  await review(page);
  await matrix(page);
  await issue(page);
}

/** Keeps what the window shows now, when nothing moves any more. */
async function keep(page: Page, name: string): Promise<void> {
  await page.mouse.move(720, 5);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(400);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: "disabled", style: "[role=log] { visibility: hidden }" });
  say(`${name}.png: ${Math.round(statSync(path).size / 1024)} kB`);
}

async function dress(page: Page, theme: "light" | "dark"): Promise<void> {
  await page.evaluate((look) => void (document.documentElement.dataset["theme"] = look), theme);
}

async function go(page: Page, view: string): Promise<void> {
  await page.getByRole("navigation", { name: "Các phần của chương trình" }).getByRole("button", { name: view }).click();
}

async function begin(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Tên cơ quan" }).pressSequentially("chanh lo");
  await page.getByRole("option", { name: "phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi" }).click();
  await page.getByRole("button", { name: "Điền các đơn vị thường có" }).click();
  await page.getByRole("button", { name: "Thêm người ký" }).click();
  await page.getByRole("textbox", { name: "Họ và tên" }).fill("Lê Việt Dũng");
  await page.getByRole("button", { name: "Xong" }).click();
  await page.getByRole("button", { name: "Xem thử với Chỉ thị 05" }).click();
}

async function cascade(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Lấy nhiệm vụ" }).click();
  const rows = page.getByRole("grid").getByRole("row");
  await rows.nth(1).click();
  await page.getByRole("button", { name: "Nhận vào kế hoạch" }).click();
  await rows.nth(2).click();
  await keep(page, "trien-khai");
  await page.getByRole("button", { name: "Xem kế hoạch" }).click();
  await page.getByRole("button", { name: /Theo đề xuất cho \d+ việc còn lại/u }).click();
  await page.getByRole("button", { name: "Tạo dự thảo" }).click();
  await page.locator(".page").waitFor();
}

async function library(page: Page): Promise<void> {
  await go(page, "Thư viện");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Nhập văn bản…" }).first().click(),
  ]);
  const seeds = ["cong-van-1328-ubnd-tthc-quang-ngai", "ke-hoach-phuong-chanh-lo"];
  const reports = ["bao-cao-10-bc-tctda06-quang-ngai-2023-07", "bao-cao-tctda06-thanh-hoa-2023-09"];
  await chooser.setFiles([...seeds, ...reports].map(seedFile));
  await page.getByText("Đã nhập 4 văn bản").first().waitFor();
  await page.getByRole("button", { name: "Đã đọc, đóng lại" }).click();
  await page.getByRole("row", { name: /1328\/UBND-TTHC/u }).click();
  await keep(page, "thu-vien");
  await page.getByRole("button", { name: "Nhận dạng" }).click();
  await page.getByRole("heading", { name: /^Nhận dạng:/u }).waitFor();
  await page.getByRole("tab", { name: /^Nhiệm vụ/u }).click();
  await page
    .getByRole("row", { name: /Tham mưu UBND tỉnh ban hành/u })
    .first()
    .click();
  await keep(page, "nhan-dang");
}

async function draft(page: Page): Promise<void> {
  await go(page, "Soạn thảo");
  await page.getByRole("button", { name: "Đóng văn bản" }).click();
  await page.locator(".paper-list button", { hasText: "Quyết định số 06" }).click();
  await page.locator(".finding-line").first().waitFor();
  await page.getByText("Trong tháng 4/2023.").first().click();
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("Tập huấn sử dụng dịch vụ công trực tuyến cho cán bộ phường và các tổ dân phố.");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.type("Văn phòng phường.");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.type("Quý II/2023.");
  await page.locator(".assist-date").first().waitFor();
  await keep(page, "soan-thao");
}

async function review(page: Page): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Thẩm tra" }).click();
  await page.getByRole("button", { name: "Chọn văn bản cấp trên…" }).click();
  const dialog = page.getByRole("dialog");
  for (const name of [/^Công văn số 1328\/UBND-TTHC/u, /^Chỉ thị số 05\/CT-TTg/u])
    await dialog.getByText(name).first().click();
  await dialog.getByRole("button", { name: "Đối chiếu", exact: true }).click();
  const covered = page.getByRole("button", { name: /05\/CT-TTg .*đã đủ/u });
  await covered.first().waitFor();
  await page.getByRole("button", { name: /việc đang chạy/u }).waitFor({ state: "hidden" });
  const search = page.getByRole("textbox", { name: "Tìm trong các phát hiện" });
  await search.fill("thieu b)");
  await page.getByRole("row", { name: /thiếu “b\)”/u }).click();
  await search.fill("");
  await dress(page, "dark");
  await keep(page, "tham-tra");
  await dress(page, "light");
}

async function matrix(page: Page): Promise<void> {
  await page
    .getByRole("button", { name: /05\/CT-TTg .*đã đủ/u })
    .first()
    .click();
  await page.getByRole("grid", { name: "Ma trận nhiệm vụ" }).waitFor();
  await page.getByRole("button", { name: /việc đang chạy/u }).waitFor({ state: "hidden" });
  await keep(page, "ma-tran");
  await page.getByRole("grid").getByRole("gridcell").first().click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("region", { name: "Mạch một nhiệm vụ" }).waitFor();
  await keep(page, "mach-nhiem-vu");
}

async function issue(page: Page): Promise<void> {
  await go(page, "Phát hành");
  await page.locator(".paper-list button", { hasText: /^Kế hoạch.*Chỉ thị số 05/u }).click();
  await page.getByRole("heading", { name: "Kiểm tra trước khi phát hành" }).waitFor();
  await page.locator(".page-picture").first().waitFor();
  await keep(page, "phat-hanh");
}
