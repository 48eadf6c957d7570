import { join } from "node:path";

/** The library's file name; the folder is the program's own. */
const fileName = "thu-vien.sqlite";

export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As `process.platform`. */
  readonly platform: string;
  readonly home: string;
}

/**
 * Where the user's library is kept when nothing else is said: the file named by XUYENSUOT_LIBRARY, else the place the
 * system has for a program's data (AppData, Library/Application Support, XDG_DATA_HOME).
 */
export function defaultLibraryFile({ env, platform, home }: Machine): string {
  const named = env["XUYENSUOT_LIBRARY"];
  if (named !== undefined && named !== "") return named;
  if (platform === "win32") return join(env["APPDATA"] ?? join(home, "AppData", "Roaming"), "Xuyen Suot", fileName);
  if (platform === "darwin") return join(home, "Library", "Application Support", "Xuyen Suot", fileName);
  const data = env["XDG_DATA_HOME"];
  return join(data === undefined || data === "" ? join(home, ".local", "share") : data, "xuyen-suot", fileName);
}
