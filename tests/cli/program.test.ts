import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "#tests/architecture/source.ts";
import { seeds } from "#tests/support/cli.ts";
import { tasksShape } from "./shapes.ts";

const program = join(root, "dist/xuyensuot.cjs");

function start(...argv: string[]) {
  return spawnSync(process.execPath, [program, ...argv], { encoding: "utf8" });
}

/** When each file of a folder was written. */
function timesIn(folder: string): Map<string, number> {
  return new Map(readdirSync(folder).map((name) => [join(folder, name), statSync(join(folder, name)).mtimeMs]));
}

/** The files of compiled code in a folder. */
function codeIn(folder: string): string[] {
  return [...timesIn(folder).keys()].filter((path) => path.endsWith(".bin"));
}

describe("the built program", () => {
  beforeAll(() => {
    // The test of a built program builds it: an old build says nothing about the sources.
    const built = spawnSync(process.execPath, [join(root, "scripts/build.mjs")], { encoding: "utf8" });
    if (built.status !== 0) throw new Error(built.stderr);
  }, 120_000);

  it("prints JSON and nothing else, with the built-in papers at hand", () => {
    for (const file of [seeds.plan, "@chi-thi-05-ct-ttg"]) {
      const { status, stdout, stderr } = start("tasks", file, "--json");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(tasksShape.parse(JSON.parse(stdout)).tasks.length).toBeGreaterThan(20);
    }
  });

  it("has a window that measures its lists, though a test built it", () => {
    const assets = join(root, "dist/renderer/assets");
    const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(5);
    // The kit asks for this switch where it is built for tests, and then takes every list for endless and without a width.
    expect(scripts.filter((name) => readFileSync(join(assets, name), "utf8").includes("VIRT_ON"))).toEqual([]);
  });

  it("ends with the exit code of the command", () => {
    expect(start("tasks", "khong-co.txt")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: 'Không tìm thấy tệp "khong-co.txt".\n',
    });
    expect(start("check", seeds.plan)).toMatchObject({ status: 1, stderr: "" });
  });

  it("runs on the code an earlier run compiled, and on none where that is damaged", () => {
    const kept = join(root, "dist/.cache/check");
    const first = start("check", seeds.plan);
    const times = timesIn(kept);
    expect(times.size).toBeGreaterThan(5);
    expect(start("check", seeds.plan)).toMatchObject({ status: first.status, stdout: first.stdout, stderr: "" });
    expect(timesIn(kept)).toEqual(times);
    for (const path of times.keys()) writeFileSync(path, "không phải mã");
    expect(start("check", seeds.plan)).toMatchObject({ status: first.status, stdout: first.stdout, stderr: "" });
    for (const path of codeIn(kept)) expect(statSync(path).size).toBeGreaterThan(100);
  });

  it("keeps the code a paper of another kind needed, beside that of the first", () => {
    const kept = join(root, "dist/.cache/tasks");
    const size = (): number => codeIn(kept).reduce((sum, path) => sum + statSync(path).size, 0);
    rmSync(kept, { recursive: true, force: true });
    start("tasks", seeds.directive);
    const small = size();
    const first = start("tasks", seeds.reportThanhHoa);
    expect(size()).toBeGreaterThan(small * 1.02);
    const times = timesIn(kept);
    expect(start("tasks", seeds.reportThanhHoa).stdout).toBe(first.stdout);
    expect(timesIn(kept)).toEqual(times);
  });

  it("says nothing of Node's own beside its words, whatever packages a command asks for later", () => {
    const folder = mkdtempSync(join(tmpdir(), "xuyensuot-program-"));
    try {
      for (const name of ["ke-hoach.docx", "ke-hoach.pdf"]) {
        const out = join(folder, name);
        expect(start("export", seeds.plan, "--out", out)).toMatchObject({ status: 0, stderr: "" });
        expect(start("tasks", out)).toMatchObject({ status: 0, stderr: "" });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(process.platform === "win32")("does not mind a reader that leaves early", () => {
    const line = `"${process.execPath}" "${program}" tasks "${seeds.reportThanhHoa}" | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toHaveLength(2);
  });
});
