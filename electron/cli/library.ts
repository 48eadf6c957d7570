import { homedir, platform } from "node:os";
import { resolve } from "node:path";
import { defaultLibraryFile } from "#electron/services/library/location.ts";
import type { Args } from "./args.ts";
import type { Io } from "./io.ts";

/** The library the user means: `--library`, else the default one. */
export function libraryFile(args: Args, io: Io): string {
  const named = args.value("library");
  if (named !== undefined) return resolve(io.cwd, named);
  return resolve(io.cwd, defaultLibraryFile({ env: io.env, platform: platform(), home: homedir() }));
}
