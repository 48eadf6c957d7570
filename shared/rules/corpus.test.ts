import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { runRules } from "./engine/check.ts";
import { rules } from "./index.ts";

const corpus = new URL("../../tests/corpus/", import.meta.url);
const own = rules.filter(({ id }) =>
  /^(?:numbering|structure|format|citation|unicode)\/|^text\/duplicate-word$/u.test(id),
);

/** Findings of a paper of the corpus as "line rule" – hints apart, which ask to look and accuse nobody. */
function found(file: string, hints = false): string[] {
  let next = 0;
  const text = readFileSync(new URL(file, corpus), "utf8");
  const { document } = readDocument(readPlainText(text, file), () => `n${(next += 1)}`);
  return runRules(document, own)
    .filter(({ severity }) => (severity === "info") === hints)
    .map(({ line, ruleId }) => `${line} ${ruleId}`);
}

describe("the real papers of the corpus", () => {
  it.each([
    [
      "bao-cao-10-bc-tctda06-quang-ngai-2023-07",
      ["46 citation/kind-symbol", "62 citation/inconsistent", "78 citation/kind-symbol", "198 text/duplicate-word"],
    ],
    [
      "bao-cao-tctda06-thanh-hoa-2023-09",
      ["109 citation/kind-symbol", "191 citation/inconsistent", "302 citation/inconsistent"],
    ],
    ["cong-van-1328-ubnd-tthc-quang-ngai", []],
    ["ke-hoach-phuong-chanh-lo", ["121 text/duplicate-word", "157 numbering/gap", "268 format/recipients"]],
    ["tin-chi-thi-05-ct-ttg", []],
  ])("%s has these faults and no other", (name, faults) => {
    expect(found(`seeds/${name}.txt`)).toEqual(faults);
  });

  it("asks for the number and the day that the plan of the ward leaves blank", () => {
    expect(found("seeds/ke-hoach-phuong-chanh-lo.txt", true)).toEqual([
      "3 format/issuer",
      "3 format/number-missing",
      "5 format/number-missing",
    ]);
  });

  it("accuses the made-up clean papers of nothing but a shortened issuer", () => {
    const names = readdirSync(new URL("papers/", corpus)).filter((name) => name.endsWith(".txt"));
    expect(names.length).toBeGreaterThan(20);
    const faults = names.flatMap((name) => found(`papers/${name}`).map((fault) => fault.replace(/^\d+ /u, "")));
    expect([...new Set(faults)]).toEqual(["format/issuer"]);
    expect(faults.length).toBeLessThanOrEqual(2);
  });
});
