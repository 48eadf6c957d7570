import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import { findDeadlines } from "#shared/text/deadline/find.ts";
import type { TaskBlock } from "#shared/model/block.ts";
import type { Task, TaskDeadline, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { fieldRole, labelledParts } from "#shared/facts/field-label.ts";
import type { FieldRole } from "#shared/facts/field-label.ts";
import type { Range } from "#shared/text/range.ts";
import { areOnlyBodies, doerLine } from "#shared/facts/tasks/charge/doer-line.ts";
import { rolesBehind } from "#shared/facts/tasks/charge/roles.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { agencyValues, deadlineValue, placed, valueOf } from "#shared/facts/tasks/values.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** One labelled value of a task, wherever it stood. */
export interface Part {
  readonly role: FieldRole;
  readonly words: Words;
  readonly value: Range;
}

export interface Labelled {
  readonly lead: readonly Value[];
  readonly coordinate: readonly Value[];
  readonly implement: readonly Value[];
  readonly deadline: TaskDeadline | null;
  readonly product: Value | null;
  readonly assignedBy: Value | null;
  /** Words after "Nhiệm vụ:", when the block names the agency in its first line. */
  readonly task: Value | null;
}

/** The labelled parts of the fields of a task block, in order; points below a bare "- Cơ quan thực hiện:" are its words. */
export function partsOf(block: TaskBlock): Part[] {
  let open: FieldRole | null = null;
  return block.children.flatMap((child) => {
    const words = { node: child.id, text: textOf(child) };
    if (child.type === "field") {
      open = bareRole(words.text);
      return partsInLine(words);
    }
    return child.type === "item" && open
      ? stated({ role: open, words, value: { start: 0, end: words.text.length } })
      : [];
  });
}

/** The parts of a line of its own: labelled ones, or who does it and until when ("Ban A chủ trì, trình trong tháng 3/2026"). */
export function partsInLine(words: Words): Part[] {
  const parts = partsIn(words);
  const doers = parts.some(({ role }) => role !== "deadline") ? null : doerLine(words.text);
  if (!doers && parts.length === 0 && areOnlyBodies(words.text))
    return [{ role: "lead", words, value: { start: 0, end: words.text.length } }];
  if (!doers) return parts;
  const of = (role: FieldRole, ranges: readonly Range[]): Part[] => ranges.map((value) => ({ role, words, value }));
  return [
    ...of("lead", doers.lead),
    ...of("coordinate", doers.coordinate),
    ...of("deadline", doers.limit ? [doers.limit] : []),
  ];
}

/** The role of bodies that a line names without saying which they are; they stand in the points below it. */
function bareRole(text: string): FieldRole | null {
  const role = /:\s*$/u.test(text) ? fieldRole(text) : null;
  return role === "lead" || role === "coordinate" || role === "implement" ? role : null;
}

/** The labelled parts inside a text ("… (Chủ trì: Sở A; thời hạn: 6/2024)"). */
export function partsIn(words: Words): Part[] {
  const found = labelledParts(words.text);
  const labelled = found.flatMap(({ role, value }) => stated({ role, words, value }));
  if (labelled.length === 0) return words.text.startsWith("(") ? bracketParts(words) : labelled;
  const first = found[0];
  return first && !found.some(({ role }) => role === "deadline")
    ? [...labelled, ...timeBefore(words, first.label.start)]
    : labelled;
}

/** "(từ 05/9 đến 10/9/2022; chủ trì: các trường)": the time that stands before the first label of the brackets. */
function timeBefore(words: Words, label: number): Part[] {
  const match = /\(\s*([^()]{3,60}?)\s*[;,]\s*$/u.exec(words.text.slice(0, label));
  if (!match) return [];
  const start = match.index + match[0].indexOf(match[1] as string);
  const value = { start, end: start + (match[1] as string).length };
  const limits = parseDeadline(match[1] as string, {});
  const isTime = limits.length > 0 && limits.every(({ kind, raw }) => kind !== "unknown" && !/^theo\s/iu.test(raw));
  return isTime ? [{ role: "deadline", words, value }] : [];
}

/** "Đơn vị: triệu đồng" over a table names a measure, no body. */
const measure = /^\s*(?:(?:triệu|tỷ|nghìn|ngàn|trăm)\s+)?(?:đồng|người|lượt|hộ|ha|tấn|kg|km|m2|m3|%)[\s.;,)]*$/iu;

/** "Thực hiện: tháng 6 đến tháng 9/2026" says when, not who. */
const timed =
  /^\s*(?:từ|trước|trong|đến|tháng|quý|năm|ngày|cả năm|thường xuyên|hằng|hàng|định kỳ)\s[^A-ZĐ]*\d|^\s*\d{1,2}\s*[/.-]\s*\d/u;

/** Where a list of bodies goes over to those who help: "Sở A, | phối hợp với Sở B". */
const helped = /\s*,?\s*(?:\s(?:làm\s+)?(?:chủ\s+trì|đầu\s+mối)\s*,?\s*)?(?<=[\s,])phối\s+hợp\s/iu;

/**
 * "Phân công: Đội A chủ trì; Công an xã phối hợp", "Chủ trì: Sở A, phối hợp với Sở B": a line that shares out the work
 * names the parts beside the bodies.
 */
function stated(part: Part): Part[] {
  if (part.role !== "implement" && part.role !== "lead") return [part];
  const text = part.words.text.slice(part.value.start, part.value.end);
  if (part.role === "implement" && measure.test(text)) return [];
  if (part.role === "implement" && timed.test(text)) return [{ ...part, role: "deadline" }];
  const at = (role: FieldRole, ranges: readonly Range[]): Part[] =>
    ranges.map(({ start, end }) => ({
      role,
      words: part.words,
      value: { start: part.value.start + start, end: part.value.start + end },
    }));
  const { lead, coordinate } = rolesBehind(text);
  const turn = helped.exec(text)?.index ?? 0;
  const others = coordinate.length > 0 || turn === 0 ? coordinate : cooperating(text);
  if (lead.length > 0) return [...at("lead", lead), ...at("coordinate", others)];
  if (turn === 0 || others.length === 0) return [part];
  return [...at(part.role, [{ start: 0, end: turn }]), ...at("coordinate", others)];
}

/** "(Sở Y tế chủ trì; UBND các xã phối hợp; hoàn thành trước 31/12/2022)": parts named behind their words. */
function bracketParts(words: Words): Part[] {
  const roles = rolesBehind(words.text);
  const parts = (role: FieldRole, ranges: readonly Range[]): Part[] => ranges.map((value) => ({ role, words, value }));
  const limit = /[^;()]*(?:trước|trong|hoàn thành|chậm nhất|quý|tháng)[^;()]*(?=[;)]*[;.)]*$)/iu.exec(words.text);
  const time: Part[] = limit
    ? [{ role: "deadline", words, value: { start: limit.index, end: limit.index + limit[0].length } }]
    : [];
  return [...parts("lead", roles.lead), ...parts("coordinate", roles.coordinate), ...time];
}

