import { readFileSync } from "node:fs";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, it } from "vitest";
import { readWorkingCopy, addVersion } from "#electron/services/drafting/working-copy.ts";
import { insertComment } from "#electron/storage/comments.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";
import { axeOn } from "#tests/e2e/support/barriers.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { readText } from "#tests/support/read-text.ts";
import { inLibraryFile, openPaper, withPapers } from "./support.ts";

afterAll(closeBrowser);

const plan = () => readText(seedFile("ke-hoach-phuong-chanh-lo").buffer.toString("utf8"));
const many = 60;

describe.skipIf(!hasBrowser)("the lists beside a paper", () => {
  it("show the findings in the order asked for, searched, and as an Excel file", () =>
    withPapers([plan()], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          const list = page.locator(".findings");
          await expect(list.getByRole("heading").first()).toHaveText(/^\d+ lỗi$/u);
          await page.getByRole("button", { name: /Theo mức độ/u }).click();
          await page.getByRole("option", { name: "Theo vị trí" }).click();
          await expect(list.getByRole("heading").first()).toHaveText(/^Phần chung của văn bản · \d+$/u);

          const search = page.getByRole("textbox", { name: "Tìm trong các phát hiện" });
          await search.fill("hai lan lien nhau");
          await expect(list.locator(".finding-line")).toHaveCount(1);
          await expect(list).toContainText("“phường” được viết hai lần liền nhau");
          expect((await axeOn(page).include(".drafting-panel").analyze()).violations).toEqual([]);
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("button", { name: "Xuất danh sách ra Excel" }).click(),
          ]);
          expect(download.suggestedFilename()).toMatch(/^Phát hiện trong Kế hoạch .*\.xlsx$/u);
          const { sheets } = await readXlsx(readFileSync(await download.path()));
          const rows = sheets[0]?.rows ?? [];
          const head = rows.findIndex((row) => row[0] === "Mức");
          expect(rows[head]).toEqual(["Mức", "Vị trí", "Quy tắc", "Phát hiện", "Căn cứ"]);
          expect(rows.slice(head + 1).map((row) => row[3])).toEqual([
            expect.stringContaining("“phường” được viết hai lần liền nhau"),
          ]);

          // What is searched for stays while another list is looked at, and the open finding is never hidden.
          await page.getByRole("tab", { name: "Thuộc tính" }).click();
          await page.getByRole("tab", { name: "Kiểm tra" }).click();
          await expect(search).toHaveValue("hai lan lien nhau");
          await search.fill("khong co chu nao nhu vay");
          await expect(page.getByText("Không có phát hiện nào có những chữ này.")).toBeVisible();
          await page.keyboard.press("F8");
          await expect(list.locator(".finding-card")).toHaveCount(1);
        },
        { libraryFile },
      ),
    ));

  it("draw what is in view of many versions and comments, and find one by its words", () =>
    withPapers([plan()], (libraryFile, [id = ""]) => {
      inLibraryFile(libraryFile, (db) => {
        const { document } = readWorkingCopy(db, id);
        for (let n = 2; n <= many; n += 1) addVersion(db, id, document, n === 3 ? "Bản trình lãnh đạo" : null);
        for (let n = 1; n <= many; n += 1)
          insertComment(db, {
            id: crypto.randomUUID(),
            document_id: id,
            reply_to: null,
            sent_back: 0,
            node: null,
            from_at: 0,
            to_at: 0,
            quote: "",
            task_id: null,
            finding: null,
            version: many,
            author: "Nguyễn Văn An",
            text: n === 7 ? "Cần nêu rõ nguồn kinh phí." : `Nhận xét thứ ${n}.`,
          });
      });
      return withApp(
        async ({ page }) => {
          await openPaper(page, /Kế hoạch/u);
          await page.getByRole("tab", { name: "Phiên bản" }).click();
          const versions = page.getByRole("list", { name: "Các phiên bản" });
          await expect(versions).toContainText(`Bản ${many} ·`);
          expect(await versions.locator("[data-row]").count()).toBeLessThan(many / 2);
          await page.getByRole("textbox", { name: "Tìm trong các phiên bản" }).fill("trinh lanh dao");
          await expect(versions.locator("[data-row]")).toHaveCount(1);
          await expect(versions).toContainText("Bản 3 ·");

          await page.getByRole("toolbar").getByRole("button", { name: "Thẩm tra" }).click();
          await page.getByRole("tab", { name: `Nhận xét ${many}` }).click();
          const comments = page.getByRole("list", { name: "Các nhận xét" });
          await expect(comments).toContainText("Nhận xét thứ 1.");
          expect(await comments.locator("[data-row]").count()).toBeLessThan(many / 2);
          await page.getByRole("textbox", { name: "Tìm trong nhận xét" }).fill("kinh phi");
          await expect(comments.locator("[data-row]")).toHaveCount(1);
          await comments.getByRole("button", { name: "Đánh dấu đã xong" }).click();
          await page.getByRole("button", { name: /Tất cả/u }).click();
          await page.getByRole("option", { name: "Chưa xong" }).click();
          await expect(page.getByText("Không có nhận xét nào như vậy.")).toBeVisible();
        },
        { libraryFile },
      );
    }));
});
