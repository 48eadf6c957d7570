import { describe, expect, it } from "vitest";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { linksBetween } from "#shared/trace/links.ts";
import type { ExpectedTask } from "./score.ts";
import { expectations, readFile } from "./score.ts";

const all = expectations();

function paper(name: string): Document {
  const found = all.find((one) => one.name.startsWith(name));
  if (!found) throw new Error(`no paper ${name}`);
  return readFile(found.file);
}

function paths(findings: readonly Finding[], rule: string, severity?: Finding["severity"]): string[] {
  return findings.filter((one) => one.ruleId === rule && (severity === undefined || one.severity === severity)).map(({ path }) => path);
}

function onTasks(document: Document): Finding[] {
  return checkDocument(document).filter(({ ruleId }) => /^(?:task|deadline|cascade)\//u.test(ruleId));
}

describe("the province's letter", () => {
  const document = paper("cong-van-1328");
  const findings = onTasks(document);

  it("has eight time limits that run out on its day of issue", () => {
    const eight = ["2.a", "2.b", "3.a.3", "3.a.5", "3.đ.2", "3.e.3", "3.g.3", "3.g.4"];
    expect(paths(findings, "deadline/not-after-issue", "error")).toEqual(eight);
    expect(findings.find(({ ruleId }) => ruleId === "deadline/not-after-issue")?.message).toContain("hết đúng ngày ban hành 31/3/2023");
  });

  it("hands out work without any time limit", () => {
    const errors = ["3.b.1", "3.b.2", "3.b.4", "3.e.1", "3.e.2", "3.g.2", "3.h.2", "3.k.1", "3.k.2"];
    expect(paths(findings, "task/missing-deadline", "error")).toEqual(errors);
    const dated = new Set(tasksOf(document).flatMap(({ path, deadline }) => (deadline ? [path] : [])));
    expect(paths(findings, "task/missing-deadline").filter((path) => dated.has(path))).toEqual([]);
  });

  it("is told nothing else of its tasks", () => {
    const others = findings.filter(({ ruleId }) => ruleId !== "deadline/not-after-issue" && ruleId !== "task/missing-deadline");
    expect(others.map(({ ruleId, path }) => `${ruleId} ${path}`)).toEqual(["task/vague-deadline 3.c.2"]);
  });

  it("answers the directive nearly point by point, with its limits", () => {
    const superior = paper("tin-chi-thi-05");
    const links = linksBetween(superior, document).map(({ parentId, childId, confidence }) => ({ parent: parentId, child: childId, confidence }));
    const chain = checkDocument(document, { superiors: [{ document: superior, tasks: tasksOf(superior), links }] });
    expect(paths(chain, "deadline/later-than-parent")).toEqual([]);
    expect(paths(chain, "cascade/superior-not-cited")).toEqual([]);
    expect(paths(chain, "cascade/shallow")).toEqual(["3.b.2"]);
  });
});

describe("the ward's plan", () => {
  const findings = onTasks(paper("ke-hoach-phuong"));

  it("names only those who carry out where a lead belongs", () => {
    expect(paths(findings, "task/missing-lead", "error")).toEqual(["III.2.a"]);
    expect(paths(findings, "task/missing-lead", "info")).toEqual(["III.3.a", "III.4.c"]);
  });

  it("labels co-ordinators in two ways and names a phòng that no ward had", () => {
    expect(paths(findings, "task/label-form")).toHaveLength(1);
    expect(paths(findings, "task/unknown-agency")).toEqual(["III.5.c"]);
  });

  it("has no limit that is wrong in itself", () => {
    expect(findings.filter(({ ruleId }) => ruleId.startsWith("deadline/"))).toEqual([]);
  });
});

it.each(["bao-cao-10-bc", "bao-cao-tctda06", "tin-chi-thi-05", "bc-moi-truong", "ttr-sua-chua", "nq-hdnd"])("%s hands out no work of its own and is told nothing of tasks", (name) => {
  expect(onTasks(paper(name))).toEqual([]);
});

const absent: Readonly<Record<string, (task: ExpectedTask) => boolean>> = {
  "task/missing-deadline": ({ deadline }) => deadline === null,
  "task/missing-lead": ({ lead }) => lead.length === 0,
};

it.each(all.map((one) => [one.name, one] as const))("%s lacks what errors say it lacks, as its reader saw it", (_, { file, tasks }) => {
  const byLine = new Map(tasks.map((task) => [task.line, task]));
  const wrong = onTasks(readFile(file)).filter(({ ruleId, severity, line }) => {
    const isAbsent = absent[ruleId];
    const expected = byLine.get(line ?? 0);
    return severity === "error" && isAbsent !== undefined && !(expected && isAbsent(expected));
  });
  expect(wrong.map(({ message }) => message)).toEqual([]);
});
