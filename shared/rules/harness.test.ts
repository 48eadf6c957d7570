import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineOf } from "#shared/facts/outline.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Block } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import { isFootnote } from "#shared/model/inline.ts";
import { textOf } from "#shared/model/text.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { linksBetween } from "#shared/trace/links.ts";
import type { CheckOptions } from "./engine/check.ts";
import { runRules } from "./engine/check.ts";
import { fixAll } from "./engine/fix.ts";
import type { Example, Rule, Superior } from "./engine/rule.ts";
import { samplePaper } from "./engine/sample.ts";
import { ruleById, rules } from "./index.ts";

function read(text: string): Document {
  let next = 0;
  return readDocument(readPlainText(text, "ví dụ.txt"), () => `n${(next += 1)}`).document;
}

function tree(words: string): Document {
  const part = { id: "", children: [] };
  return {
    version: documentVersion,
    kind: "other",
    header: { ...part, type: "header", id: "head" },
    body: { type: "body", id: "body", children: [{ type: "paragraph", id: "p", children: [{ text: words }] }] },
    closing: { ...part, type: "closing", id: "foot" },
    appendices: [],
    source: null,
  };
}

function documentOf({ paper }: Example): Document {
  if (typeof paper === "string") return frozen(read(paper));
  return frozen("words" in paper ? tree(paper.words) : paper);
}

function optionsOf({ superiors = [], draft, today }: Example, document: Document): CheckOptions {
  return {
    superiors: superiors.map((text) => superiorOf(text, document)),
    ...(draft === undefined ? {} : { draft }),
    ...(today === undefined ? {} : { today }),
  };
}

/** A superior paper tied to the example as the command line ties it; confirmed ties carry the sign of the task as it was. */
function superiorOf(text: string | { readonly now: string; readonly confirmed: string }, document: Document): Superior {
  const superior = read(typeof text === "string" ? text : text.now);
  const before = typeof text === "string" ? [] : tasksOf(read(text.confirmed));
  const links = linksBetween(superior, document).map(({ parentId, childId, parentPath, confidence }) => {
    const confirmed = before.find(({ path }) => path === parentPath);
    return {
      parent: parentId,
      child: childId,
      confidence,
      ...(confirmed ? { confirmed: fingerprint(confirmed) } : {}),
    };
  });
  return { document: superior, tasks: tasksOf(superior), links };
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) frozen(child);
  }
  return value;
}

/** The ids of a rule's messages behind the findings, read back from the sentences. */
function idsOf(rule: Rule, messages: readonly string[]): string[] {
  const patterns = Object.entries(rule.messages).map(([id, template]) => {
    const literal = template.split(/\{\w+\}/u).map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
    return { id, pattern: new RegExp(`^${literal.join(".*?")}$`, "su"), weight: literal.join("").length };
  });
  const byWeight = patterns.toSorted((a, b) => b.weight - a.weight);
  return messages.map((message) => byWeight.find(({ pattern }) => pattern.test(message))?.id ?? `?${message}`);
}

