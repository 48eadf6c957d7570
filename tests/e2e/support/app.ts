import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { endFirstStart } from "#electron/services/settings/first-start.ts";
import { openLibrary } from "#electron/storage/open.ts";
import { startHost } from "#electron/host/host.ts";
import { startServices } from "#electron/services/start.ts";
import { workerEntry } from "#electron/services/work/entry.ts";

/** The browsers a test may use, by where systems keep them. */
const executable = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"].find(existsSync);
export const hasBrowser = executable !== undefined;

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

/** A running program with one window, its own library and a clock of its own. */
export interface TestApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly libraryFile: string;
  /** Faults of the program so far; a test that ends with some has failed. */
  readonly faults: readonly unknown[];
  /** A further window. */
  readonly newWindow: () => Promise<Page>;
}

export interface AppOptions {
  /** Time of day of the services. */
  readonly now?: () => Date;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Begins with the question who the office is; otherwise it was left for later. */
  readonly firstStart?: boolean;
  /** What "Mở thư mục" does where the program has a shell. */
  readonly showFolder?: () => void;
  /** A library to begin with; a fresh one otherwise. */
  readonly libraryFile?: string;
}

let browser: Promise<Browser> | undefined;

function launched(): Promise<Browser> {
  // Without a language that knows more than ASCII the browser gives downloads no Vietnamese names.
  const env = { ...process.env, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" } as Record<string, string>;
  browser ??= chromium.launch({
    args: quiet,
    env,
    ...(executable === undefined ? {} : { executablePath: executable }),
  });
  return browser;
}

/** A browser of its own windows, for a program the test starts itself. */
export async function newContext(): Promise<BrowserContext> {
  return (await launched()).newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
}

/** Ends the browser; call it once after all tests of a file. */
export async function closeBrowser(): Promise<void> {
  const running = await browser;
  browser = undefined;
  await running?.close();
}

/** Runs `work` in the real program: services, host, built window, real browser. */
export async function withApp(work: (app: TestApp) => Promise<void>, options: AppOptions = {}): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "xuyensuot-e2e-"));
  const libraryFile = options.libraryFile ?? join(folder, "thu-vien.sqlite");
  if (options.firstStart !== true && options.libraryFile === undefined) leaveFirstStart(libraryFile);
  const faults: unknown[] = [];
  const services = startServices({
    libraryFile,
    now: options.now ?? (() => new Date("2023-04-10T08:00:00+07:00")),
    version: "0.0.0",
    mode: "browser",
    newWindow: (path) => host.address(path),
    onFault: (where, error) => faults.push(where, error),
    worker: workerEntry(),
    ...(options.showFolder === undefined ? {} : { showFolder: options.showFolder }),
    checkOutputs: true,
  });
  const host = await startHost({ services, onEmpty: () => undefined });
  const context = await (
    await launched()
  ).newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    locale: "vi-VN",
    acceptDownloads: true,
  });
  const open = async (): Promise<Page> => {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(host.address());
    return page;
  };
  try {
    await work({ page: await open(), context, libraryFile, faults, newWindow: open });
    if (faults.length > 0) throw new Error(`The program had faults: ${faults.map(String).join("\n")}`);
  } finally {
    await context.close();
    await host.close();
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function leaveFirstStart(libraryFile: string): void {
  const db = openLibrary(libraryFile, { now: () => "2023-04-10T01:00:00.000Z" });
  endFirstStart(db);
  db.close();
}

/** A seed as a person would choose it in the file dialog. */
export function seedFile(name: string): { name: string; mimeType: string; buffer: Buffer } {
  const path = fileURLToPath(new URL(`../../corpus/seeds/${name}.txt`, import.meta.url));
  return { name: `${name}.txt`, mimeType: "text/plain", buffer: readFileSync(path) };
}
