import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExitCode, Io } from "#electron/cli/io.ts";
import { run } from "#electron/cli/run.ts";

/** What a command line gave back. */
export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The one JSON object on stdout; throws where there is anything else. */
  readonly json: () => unknown;
}

export interface World extends Partial<Omit<Io, "stdout" | "stderr">> {
  /** True when a person looks at stderr. */
  readonly terminal?: boolean;
}

/** Runs a command line in this process as `xuyensuot` would, on the day the ward plan was due. */
export async function call(argv: readonly string[], world: World = {}): Promise<Called> {
  const out: string[] = [];
  const err: string[] = [];
  const { terminal = false, ...rest } = world;
  const code = await run(argv, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text), isTTY: terminal },
    cwd: tmpdir(),
    env: {},
    signal: new AbortController().signal,
    now: () => new Date("2023-04-03T08:00:00Z"),
    ...rest,
  });
  const text = out.join("");
  return { code, out: text, err: err.join(""), json: () => JSON.parse(text) as unknown };
}

/** The path of one of the five real papers. */
export function seed(name: string): string {
  return fileURLToPath(new URL(`../corpus/seeds/${name}.txt`, import.meta.url));
}

export const seeds = {
  directive: seed("tin-chi-thi-05-ct-ttg"),
  letter: seed("cong-van-1328-ubnd-tthc-quang-ngai"),
  plan: seed("ke-hoach-phuong-chanh-lo"),
  reportQuangNgai: seed("bao-cao-10-bc-tctda06-quang-ngai-2023-07"),
  reportThanhHoa: seed("bao-cao-tctda06-thanh-hoa-2023-09"),
} as const;

/** A fresh folder with these files in it, for the time of `work`. */
export async function inFilledFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
