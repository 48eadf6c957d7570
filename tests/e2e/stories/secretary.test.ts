import { afterAll, describe, it } from "vitest";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { listRegister } from "#electron/storage/register.ts";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { docxWords, unmet } from "#tests/e2e/support/docx.ts";
import { beginTheDay } from "#tests/e2e/support/first-day.ts";
import type { Hands } from "#tests/e2e/support/hands.ts";
import { handsOn } from "#tests/e2e/support/hands.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";

afterAll(closeBrowser);

const reason = "Điểm b) đã bỏ theo kết luận giao ban";

/** Every error of the gate gets its reason; who agrees is asked once. */
async function passGate({ page, press, write, to, command }: Hands): Promise<void> {
  await press("End");
  await command("mo trong phat hanh", /Mở trong Phát hành: Kế hoạch/u);
  await expect(page.getByText("2 lỗi phải sửa hoặc ghi đè có lý do")).toBeVisible();
  const open = page.getByRole("button", { name: "Ghi đè có lý do…" });
  for (const [left, approver] of [
    [1, "Lê Việt Dũng"],
    [0, null],
  ] as const) {
    await to(open.first());
    await press("Enter");
    await write(reason);
    if (approver !== null) {
      await press("Tab");
      await write(approver);
    }
    await press("Control+Enter");
    await expect(open).toHaveCount(left);
  }
  await expect(page.getByText(`Lý do: ${reason} (Lê Việt Dũng)`)).toHaveCount(2);
}

/** The number of the register, the day, the signer as the office has named him, one more recipient. */
async function fillIn({ page, press, write, to }: Hands): Promise<void> {
  await to(page.getByRole("textbox", { name: "Số", exact: true }));
  await expect(page.getByRole("textbox", { name: "Số", exact: true })).toHaveValue("1");
  await to(page.getByRole("spinbutton", { name: /^Ngày/u }));
  await write("12");
  await to(page.getByRole("button", { name: /Chọn người ký của cơ quan/u }));
  await press("Enter", "ArrowDown", "Enter");
  await expect(page.getByRole("img", { name: /TM\. ỦY BAN NHÂN DÂN, CHỦ TỊCH, Lê Việt Dũng/u })).toBeVisible();
  await to(page.getByRole("button", { name: /^UBND thành phố Quảng Ngãi/u }));
  await press("Enter");
  await expect(page.getByRole("textbox", { name: "Mỗi dòng một nơi nhận" })).toHaveValue(/UBND thành phố Quảng Ngãi/u);
  await expect(page.getByLabel("Các trang của văn bản")).toContainText("ngày 12 tháng 4 năm 2023");
}

async function issue({ page, press, write, to }: Hands): Promise<void> {
  await to(page.getByRole("textbox", { name: "Văn thư phát hành" }));
  await write("Lê Văn Thư");
  await expect(page.getByRole("button", { name: "Phát hành", exact: true }).last()).toBeEnabled();
  await press("Control+Enter");
  const ask = page.getByRole("alertdialog", { name: "Phát hành số 01/KH-UBND?" });
  await expect(ask.getByRole("button", { name: "Phát hành" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Đã phát hành số 01/KH-UBND" })).toBeVisible();
  await expect(page.getByText(/✓ \d+ yêu cầu đạt/u)).toBeVisible();
  await expect(page.getByRole("button", { name: "Tải tệp Word" })).toBeFocused();
}

/** A change afterwards is a new version; what went out stays. */
async function changeLater({ page, press, write, downTo, command }: Hands): Promise<void> {
  await command("mo trong soan thao", "Mở trong Soạn thảo");
  await expect(page.getByText("Đây là bản đã phát hành, số 01/KH-UBND.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: /^Kế hoạch/u })).toBeFocused();
  await downTo("phường ban hành Kế hoạch");
  await write("x");
  await expect(page.getByText("bản đã phát hành vẫn giữ nguyên")).toBeVisible();
  await expect(page.locator(".status-bar")).toContainText(/Đã lưu \d/u);
  await press("Alt+5");
  await expect(page.getByText(/sửa sau khi phát hành \(bản 3\)\. Bản đã phát hành \(bản 2\) vẫn giữ/u)).toBeVisible();
  await command("so van ban di", "Xem sổ văn bản đi");
  await expect(page.getByRole("rowheader", { name: "01/KH-UBND" })).toBeVisible();
}

describe.skipIf(!hasBrowser)("the secretary", () => {
  it("goes from an empty library to the issued Word and PDF files, by the keyboard alone", () =>
    withApp(
      async ({ page, libraryFile }) => {
        const hands = await handsOn(page);
        await beginTheDay(hands);
        await passGate(hands);
        await fillIn(hands);
        await issue(hands);
        const docx = await hands.take(() => hands.press("Enter"));
        await hands.press("Tab");
        const pdf = await hands.take(() => hands.press("Enter"));
        expect(docx.name).toMatch(/^01-KH-UBND-trien-khai-thuc-hien.*\.docx$/u);
        expect(pdf.name).toBe(docx.name.replace(/docx$/u, "pdf"));
        const words = docxWords(docx.bytes);
        for (const said of [
          "Số: 01/KH-UBND",
          "Chánh Lộ, ngày 12 tháng 4 năm 2023",
          "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH",
          "- UBND thành phố Quảng Ngãi;",
          "- Lưu: VT.",
        ])
          expect(words).toContain(said);
        expect(await unmet(docx.bytes)).toEqual([]);
        for (const { name, bytes } of [docx, pdf]) {
          const { document } = await readPaper(bytes, name);
          const facts = headerOf(document);
          expect(facts).toMatchObject({
            number: "01",
            date: { iso: "2023-04-12" },
            place: "Chánh Lộ",
            issuer: "ỦY BAN NHÂN DÂN PHƯỜNG CHÁNH LỘ",
            signer: { authority: ["TM. ỦY BAN NHÂN DÂN"], name: "Lê Việt Dũng" },
          });
          expect(facts.recipients.at(-1)).toBe("Lưu: VT");
          expect(tasksOf(document).length).toBeGreaterThan(20);
        }
        await changeLater(hands);
        const db = openLibrary(libraryFile, { now: () => "", readOnly: true });
        expect(listRegister(db, 2023, "plan").map(({ number, state }) => [number, state])).toEqual([[1, "issued"]]);
        db.close();
      },
      { firstStart: true },
    ));
});
