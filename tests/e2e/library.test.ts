import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, it } from "vitest";
import { createReadOnlyLibrary } from "#electron/services/library/library.ts";
import { listAudit } from "#electron/storage/audit.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { axeOn, barriers } from "./support/barriers.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "./support/app.ts";
import { patiently as expect } from "./support/patient.ts";

afterAll(closeBrowser);

const letter = "cong-van-1328-ubnd-tthc-quang-ngai";
const directive = "tin-chi-thi-05-ct-ttg";
const picture = { name: "ảnh chụp.jpg", mimeType: "image/jpeg", buffer: Buffer.from([255, 216, 255, 224, 1, 2]) };

type Given = ReturnType<typeof seedFile>;

/** Chooses files as a person does in the dialog behind the button. */
async function importFiles(page: Page, files: readonly Given[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Nhập văn bản…" }).click(),
  ]);
  await chooser.setFiles([...files]);
}

function list(page: Page) {
  return page.getByRole("grid", { name: "Văn bản trong thư viện" });
}

/** What axe finds wrong with the page as it stands, as sentences. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

describe.skipIf(!hasBrowser)("the library", () => {
  it("takes in many files, says why one was refused, and knows a file again", () =>
    withApp(async ({ page }) => {
      await importFiles(page, [seedFile(letter), picture, seedFile(directive)]);
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      const refused = page.getByRole("alert", { name: "Tệp chưa nhập được" });
      await expect(refused).toContainText("ảnh chụp.jpg Tệp này là ảnh");
      await page.getByRole("button", { name: "Đã đọc, đóng lại" }).click();
      await expect(refused).toBeHidden();
      await importFiles(page, [{ ...seedFile(letter), name: "tên khác.txt" }]);
      await expect(page.getByText("“tên khác.txt” đã có trong thư viện từ trước")).toBeVisible();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      expect(await faultsOf(page)).toEqual([]);
    }));

  it("stops an import half way, keeps what is in, and takes the rest later", () =>
    withApp(async ({ page, libraryFile }) => {
      const files = Array.from({ length: 24 }, (_, at) => ({
        ...seedFile(letter),
        name: `công văn ${at}.txt`,
        buffer: Buffer.concat([seedFile(letter).buffer, Buffer.from(`\nBản thứ ${at}.\n`)]),
      }));
      await importFiles(page, files);
      const running = page.getByRole("progressbar", { name: "Đang nhập văn bản" });
      await expect(running).toContainText(/\d+\/24 – công văn \d+\.txt/u);
      await page.getByRole("button", { name: "1 việc đang chạy" }).click();
      await page.getByRole("button", { name: "Dừng", exact: true }).click();
      await expect(page.getByRole("button", { name: "việc đang chạy" })).toHaveCount(0);
      const outcome = page.getByRole("region", { name: "Kết quả nhập" });
      await expect(outcome).toContainText(/đã dừng, còn \d+ tệp chưa đọc/iu);
      const stored = (): number => {
        const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
        const { length } = createReadOnlyLibrary(db).list();
        db.close();
        return length;
      };
      const kept = stored();
      expect(kept).toBeLessThan(files.length);
      await page.getByRole("button", { name: `Nhập tiếp ${files.length - kept} tệp` }).click();
      await expect(outcome).toContainText("Đã nhập 24 văn bản.", { timeout: 80_000 });
      expect(stored()).toBe(files.length);

      // All of it, what came before the stop too, is one act; it goes back and comes again.
      await list(page).focus();
      await page.keyboard.press("Control+z");
      await expect(page.getByText("Thư viện chưa có văn bản nào")).toBeVisible();
      expect(stored()).toBe(0);
      await page.getByRole("button", { name: "Nhập lại" }).click();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "25");
      expect(stored()).toBe(files.length);
    }));

  it("says of a file that another program holds that it cannot be read, and takes the others", () =>
    withApp(async ({ page }) => {
      await page.evaluate(() => {
        // As the browser answers where Word keeps a file to itself.
        File.prototype.arrayBuffer = function read(this: File) {
          if (this.name === "đang mở.txt" && document.title !== "")
            return Promise.reject(new DOMException("busy", "NotReadableError"));
          return new Response(this).arrayBuffer();
        };
      });
      await importFiles(page, [{ ...seedFile(letter), name: "đang mở.txt" }, seedFile(directive)]);
      const refused = page.getByRole("alert", { name: "Tệp chưa nhập được" });
      await expect(refused).toContainText("đang mở.txt Không đọc được tệp; hãy kiểm tra tệp còn ở chỗ cũ");
      await expect(list(page)).toHaveAttribute("aria-rowcount", "2");
      expect(await faultsOf(page)).toEqual([]);

      // Word has let it go: the same file once more, and both papers are one import.
      await page.evaluate(() => void (document.title = ""));
      await page.getByRole("button", { name: "Thử lại 1 tệp" }).click();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      await expect(page.getByRole("region", { name: "Kết quả nhập" })).toContainText("Đã nhập 2 văn bản.");

      // One of them is worked on: the way back asks first, Esc leaves all as it is.
      await list(page)
        .getByRole("row", { name: /05\/CT-TTg/u })
        .last()
        .dblclick();
      await page.getByRole("button", { name: "Lưu", exact: true }).click();
      await expect(page.getByText("Đã ghi nhận là bạn đã xem văn bản này.")).toBeVisible();
      await page.getByRole("button", { name: "Danh sách" }).click();
      const undo = page.getByRole("button", { name: "Hoàn tác lần nhập này" });
      await undo.click();
      const asked = page.getByRole("alertdialog", { name: "Hoàn tác lần nhập này?" });
      await expect(asked).toContainText("1 văn bản đã được sửa");
      await expect(asked).toContainText("05/CT-TTg");
      await page.keyboard.press("Escape");
      await expect(undo).toBeFocused();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      await undo.click();
      await asked.getByRole("button", { name: "Chỉ bỏ 1 văn bản chưa sửa" }).click();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "2");
      await expect(list(page)).toContainText("05/CT-TTg");
    }));

  it("at the largest text needs no moving sideways, and its icons grow with the words", () =>
    withApp(async ({ page }) => {
      await importFiles(page, [seedFile(letter), seedFile(directive)]);
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      const icon = page.getByRole("button", { name: "Nhập văn bản…" }).locator("svg");
      const before = await icon.boundingBox();
      await page.evaluate(() => {
        const look = { state: { theme: "light", text: 200 }, version: 0 };
        localStorage.setItem("xuyen-suot-look", JSON.stringify(look));
      });
      await page.reload();
      await expect(list(page)).toContainText("1328/UBND-TTHC");
      expect(await list(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      expect((await icon.boundingBox())?.width).toBeCloseTo(2 * (before?.width ?? 0), 0);
      const choices = page.locator(".library-filters .select-button > :first-child");
      for (const choice of await choices.all())
        expect(await choice.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      expect(await faultsOf(page)).toEqual([]);

      // Everything beside the list can be reached, and what is chosen shows where the system decides the colours.
      const chosen = list(page).getByRole("row", { name: /1328\/UBND-TTHC/u });
      await chosen.click();
      await page.getByRole("tab", { name: /^Quan hệ/u }).click();
      await expect(page.getByRole("tabpanel").getByText("05/CT-TTg").first()).toBeVisible();
      await page.emulateMedia({ forcedColors: "active" });
      const ground = (row: Locator) => row.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await ground(chosen)).not.toBe(
        await ground(
          list(page)
            .getByRole("row", { name: /05\/CT-TTg/u })
            .last(),
        ),
      );
    }));

  it("finds words without accents, the exact first, tasks under their paper, and shows what belongs together", () =>
    withApp(async ({ page }) => {
      await importFiles(page, [seedFile(letter), seedFile(directive), seedFile("ke-hoach-phuong-chanh-lo")]);
      await expect(list(page)).toHaveAttribute("aria-rowcount", "4");
      await page.keyboard.press("Control+f");
      await page.keyboard.type("bao hiem y te");
      await expect(list(page).locator("mark").filter({ hasText: "Bảo hiểm y tế" }).first()).toBeVisible();
      await expect(
        list(page)
          .getByText(/^Nhiệm vụ 3\./u)
          .first(),
      ).toBeVisible();
      await page.getByRole("textbox", { name: "Tìm trong thư viện" }).fill("1328");
      await expect(list(page)).toHaveAttribute("aria-rowcount", "2");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      await list(page).focus();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("tab", { name: "Quan hệ (1)" }).click();
      const other = page.getByRole("button", { name: /^Thực hiện: 05\/CT-TTg/u });
      await expect(other).toBeVisible();
      await expect(page.getByText("Chưa có trong thư viện")).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await other.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { name: "Chỉ thị 05/CT-TTg" })).toBeVisible();
      await page.getByRole("button", { name: /^Tất cả Cấp/u }).click();
      await page.getByRole("option", { name: /^Cấp tỉnh/u }).click();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "2");
    }));

  it("removes a paper by a key and brings it back, in the list and in what is stored", () =>
    withApp(async ({ page, libraryFile }) => {
      await importFiles(page, [seedFile(letter), seedFile(directive)]);
      await list(page).focus();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Home");
      await expect(page.getByRole("heading", { name: "Công văn 1328/UBND-TTHC" })).toBeVisible();
      await page.keyboard.press("Delete");
      await expect(list(page)).toHaveAttribute("aria-rowcount", "2");
      await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
      const [row] = db.rows<{ id: string }>("SELECT id FROM documents WHERE number = '1328'");
      const actions = listAudit(db, row?.id ?? "").map(({ action }) => action);
      db.close();
      expect(actions).toEqual(["document.store", "document.remove", "document.restore"]);
    }));

  it("gives the list to Excel and the file back as it came", () =>
    withApp(async ({ page }) => {
      await importFiles(page, [seedFile(letter), seedFile(directive)]);
      await expect(list(page)).toHaveAttribute("aria-rowcount", "3");
      const [table] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Xuất Excel" }).click(),
      ]);
      expect(table.suggestedFilename()).toBe("Danh sách văn bản.xlsx");
      const { sheets } = await readXlsx(new Uint8Array(readFileSync(await table.path())));
      const rows = sheets[0]?.rows ?? [];
      const heads = ["Loại", "Số, ký hiệu", "Ngày", "Tình trạng", "Cơ quan", "Trích yếu", "Nhiệm vụ", "Quan hệ"];
      expect(rows[1]).toEqual(heads);
      expect(rows[2]?.slice(0, 4)).toEqual(["Công văn", "1328/UBND-TTHC", "31/3/2023", "Nhập từ ngoài"]);
      // At the smallest window every head is there but the last, which gives way to the subject.
      for (const head of heads.slice(0, -1))
        await expect(list(page).getByRole("columnheader", { name: head })).toBeVisible();
      expect(rows[2]?.slice(6)).toEqual([49, 1]);
      await list(page).getByText("1328/UBND-TTHC").click();

      // Its tasks, those that were searched for.
      await page.getByRole("tab", { name: /^Nhiệm vụ/u }).click();
      await page.getByRole("textbox", { name: "Tìm trong các nhiệm vụ" }).fill("tham muu ubnd tinh");
      const [written] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Xuất các nhiệm vụ ra Excel" }).click(),
      ]);
      expect(written.suggestedFilename()).toMatch(/^Nhiệm vụ trong Công văn 1328.*\.xlsx$/u);
      const tasks = (await readXlsx(new Uint8Array(readFileSync(await written.path())))).sheets[0]?.rows ?? [];
      expect(tasks[1]?.slice(0, 3)).toEqual(["Mục", "Nhiệm vụ", "Chủ trì"]);
      expect(tasks.length).toBeGreaterThan(2);
      expect(tasks.length).toBeLessThan(49);
      for (const [, text] of tasks.slice(2)) expect(text).toMatch(/tham mưu/iu);
      const [original] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Lấy tệp gốc" }).click(),
      ]);
      expect(original.suggestedFilename()).toBe(`${letter}.txt`);
      expect(readFileSync(await original.path())).toEqual(seedFile(letter).buffer);
    }));

  it("takes in a file that was opened with the program, whatever is on the screen", () =>
    withApp(async ({ context, libraryFile, newWindow }) => {
      // The shell puts its bridge into the window; here it only brings files, the services are reached as in a browser.
      await context.addInitScript(() => {
        const bridge = {
          onFile: (listener: (file: unknown) => void) => void Object.assign(globalThis, { openFile: listener }),
          onCommand: () => undefined,
        };
        let asked = 0;
        Object.defineProperty(globalThis, "xuyenSuot", { get: () => ((asked += 1) === 1 ? undefined : bridge) });
      });
      const shell = await newWindow();
      await shell.getByRole("button", { name: "Cài đặt" }).click();
      const { name, buffer } = seedFile("ke-hoach-phuong-chanh-lo");
      await shell.evaluate(
        ([file, bytes]) => {
          const { openFile } = globalThis as unknown as { openFile: (given: unknown) => void };
          openFile({ name: file, bytes: new Uint8Array(bytes) });
          openFile({ name: "hong.docx", bytes: new Uint8Array([1, 2, 3]) });
          openFile({ name: 5 });
        },
        [name, [...buffer]] as const,
      );
      await expect(shell.getByText("Đã nhập 1 văn bản").first()).toBeVisible();
      const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
      const kept = createReadOnlyLibrary(db).list();
      expect(kept.map(({ symbol }) => symbol)).toEqual(["KH-UBND"]);
      db.close();
    }));

  it("takes pasted words, dropped files and what comes with the program", () =>
    withApp(async ({ page }) => {
      await page.getByRole("button", { name: "Văn bản có sẵn" }).click();
      await expect(page.getByText(/chưa phải bản ký; phải đối chiếu với bản ký/u)).toBeVisible();
      await page.getByRole("button", { name: /^Thêm Chỉ thị số 05/u }).click();
      await expect(list(page)).toHaveAttribute("aria-rowcount", "2");
      await drop(page, seedFile("ke-hoach-phuong-chanh-lo"));
      await expect(page.getByRole("heading", { name: /^Nhận dạng: Kế hoạch/u })).toBeVisible();
      await page.getByRole("button", { name: "Danh sách" }).click();
      await paste(
        page,
        "ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN HƯNG\n\nSố: 15/KH-UBND\n\nTân Hưng, ngày 02 tháng 4 năm 2023\n\nKẾ HOẠCH\nChuyển đổi số năm 2023\n",
      );
      const dialog = page.getByRole("dialog", { name: "Dán văn bản" });
      await expect(dialog.getByRole("textbox", { name: "Nội dung" })).toHaveValue(/15\/KH-UBND/u);
      await dialog.getByRole("button", { name: "Nhập", exact: true }).click();
      await expect(page.getByRole("heading", { name: "Nhận dạng: Kế hoạch 15/KH-UBND" })).toBeVisible();
    }));
});

async function drop(page: Page, { name, buffer }: Given): Promise<void> {
  await page.evaluate(
    ([title, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text as string], title as string, { type: "text/plain" }));
      const event = { dataTransfer: data, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent("dragover", event));
      document.body.dispatchEvent(new DragEvent("drop", event));
    },
    [name, buffer.toString("utf8")],
  );
}

async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, words);
}