/** One line per block, labels included. */
function wordsOf(document: Document): string {
  const lines: string[] = [];
  const add = (block: Block | Line): void => {
    if (block.type === "table")
      return block.children.forEach((row) => row.children.forEach((cell) => cell.children.forEach(add)));
    if (block.type === "page-break") return undefined;
    const mark = "label" in block ? block.label : "marker" in block ? block.marker : undefined;
    if (block.type === "task") {
      const [first, ...rest] = block.children;
      if (first && first.type === "paragraph") lines.push(`${mark ?? ""} ${textOf(first)}`.trim());
      return rest.forEach(add);
    }
    lines.push(`${mark ?? ""} ${textOf(block)}`.trim());
    for (const child of block.children) if (isFootnote(child)) child.note.forEach(add);
    return undefined;
  };
  for (const entry of outlineOf(document)) add(entry.block);
  return lines.join("\n");
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

const examples = (rule: Rule): readonly Example[] => [...rule.examples.good, ...rule.examples.bad];

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it("stands in the file its id names and can be found by it", () => {
    expect(existsSync(new URL(`${rule.id}.ts`, import.meta.url))).toBe(true);
    expect(ruleById(rule.id)).toBe(rule);
    for (const sentence of Object.values(rule.messages)) expect(sentence).toMatch(/^[\p{Lu}“{].*[.]$/su);
  });

  it.each(examples(rule).map((example, index) => [index + 1, example] as const))(
    "finds what example %i says",
    (_index, example) => {
      const document = documentOf(example);
      const found = runRules(document, [rule], optionsOf(example, document));
      expect(
        idsOf(
          rule,
          found.map(({ message }) => message),
        ),
      ).toEqual(example.finds ?? []);
      for (const finding of found) {
        expect(finding.message).not.toMatch(/\{\w+\}|undefined|NaN|null/u);
        expect(finding.quote.length).toBeLessThanOrEqual(120);
        expect(finding.line ?? 1).toBeGreaterThan(0);
        expect(finding.line === null).toBe(document.source === null);
      }
      const bare = runRules({ ...document, source: null }, [rule], optionsOf(example, document));
      expect(bare).toEqual(found.map((finding) => ({ ...finding, line: null })));
    },
  );

  it.each(rule.examples.bad.map((example, index) => [index + 1, example] as const))(
    "fixes bad example %i as stated",
    (_index, example) => {
      const document = documentOf(example);
      const options = optionsOf(example, document);
      const fixed = fixAll(document, [rule], options);
      expect(wordsOf(fixed)).toBe(example.fixed === undefined ? wordsOf(document) : tidy(example.fixed));
      expect(runRules(fixed, [rule], options).filter(({ fix }) => fix)).toEqual([]);
      const before = runRules(document, rules, options).map(({ ruleId }) => ruleId);
      const after = runRules(fixed, rules, options).map(({ ruleId }) => ruleId);
      for (const id of new Set(after)) {
        expect(after.filter((one) => one === id).length).toBeLessThanOrEqual(before.filter((one) => one === id).length);
      }
    },
  );
});

describe("all rules", () => {
  it("have one id each, and no file of a rule is left out of the list", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const folder = new URL(".", import.meta.url);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.endsWith(".test.ts"))
      .map((file) => `${file.parentPath.split("/").at(-1)}/${file.name.replace(/\.ts$/u, "")}`);
    for (const { id } of rules) expect(files).toContain(id);
  });

  it("leave the sample paper alone", () => {
    expect(runRules(frozen(read(samplePaper())), rules)).toEqual([]);
  });

  it.each(Object.entries(forgotten()))("never break on %s", (_, text) => {
    const document = frozen(read(text));
    expect(() => fixAll(document, rules)).not.toThrow();
    expect(() => runRules({ ...document, source: null }, rules, { today: "2026-03-05" })).not.toThrow();
  });

  it.each(Object.entries(forgotten()))("never break on the bare words of %s", (_, text) => {
    expect(() => fixAll(frozen(tree(text)), rules)).not.toThrow();
  });
});

/** The cases everybody forgets. */
function forgotten(): Record<string, string> {
  const paper = samplePaper();
  return {
    nothing: "",
    blanks: " \n\u00a0\n\t",
    "one word": "Đ",
    "decomposed letters": paper.normalize("NFD"),
    "capitals only": paper.toUpperCase(),
    "small letters only": paper.toLowerCase(),
    "no-break spaces": paper.replaceAll(" ", "\u00a0"),
    "dotted leaders": samplePaper({ number: "Số: ……/KH-UBND", date: "An Bình, ngày …… tháng …… năm 2026" }),
    "a head in two columns": samplePaper({
      issuer: "",
      state:
        "ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN BÌNH             Độc lập - Tự do - Hạnh phúc",
      number: "Số: 42/KH-UBND         An Bình, ngày 05 tháng 3 năm 2026",
      date: "",
    }),
    "line ends of other systems": paper.replaceAll("\n", "\r\n"),
    "labels and nothing else": "I.\n\n1.\n\na)\n\nđ)\n\n-\n\n+\n\nĐiều 1.",
    "brackets and signs": "((([[[ “”‘’ /// --- *** ... \\ $ ^ {x} {0}",
  };
}
