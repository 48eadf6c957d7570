import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { afterAll, describe, it } from "vitest";
import { readWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { closeBrowser, hasBrowser, seedFile, withApp } from "#tests/e2e/support/app.ts";
import { patiently as expect } from "#tests/e2e/support/patient.ts";
import { readText } from "#tests/support/read-text.ts";
import { inLibraryFile, openPaper, withPapers } from "./support.ts";

afterAll(closeBrowser);

const plan = () => readText(seedFile("ke-hoach-phuong-chanh-lo").buffer.toString("utf8"));

function status(page: Page) {
  return page.getByRole("contentinfo", { name: "Trạng thái" });
}

/** Types at the end of a line. */
async function type(page: Page, words: string): Promise<void> {
  await page.getByText("Trong tháng 4/2023.").first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

function keptIn(libraryFile: string, id: string): string {
  return JSON.stringify(inLibraryFile(libraryFile, (db) => readWorkingCopy(db, id).document));
}

/** A disk of its own, of a few megabytes; null where the system lets nobody make one. */
function smallDisk(): { readonly folder: string; readonly drop: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), "xuyensuot-disk-"));
  try {
    execFileSync("/bin/mount", ["-t", "tmpfs", "-o", "size=12m", "none", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    drop: () => {
      execFileSync("/bin/umount", ["-l", folder], { stdio: "ignore" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes until not a byte is left. */
function fill(file: string): void {
  for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2))
    for (;;)
      try {
        appendFileSync(file, Buffer.alloc(size));
      } catch {
        break;
      }
}

/**
 * Takes the right to write into a folder away: by its mode, and where that binds nobody (an administrator) by a mount that
 * can only be read. Gives the way back; null where neither is possible.
 */
function seal(folder: string): (() => void) | null {
  chmodSync(folder, 0o555);
  if (!isWritable(folder)) return () => chmodSync(folder, 0o755);
  chmodSync(folder, 0o755);
  try {
    execFileSync("/bin/mount", ["--bind", folder, folder], { stdio: "ignore" });
    execFileSync("/bin/mount", ["-o", "remount,bind,ro", folder], { stdio: "ignore" });
  } catch {
    return null;
  }
  return () => execFileSync("/bin/umount", ["-l", folder], { stdio: "ignore" });
}

function isWritable(folder: string): boolean {
  const file = join(folder, "thu.txt");
  try {
    writeFileSync(file, "");
    rmSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Whether a folder can be sealed here. */
function canSeal(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "xuyensuot-seal-"));
  const unseal = seal(folder);
  unseal?.();
  rmSync(folder, { recursive: true, force: true });
  return unseal !== null;
}

/** Forbids every change of files, also to who has them open; false where the system cannot. */
function freeze(files: readonly string[]): boolean {
  try {
    execFileSync("/usr/bin/chattr", ["+i", ...files], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function thaw(files: readonly string[]): void {
  execFileSync("/usr/bin/chattr", ["-i", ...files], { stdio: "ignore" });
}

/** Whether a file that is open can be frozen here. */
function canFreeze(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "xuyensuot-freeze-"));
  const file = join(folder, "thu.txt");
  const open = openSync(file, "w");
  const isFrozen = freeze([file]);
  try {
    writeSync(open, "x");
    return false;
  } catch {
    return true;
  } finally {
    closeSync(open);
    if (isFrozen) thaw([file]);
    rmSync(folder, { recursive: true, force: true });
  }
}

const probe = process.platform === "linux" ? smallDisk() : null;
probe?.drop();

describe.skipIf(!hasBrowser)("a save that fails", () => {
  it.skipIf(probe === null)("on a full disk says so, keeps what is typed, and saves it when there is room again", () =>
    withPapers([plan()], async (file, [id = ""]) => {
      const disk = smallDisk();
      if (disk === null) throw new Error("No disk could be made");
      const libraryFile = join(disk.folder, "thu-vien.sqlite");
      const filler = join(disk.folder, "day.bin");
      copyFileSync(file, libraryFile);
      try {
        await withApp(
          async ({ page }) => {
            await openPaper(page, /Kế hoạch/u);
            fill(filler);
            await type(page, " Chu go luc day dia.");
            await expect(status(page)).toContainText("Chưa lưu được: Ổ đĩa đã đầy nên chưa lưu được.");
            await page.keyboard.type(" Va go tiep.");
            await expect(page.getByText("Chu go luc day dia. Va go tiep.")).toBeVisible();
            rmSync(filler);
            await expect(status(page)).toContainText("Đã lưu");
            expect(keptIn(libraryFile, id)).toContain("Chu go luc day dia. Va go tiep.");
          },
          { libraryFile },
        );
      } finally {
        disk.drop();
      }
    }),
  );
});

describe.skipIf(!hasBrowser || process.platform !== "linux" || !canFreeze())(
  "a library that may no longer be written",
  () => {
    it("is told in one sentence while a paper is open; what is typed stays and is saved when it may be written again", () =>
      withPapers([plan()], (libraryFile, [id = ""]) =>
        withApp(
          async ({ page }) => {
            await openPaper(page, /Kế hoạch/u);
            await type(page, " Trước đó.");
            await expect(status(page)).toContainText("Đã lưu");
            const files = [libraryFile, `${libraryFile}-wal`];
            expect(freeze(files)).toBe(true);
            try {
              await page.keyboard.type(" Trong lúc bị khóa.");
              await expect(status(page)).toContainText(
                "Chưa lưu được: Không ghi được vào thư mục chứa thư viện. Hãy xin quyền ghi hoặc chọn thư mục khác.",
              );
              await page.keyboard.type(" Gõ tiếp.");
              await expect(page.getByText("Trước đó. Trong lúc bị khóa. Gõ tiếp.")).toBeVisible();
            } finally {
              thaw(files);
            }
            await expect(status(page)).toContainText("Đã lưu");
            expect(keptIn(libraryFile, id)).toContain("Trước đó. Trong lúc bị khóa. Gõ tiếp.");
          },
          { libraryFile },
        ),
      ));
  },
);

describe.skipIf(!hasBrowser || process.platform !== "linux" || !canSeal())("a folder nobody may write into", () => {
  it("is told in one sentence, nothing in it changes, and the papers are there when it can be written", () =>
    withPapers([plan()], async (libraryFile) => {
      const before = readFileSync(libraryFile);
      const unseal = seal(dirname(libraryFile));
      let isSealed = true;
      try {
        await withApp(
          async ({ page }) => {
            await expect(page.getByRole("heading", { name: "Chưa mở được thư viện" })).toBeVisible();
            await expect(page.getByRole("alert")).toHaveText(
              "Không ghi được vào thư mục chứa thư viện. Hãy xin quyền ghi hoặc chọn thư mục khác.",
            );
            await page.getByRole("button", { name: "Thử lại" }).press("Enter");
            await expect(page.getByRole("alert")).toContainText("Không ghi được");
            expect(readFileSync(libraryFile).equals(before)).toBe(true);
            unseal?.();
            isSealed = false;
            await page.getByRole("button", { name: "Thử lại" }).press("Enter");
            await expect(page.getByRole("row", { name: /Kế hoạch/u })).toBeVisible();
          },
          { libraryFile },
        );
      } finally {
        if (isSealed) unseal?.();
      }
    }));
});
