import * as fs from "node:fs";
import { dirname } from "node:path";

// What the storage asks of the disk. Errors come as Node gives them (ENOSPC, EACCES …); the asker turns them into sentences.

export function exists(path: string): boolean {
  return fs.existsSync(path);
}

/** Whether this program may write to a file or folder that is there. */
export function mayWrite(path: string): boolean {
  try {
    fs.accessSync(path, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** In bytes. */
export function sizeOf(path: string): number {
  return fs.statSync(path).size;
}

/** Makes the folder and those above it; nothing where it is there. */
export function makeFolder(path: string): void {
  fs.mkdirSync(path, { recursive: true });
}

/** The names in a folder; none where the folder is not there. */
export function namesIn(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}

export function copy(from: string, to: string): void {
  fs.copyFileSync(from, to);
}

export function move(from: string, to: string): void {
  fs.renameSync(from, to);
}

/** Removes a file; nothing where it is not there. */
export function remove(path: string): void {
  fs.rmSync(path, { force: true });
}

/** Gives a finished file its name, in the place of what had it: its content is on the disk before its name is. */
export function settle(unfinished: string, target: string): void {
  flush(unfinished, "r+");
  fs.renameSync(unfinished, target);
  // Windows does not open folders for this.
  if (process.platform !== "win32") flush(dirname(target), "r");
}

function flush(path: string, mode: "r" | "r+"): void {
  const handle = fs.openSync(path, mode);
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
