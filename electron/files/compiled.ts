import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { Script } from "node:vm";

/** A part whose compiled code is not kept yet. */
interface Fresh {
  readonly kept: string;
  readonly script: Script;
}

type Body = (exports: object, require: (name: string) => unknown, module: object, file: string, folder: string) => void;

/** Code that ran for so long has compiled most of what a start needs; in milliseconds. */
const settled = 5000;

/**
 * Runs an entry of the bundled program (CommonJS, in the folder `code` beside this file), and the parts it asks for, from
 * the code that an earlier run of the same use compiled.
 * Node's own compile cache keeps the code as it stands before the first call; this one keeps what was compiled on the
 * way too, which is most of the time a short command takes. The kept code lies in a folder that may be deleted at any
 * time, and the build deletes it with all it makes; where it cannot be read or written, the part is compiled anew.
 */
export function runCompiled(entry: string, use: string): void {
  const folder = join(import.meta.dirname, ".cache", use);
  const loaded = new Map<string, { exports: object }>();
  const fresh: Fresh[] = [];
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const outside = createRequire(file);
    const inside = (name: string): unknown =>
      name.startsWith(".") ? load(resolve(dirname(file), name)) : outside(name);
    bodyOf(file, folder, fresh)(module.exports, inside, module, file, dirname(file));
    return module.exports;
  };
  const keep = (): void => keepAll(fresh.splice(0), folder);
  // A command that nobody knows (code 2) is no use that comes again.
  process.once("exit", (code) => code === 2 || keep());
  setTimeout(keep, settled).unref();
  load(join(import.meta.dirname, "code", `${entry}.cjs`));
}

function bodyOf(file: string, folder: string, fresh: Fresh[]): Body {
  const kept = join(folder, `${basename(file)}.bin`);
  const cachedData = readKept(kept);
  const source = readFileSync(file, "utf8");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  if (cachedData === null || script.cachedDataRejected === true) fresh.push({ kept, script });
  return script.runInThisContext() as Body;
}

function readKept(kept: string): Buffer | null {
  try {
    return readFileSync(kept);
  } catch {
    return null;
  }
}

function keepAll(fresh: readonly Fresh[], folder: string): void {
  if (fresh.length === 0) return;
  try {
    mkdirSync(folder, { recursive: true });
    for (const part of fresh) write(part);
  } catch {
    // A folder that cannot be written, or a full disk: the next start compiles again.
  }
}

/** V8 does not look whether kept code is whole: only a file that is whole on the disk gets the name. */
function write({ kept, script }: Fresh): void {
  const half = `${kept}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    writeFileSync(half, script.createCachedData(), { flush: true });
    renameSync(half, kept);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
