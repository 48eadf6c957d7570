import { describe, expect, it } from "vitest";
import type { Block } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import type { CheckOptions } from "./check.ts";
import { runRules } from "./check.ts";
import type { RuleContext, TaskRule } from "./rule.ts";
import { taskRule } from "./rule.ts";
import { planWith } from "#shared/rules/task/sample.ts";

const works = ["Số hóa hồ sơ", "Rà soát dữ liệu", "Lắp đặt camera", "Tập huấn cán bộ", "Nâng cấp mạng"];
const lines = Array.from(
  { length: 40 },
  (_, at) => `${at + 1}. ${works[at % works.length]} đợt ${at + 1}, xong trước ngày 30/6/2026.`,
);

function plan(points = lines): Document {
  let next = 0;
  return readDocument(readPlainText(planWith(points.join("\n\n")), "a.txt"), () => `n${(next += 1)}`).document;
}

/** A rule that says of each task what `ask` answers, and notes which tasks it judged. */
function saying(ask: (context: RuleContext) => unknown, judged: string[] = []): TaskRule<"said"> {
  return taskRule({
    id: "task/said",
    title: "Câu trả lời",
    basis: "Thông lệ",
    severity: "info",
    needs: [],
    messages: { said: "{answer}" },
    check: (one, context) => {
      judged.push(one.id);
      return [{ at: one.at, message: "said", data: { answer: String(ask(context)) } }];
    },
    examples: { good: [{ paper: "a" }], bad: [{ paper: "b", finds: ["said"] }] },
  });
}

function answers(document: Document, rule: TaskRule<"said">, options: CheckOptions = {}): string[] {
  return [...new Set(runRules(document, [rule], options).map(({ message }) => message))];
}

function withoutBlock(document: Document, at: number): Document {
  return { ...document, body: { ...document.body, children: document.body.children.toSpliced(at, 1) } };
}

function reworded(document: Document, id: string, words: string): Document {
  const change = (block: Block): Block =>
    block.id === id && (block.type === "item" || block.type === "paragraph")
      ? { ...block, children: [{ text: words }] }
      : block;
  return { ...document, body: { ...document.body, children: document.body.children.map(change) } };
}

describe("what a task rule said", () => {
  it("is said anew when another option is given", () => {
    const document = plan();
    const today = saying((context) => context.today);
    expect(answers(document, today, { today: "2026-01-01" })).toEqual(["2026-01-01"]);
    expect(answers(document, today, { today: "2026-01-02" })).toEqual(["2026-01-02"]);
    const draft = saying((context) => context.draft);
    expect(answers(document, draft, { draft: true })).toEqual(["true"]);
    expect(answers(document, draft, { draft: false })).toEqual(["false"]);
  });

  it("is said anew when a trait of the paper is another, though the tasks are the same", () => {
    const document = plan();
    const closed = saying((context) => context.has("has-closing"));
    expect(answers(document, closed)).toEqual(["true"]);
    const open = { ...document, closing: { ...document.closing, children: [] } };
    expect(answers(open, closed)).toEqual(["false"]);
    expect(answers(document, closed)).toEqual(["true"]);
  });

  it("is said anew when the head says something else", () => {
    const document = plan();
    const number = saying(({ header }) => header.number);
    expect(answers(document, number)).toEqual(["42"]);
    const children = document.header.children.map((line) =>
      line.role === "number" ? { ...line, children: [{ text: "Số: 43/KH-UBND" }] } : line,
    );
    expect(answers({ ...document, header: { ...document.header, children } }, number)).toEqual(["43"]);
  });

  it("is said anew of all when the habits of the paper change by one of them", () => {
    const document = plan(lines.map((line) => line.replace(/, xong.*/u, ".")));
    const dated = saying(({ habits }) => habits.prose.deadline);
    expect(answers(document, dated)).toEqual(["0"]);
    const [first] = runRules(document, [dated]);
    const after = answers(reworded(document, first?.at.node ?? "", "Số hóa hồ sơ, xong trước ngày 30/6/2026."), dated);
    expect(after).toHaveLength(1);
    expect(Number(after[0])).toBeGreaterThan(0);
  });

  it("is kept of all others when one of them changes no habit", () => {
    const document = plan();
    const judged: string[] = [];
    const dated = saying(({ habits }) => habits.prose.deadline, judged);
    const [first] = runRules(document, [dated]);
    const id = first?.at.node ?? "";
    judged.length = 0;
    runRules(reworded(document, id, "Số hóa hồ sơ đợt 1."), [dated]);
    expect(judged).toEqual([id]);
  });

  it("is said anew of a task that asks something else than those around it", () => {
    const document = plan();
    const rule = (at: string): TaskRule<"said"> => {
      const asking = saying(({ today }) => today);
      return { ...asking, check: (one, context) => (one.path.endsWith(at) ? asking.check(one, context) : []) };
    };
    for (const one of [rule(".2"), rule(".20"), rule(".39")]) {
      expect(answers(document, one, { today: "2026-01-01" })).toEqual(["2026-01-01"]);
      expect(answers(document, one, { today: "2026-01-02" })).toEqual(["2026-01-02"]);
    }
  });

  it("is kept for all tasks but the one that was reworded", () => {
    const document = plan();
    const judged: string[] = [];
    const rule = saying(({ today }) => today, judged);
    const found = runRules(document, [rule], { today: "2026-01-01" });
    expect(judged.length).toBeGreaterThanOrEqual(lines.length);
    const id = found[20]?.at.node as string;
    judged.length = 0;
    const after = runRules(reworded(document, id, "Khảo sát địa bàn, xong trước ngày 30/6/2026."), [rule], {
      today: "2026-01-01",
    });
    expect(judged).toEqual([id]);
    expect(after.filter((one) => !found.includes(one)).map(({ at }) => at.node)).toEqual([id]);
  });

  it("stands in the order of the tasks when one is taken out", () => {
    const document = plan();
    const rule = saying(() => "");
    const nodes = runRules(document, [rule]).map(({ at }) => at.node);
    const at = document.body.children.findIndex(({ id }) => id === nodes[7]);
    expect(runRules(withoutBlock(document, at), [rule]).map((one) => one.at.node)).toEqual(nodes.toSpliced(7, 1));
  });
});
