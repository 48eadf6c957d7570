import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { afterAll, describe, it } from "vitest";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { closeBrowser, hasBrowser, newContext } from "#tests/e2e/support/app.ts";
import { papers } from "#tests/support/papers.ts";
import { inLibraryFile, openPaper, saved, withPapers } from "./support.ts";

afterAll(closeBrowser);

const program = fileURLToPath(new URL("../../../dist/host.cjs", import.meta.url));

/** Starts the program as a process of its own and gives its address. */
function start(libraryFile: string, port = "0"): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [program, "--no-open", "--library", libraryFile, "--port", port]);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (data: Buffer) => {
      said += data.toString();
      if (said.includes("\n")) resolve({ process: child, address: said.trim() });
    });
    child.once("exit", (code) => reject(new Error(`The program ended with ${code}: ${said}`)));
  });
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGKILL");
  });
}

describe.skipIf(!hasBrowser)("the services, killed while somebody types", () => {
  it("lose at most the last second; the page keeps what is typed after, and goes on when they are there again", () =>
    withPapers([papers.plan()], async (libraryFile, [id = ""]) => {
      const context = await newContext();
      const first = await start(libraryFile);
      const page = await context.newPage();
      await page.goto(first.address);
      await openPaper(page, /Kế hoạch/u);
      await page.locator(".page .page-words").first().click();
      await page.keyboard.press("End");
      const typed: { word: string; at: number }[] = [];
      const begin = Date.now();
      for (let n = 1; Date.now() - begin < 3500; n += 1) {
        await page.keyboard.type(` từ${n}`, { delay: 8 });
        typed.push({ word: ` từ${n}`, at: Date.now() });
      }
      const end = Date.now();
      await killed(first.process);
      const kept = inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id).document);
      const words = [...textBlocksOf(kept.body.children)].map(textOf).join("\n");
      const lost = typed.filter(({ word, at }) => at <= end - 1000 && !words.includes(word));
      expect(lost).toEqual([]);
      expect(typed.length).toBeGreaterThan(2);
      await expect(page.getByRole("alert")).toContainText("Mất kết nối");
      // What is typed now stays on the page, and can be had as a file.
      await page.keyboard.type(" gõ lúc mất kết nối");
      const unkept = page.getByText("Những chữ vừa gõ chưa ghi được vào thư viện");
      await expect(unkept).toBeVisible();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Lưu phần chưa ghi thành tệp" }).click(),
      ]);
      expect(readFileSync(await file.path(), "utf8")).toContain(`${typed.at(-1)?.word ?? ""} gõ lúc mất kết nối`);

      // The program is started again and opens a window of its own: that one helps the first back, which goes on.
      const second = await start(libraryFile, new URL(first.address).port);
      const again = await context.newPage();
      await again.goto(second.address);
      await expect(page.getByRole("alert")).toBeHidden();
      await expect(unkept).toBeHidden();
      await saved(page);
      const written = inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id).document);
      expect([...textBlocksOf(written.body.children)].map(textOf).join("\n")).toContain("gõ lúc mất kết nối");
      await page.close();
      await openPaper(again, /Kế hoạch/u);
      await expect(again.locator(".page")).toContainText("gõ lúc mất kết nối");
      await expect(again.locator(".page")).toHaveAttribute("contenteditable", "true");
      await context.close();
      await killed(second.process);
    }));
});
