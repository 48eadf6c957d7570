// Starts the real application in Electron, imports a paper through its window and ends it; for machines that have Electron.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron } from "@playwright/test";

const root = join(import.meta.dirname, "..", "..");
const data = mkdtempSync(join(tmpdir(), "xuyensuot-electron-"));
const program = await _electron.launch({
  args: [root, `--user-data-dir=${data}`, ...(process.platform === "linux" ? ["--no-sandbox"] : [])],
});
const page = await program.firstWindow();
const faults = [];
page.on("pageerror", (error) => faults.push(error));
await page.getByRole("button", { name: "Thư viện" }).waitFor();

// The window knows nothing of Node and cannot leave the program.
assert.equal(await page.evaluate(() => typeof globalThis.process), "undefined");
assert.equal(await page.evaluate(() => location.protocol), "app:");

const seed = readFileSync(join(root, "tests/corpus/seeds/cong-van-1328-ubnd-tthc-quang-ngai.txt"));
await page.locator("input[type=file]").first().setInputFiles({
  name: "cong-van-1328.txt",
  mimeType: "text/plain",
  buffer: seed,
});
await page.getByText("1328/UBND-TTHC").first().waitFor();
assert.deepEqual(faults, []);
await program.close();
