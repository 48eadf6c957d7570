import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { closeBrowser, hasBrowser, withApp } from "#tests/e2e/support/app.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { builder } from "#tests/support/build.ts";
import { openPaper, withPapers, wordsOf } from "./support.ts";

afterAll(closeBrowser);

/** Two tasks and a table. */
function paper() {
  const b = builder();
  const lines = ["Đơn vị chủ trì: ", "Đơn vị phối hợp: Công an xã.", "Thời gian hoàn thành: "];
  const first = b.task("1.", 3, "Rà soát dữ liệu dân cư.", ...lines);
  const second = b.task("2.", 3, "Tập huấn cho cán bộ thôn.", ...lines);
  const last = b.paragraph("Các đơn vị thực hiện.");
  const table = b.table(b.row(["STT", "Nội dung"], "head"), b.row(["1", "Một"]), b.row(["2", "Hai"]));
  const document = b.document({
    kind: "plan",
    header: [b.line("issuer", "UBND XÃ AN BÌNH"), b.line("kind", "KẾ HOẠCH"), b.line("subject", "Thử gõ nhanh")],
    body: [b.heading("I.", 1, "NHIỆM VỤ"), first, second, last, table],
    closing: [b.line("title", "CHỦ TỊCH")],
  });
  const cells = table.children.map((row) => row.children[1]?.children[0]?.id ?? "");
  return { document, first, second, last, cells };
}

/** What a busy machine does to a window: keys come first, and what the page has put off waits for them. */
function makeBusy(): void {
  const late = 1500;
  const { setTimeout } = globalThis;
  const putOff = (work: () => void, wait = 0, ...rest: unknown[]) =>
    setTimeout(work, wait === 0 ? late : wait, ...rest);
  Object.assign(globalThis, { setTimeout: putOff });
}

async function openBusily(page: Page): Promise<void> {
  await openPaper(page, /Kế hoạch/u);
  await page.evaluate(makeBusy);
}

/** Presses keys and writes words as fast as the machine takes them. */
async function burst(page: Page, ...steps: readonly string[]): Promise<void> {
  for (const step of steps)
    if (/^(?:Arrow|End$|Home$|Enter$|Tab$|Control)/u.test(step)) await page.keyboard.press(step);
    else await page.keyboard.type(step);
}

describe.skipIf(!hasBrowser)("on a busy machine", () => {
  it("words go where the arrows have led, at whatever speed they come", () => {
    const { document, first, second, last, cells } = paper();
    return withPapers([document], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openBusily(page);
          const block = (id: string | undefined) => page.locator(`.page [data-node="${id ?? ""}"]`).first();
          const words = (id: string | undefined): Promise<string> => wordsOf(page, id ?? "");

          // From line to line of a task.
          for (const { children } of [first, second]) {
            const [, lead, with_, date] = children;
            await block(lead?.id).click();
            await burst(page, "End", "Văn phòng UBND xã.", "ArrowDown", "ArrowDown", "End", "Quý II/2023.");
            await burst(page, "ArrowUp", "End", " Xong.");
            await expect(block(date?.id)).toHaveText("Thời gian hoàn thành: Quý II/2023.");
            expect(await words(lead?.id)).toBe("Đơn vị chủ trì: Văn phòng UBND xã.");
            expect(await words(with_?.id)).toBe("Đơn vị phối hợp: Công an xã. Xong.");
          }

          // From a line into the next block, and a new line made there.
          await block(second.children[3]?.id).click();
          await burst(page, "End", "ArrowDown", "End", " Một.", "Home", "Hai: ", "End", "Enter", "Ba.");
          await expect(page.locator(".page")).toContainText("Ba.");
          expect(await words(last.id)).toBe("Hai: Các đơn vị thực hiện. Một.");
          expect(await words(second.children[3]?.id)).toBe("Thời gian hoàn thành: Quý II/2023.");

          // From cell to cell, and with a step back.
          await block(cells[1]).click();
          await burst(page, "End", " a", "Tab", "Tab", "End", " b", "ArrowLeft", "c", "End", "d");
          await expect(block(cells[2])).toHaveText("Hai cbd");
          expect(await words(cells[1])).toBe("Một a");
        },
        { libraryFile },
      ),
    );
  });

  it("a list of names goes with the place it was for", () => {
    const { document, first } = paper();
    return withPapers([document], (libraryFile) =>
      withApp(
        async ({ page }) => {
          await openBusily(page);
          const [, lead] = first.children;
          const line = page.locator(`.page [data-node="${lead?.id ?? ""}"]`).first();
          const names = page.getByRole("listbox", { name: "Tên cơ quan, đơn vị" });
          await line.click();
          await burst(page, "End", "Công a");
          await expect(names).toBeVisible();
          await burst(page, "ArrowLeft");
          await expect(names).toBeHidden();
          await burst(page, "End", "n");
          await expect(names).toBeVisible();
          await burst(page, "Home");
          await expect(names).toBeHidden();
          await burst(page, "Tab");
          await expect(line).toContainText("Đơn vị chủ trì: Công an");
        },
        { libraryFile },
      ),
    );
  });
});
