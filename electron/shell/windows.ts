import { BrowserWindow, dialog, screen } from "electron";
import { origin } from "./channels.ts";
import { webPreferences } from "./security.ts";
import { keepWindowState, readWindowState } from "./window-state.ts";

export interface WindowOptions {
  readonly preload: string;
  /** Where the place of the window is kept. */
  readonly stateFile: string;
  /** What the window shows first, as the query of its address. */
  readonly path?: string;
}

/** Opens a window of the program where the last one stood. It is shown when there is something to see. */
export async function openWindow(options: WindowOptions): Promise<BrowserWindow> {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const state = await readWindowState(options.stateFile, screens);
  const { x, y, width = 1366, height = 768 } = state ?? {};
  const window = new BrowserWindow({
    ...(x === undefined || y === undefined ? {} : { x, y }),
    width,
    height,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    title: "Xuyên Suốt",
    backgroundColor: "#f4f5f3",
    webPreferences: webPreferences(options.preload),
  });
  if (state?.maximized === true) window.maximize();
  window.once("ready-to-show", () => window.show());
  window.on("close", () => {
    void keepWindowState(options.stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  watch(window);
  await window.loadURL(`${origin}/${options.path === undefined ? "" : `?${options.path}`}`);
  return window;
}

/** A window that died or does not answer is the person's to decide about; what was typed is with the services. */
function watch(window: BrowserWindow): void {
  window.webContents.on("render-process-gone", (_, { reason }) => {
    if (reason === "clean-exit" || window.isDestroyed()) return;
    void ask(window, "Cửa sổ gặp lỗi và phải mở lại. Những gì đã lưu vẫn còn nguyên.", ["Mở lại", "Đóng"]).then(
      (answer) => (answer === 0 ? window.reload() : window.destroy()),
    );
  });
  window.on("unresponsive", () => {
    void ask(window, "Cửa sổ không phản hồi.", ["Chờ thêm", "Mở lại cửa sổ"]).then((answer) => {
      if (answer === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
      return answer;
    });
  });
}

async function ask(window: BrowserWindow, message: string, buttons: string[]): Promise<number> {
  const { response } = await dialog.showMessageBox(window, { type: "warning", title: "Xuyên Suốt", message, buttons });
  return response;
}
