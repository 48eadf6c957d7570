import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import type * as Promises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";

const failing = vi.hoisted(() => ({ code: null as string | null }));

/** The system's answer where another program keeps the file to itself, or where nobody may write. */
function refuse(): void {
  if (failing.code !== null) throw Object.assign(new Error(failing.code), { code: failing.code });
}

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof Promises>();
  return {
    ...real,
    open: (...args: Parameters<typeof real.open>) => (refuse(), real.open(...args)),
    mkdir: (...args: Parameters<typeof real.mkdir>) => (refuse(), real.mkdir(...args)),
  };
});

const { readUserFile, writeUserFile } = await import("./user-files.ts");
const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-tep-"));

afterEach(() => void (failing.code = null));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["EBUSY", 'Tệp đang được chương trình khác sử dụng: "kh.docx".'],
  ["EPERM", 'Không có quyền đọc tệp "kh.docx".'],
  ["EACCES", 'Không có quyền đọc tệp "kh.docx".'],
])("says of a file that cannot be read why: %s", async (code, sentence) => {
  failing.code = code;
  await expect(readUserFile(join(folder, "kh.docx"), "kh.docx")).rejects.toThrow(sentence);
});

it.each([
  ["EBUSY", 'Tệp đang được chương trình khác sử dụng: "kh.docx".'],
  ["EPERM", 'Không có quyền ghi tệp "kh.docx".'],
  ["EROFS", 'Không có quyền ghi tệp "kh.docx".'],
])("says of a file that cannot be written why, and leaves what was there: %s", async (code, sentence) => {
  const file = join(folder, "kh.docx");
  await writeUserFile(file, "kh.docx", "trước");
  failing.code = code;
  await expect(writeUserFile(file, "kh.docx", "sau")).rejects.toThrow(sentence);
  failing.code = null;
  expect(Buffer.from(await readUserFile(file, "kh.docx")).toString()).toBe("trước");
});

it.skipIf(process.getuid?.() === 0)("says so of a folder nobody may write to", async () => {
  const locked = mkdtempSync(join(folder, "khoa-"));
  chmodSync(locked, 0o500);
  await expect(writeUserFile(join(locked, "kh.docx"), "kh.docx", "x")).rejects.toThrow("Không có quyền ghi tệp");
  chmodSync(locked, 0o700);
});
