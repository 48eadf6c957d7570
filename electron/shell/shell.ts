import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from "electron";
import { join } from "node:path";
import { UserFileError } from "#electron/files/user-files.ts";
import { channels, scheme } from "./channels.ts";
import { menuTemplate } from "./menu.ts";
import { filesIn, openedFile } from "./opened-files.ts";
import { isOwnSender, lockApp, lockSession, serveRenderer } from "./security.ts";
import type { ServicesProcess } from "./services-process.ts";
import { startServicesProcess } from "./services-process.ts";
import { openWindow } from "./windows.ts";

/** Where the parts of the program are: files beside the running bundle. */
export interface Parts {
  readonly preload: string;
  readonly services: string;
}

/** What the running program holds on to. */
interface Running {
  services: ServicesProcess;
  readonly parts: Parts;
  readonly userData: string;
}

/** Starts the program in Electron. A second start hands its files to the first and ends. */
export async function startShell(parts: Parts): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  lockApp(app);
  const asked = filesIn(process.argv.slice(1));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    if (app.isReady()) void give(path);
    else asked.push(path);
  });
  await app.whenReady();
  lockSession(session.defaultSession);
  protocol.handle(scheme, serveRenderer);
  const running = begin(parts);
  listen(running);
  await open(running);
  for (const path of asked) await give(path);
}

function begin(parts: Parts): Running {
  const userData = app.getPath("userData");
  const given = { libraryFile: join(userData, "thu-vien.sqlite"), version: app.getVersion() };
  // The services died: their windows keep what is typed in them and ask for a connection to the new ones.
  const restart = (): void => {
    running.services = startServicesProcess(parts.services, given, on);
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channels.gone);
  };
  const on = { gone: restart, showFolder: () => void shell.openPath(userData) };
  const running: Running = { services: startServicesProcess(parts.services, given, on), parts, userData };
  return running;
}

function open({ parts, userData }: Running, path?: string): Promise<BrowserWindow> {
  const options = { preload: parts.preload, stateFile: join(userData, "cua-so.json") };
  return openWindow(path === undefined ? options : { ...options, path });
}

/** Connects windows, menu and the life of the program. Messages from anywhere but the program's own windows are dropped. */
function listen(running: Running): void {
  ipcMain.on(channels.connect, (event) => {
    if (isOwnSender(event)) event.sender.postMessage(channels.port, null, [running.services.connect()]);
  });
  ipcMain.on(channels.openWindow, (event, path: unknown) => {
    if (isOwnSender(event) && typeof path === "string" && path.length <= 200) void open(running, path);
  });
  const isMac = process.platform === "darwin";
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(runCommand, () => void open(running), isMac)));
  app.on("second-instance", (_, words) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
    for (const path of filesIn(words.slice(1))) void give(path);
  });
  app.on("activate", () => BrowserWindow.getAllWindows().length === 0 && void open(running));
  app.on("window-all-closed", () => isMac || app.quit());
  app.on("quit", () => running.services.end());
}

function runCommand(id: string): void {
  BrowserWindow.getFocusedWindow()?.webContents.send(channels.command, id);
}

/** Hands a file to the window in front; one that cannot be read is said in a sentence. */
async function give(path: string): Promise<void> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  if (window === undefined) return;
  try {
    window.webContents.send(channels.file, await openedFile(path));
  } catch (error) {
    if (!(error instanceof UserFileError)) throw error;
    await dialog.showMessageBox(window, { type: "warning", title: "Xuyên Suốt", message: error.message });
  }
}