/** What labelled parts say together; the first of a kind wins, agencies of one role add up. */
export function gather(parts: readonly Part[], context: DeadlineContext): Labelled {
  const agencies = (role: FieldRole): Value[] =>
    parts.filter((part) => part.role === role).flatMap((part) => agencyValues(part.words, part.value, "field"));
  const single = (role: FieldRole): Value | null =>
    parts
      .filter((part) => part.role === role)
      .map((part) => valueOf(part.words, part.value, "field"))
      .find((value) => value !== null) ?? null;
  const limits = parts
    .filter((part) => part.role === "deadline")
    .map((part) => deadlineValue(part.words, part.value, "field", context));
  return {
    lead: agencies("lead"),
    coordinate: agencies("coordinate"),
    implement: agencies("implement"),
    deadline:
      limits.find((limit) => limit !== null && limit.kind !== "unknown") ??
      limits.find((limit) => limit !== null) ??
      targetLimit(parts, context),
    product: single("product"),
    assignedBy: single("assignedBy"),
    task: single("task"),
  };
}

function targetLimit(parts: readonly Part[], context: DeadlineContext): TaskDeadline | null {
  for (const part of parts) {
    if (part.role !== "target") continue;
    const limit = limitOfTarget({ node: part.words.node, text: part.words.text }, part.value, context);
    if (limit) return limit;
  }
  return null;
}

/** A target says by when it is to be reached: "đạt 100% kể từ tháng 4/2023", "Năm 2023 đạt 70%". */
export function limitOfTarget(words: Words, range: Range, context: DeadlineContext): TaskDeadline | null {
  const text = words.text.slice(range.start, range.end);
  const found = findDeadlines(text, context)[0] ?? null;
  if (found) return placed(found, words, range.start, "field");
  const year = /^(?:trong |đến )?năm\s+\d{4}/iu.exec(text.trim());
  return year
    ? deadlineValue(
        words,
        { start: range.start, end: range.start + text.indexOf(year[0]) + year[0].length },
        "field",
        context,
      )
    : null;
}

/** True when the parts make a block a task: a who, a what or a result; a time and a place alone are a meeting. */
export function isAssignment(parts: readonly Part[]): boolean {
  const roles = new Set(parts.map((part) => part.role));
  if ((["lead", "coordinate", "implement", "product", "task"] as const).some((role) => roles.has(role))) return true;
  return roles.has("deadline") && !roles.has("note");
}

/** A task with nothing known but its place; the forms fill in what they read. */
export function emptyTask(id: string, path: string, words: Words, range: Range): Task {
  return {
    id,
    path,
    form: "sentence",
    nature: "specific",
    text: words.text.slice(range.start, range.end).trim(),
    at: { node: words.node, start: range.start, end: range.end },
    lead: [],
    coordinate: [],
    implement: [],
    deadline: null,
    product: null,
    status: null,
    result: null,
    assignedBy: null,
  };
}
