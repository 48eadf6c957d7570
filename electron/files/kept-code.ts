import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import type { Script } from "node:vm";

/** A part of the program that runs. */
export interface Part {
  /** The file of its compiled code. */
  readonly kept: string;
  readonly script: Script;
  /** Whether it had to be compiled, for want of code that was kept. */
  fresh: boolean;
}

/** Code that grew by less is not worth the time of writing it. */
const worthwhile = 1.01;

/** The compiled code an earlier run kept, or null. */
export function readKept(kept: string): Buffer | null {
  try {
    return readFileSync(kept);
  } catch {
    return null;
  }
}

/**
 * Keeps the code of the parts in a folder as it is now, unless the folder has about as much. Another paper, another option
 * run functions that no run before needed: what is kept grows until a use knows them all.
 */
export function keepCode(parts: readonly Part[], folder: string): void {
  const size = getHeapCodeStatistics().bytecode_and_metadata_size;
  const note = join(folder, "size");
  if (parts.every(({ fresh }) => !fresh) && size < Number(readKept(note)) * worthwhile) return;
  try {
    mkdirSync(folder, { recursive: true });
    for (const part of parts) keep(part);
    write(note, String(size));
  } catch {
    // A folder that cannot be written, or a full disk: the next start compiles again.
  }
}

function keep(part: Part): void {
  write(part.kept, part.script.createCachedData());
  part.fresh = false;
}

/** V8 does not look whether kept code is whole: only a file that is whole on the disk gets the name. */
function write(kept: string, content: Buffer | string): void {
  const half = `${kept}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    writeFileSync(half, content, { flush: true });
    renameSync(half, kept);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
