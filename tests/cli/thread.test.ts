import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, inFilledFolder, seeds } from "#tests/support/cli.ts";
import { cascadeShape, checkShape, readShape, tasksShape, traceShape, verifyShape } from "./shapes.ts";

async function pathsIn(file: string): Promise<string[]> {
  return tasksShape.parse((await call(["tasks", file, "--json"])).json()).tasks.map(({ path }) => path);
}

describe("trace", () => {
  it("ties two papers: links between their tasks, a state for every superior task", async () => {
    const { code, err, json } = await call(["trace", seeds.directive, seeds.letter, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { links, coverage } = traceShape.parse(json());
    const [above, below] = [await pathsIn(seeds.directive), await pathsIn(seeds.letter)];
    expect(links.length).toBeGreaterThan(5);
    for (const { parent, child } of links) {
      expect(above).toContain(parent);
      expect(below).toContain(child);
    }
    expect(coverage.map(({ parent }) => parent)).toEqual(above);
    for (const { parent, state, children } of coverage) {
      expect(children).toEqual(links.filter((link) => link.parent === parent).map(({ child }) => child));
      expect(state === "covered").toBe(children.length > 0);
    }
  });

  it("names the file of each task when several papers answer, and writes the matrix", () =>
    inFilledFolder({}, async (cwd) => {
      const argv = ["trace", seeds.directive, seeds.letter, seeds.plan, "--out", "ma-tran.xlsx"];
      const { links, coverage } = traceShape.parse((await call([...argv, "--json"], { cwd })).json());
      for (const { child, file } of links) expect(child.startsWith(`${file}#`)).toBe(true);
      expect(new Set(links.map(({ file }) => file))).toEqual(new Set([basename(seeds.letter), basename(seeds.plan)]));
      expect(coverage).toHaveLength(2 * (await pathsIn(seeds.directive)).length);
      expect(String.fromCharCode(...readFileSync(join(cwd, "ma-tran.xlsx")).subarray(0, 2))).toBe("PK");
      const { code, out, err } = await call(argv, { cwd });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("Đã ghi ma trận nhiệm vụ: ma-tran.xlsx");
    }));

  it("gives the ties to the rules of check", async () => {
    const { json, err } = await call(["check", seeds.plan, "--against", seeds.letter, "--json"]);
    expect(err).toBe("");
    const alone = checkShape.parse((await call(["check", seeds.plan, "--json"])).json());
    expect(checkShape.parse(json()).findings.length).toBeGreaterThanOrEqual(alone.findings.length);
  });
});

describe("cascade", () => {
  const office = ["--office", "UBND phường Chánh Lộ", "--tier", "xã", "--date", "2023-04-15"];

  it("drafts a plan: a Word file that passes, a draft that every command reads", () =>
    inFilledFolder({}, async (cwd) => {
      const argv = ["cascade", seeds.letter, ...office, "--out", "kh.docx", "--draft", "kh.json"];
      const plain = await call(argv, { cwd });
      expect(plain).toMatchObject({ code: 0, err: "" });
      expect(plain.out).toMatch(/^Dự thảo Kế hoạch: \d+ nhiệm vụ/u);
      const result = cascadeShape.parse((await call([...argv, "--json"], { cwd })).json());

      const { tasks } = tasksShape.parse((await call(["tasks", "kh.json", "--json"], { cwd })).json());
      expect(tasks).toHaveLength(result.tasks);
      const above = await pathsIn(seeds.letter);
      const handled = new Set([...result.links, ...result.notFor].map(({ parent }) => parent));
      expect(above.filter((path) => !handled.has(path))).toEqual([]);
      for (const { child } of result.links) expect(tasks.map(({ path }) => path)).toContain(child);

      const { document } = readShape.parse((await call(["read", "kh.docx", "--json"], { cwd })).json());
      expect(document).toMatchObject({ kind: "plan", header: { number: null } });
      expect(tasksShape.parse((await call(["tasks", "kh.docx", "--json"], { cwd })).json()).tasks).toHaveLength(
        tasks.length,
      );
      const verified = await call(["verify", "kh.docx", "--json"], { cwd });
      expect(verifyShape.parse(verified.json()).measures.filter(({ verdict }) => verdict === "không đạt")).toEqual([]);
    }));

  it("lists what is not for the tier, and says that the built-in directive is no signed copy", () =>
    inFilledFolder({}, async (cwd) => {
      const { code, err, json } = await call(
        ["cascade", "@chi-thi-05-ct-ttg", ...office, "--draft", "a.json", "--json"],
        { cwd },
      );
      expect(code).toBe(0);
      expect(err).toContain("phải đối chiếu với bản ký");
      const { notFor } = cascadeShape.parse(json());
      expect(notFor.map(({ parent }) => parent)).toEqual(expect.arrayContaining(["PL1.1", "PL1.2"]));
    }));

  it("chains: the draft is a superior paper for the next tier", () =>
    inFilledFolder({}, async (cwd) => {
      const city = ["--office", "UBND thành phố Quảng Ngãi", "--tier", "huyện", "--province", "Quảng Ngãi"];
      expect(
        await call(["cascade", seeds.letter, ...city, "--date", "2023-04-05", "--draft", "tp.json"], { cwd }),
      ).toMatchObject({ code: 0 });
      const { code, json } = await call(["cascade", "tp.json", ...office, "--draft", "phuong.json", "--json"], { cwd });
      expect(code).toBe(0);
      expect(cascadeShape.parse(json()).tasks).toBeGreaterThan(5);
    }));
});

describe("demo", () => {
  it("runs the whole thread on the five papers, twice in the same folder", () =>
    inFilledFolder({}, async (cwd) => {
      for (let time = 0; time < 2; time += 1) {
        const { code, out, err } = await call(["demo"], { cwd });
        expect({ code, err }).toEqual({ code: 0, err: "" });
        expect(out).not.toContain(cwd);
        for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(96);
        expect(out.split("\n").length).toBeLessThan(48);
        const named = [...out.matchAll(/^ {2}([\w.-]+\.(?:docx|json|xlsx|html|sqlite)) /gmu)].map(
          (match) => match[1] ?? "",
        );
        expect(named).toHaveLength(8);
        for (const name of named) expect(statSync(join(cwd, "out", name)).size).toBeGreaterThan(50);
      }
      checkShape.parse(JSON.parse(readFileSync(join(cwd, "out/ket-qua-ke-hoach.json"), "utf8")));
      const library = ["--library", "out/thu-vien-mau.sqlite"];
      expect(await call(["search", "định danh điện tử", ...library], { cwd })).toMatchObject({ code: 0 });
      expect(await call(["tasks", "out/du-thao-ke-hoach.json"], { cwd })).toMatchObject({ code: 0 });
    }));
});
