import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "#tests/architecture/source.ts";
import { seeds } from "#tests/support/cli.ts";
import { tasksShape } from "./shapes.ts";

const program = join(root, "dist/xuyensuot.mjs");

function start(...argv: string[]) {
  return spawnSync(process.execPath, [program, ...argv], { encoding: "utf8" });
}

describe("the built program", () => {
  beforeAll(() => {
    // The test of a built program builds it: an old build says nothing about the sources.
    const built = spawnSync(process.execPath, [join(root, "scripts/build.mjs")], { encoding: "utf8" });
    if (built.status !== 0) throw new Error(built.stderr);
  });

  it("prints JSON and nothing else, with the built-in papers at hand", () => {
    for (const file of [seeds.plan, "@chi-thi-05-ct-ttg"]) {
      const { status, stdout, stderr } = start("tasks", file, "--json");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(tasksShape.parse(JSON.parse(stdout)).tasks.length).toBeGreaterThan(20);
    }
  });

  it("ends with the exit code of the command", () => {
    expect(start("tasks", "khong-co.txt")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: 'Không tìm thấy tệp "khong-co.txt".\n',
    });
    expect(start("check", seeds.plan)).toMatchObject({ status: 1, stderr: "" });
  });

  it.skipIf(process.platform === "win32")("does not mind a reader that leaves early", () => {
    const line = `"${process.execPath}" "${program}" tasks "${seeds.reportThanhHoa}" | head -n 1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toHaveLength(2);
  });
});
