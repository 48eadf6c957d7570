import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "#scripts/root.mjs";

export interface Ran {
  /** Wall time from before the start to after the end, in milliseconds. */
  readonly ms: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. Throws when it cannot start or ends with a code not among `fine`. */
export function runProgram(program: string, args: readonly string[], fine: readonly number[] = [0]): Ran {
  const start = performance.now();
  const ran = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  const ms = performance.now() - start;
  if (ran.error) throw ran.error;
  if (!fine.includes(ran.status ?? -1)) throw new Error(`${program} ${args.join(" ")}: ${ran.status}\n${ran.stderr}`);
  return { ms, stdout: ran.stdout, stderr: ran.stderr };
}

const built = join(root, "dist", "xuyensuot.cjs");
const peakHook = join(root, "tests", "bench", "peak.mjs");

/** Runs the built command line as a user's shell would; a check that finds errors ends with 1. */
export function runCli(args: readonly string[]): Ran {
  return runProgram(process.execPath, [built, ...args], [0, 1]);
}

/** The same, with the most memory the process held, in MB of resident memory. */
export function runCliWithPeak(args: readonly string[]): Ran & { readonly peak: number } {
  const ran = runProgram(process.execPath, ["--import", peakHook, built, ...args], [0, 1]);
  return { ...ran, peak: Number(/peak (\d+) kB/u.exec(ran.stderr)?.[1]) / 1024 };
}
