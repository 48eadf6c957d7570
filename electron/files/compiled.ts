import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { Script } from "node:vm";
import type { Part } from "./kept-code.ts";
import { keepCode, readKept } from "./kept-code.ts";
import { patternsAtOnce, withoutPatternsAtOnce } from "./pattern-flag.ts";

type Body = (exports: object, require: (name: string) => unknown, module: object, file: string, folder: string) => void;

/** Code that ran for so long has compiled most of what a start needs; in milliseconds. */
const settled = 5000;

/**
 * Runs an entry of the bundled program (CommonJS, in the folder `code` beside this file), and the parts it asks for, from
 * the code that earlier runs of the same use compiled.
 * Node's own compile cache keeps the code as it stands before the first call; this one keeps what was compiled on the
 * way too, which is most of the time a short command takes. The kept code lies in a folder that may be deleted at any
 * time, and the build deletes it with all it makes; where it cannot be read or written, the part is compiled anew.
 */
export function runCompiled(entry: string, use: string): void {
  const folder = join(import.meta.dirname, ".cache", use);
  const loaded = new Map<string, { exports: object }>();
  const parts: Part[] = [];
  const load = (file: string): object => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const outside = createRequire(file);
    const inside = (name: string): unknown => {
      if (name.startsWith(".")) return load(resolve(dirname(file), name));
      return isBuiltin(name) ? withoutPatternsAtOnce((): unknown => outside(name)) : outside(name);
    };
    bodyOf(file, folder, parts)(module.exports, inside, module, file, dirname(file));
    return module.exports;
  };
  // A command that nobody knows (code 2) is no use that comes again.
  process.once("exit", (code) => code === 2 || keepCode(parts, folder));
  setTimeout(() => keepCode(parts, folder), settled).unref();
  patternsAtOnce();
  load(join(import.meta.dirname, "code", `${entry}.cjs`));
}

function bodyOf(file: string, folder: string, parts: Part[]): Body {
  const kept = join(folder, `${basename(file)}.bin`);
  const cachedData = readKept(kept);
  const source = readFileSync(file, "utf8");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  parts.push({ kept, script, fresh: cachedData === null || script.cachedDataRejected === true });
  return script.runInThisContext() as Body;
}
