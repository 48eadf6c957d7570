import { describe, expect, it } from "vitest";
import { codeViolations, functionLengths, longestFile, textViolations } from "./habits.ts";
import { registryViolations } from "./registries.ts";
import { isCode, isTest, projectFiles } from "./source.ts";

describe("the project", () => {
  const files = projectFiles();
  const code = files.filter(({ path }) => isCode(path));

  it("holds no word about where it was made, and no long file", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(textViolations)).toEqual([]);
  });

  it("keeps its habits", () => {
    expect(code.flatMap(codeViolations)).toEqual([]);
  });

  it("asks in rules for traits of a paper, never for its kind", () => {
    const asks =
      /\.kind [!=]== "(?:directive|plan|letter|report|decision|notice|proposal|resolution|programme|guidance|dispatch)"/u;
    const rules = code.filter(({ path }) => path.startsWith("shared/rules/") && !isTest(path));
    expect(rules.length).toBeGreaterThan(50);
    expect(rules.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("lists every part in its index", () => {
    expect(registryViolations(code)).toEqual([]);
  });

  it("has short functions: 95 of 100 within 40 lines", () => {
    const lengths = code.filter(({ path }) => !isTest(path)).flatMap(functionLengths);
    lengths.sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.95)] ?? 0).toBeLessThanOrEqual(40);
  });
});

describe("words and lengths", () => {
  // In pieces, so that this file does not hold what it forbids.
  const slash = "/";
  const up = "..";
  const scheme = "http";
  const registry = "registry";
  it.each([
    ["a.md", `see ${slash}work/main`, "one machine"],
    ["a.json", `{ "path": "${slash}root/x" }`, "one machine"],
    ["a.ts", `const seeds = "${up}/shared/seeds";`, "outside the project"],
    ["package-lock.json", `"resolved": "${scheme}s://example.org/x.tgz"`, "registry"],
    ["a.md", `https://${registry}.example.org/`, "registry"],
    ["a.ts", "\n".repeat(longestFile + 1), "more than 400"],
  ])("refuses %s: %s", (path, text, message) => {
    expect(textViolations({ path, text }).join()).toContain(message);
  });

  it("lets pass what only looks like it", () => {
    expect(textViolations({ path: "a.ts", text: `a/work/b; shared/seeds;${"\n".repeat(longestFile)}` })).toEqual([]);
    expect(textViolations({ path: "a.txt", text: "\n".repeat(longestFile + 1) })).toEqual([]);
  });
});

describe("code", () => {
  const oxlint = "oxlint";
  const ts = "ts";
  it.each([
    ["shared/text/a.ts", "console.log(1);", "console"],
    ["electron/files/a.ts", "const log = console.error;", "console"],
    ["shared/text/a.ts", "export default 1;", "default export"],
    ["shared/text/a.test.ts", "it.only('x', f);", "it.only"],
    ["tests/a.test.ts", "describe.skip('x', f);", "describe.skip"],
    ["tests/a.test.ts", "it.concurrent.todo('x');", "it.todo"],
    ["shared/text/a.ts", `// ${oxlint}-disable-next-line no-console\n`, "without a reason"],
    ["shared/text/a.ts", `// @${ts}-ignore\n`, "without a reason"],
  ])("refuses %s: %s", (path, text, message) => {
    expect(codeViolations({ path, text }).join()).toContain(message);
  });

  it("lets pass what only looks like it", () => {
    expect(codeViolations({ path: "electron/cli/a.ts", text: "console.log(1);" })).toEqual([]);
    expect(codeViolations({ path: "tests/a.test.ts", text: "it.skipIf(x)('y', f); list.only; // it.only" })).toEqual(
      [],
    );
  });

  it("takes a reason for a check that is switched off", () => {
    const text = `// ${oxlint}-disable-next-line no-console -- the one line for the console`;
    expect(codeViolations({ path: "shared/text/a.ts", text })).toEqual([]);
  });

  it("measures functions", () => {
    const text = "function a() {\n  return () => 1;\n}\n";
    expect(functionLengths({ path: "a.ts", text })).toEqual([1, 3]);
  });
});

describe("registries", () => {
  const rule = { path: "shared/rules/task/a.ts", text: 'export const a = {\n  id: "task/a",\n};' };
  const index = { path: "shared/rules/index.ts", text: 'import { a } from "./task/a.ts";' };

  it("wants every rule listed", () => {
    expect(registryViolations([rule, index])).toEqual([]);
    expect(registryViolations([rule, { ...index, text: "" }]).join()).toContain("is not listed");
    expect(registryViolations([rule]).join()).toContain("does not exist");
  });

  it("wants a rule's id to be its path", () => {
    const moved = { ...rule, path: "shared/rules/task/b.ts" };
    expect(registryViolations([moved, index]).join()).toContain('states the rule id "task/a"');
  });

  it("wants every kind and importer listed", () => {
    const kinds = { path: "shared/kinds/index.ts", text: "" };
    const plan = { path: "shared/kinds/plan/index.ts", text: "" };
    expect(registryViolations([plan, kinds]).join()).toContain("is not listed");
    expect(registryViolations([plan, { ...kinds, text: 'import "#shared/kinds/plan/index.ts";' }])).toEqual([]);
  });
});
