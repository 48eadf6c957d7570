import { headerOf } from "#shared/facts/header.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { readText } from "./papers.ts";

/** The day the checks are made on; without it some rules keep silent. */
const today = "2026-01-15";

/** Reading, facts and all rules on a text: the work of `check` without files and printing. */
export function wholeWork(content: string): void {
  const document = readText(content);
  outlineOf(document);
  headerOf(document);
  tasksOf(document);
  checkDocument(document, { today });
}
