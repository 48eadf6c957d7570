import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "@playwright/test";
import { expect as asked } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, it } from "vitest";
import { openLibrary } from "#electron/storage/open.ts";
import { writeSetting } from "#electron/storage/settings.ts";
import { listRegister } from "#electron/storage/register.ts";
import { axeOn, barriers } from "./support/barriers.ts";
import { docxWords, unmet } from "./support/docx.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "./support/app.ts";

afterAll(closeBrowser);

/** A loaded machine may take its time. */
const expect = asked.configure({ timeout: 20_000 });

const reason = "Mục b) đã bỏ theo kết luận giao ban";

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFileSync(await download.path());
}

/** Presses a button and takes the file it gives. */
async function taken(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function importPapers(page: Page, files: ReturnType<typeof seedFile>[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Nhập văn bản…" }).first().click(),
  ]);
  await chooser.setFiles(files);
  await expect(page.getByText(`Đã nhập ${files.length} văn bản`).first()).toBeVisible();
}

/** A paper of the list the view begins with. */
async function choose(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: "Phát hành", exact: true }).first().click();
  await page.getByRole("textbox", { name: "Tìm văn bản" }).fill(words);
  await page.locator(".paper-list button").first().click();
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi phát hành" })).toBeVisible();
}

/** Another paper, while one lies there. */
async function chooseOther(page: Page, words: string, place: number): Promise<void> {
  await page.getByRole("combobox", { name: "Văn bản" }).fill(words);
  await page.getByRole("option").nth(place).click();
  await expect(page.getByRole("heading", { name: "Kiểm tra trước khi phát hành" })).toBeVisible();
}

/** Gives a reason for the first open error. */
async function overrideOne(page: Page, who: string | null): Promise<void> {
  const open = page.getByRole("button", { name: "Ghi đè có lý do…" });
  await expect(open.first()).toBeVisible();
  const before = await open.count();
  await open.first().click();
  await page.getByRole("textbox", { name: "Lý do" }).fill(reason);
  if (who !== null) await page.getByRole("textbox", { name: "Người đồng ý" }).fill(who);
  await page.getByRole("button", { name: "Ghi đè", exact: true }).click();
  await expect(open).toHaveCount(before - 1);
}

async function sign(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Hình thức ký/u }).click();
  await page.getByRole("option", { name: "Thay mặt tập thể, ký thay người đứng đầu" }).click();
  await page.getByRole("textbox", { name: "Chức vụ người ký" }).fill("Phó Chủ tịch");
  await page.getByRole("textbox", { name: "Họ và tên" }).fill("Lê Việt Dũng");
  await page.getByRole("textbox", { name: "Văn thư phát hành" }).fill("Lê Văn Thư");
}

async function issue(page: Page): Promise<void> {
  const button = page.locator(".issuing-bar").getByRole("button", { name: "Phát hành" });
  await expect(button).toBeEnabled();
  await button.click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Phát hành" }).click();
  await expect(page.getByText("Bản đã phát hành", { exact: true }).first()).toBeVisible();
}

