import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Severity } from "#shared/model/finding.ts";
import type { CoverageState } from "#shared/trace/states.ts";
import { severities } from "#electron/exporters/sarif/words.ts";
import { wrap } from "#electron/cli/show/text.ts";
import type { DemoFile } from "./files.ts";
import type { DemoPaper } from "./papers.ts";
import type { Judged, Results } from "./results.ts";

/** The page is written for a terminal of this many characters. */
const width = 96;

/** What the demonstration found and where its files are, on one screen. */
export function demoSummary(
  papers: readonly DemoPaper[],
  results: Results,
  files: readonly DemoFile[],
  folder: string,
  notice: string,
): string {
  const parts = [
    "XUYÊN SUỐT: từ chỉ thị của cấp trên đến kế hoạch của phường, trên năm văn bản thật",
    table(["Văn bản đã đọc", "nhiệm vụ", "có đơn vị", "có thời hạn"], papers.map(paperRow)),
    comparison(results),
    highlights(results.real),
    `Tệp trong thư mục ${folder}:\n${files.map(({ name, about }) => `  ${name.padEnd(24)}${about}`).join("\n")}`,
    wrap(`Lưu ý: ${notice}`, width),
  ];
  return `${parts.join("\n\n")}\n`;
}

function paperRow({ title, document }: DemoPaper): string[] {
  const tasks = tasksOf(document);
  const charged = tasks.filter(({ lead, implement }) => lead.length + implement.length > 0).length;
  const limited = tasks.filter(({ deadline }) => deadline !== null).length;
  return [title, String(tasks.length), String(charged), String(limited)];
}

function comparison(results: Results): string {
  const { directive, real, draft } = results;
  const both = [real, draft];
  const above = tasksOf(directive).length;
  const inState = (name: string, wanted: CoverageState): number =>
    results.followed.coverage.filter(({ answer, state }) => answer === name && state === wanted).length;
  const counted = (title: string, count: (plan: Judged) => number): string[] => [
    title,
    ...both.map((plan) => String(count(plan))),
  ];
  return table(
    [`Chỉ thị 05/CT-TTg (${above} nhiệm vụ) tại phường Chánh Lộ`, real.name, draft.name],
    [
      counted("Nhiệm vụ trong kế hoạch", ({ document }) => tasksOf(document).length),
      counted("Nhiệm vụ của Chỉ thị đã triển khai", ({ name }) => inState(name, "covered")),
      counted("Nhiệm vụ của Chỉ thị chưa triển khai", ({ name }) => inState(name, "uncovered")),
      counted("Nhiệm vụ không thuộc cấp xã", ({ name }) => inState(name, "not-for")),
      counted("Lỗi", ({ findings }) => ofSeverity(findings, "error")),
      counted("Cảnh báo", ({ findings }) => ofSeverity(findings, "warning")),
      counted("Lưu ý", ({ findings }) => ofSeverity(findings, "info")),
    ],
  );
}

function ofSeverity(findings: Judged["findings"], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The gravest findings, one of each rule. */
function highlights({ findings }: Judged): string {
  const gravest = severities.flatMap((each) => findings.filter(({ severity }) => severity === each));
  const shown = gravest
    .filter((one, at) => gravest.findIndex(({ ruleId }) => ruleId === one.ruleId) === at)
    .slice(0, 4);
  if (shown.length === 0) return "Kiểm tra Kế hoạch của phường: không phát hiện vấn đề nào.";
  const lines = shown.map(({ line, message }) => {
    const place = line === null ? "" : `dòng ${line}`;
    const text = wrap(message, width, " ".repeat(12));
    return `  ${place.padEnd(10)}${text.slice(12)}`;
  });
  return `Kiểm tra Kế hoạch của phường (${findings.length} phát hiện), chẳng hạn:\n${lines.join("\n")}`;
}

/** A first column of words and columns of numbers under their titles. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const [, ...titles] = head;
  const numbers = titles.map((title) => title.length + 3);
  const first = width - numbers.reduce((sum, each) => sum + each, 0);
  const line = ([name = "", ...cells]: readonly string[], indent: string): string =>
    cut(`${indent}${name}`, first).padEnd(first) + cells.map((cell, at) => cell.padStart(numbers[at] ?? 0)).join("");
  return [line(head, ""), ...rows.map((row) => line(row, "  "))].join("\n");
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 2).replace(/\s+\S*$/u, "")} …`;
}
