import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleById, rules } from "#shared/rules/index.ts";
import { readDocument } from "#shared/read/reader.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { draftOf } from "#electron/services/reading/draft.ts";
import { call, inFilledFolder, seeds } from "#tests/support/cli.ts";
import { foreignDocx } from "#tests/support/foreign.ts";
import { checkShape, readShape, tasksShape, verifyShape } from "./shapes.ts";

const all = Object.entries(seeds);

function documentOf(file: string) {
  let next = 0;
  return readDocument(readPlainText(readFileSync(file, "utf8"), "a.txt"), () => `n${(next += 1)}`).document;
}

describe("read", () => {
  it.each(all)("says what it recognised in %s", async (_, file) => {
    const { code, err, json } = await call(["read", file, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readShape.parse(json()).document.outline.length).toBeGreaterThan(3);
    const plain = await call(["read", file]);
    expect(plain).toMatchObject({ code: 0, err: "" });
    expect(plain.out).toContain("Loại văn bản:");
  });

  it("gives the head and foot of the letter", async () => {
    const { document } = readShape.parse((await call(["read", seeds.letter, "--json"])).json());
    expect(document).toMatchObject({
      kind: "letter",
      header: {
        number: "1328",
        symbol: "UBND-TTHC",
        place: "Quảng Ngãi",
        date: "2023-03-31",
        dateParts: { day: 31, month: 3, year: 2023 },
      },
    });
    expect(document.header.addressees).toHaveLength(6);
    expect(document.outline).toContainEqual({
      label: "2.",
      level: 1,
      text: expect.stringContaining("Nhiệm vụ chung"),
      line: 36,
    });
  });

  it("leaves out what the draft plan leaves blank", async () => {
    const { document } = readShape.parse((await call(["read", seeds.plan, "--json"])).json());
    expect(document.header).toMatchObject({
      number: null,
      symbol: "KH-UBND",
      date: null,
      dateParts: { day: null, month: 3, year: 2023 },
    });
  });
});

describe("tasks", () => {
  it.each(all)("lists the tasks of %s", async (_, file) => {
    const { code, err, json } = await call(["tasks", file, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { tasks } = tasksShape.parse(json());
    expect(tasks.length).toBeGreaterThan(0);
    const lines = readFileSync(file, "utf8").normalize("NFC").split("\n");
    for (const { line, text } of tasks)
      expect(lines[(line ?? 0) - 1]?.replace(/<[^>]+>|\*/gu, "")).toContain(
        text.replace(/[<>*]/gu, "").slice(0, 12).trim(),
      );
    const plain = await call(["tasks", file]);
    expect(plain.out).toContain(`Tổng cộng: ${tasks.length} nhiệm vụ`);
  });

  it("ends with 1 where nothing is assigned", () =>
    inFilledFolder({ "thu.txt": "Kính chúc sức khỏe.\n" }, async (cwd) => {
      expect(await call(["tasks", "thu.txt"], { cwd })).toMatchObject({ code: 1, err: "" });
      const { code, json } = await call(["tasks", "thu.txt", "--json"], { cwd });
      expect({ code, json: json() }).toEqual({ code: 1, json: { tasks: [] } });
    }));
});

describe("check", () => {
  it.each(all)("checks %s", async (_, file) => {
    const { code, err, json } = await call(["check", file, "--json"]);
    const { findings } = checkShape.parse(json());
    expect(err).toBe("");
    expect(code).toBe(findings.some(({ severity }) => severity === "error") ? 1 : 0);
    for (const { ruleId } of findings) expect(ruleById(ruleId)).toBeDefined();
  });

  it("finds the missing point and the doubled word of the ward plan, in every format", async () => {
    const { code, json } = await call(["check", seeds.plan, "--json"]);
    const { findings } = checkShape.parse(json());
    expect(code).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: "numbering/gap", line: 157, path: "III.4.c", severity: "error" }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ ruleId: "text/duplicate-word", line: 121 }));
    expect((await call(["check", seeds.plan, "--format", "json"])).json()).toEqual(json());

    const text = await call(["check", seeds.plan]);
    expect(text.code).toBe(1);
    expect(text.out.trimEnd().split("\n")).toHaveLength(findings.length + 1);
    const html = await call(["check", seeds.plan, "--format", "html"]);
    expect(html.out).toMatch(/^<!doctype html>[^]+<\/html>\n$/u);
    expect(html.out).toContain("ke-hoach-phuong-chanh-lo.txt");
    const sarif = (await call(["check", seeds.plan, "--format", "sarif"])).json();
    expect(sarif).toMatchObject({ version: "2.1.0", runs: [{ results: { length: findings.length } }] });
  });

  it("measures the look of a Word file too, and of nothing else", () =>
    inFilledFolder({ "la.docx": foreignDocx() }, async (cwd) => {
      await call(["export", seeds.plan, "--out", "minh.docx"], { cwd });
      const looks = async (file: string): Promise<string[]> => {
        const { findings } = checkShape.parse((await call(["check", file, "--json"], { cwd })).json());
        return findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith("file/"));
      };
      expect(await looks("la.docx")).toEqual(expect.arrayContaining(["file/page-number"]));
      expect(await looks("minh.docx")).toEqual([]);
      expect(await looks(seeds.plan)).toEqual([]);
    }));
});

