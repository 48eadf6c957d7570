import { EventEmitter } from "node:events";

/** What the shell uses of Electron, as plain objects that remember what was done to them. */
export class StandInContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  readonly posted: { channel: string; ports: unknown[] }[] = [];
  openHandler: (() => { action: string }) | undefined;
  send(...words: unknown[]): void {
    this.sent.push(words);
  }
  postMessage(channel: string, _: unknown, ports: unknown[]): void {
    this.posted.push({ channel, ports });
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  forcefullyCrashRenderer(): void {}
}

export class StandInWindow extends EventEmitter {
  static all: StandInWindow[] = [];
  static getAllWindows = (): StandInWindow[] => StandInWindow.all;
  static getFocusedWindow = (): StandInWindow | null => StandInWindow.all.at(-1) ?? null;
  readonly webContents = new StandInContents();
  readonly options: { readonly webPreferences: Record<string, unknown> };
  readonly loaded: string[] = [];
  reloads = 0;
  focused = 0;
  constructor(options: { readonly webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    StandInWindow.all.push(this);
  }
  loadURL(address: string): Promise<void> {
    this.loaded.push(address);
    return Promise.resolve();
  }
  reload(): void {
    this.reloads += 1;
  }
  focus(): void {
    this.focused += 1;
  }
  show(): void {}
  maximize(): void {}
  restore(): void {}
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  isDestroyed = (): boolean => false;
  getNormalBounds = () => ({ x: 10, y: 10, width: 1366, height: 768 });
}

export class StandInProcess extends EventEmitter {
  readonly posted: { message: unknown; ports: unknown[] }[] = [];
  readonly entry: string;
  readonly words: readonly string[];
  killed = false;
  constructor(entry: string, words: readonly string[]) {
    super();
    this.entry = entry;
    this.words = words;
  }
  postMessage(message: unknown, ports: unknown[]): void {
    this.posted.push({ message, ports });
  }
  kill(): void {
    this.killed = true;
  }
}

type Answer = (value: unknown) => void;

interface Permission {
  request: ((contents: unknown, name: string, answer: Answer) => void) | undefined;
  check: ((contents: unknown, name: string) => boolean) | undefined;
}

/** A fresh Electron; `userData` is where it keeps what it is told to keep. */
export function standInElectron(userData: string) {
  const processes: StandInProcess[] = [];
  const permission: Permission = { request: undefined, check: undefined };
  const web: { before: ((details: { url: string }, answer: Answer) => void) | undefined } = { before: undefined };
  const menu: { template?: readonly MenuItem[] } = {};
  const boxes: string[] = [];
  StandInWindow.all = [];
  const app = Object.assign(new EventEmitter(), {
    first: true,
    quits: 0,
    requestSingleInstanceLock: () => app.first,
    quit: () => void (app.quits += 1),
    whenReady: () => Promise.resolve(),
    isReady: () => true,
    getPath: () => userData,
    getVersion: () => "1.2.3",
  });
  return {
    processes,
    permission,
    web,
    menu,
    boxes,
    app,
    BrowserWindow: StandInWindow,
    ipcMain: new EventEmitter(),
    dialog: {
      showMessageBox: (_: unknown, { message }: { message: string }) => {
        boxes.push(message);
        return Promise.resolve({ response: 0 });
      },
    },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    Menu: {
      buildFromTemplate: (template: readonly MenuItem[]) => (menu.template = template),
      setApplicationMenu: () => {},
    },
    protocol: { registerSchemesAsPrivileged: () => {}, handle: () => {} },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (handler: typeof permission.request) => void (permission.request = handler),
        setPermissionCheckHandler: (handler: typeof permission.check) => void (permission.check = handler),
        setDevicePermissionHandler: () => {},
        webRequest: { onBeforeRequest: (handler: typeof web.before) => void (web.before = handler) },
      },
    },
    utilityProcess: {
      fork: (entry: string, words: readonly string[]) => {
        const child = new StandInProcess(entry, words);
        processes.push(child);
        return child;
      },
    },
    MessageChannelMain: class {
      readonly port1 = { end: "services" };
      readonly port2 = { end: "window" };
    },
  };
}

export interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}