async function accessible(page: Page): Promise<void> {
  // The letters on the sheets are many and all alike: black on paper.
  const { violations } = await axeOn(page).exclude(".page-picture").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

/** A library whose office has been named, as the first start leaves it. */
async function inOffice(work: (libraryFile: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "van-thu-"));
  const libraryFile = join(folder, "thu-vien.sqlite");
  const db = openLibrary(libraryFile, { now: () => "2023-04-10T01:00:00.000Z" });
  const office = {
    name: "UBND phường Chánh Lộ",
    tier: "commune",
    place: "Chánh Lộ",
    symbol: "UBND",
    units: [],
    signers: [],
  };
  writeSetting(db, "office", office);
  db.close();
  try {
    await work(libraryFile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(!hasBrowser)("the secretary", () => {
  it(
    "issues a plan through the gate, takes the next number for the second, and finds both in the register",
    { timeout: 180_000 },
    () =>
      inOffice((libraryFile) =>
        withApp(
          async ({ page, newWindow }) => {
            const seed = seedFile("ke-hoach-phuong-chanh-lo");
            const copy = { ...seed, name: "ban-hai.txt", buffer: Buffer.concat([seed.buffer, Buffer.from("\n")]) };
            await importPapers(page, [seed, copy]);
            await choose(page, "ke hoach");
            await expect(page.getByText("2 lỗi phải sửa hoặc ghi đè có lý do")).toBeVisible();
            expect(await barriers(page, ".page-picture")).toEqual([]);
            await page.getByRole("button", { name: "Xem", exact: true }).last().click();
            await expect(page.locator(".page-lit").first()).toBeVisible();

            // While the paper lies open for writing in another window it is said so, and nothing is issued.
            const other = await newWindow();
            await other.getByRole("button", { name: "Soạn thảo" }).click();
            const held = page.getByText("Văn bản đang mở để sửa ở một cửa sổ khác");
            const papers = other.locator(".drafting-recent button");
            await expect(papers).toHaveCount(2);
            // Both papers have the same name: the one that is to be issued is among them.
            for (const at of [0, 1]) {
              await papers.nth(at).click();
              await expect(other.locator(".page")).toBeVisible();
              if (at === 1 || (await held.isVisible())) break;
              await other.getByRole("button", { name: "Đóng văn bản" }).click();
            }
            await expect(held).toBeVisible();
            await expect(page.locator(".issuing-bar").getByRole("button", { name: "Phát hành" })).toBeDisabled();
            await other.getByRole("button", { name: "Đóng văn bản" }).click();
            await expect(held).toHaveCount(0);
            await other.close();

            // One word for one thing: the draft's file before, the issued one after.
            await expect(page.getByRole("button", { name: "Tải tệp Word" })).toHaveCount(1);
            await overrideOne(page, "Lê Văn Thư");
            await expect(page.getByText(`Lý do: ${reason} (Lê Văn Thư)`)).toBeVisible();
            await overrideOne(page, null);
            await sign(page);
            await expect(
              page.getByRole("img", { name: /TM\. ỦY BAN NHÂN DÂN, KT\. CHỦ TỊCH, PHÓ CHỦ TỊCH/u }),
            ).toBeVisible();
            await expect(page.getByRole("textbox", { name: "Số", exact: true })).toHaveValue("1");
            await issue(page);
            await expect(page.getByText(/✓ \d+ yêu cầu đạt/u)).toBeVisible();
            await accessible(page);

            await chooseOther(page, "ke hoach", 0);
            await expect(page.getByRole("textbox", { name: "Số", exact: true })).toHaveValue("2");
            await overrideOne(page, null);
            await overrideOne(page, null);
            await sign(page);
            await issue(page);

            await page.getByRole("tab", { name: "Sổ văn bản đi" }).click();
            await expect(page.getByRole("rowheader", { name: "02/KH-UBND" })).toBeVisible();
            await expect(page.getByRole("rowheader", { name: "01/KH-UBND" })).toBeVisible();
            await accessible(page);
            const sheet = await taken(page, "Xuất Excel");
            const rows = (await readXlsx(sheet.bytes)).sheets[0]?.rows ?? [];
            expect(rows.slice(2).map((row) => [row[0], row[1], row[3]])).toEqual([
              ["01/KH-UBND", "10/4/2023", "Lê Việt Dũng"],
              ["02/KH-UBND", "10/4/2023", "Lê Việt Dũng"],
            ]);

            const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
            expect(listRegister(db, 2023, "plan").map(({ number, state }) => [number, state])).toEqual([
              [1, "issued"],
              [2, "issued"],
            ]);
            db.close();
          },
          { libraryFile },
        ),
      ),
  );

  it("issues a paper of a template, with each line of its head and foot once; what is changed since has no number", () =>
    inOffice((libraryFile) =>
      withApp(
        async ({ page }) => {
          await page.getByRole("button", { name: "Soạn thảo" }).click();
          await page.getByRole("button", { name: "Soạn văn bản mới" }).click();
          await expect(page.locator(".page")).toContainText("Chánh Lộ, ngày");
          // The head follows the subject as it is written.
          await page
            .locator(".page")
            .getByText(/^Triển khai thực hiện/u)
            .click();
          await page.keyboard.press("End");
          await page.keyboard.type(" công tác hộ tịch");
          await expect(page.getByRole("heading", { name: /^Kế hoạch: .* công tác hộ tịch/u })).toBeVisible();
          await page.getByRole("button", { name: "Đóng văn bản" }).click();
          await choose(page, "");
          const open = page.getByRole("button", { name: "Ghi đè có lý do…" });
          await expect(page.getByText(/Không có lỗi|lỗi phải sửa/u)).toBeVisible();
          while ((await open.count()) > 0) await overrideOne(page, "Lê Văn Thư");
          await sign(page);
          await issue(page);
          const { bytes } = await taken(page, "Tải tệp Word");
          const lines = docxWords(bytes).split("\n");
          expect(lines.filter((line) => /ngày.*tháng.*năm \d{4}/u.test(line))).toEqual([
            "Chánh Lộ, ngày 10 tháng 4 năm 2023",
          ]);
          expect(lines.filter((line) => /Lê Việt Dũng|Ký tên|Họ và tên/u.test(line))).toEqual(["Lê Việt Dũng"]);
          expect(lines).toContain("TM. ỦY BAN NHÂN DÂN");
          expect(await unmet(bytes)).toEqual([]);

          await page.getByRole("button", { name: "Mở trong Soạn thảo" }).click();
          await page.locator(".page .page-words").last().click();
          await page.keyboard.type(" Thêm sau khi phát hành.");
          await expect(page.getByRole("contentinfo", { name: "Trạng thái" })).toContainText("Đã lưu");
          await page.getByRole("button", { name: "Đóng văn bản" }).click();
          await page.getByRole("button", { name: "Phát hành", exact: true }).first().click();
          await expect(page.getByText("Bản sửa, chưa có số")).toBeVisible();
          const changed = await taken(page, "Tải bản sửa (Word)");
          expect(docxWords(changed.bytes)).toContain("Thêm sau khi phát hành.");
          expect(docxWords(changed.bytes)).not.toMatch(/Số: \d/u);
          await accessible(page);

          await page.getByRole("button", { name: "Mở trong Thẩm tra" }).click();
          await expect(page.getByRole("tab", { name: /^Phát hiện/u })).toBeVisible();
          await page.keyboard.press("Alt+5");

          // A number that was cancelled keeps its reason and its files.
          await page.getByRole("button", { name: "Hủy số…" }).click();
          await page.getByRole("button", { name: "Hủy số", exact: true }).click();
          await expect(page.getByRole("textbox", { name: "Lý do" })).toBeFocused();
          await page.getByRole("textbox", { name: "Lý do" }).fill("Ghi nhầm ngày");
          await page.getByRole("button", { name: "Hủy số", exact: true }).click();
          await page.getByRole("tab", { name: "Sổ văn bản đi" }).click();
          await page.getByRole("rowheader", { name: "01/KH-UBND" }).dblclick();
          const cancelled = page.getByRole("dialog", { name: "Số 01/KH-UBND đã hủy" });
          await expect(cancelled).toContainText("Ghi nhầm ngày");
          await expect(cancelled).toContainText("Lê Văn Thư");
          await accessible(page);
          expect(docxWords((await taken(page, "Tải tệp Word")).bytes)).toContain("Lê Việt Dũng");
          await cancelled.getByRole("button", { name: "Mở văn bản" }).click();
          await expect(page.getByRole("heading", { name: "Kiểm tra trước khi phát hành" })).toBeVisible();
        },
        { libraryFile },
      ),
    ));

  it("gives one reason to all errors of a kind, and takes it back from all", { timeout: 120_000 }, () =>
    withApp(async ({ page }) => {
      const lines = [
        "UBND XÃ BÌNH MINH",
        "Số:      /KH-UBND",
        "Bình Minh, ngày    tháng 4 năm 2023",
        "KẾ HOẠCH",
        "Công tác năm 2023",
        "I. NHIỆM VỤ",
        "1. Tổng hợp danh sách hộ nghèo.",
        "- Đơn vị chủ trì: Văn phòng.",
        "- Đơn vị phối hợp: các thôn.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
        "2. Tu sửa kênh mương nội đồng.",
        "- Đơn vị chủ trì: Văn phòng.",
        "- Đơn vị phối hợp: các thôn.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
        "3. Lắp đặt đèn đường tại các thôn.",
        "- Đơn vị chủ trì: Văn phòng.",
        "- Đơn vị phối hợp: các thôn.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
        "4. Số hóa hồ sơ hộ tịch còn hiệu lực.",
        "- Đơn vị phối hợp: các thôn.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
        "5. Rà soát biển báo trên địa bàn.",
        "- Đơn vị phối hợp: các thôn.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
        "6. Kiểm kê tài sản của trụ sở.",
        "- Đơn vị phối hợp: các thôn.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2023.",
      ];
      await importPapers(page, [
        { name: "ke-hoach.txt", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n\n")) },
      ]);
      await choose(page, "ke hoach");
      const open = page.getByRole("button", { name: "Ghi đè có lý do…" });
      const leaderless = page.getByText(/^Lỗi: .*chưa nêu đơn vị chủ trì/u);
      await expect(leaderless).toHaveCount(3);
      const before = await open.count();
      const line = page.getByRole("listitem").filter({ has: leaderless }).first();
      await line.getByRole("button", { name: "Ghi đè có lý do…" }).click();
      await page.getByText("Cũng ghi đè 2 lỗi khác cùng loại").click();
      await page.getByRole("textbox", { name: "Lý do" }).fill(reason);
      await page.getByRole("textbox", { name: "Người đồng ý" }).fill("Trần Thị Bình");
      await page.getByRole("button", { name: "Ghi đè", exact: true }).click();
      await expect(page.getByText("Đã ghi nhận lý do ghi đè cho 3 lỗi.")).toBeVisible();
      await expect(open).toHaveCount(before - 3);
      await page.getByRole("button", { name: "Hoàn tác" }).first().click();
      await expect(page.getByText("Đã bỏ ghi đè 3 lỗi.")).toBeVisible();
      await expect(open).toHaveCount(before);
      // That too can be taken back: the reasons stand again as they were given.
      await page.getByRole("button", { name: "Hoàn tác" }).first().click();
      await expect(open).toHaveCount(before - 3);
      await expect(page.getByText(`Lý do: ${reason} (Trần Thị Bình)`)).toHaveCount(3);
    }),
  );
});
