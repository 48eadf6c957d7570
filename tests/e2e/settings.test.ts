import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { connect } from "#electron/storage/connection.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { axeOn, barriers } from "./support/barriers.ts";
import { closeBrowser, hasBrowser, withApp } from "./support/app.ts";
import { libraryWith } from "./support/library.ts";

afterAll(closeBrowser);

async function inSettings(page: Page, section: string): Promise<void> {
  await page.getByRole("button", { name: "Cài đặt" }).click();
  await page.getByRole("tab", { name: section }).click();
}

/** Works on a library with the ward's plan in a folder of its own. */
async function withPlan(work: (libraryFile: string) => Promise<void>): Promise<void> {
  const libraryFile = await libraryWith(["ke-hoach-phuong-chanh-lo"]);
  try {
    await work(libraryFile);
  } finally {
    rmSync(dirname(libraryFile), { recursive: true, force: true });
  }
}

describe.skipIf(!hasBrowser)("the first start and the settings", () => {
  it("ask once who the office is, from a few letters of its place", () =>
    withApp(
      async ({ page, libraryFile }) => {
        await expect(page.getByRole("heading", { name: "Cơ quan của bạn?" })).toBeVisible();
        const name = page.getByRole("combobox", { name: "Tên cơ quan" });
        await name.pressSequentially("sai ten");
        await name.press("ControlOrMeta+a");
        await name.press("Delete");
        await expect(name).toHaveValue("");
        await name.pressSequentially("chanh lo");
        await page.getByRole("option", { name: "phường Chánh Lộ, thành phố Quảng Ngãi, tỉnh Quảng Ngãi" }).click();
        await expect(name).toHaveValue("UBND phường Chánh Lộ");
        await page.getByRole("button", { name: "Thêm người ký" }).click();
        await page.getByRole("textbox", { name: "Họ và tên" }).fill("Nguyễn Văn An");
        await expect(page.getByRole("img", { name: "Khối chữ ký trên văn bản" })).toContainText("TM. ỦY BAN NHÂN DÂN");
        expect(await barriers(page)).toEqual([]);
        await page.getByRole("button", { name: "Xong" }).click();
        await page.getByRole("button", { name: "Xem thử với Chỉ thị 05" }).click();
        await expect(page.getByText(/Đã đưa Chỉ thị số 05\/CT-TTg/u)).toBeVisible();

        await page.reload();
        await expect(page.getByText("UBND phường Chánh Lộ")).toBeVisible();
        // What was typed waits for its being saved, and what was thrown away can be had again.
        const go = (view: string) =>
          page
            .getByRole("navigation", { name: "Các phần của chương trình" })
            .getByRole("button", { name: view })
            .click();
        await go("Cài đặt");
        const signer = page.getByRole("textbox", { name: "Họ và tên" });
        await signer.fill("Trần Thị Bình");
        await go("Thư viện");
        await go("Cài đặt");
        await expect(signer).toHaveValue("Trần Thị Bình");
        await page.getByRole("button", { name: "Bỏ thay đổi" }).click();
        await expect(signer).toHaveValue("Nguyễn Văn An");
        await page.getByRole("button", { name: "Hoàn tác" }).click();
        await expect(signer).toHaveValue("Trần Thị Bình");
        const db = connect(libraryFile, () => "", "ask");
        const [row] = db.rows<{ value: string }>("SELECT value FROM settings WHERE key = 'office'");
        expect(JSON.parse(row?.value ?? "null")).toMatchObject({
          kind: "committee",
          name: "UBND phường Chánh Lộ",
          tier: "commune",
          province: "Quảng Ngãi",
          place: "Chánh Lộ",
          parentName: "UBND thành phố Quảng Ngãi",
          signers: [{ authority: ["TM. ỦY BAN NHÂN DÂN"], title: "CHỦ TỊCH", name: "Nguyễn Văn An" }],
        });
        expect(db.rows("SELECT kind, number, symbol FROM documents")).toEqual([
          { kind: "directive", number: "05", symbol: "CT-TTg" },
        ]);
        db.close();
      },
      { firstStart: true },
    ));

  it("let the question who the office is be left for later, and do not ask it again", () =>
    withApp(
      async ({ page }) => {
        await page.getByRole("button", { name: "Để sau" }).press("Enter");
        await expect(page.getByRole("button", { name: "Xem thử với Chỉ thị 05" })).toBeFocused();
        await page.getByRole("button", { name: "Vào chương trình" }).press("Enter");
        await expect(page.getByText("Thư viện chưa có văn bản nào")).toBeVisible();
        await expect(page.getByRole("button", { name: "Nhập văn bản…" })).toBeFocused();
      },
      { firstStart: true },
    ));

  it("switch a rule off for every check, and on again", () =>
    withPlan((libraryFile) =>
      withApp(
        async ({ page }) => {
          await inSettings(page, "Quy tắc kiểm tra");
          await page.getByRole("searchbox", { name: "Tìm quy tắc" }).fill("viet lap");
          await page.getByRole("option", { name: /Từ bị viết lặp/u }).click();
          await expect(page.getByRole("article")).toContainText("Cơ quan phối hợp là Công an phường phường.");
          await page.getByRole("button", { name: /Mức của quy tắc này/u }).click();
          await page.getByRole("option", { name: "Tắt" }).click();
          await expect(page.getByRole("option", { name: /Từ bị viết lặp.*Tắt/u })).toBeVisible();
          await page.getByRole("button", { name: "Thẩm tra" }).click();
          await page
            .getByRole("button", { name: /Kế hoạch/u })
            .first()
            .click();
          const search = page.getByRole("textbox", { name: "Tìm trong các phát hiện" });
          await search.fill("thieu b)");
          await expect(page.getByRole("row", { name: /thiếu “b\)”/u })).toBeVisible();
          await search.fill("viet hai lan");
          await expect(page.getByRole("row", { name: /viết hai lần/u })).toHaveCount(0);
          await page.getByRole("button", { name: "Cài đặt" }).click();
          await page.getByRole("button", { name: /Mức của quy tắc này/u }).click();
          await page.getByRole("option", { name: /Như quy tắc/u }).click();
          await page.getByRole("button", { name: "Thẩm tra" }).click();
          await search.fill("viet hai lan");
          await expect(page.getByRole("row", { name: /viết hai lần/u })).toBeVisible();
        },
        { libraryFile },
      ),
    ));

  it("refuse a damaged copy in one sentence and put back a good one beside it", () =>
    withPlan(async (libraryFile) => {
      const copyAt = (now: string): string => {
        const db = openLibrary(libraryFile, { now: () => now });
        const file = db.backupNow();
        db.close();
        return file;
      };
      copyAt("2023-04-11T01:00:00.000Z");
      const damaged = copyAt("2023-04-12T01:00:00.000Z");
      writeFileSync(damaged, readFileSync(damaged).fill(7, 100));
      const folders: string[] = [];
      await withApp(
        async ({ page }) => {
          await inSettings(page, "Dữ liệu và sao lưu");
          await page.getByRole("button", { name: "Mở thư mục" }).click();
          await expect.poll(() => folders).toEqual(["shown"]);

          const copy = (day: string) => page.getByRole("button", { name: new RegExp(`bản ngày ${day},`, "u") });
          const dialog = page.getByRole("alertdialog");
          await copy("12/4/2023").click();
          await expect(dialog).toContainText("Bản sao lưu đã chọn bị hỏng");
          await expect(dialog.getByRole("button", { name: "Khôi phục", exact: true })).toBeDisabled();
          await page.keyboard.press("Escape");

          await page.getByRole("button", { name: "Thư viện" }).click();
          await page.getByRole("grid", { name: "Văn bản trong thư viện" }).getByText("Kế hoạch").first().click();
          await page.keyboard.press("Delete");
          await expect(page.getByText(/khỏi thư viện/u).first()).toBeVisible();
          await inSettings(page, "Dữ liệu và sao lưu");
          await copy("11/4/2023").click();
          await expect(dialog).toContainText("Bản này có 1 văn bản");
          await dialog.getByRole("button", { name: "Khôi phục", exact: true }).click();
          await expect(page.getByText(/Đã khôi phục bản sao lưu/u)).toBeVisible();
          await page.getByRole("button", { name: "Thư viện" }).click();
          await expect(page.getByRole("grid", { name: "Văn bản trong thư viện" })).toContainText("KH-UBND");
        },
        { libraryFile, showFolder: () => folders.push("shown") },
      );
    }));

  it("put a copy back after saying what is in it, also when the library cannot be opened", () =>
    withPlan(async (libraryFile) => {
      const db = openLibrary(libraryFile, { now: () => "2023-04-11T01:00:00.000Z" });
      db.backupNow();
      db.close();
      writeFileSync(libraryFile, "không phải thư viện");
      await withApp(
        async ({ page }) => {
          await expect(page.getByRole("heading", { name: "Chưa mở được thư viện" })).toBeVisible();
          expect((await axeOn(page).analyze()).violations).toEqual([]);
          await page.getByRole("button", { name: "Khôi phục từ bản sao lưu" }).click();
          await page.getByRole("button", { name: /^Xem và khôi phục… bản ngày [\d/]+, Do người dùng/u }).click();
          await expect(page.getByRole("alertdialog")).toContainText("Bản này có 1 văn bản");
          await page.getByRole("button", { name: "Khôi phục", exact: true }).click();
          await page.getByRole("button", { name: "Thẩm tra" }).click();
          await expect(page.getByRole("button", { name: /Kế hoạch/u }).first()).toBeVisible();

          await inSettings(page, "Dữ liệu và sao lưu");
          await page.getByRole("button", { name: "Sao lưu ngay" }).click();
          await expect(page.getByText(/Đã sao lưu thư viện/u)).toBeVisible();
          await page.getByRole("tab", { name: "Giới thiệu" }).click();
          // What is bundled is named as well as what stays a package of its own.
          for (const name of ["better-sqlite3", "react", "saxes"])
            await expect(page.getByRole("cell", { name, exact: true })).toBeVisible();
          await page.getByRole("tab", { name: "Hiển thị" }).click();
          await page.getByText("Tối", { exact: true }).click();
          await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
        },
        { libraryFile },
      );
    }));
});
