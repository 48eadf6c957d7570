import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { MenuItem, StandInWindow } from "./stand-in.ts";
import { standInElectron } from "./stand-in.ts";

const place = mkdtempSync(join(tmpdir(), "xuyensuot-shell-"));
let electron: ReturnType<typeof standInElectron>;
const parts = { preload: "preload.cjs", services: "services.cjs" };
const own = { url: "app://xuyen-suot/", parent: null };

async function start(): Promise<void> {
  vi.resetModules();
  vi.doMock("electron", () => electron);
  const { startShell } = await import("#electron/shell/shell.ts");
  await startShell(parts);
}

function window(): StandInWindow {
  const [first] = electron.BrowserWindow.getAllWindows();
  if (first === undefined) throw new Error("No window was opened");
  return first;
}

function items(menu: readonly MenuItem[]): MenuItem[] {
  return menu.flatMap((item) => [item, ...items(item.submenu ?? [])]);
}

beforeEach(() => {
  electron = standInElectron(mkdtempSync(join(place, "user-")));
});
afterEach(() => {
  vi.doUnmock("electron");
});

describe("the shell", () => {
  it("opens one window, isolated and without Node", async () => {
    await start();
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
    expect(window().loaded).toEqual(["app://xuyen-suot/"]);
    expect(window().options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      preload: parts.preload,
    });
  });

  it("lets a second start hand over its files and end", async () => {
    electron.app.first = false;
    await start();
    expect(electron.app.quits).toBe(1);
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(0);
    expect(electron.processes).toHaveLength(0);
  });

  it("gives a window its own port to the services, and nobody else", async () => {
    await start();
    const { webContents } = window();
    electron.ipcMain.emit("shell:connect", { sender: webContents, senderFrame: own });
    expect(webContents.posted).toEqual([{ channel: "shell:port", ports: [{ end: "window" }] }]);
    expect(electron.processes[0]?.posted).toEqual([{ message: { type: "connect" }, ports: [{ end: "services" }] }]);
    for (const senderFrame of [
      null,
      { url: "https://example.org/", parent: null },
      { url: "app://elsewhere/", parent: null },
      { url: "app://xuyen-suot/", parent: own },
    ])
      electron.ipcMain.emit("shell:connect", { sender: webContents, senderFrame });
    expect(webContents.posted).toHaveLength(1);
  });

  it("opens a further window for its own page only", async () => {
    await start();
    electron.ipcMain.emit("shell:open-window", { senderFrame: { url: "https://example.org/", parent: null } }, "x");
    electron.ipcMain.emit("shell:open-window", { senderFrame: own }, { path: "x" });
    expect(electron.BrowserWindow.getAllWindows()).toHaveLength(1);
    electron.ipcMain.emit("shell:open-window", { senderFrame: own }, "paper=1");
    await vi.waitFor(() =>
      expect(electron.BrowserWindow.getAllWindows()[1]?.loaded).toEqual(["app://xuyen-suot/?paper=1"]),
    );
  });

  it("refuses every permission, address, navigation and window", async () => {
    await start();
    const asked = ["media", "geolocation", "notifications", "openExternal", "clipboard-read", "fullscreen"];
    for (const name of asked) {
      const answer = vi.fn<(value: unknown) => void>();
      electron.permission.request?.(null, name, answer);
      expect(answer).toHaveBeenCalledWith(false);
      expect(electron.permission.check?.(null, name)).toBe(false);
    }
    const cancelled = (url: string): unknown => {
      const answer = vi.fn<(value: unknown) => void>();
      electron.web.before?.({ url }, answer);
      return answer.mock.calls[0]?.[0];
    };
    expect(cancelled("https://example.org/")).toEqual({ cancel: true });
    expect(cancelled("app://xuyen-suot.example/")).toEqual({ cancel: true });
    expect(cancelled("file:///etc/passwd")).toEqual({ cancel: true });
    expect(cancelled("app://xuyen-suot/assets/a.js")).toEqual({ cancel: false });
    const { webContents } = window();
    electron.app.emit("web-contents-created", {}, webContents);
    const event = { preventDefault: vi.fn<() => void>(), url: "https://example.org/", isMainFrame: true };
    for (const name of ["will-navigate", "will-frame-navigate", "will-attach-webview"]) webContents.emit(name, event);
    expect(event.preventDefault).toHaveBeenCalledTimes(3);
    expect(webContents.openHandler?.()).toEqual({ action: "deny" });
  });

  it("starts the services anew when they die, and their windows connect to the new ones", async () => {
    await start();
    electron.processes[0]?.emit("exit", 1);
    expect(electron.processes).toHaveLength(2);
    expect(window().webContents.sent).toEqual([["shell:gone"]]);
    // What is typed in the window stays.
    expect(window().reloads).toBe(0);
    electron.app.emit("quit");
    expect(electron.processes[1]?.killed).toBe(true);
    electron.processes[1]?.emit("exit", 0);
    expect(electron.processes).toHaveLength(2);
  });

  it("tells the services where the library is and never the window", async () => {
    await start();
    const [libraryFile, version] = electron.processes[0]?.words ?? [];
    expect(libraryFile).toMatch(/thu-vien\.sqlite$/u);
    expect(version).toBe("1.2.3");
    expect(JSON.stringify(window().webContents.sent)).not.toContain("sqlite");
  });

  it("hands a file over by name and bytes, and says in a sentence when it cannot", async () => {
    await start();
    const file = join(place, "Kế hoạch.docx");
    writeFileSync(file, "PK");
    electron.app.emit("second-instance", {}, ["program", "--flag", file, join(place, "thiếu.pdf")]);
    await vi.waitFor(() => expect(electron.boxes).toEqual(['Không tìm thấy tệp "thiếu.pdf".']));
    const name = "Kế hoạch.docx";
    expect(window().webContents.sent).toEqual([["shell:file", { name, bytes: new Uint8Array([0x50, 0x4b]) }]]);
    expect(window().focused).toBe(1);
  });

  it("has a Vietnamese menu whose items run the window's commands", async () => {
    await start();
    const all = items(electron.menu.template ?? []);
    expect(all.filter(({ label, role }) => label === undefined && role !== undefined)).toEqual([]);
    all.find(({ label }) => label === "Nhập văn bản…")?.click?.();
    expect(window().webContents.sent).toEqual([["shell:command", "library.import"]]);
  });

  it("asks before a window that died is opened again", async () => {
    await start();
    window().webContents.emit("render-process-gone", {}, { reason: "crashed" });
    await vi.waitFor(() => expect(window().reloads).toBe(1));
    expect(electron.boxes[0]).toContain("đã lưu vẫn còn");
    window().webContents.emit("render-process-gone", {}, { reason: "clean-exit" });
    expect(electron.boxes).toHaveLength(1);
  });
});

describe("the place of the window", () => {
  it("is kept, and forgotten when no screen shows it any more", async () => {
    const { keepWindowState, readWindowState } = await import("#electron/shell/window-state.ts");
    const file = join(place, "cua-so.json");
    const state = { x: 100, y: 50, width: 1200, height: 700, maximized: false };
    await keepWindowState(file, state);
    const screen = { x: 0, y: 0, width: 1920, height: 1080 };
    expect(await readWindowState(file, [screen])).toEqual(state);
    expect(await readWindowState(file, [{ ...screen, x: 5000 }])).toBeNull();
    writeFileSync(file, "{}");
    expect(await readWindowState(file, [screen])).toBeNull();
    rmSync(place, { recursive: true, force: true });
  });
});
