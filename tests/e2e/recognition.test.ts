import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { createReadOnlyLibrary } from "#electron/services/library/library.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { listTasks } from "#electron/storage/tasks.ts";
import { makePaper } from "#tests/fixtures/make-paper.ts";
import { axeOn, barriers } from "./support/barriers.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "./support/app.ts";
import { patiently as expect } from "./support/patient.ts";

afterAll(closeBrowser);

async function importFile(page: Page, file: ReturnType<typeof seedFile>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Nhập văn bản…" }).click(),
  ]);
  await chooser.setFiles([file]);
  await expect(page.getByRole("heading", { name: /^Nhận dạng:/u })).toBeVisible();
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** The words lit in the window's own page. */
function litWords(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("lit-place") ?? [])].map((range) => (range as Range).toString()).join(""),
  );
}

describe.skipIf(!hasBrowser)("recognition", () => {
  it("shows what is doubted first; what a clerk mends is stored as a new version", () =>
    withApp(async ({ page, libraryFile }) => {
      await importFile(page, seedFile("ke-hoach-phuong-chanh-lo"));
      await page.keyboard.press("F8");
      await expect(page.locator(".library-doubt[aria-current=true]")).toContainText("Không thấy tên cơ quan ban hành");
      expect(await barriers(page)).toEqual([]);
      await page.getByRole("tab", { name: "Thể thức" }).click();
      await page.getByRole("button", { name: "Cơ quan ban hành" }).click();
      await page.getByRole("textbox", { name: "Cơ quan ban hành" }).fill("ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ");
      await page.getByRole("textbox", { name: "Số, ký hiệu" }).fill("Số: 27/KH-UBND");
      expect(await litWords(page)).toBe("Số: /KH-UBND");
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole("tab", { name: /^Nhiệm vụ/u }).click();
      const tasks = page.getByRole("grid", { name: "Nhiệm vụ" });
      await tasks.focus();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("combobox", { name: "Chủ trì" }).focus();
      await expect.poll(() => litWords(page)).toBe("Công an phường");
      await page.getByRole("button", { name: "Không phải nhiệm vụ" }).click();
      await page.getByRole("tab", { name: "Bố cục" }).click();
      await page.getByRole("grid", { name: "Bố cục" }).getByText("Mục đích", { exact: true }).click();
      await page.getByRole("button", { name: "Là nhiệm vụ" }).click();
      expect(await faultsOf(page)).toEqual([]);
      const will = "sửa 1 dòng thể thức; thêm 1 dòng thể thức; 1 đoạn không phải nhiệm vụ; 1 đoạn là nhiệm vụ";
      await expect(page.getByText(`Sẽ lưu: ${will}.`).first()).toBeVisible();
      await page.keyboard.press("Control+s");
      await expect(page.getByText(`Đã lưu: ${will}.`)).toBeVisible();
      const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
      const library = createReadOnlyLibrary(db);
      const [entry] = library.list();
      expect(entry).toMatchObject({
        number: "27",
        issuer: "ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ",
        version: 2,
        tier: "commune",
      });
      const kept = listTasks(db, entry?.id ?? "");
      expect(kept).toHaveLength(30);
      expect(kept[0]?.text).toBe("Mục đích");
      expect(kept.some(({ path }) => path === "III.1.a")).toBe(false);
      expect(library.versions(entry?.id ?? "").at(-1)?.note).toBe(
        "Sửa nhận dạng: sửa 1 dòng thể thức, thêm 1 dòng thể thức",
      );
      db.close();
      await page.keyboard.press("Alt+ArrowLeft");
      await expect(page.getByRole("grid", { name: "Văn bản trong thư viện" }).getByText("27/KH-UBND")).toBeVisible();
      await expect(page.getByText("điểm cần xem lại")).toBeHidden();
    }));

  it("lets a clerk set lead, help and limit of a task right by keys, take it back, and finds it kept", () =>
    withApp(async ({ page, libraryFile }) => {
      await importFile(page, seedFile("ke-hoach-phuong-chanh-lo"));
      await page.getByRole("tab", { name: /^Nhiệm vụ/u }).click();
      await page.getByRole("grid", { name: "Nhiệm vụ" }).focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("F2");
      const lead = page.getByRole("combobox", { name: "Chủ trì" });
      await expect(lead).toBeFocused();
      const read = await lead.inputValue();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("van phong");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      const first = await lead.inputValue();
      expect(first).toMatch(/^Văn phòng /u);
      await page.keyboard.type("; Trạm Y tế phường");
      await expect(page.getByText(`2 cơ quan: ${first} · Trạm Y tế phường`)).toBeVisible();
      await expect(page.getByText(`✎ Sửa tay. Đã đọc: “${read}”`)).toBeVisible();
      await page.getByRole("textbox", { name: "Thời hạn" }).focus();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("Quý III/2023");
      await expect(page.getByText("→ 30/9/2023", { exact: true })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      expect(await barriers(page)).toEqual([]);
      const will = "sửa chủ trì, phối hợp hoặc thời hạn của 1 nhiệm vụ";
      await expect(page.getByText(`Sẽ lưu: ${will}.`).first()).toBeVisible();
      await page.keyboard.press("Control+s");
      await expect(page.getByText(`Đã lưu: ${will}.`)).toBeVisible();
      const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
      const stored = () => {
        const [entry] = createReadOnlyLibrary(db).list();
        const task = listTasks(db, entry?.id ?? "").find(({ path }) => path === "III.1.a");
        return [JSON.parse(task?.lead ?? "[]"), task?.deadline_end];
      };
      expect(stored()).toEqual([[first, "Trạm Y tế phường"], "2023-09-30"]);
      // Seen again after another view, and taken back field by field.
      await page.reload();
      await page.getByRole("grid", { name: "Văn bản trong thư viện" }).focus();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("button", { name: "Nhận dạng" }).click();
      await page.getByRole("tab", { name: /^Nhiệm vụ/u }).click();
      await page.getByRole("textbox", { name: "Tìm trong các nhiệm vụ" }).fill("sua tay");
      const grid = page.getByRole("grid", { name: "Nhiệm vụ" });
      await expect(grid).toHaveAttribute("aria-rowcount", "2");
      await grid.focus();
      await page.keyboard.press("ArrowDown");
      await expect(lead).toHaveValue(`${first}; Trạm Y tế phường`);
      await page.getByRole("button", { name: "Về như đã đọc: Chủ trì" }).press("Enter");
      await expect(lead).toHaveValue(read);
      await expect(lead).toBeFocused();
      await page.keyboard.press("Control+s");
      await expect.poll(() => JSON.stringify(stored()[0])).toBe(JSON.stringify([read]));
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      await expect.poll(() => JSON.stringify(stored()[0])).toBe(JSON.stringify([first, "Trạm Y tế phường"]));
      db.close();
    }));

  it("keeps what was not stored yet while other papers are looked at", () =>
    withApp(async ({ page }) => {
      await importFile(page, seedFile("ke-hoach-phuong-chanh-lo"));
      await page.getByRole("tab", { name: "Thể thức" }).click();
      await page.getByRole("textbox", { name: "Số, ký hiệu" }).fill("Số: 28/KH-UBND");
      await page.getByRole("button", { name: "Danh sách" }).click();
      await page.getByRole("button", { name: "Nhận dạng" }).click();
      await page.getByRole("tab", { name: "Thể thức" }).click();
      await expect(page.getByRole("textbox", { name: "Số, ký hiệu" })).toHaveValue("Số: 28/KH-UBND");
    }));

  it("draws a Word file in its frame and lights its words there", () =>
    withApp(async ({ page }) => {
      const buffer = Buffer.from(await makePaper());
      await importFile(page, { name: "kế hoạch.docx", mimeType: "application/octet-stream", buffer });
      await page.getByRole("tab", { name: /^Nhiệm vụ/u }).click();
      await page.getByRole("grid", { name: "Nhiệm vụ" }).focus();
      await page.keyboard.press("ArrowDown");
      const frame = page.locator("iframe[title='Tệp Word gốc']");
      // The frame runs no script, not even the test's: it is looked at from outside.
      const lit = () =>
        frame.evaluate((element: HTMLIFrameElement) => {
          const view = element.contentWindow as (Window & typeof globalThis) | null;
          if (element.contentDocument?.querySelector("section.docx") === null) return "";
          return [...(view?.CSS.highlights.get("place") ?? [])].map((range) => (range as Range).toString()).join("");
        });
      await expect.poll(async () => (await lit()).length).toBeGreaterThan(20);
      const words = await page.locator(".library-task").first().innerText();
      expect(words.normalize("NFC")).toContain((await lit()).slice(0, 20));
    }));

  it("draws the pages of a PDF and lights the words on them", () =>
    withApp(async ({ page }) => {
      const buffer = readFileSync(new URL("../fixtures/pdf/ke-hoach.pdf", import.meta.url));
      await importFile(page, { name: "kế hoạch.pdf", mimeType: "application/pdf", buffer });
      const picture = page.getByRole("img", { name: "Trang 1", exact: true });
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
      await page.getByRole("tab", { name: "Thể thức" }).click();
      await page.getByRole("textbox", { name: "Số, ký hiệu" }).focus();
      const box = await page.locator(".library-page-lit").first().boundingBox();
      const sheet = await picture.boundingBox();
      expect(box?.y).toBeGreaterThan(sheet?.y ?? Infinity);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((sheet?.x ?? 0) + (sheet?.width ?? 0) / 2);
      expect(await faultsOf(page)).toEqual([]);
    }));
});