describe("rules", () => {
  it("lists every rule with its basis", async () => {
    const { code, json } = await call(["rules", "--json"]);
    expect(code).toBe(0);
    expect(json()).toEqual({ rules: rules.map(({ id, title, basis, severity }) => ({ id, title, basis, severity })) });
    const { out } = await call(["rules"]);
    for (const { id } of rules) expect(out).toContain(id);
  });
});

describe("export and verify", () => {
  it("writes the ward plan as a Word file that keeps its tasks and passes", () =>
    inFilledFolder({}, async (cwd) => {
      const { code, out, err } = await call(["export", seeds.plan, "--out", "ra/ke-hoach.docx"], { cwd });
      expect({ code, out, err }).toEqual({ code: 0, out: "Đã ghi ra/ke-hoach.docx.\n", err: "" });

      const verified = await call(["verify", "ra/ke-hoach.docx", "--json"], { cwd });
      const { measures } = verifyShape.parse(verified.json());
      expect(verified.code).toBe(0);
      expect(measures.length).toBeGreaterThan(15);
      expect((await call(["verify", "ra/ke-hoach.docx"], { cwd })).out).toContain(`${measures.length} yêu cầu`);

      const before = tasksShape.parse((await call(["tasks", seeds.plan, "--json"])).json());
      const after = tasksShape.parse((await call(["tasks", "ra/ke-hoach.docx", "--json"], { cwd })).json());
      expect(after.tasks.map(({ path }) => path)).toEqual(before.tasks.map(({ path }) => path));
    }));

  it("writes it as a PDF that keeps its tasks", () =>
    inFilledFolder({}, async (cwd) => {
      const { code, out, err } = await call(["export", seeds.plan, "--out", "ke-hoach.pdf"], { cwd });
      expect({ code, out, err }).toEqual({ code: 0, out: "Đã ghi ke-hoach.pdf.\n", err: "" });
      const before = tasksShape.parse((await call(["tasks", seeds.plan, "--json"])).json());
      const after = tasksShape.parse((await call(["tasks", "ke-hoach.pdf", "--json"], { cwd })).json());
      expect(after.tasks.map(({ path }) => path)).toEqual(before.tasks.map(({ path }) => path));
    }));

  it("takes a draft back and exports it", () =>
    inFilledFolder({ "du-thao.json": draftOf(documentOf(seeds.letter)) }, async (cwd) => {
      const draft = await call(["tasks", "du-thao.json", "--json"], { cwd });
      expect(draft.json()).toEqual((await call(["tasks", seeds.letter, "--json"])).json());
      expect(await call(["export", "du-thao.json", "--out", "a.docx"], { cwd })).toMatchObject({ code: 0 });
      expect(existsSync(join(cwd, "a.docx"))).toBe(true);
    }));

  it("measures Word files only", async () => {
    const { code, out, err } = await call(["verify", seeds.plan]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^\S+: Tệp không phải là DOCX[^\n]+\n$/u);
  });
});
