import { splitAgencies } from "#shared/agencies/split.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import type { Cell, Row, Table } from "#shared/model/block.ts";
import type { At, Task, Value } from "#shared/model/task.ts";
import { cellWords, isBody, rolesOf, SAMPLE } from "./columns.ts";
import type { Role, Roles } from "./columns.ts";
import { partsIn } from "./labelled.ts";
import type { Part } from "./labelled.ts";
import { withWhole } from "./row-parts.ts";
import { agencyValues, deadlineValue, valueOf } from "#shared/facts/tasks/values.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** The tasks of a table whose column titles say so, or none. `path` is that of the table's place ("PL1", "II.2"). */
export function rowTasks(table: Table, path: string, context: DeadlineContext): Task[] {
  const heads = table.children.filter((row) => row.role === "head");
  const roles = rolesOf(heads, table.children);
  const given = new Set(roles);
  if (
    !given.has("task") ||
    !(["lead", "implement", "doer", "coordinate", "deadline"] as const).some((role) => given.has(role))
  )
    return [];
  return groupsOf(table).flatMap((group, index, all) => {
    const fitted = fitRoles(roles, group.rows, context);
    const named = all.length > 1 || group.title !== null;
    return withWhole(repeated(group.rows, fitted), fitted).flatMap((row, order) => {
      if (isTitle(row, group.rows[order + 1])) return [];
      const task = rowTask(row, fitted, named ? `${path}.${index + 1}` : path, order + 1, context);
      return task ? [group.title ? withGroupLead(task, group.title) : task] : [];
    });
  });
}

const ditto = /^\s*(?:[-–]\s*)?(?:nt|như trên|như (?:mục|dòng) trên)(?:\s*[-–])?\s*$|^\s*(?:["″”]|-\s*["″”]\s*-)\s*$/iu;

/** Columns whose cell stands merged over the rows of one body or one month, where it stands before the work. */
const spreads: ReadonlySet<Role | null> = new Set<Role>(["lead", "implement", "doer", "deadline"]);

/**
 * The rows with the words above in the place of "-nt-", "như trên", and of a blank cell before the work: who or when stands
 * first in such a table and is written once for the rows it holds for.
 */
function repeated(rows: readonly Row[], roles: Roles): readonly Row[] {
  const out: Row[] = [];
  const task = roles.indexOf("task");
  for (const row of rows) {
    const above = out.at(-1);
    const words = row.children.map((cell) => cellWords(cell).text.trim());
    const merged = (at: number): boolean =>
      at < task && spreads.has(roles[at] ?? null) && words[at] === "" && words[task] !== "";
    const cells = row.children.map((cell, at) =>
      above && (ditto.test(words[at] ?? "") || merged(at)) ? (above.children[at] ?? cell) : cell,
    );
    out.push(cells.some((cell, at) => cell !== row.children[at]) ? { ...row, children: cells } : row);
  }
  return out;
}

interface Group {
  readonly title: Row | null;
  readonly rows: Row[];
}

function groupsOf(table: Table): Group[] {
  const groups: Group[] = [];
  for (const row of table.children) {
    if (row.role === "head" || row.role === "total") continue;
    if (row.role === "group") groups.push({ title: row, rows: [] });
    else {
      if (groups.length === 0) groups.push({ title: null, rows: [] });
      (groups.at(-1) as Group).rows.push(row);
    }
  }
  return groups.filter((group) => group.rows.length > 0);
}

/** "2 | Cung ứng dịch vụ" above "2.1 | …": a number and a name with nothing else, whose parts follow. */
function isTitle(row: Row, next: Row | undefined): boolean {
  const [index = "", ...others] = row.children.map((cell) => cellWords(cell).text.trim());
  const below = cellWords(next?.children[0]).text.trim();
  return (
    others.filter((text) => text !== "").length === 1 &&
    index !== "" &&
    below.startsWith(`${index.replace(/\.$/u, "")}.`)
  );
}

type Shape = "agency" | "deadline" | "document";

function hasShape(text: string, shape: Shape, context: DeadlineContext): boolean {
  const words = text.trim();
  if (shape === "deadline")
    return words.length < 120 && parseDeadline(words, context).some(({ kind }) => kind !== "unknown");
  if (shape === "document") {
    const kinds =
      /^(?:quyet dinh|cong van|ke hoach|chi thi|nghi quyet|thong bao|cong dien|chuong trinh|nghi dinh)\b.{0,40}\d+\/?\S*/u;
    return kinds.test(fold(words.slice(0, 90)));
  }
  return isBody(words);
}

function memoised(compute: (column: number, shape: Shape) => number): (column: number, shape: Shape) => number {
  const known = new Map<string, number>();
  return (column, shape) => {
    const key = `${column} ${shape}`;
    const value = known.get(key) ?? compute(column, shape);
    known.set(key, value);
    return value;
  };
}

/**
 * Roles for one group of rows: where the cells do not fit the titles (a group pasted from another table, its columns
 * shifted) the contents decide, left to right: agency, agency, limit, result.
 */
function fitRoles(roles: Roles, rows: readonly Row[], context: DeadlineContext): Roles {
  const at = roles.indexOf("deadline");
  if (at < 0 || rows.length === 0) return roles;
  const cells = rows.slice(0, SAMPLE).map((row) => row.children.map((cell) => cellWords(cell).text));
  const share = memoised((column: number, shape: Shape): number => {
    const filled = cells.map((row) => row[column] ?? "").filter((text) => text.trim() !== "");
    return filled.filter((text) => hasShape(text, shape, context)).length / Math.max(1, filled.length);
  });
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const giver = roles.indexOf("assignedBy");
  const better = share(at, "deadline") >= 0.4 ? at : columns.find((column) => share(column, "deadline") >= 0.6);
  const misfit = better !== at || (giver >= 0 && share(giver, "agency") >= 0.5 && share(giver, "document") < 0.3);
  if (!misfit || better === undefined) return roles;
  const task = roles.indexOf("task");
  const agencies = columns.filter((column) => column > task && column < better && share(column, "agency") >= 0.5);
  const coordinate =
    agencies.length > 1 ? agencies[1] : columns.find((column) => column > (agencies[0] ?? better) && column < better);
  const fitted: (Role | null)[] = columns.map((column) => (column <= task ? (roles[column] ?? null) : null));
  if (agencies[0] !== undefined) fitted[agencies[0]] = "lead";
  if (coordinate !== undefined) fitted[coordinate] = "coordinate";
  fitted[better] = "deadline";
  if (better + 1 < width) fitted[better + 1] = "result";
  return fitted;
}

function rowTask(row: Row, roles: Roles, path: string, order: number, context: DeadlineContext): Task | null {
  const cells = byColumn(row);
  const words = (role: Role): Words[] =>
    roles.flatMap((own, column) => (own === role && cells[column] ? [cellWords(cells[column])] : []));
  const task = words("task")[0];
  const text = task?.text.trim().replace(/^[-+•]\s+/u, "") ?? "";
  if (!task || text === "") return null;
  const named = (role: "lead" | "coordinate" | "implement" | "doer"): Named => bodiesOf(words(role), role);
  const [first, does, helps] = [named("lead"), named("implement"), named("coordinate")];
  const lead = [...first.lead, ...does.lead, ...helps.lead];
  const implement = [...first.implement, ...does.implement, ...named("doer").implement];
  const value = (role: Role): Value | null =>
    words(role)
      .map((cell) => valueOf(cell, { start: 0, end: cell.text.length }, "column"))
      .find((found) => found !== null) ?? null;
  const limit = words("deadline")[0];
  const number = words("index")[0]
    ?.text.trim()
    .replace(/[.)]+$/u, "");
  const at: At = { node: task.node, start: 0, end: task.text.length };
  const onlyImplementers = lead.length === 0 && !roles.includes("lead") && !roles.includes("doer");
  return {
    id: row.id,
    path: `${path}.${number === undefined || number === "" ? order : number}`,
    form: "row",
    nature: "specific",
    text,
    at,
    lead: onlyImplementers ? implement : lead,
    coordinate: [...first.coordinate, ...does.coordinate, ...helps.coordinate],
    implement: onlyImplementers ? [] : implement,
    deadline: limit ? deadlineValue(limit, { start: 0, end: limit.text.length }, "column", context) : null,
    product: value("product"),
    status: value("status") ?? statusIn(value("result")),
    result: value("result"),
    assignedBy: value("assignedBy"),
  };
}

type Named = Record<"lead" | "coordinate" | "implement", Value[]>;

/** The bodies of the cells of one column, by what the column says they do, or by what the cell itself does ("Chủ trì: Sở A; phối hợp: Sở B"). */
function bodiesOf(cells: readonly Words[], role: "lead" | "coordinate" | "implement" | "doer"): Named {
  const named: Named = { lead: [], coordinate: [], implement: [] };
  for (const cell of cells) {
    const own = cell.text.includes(":") ? partsIn(cell) : [];
    const said: Pick<Part, "words" | "role" | "value">[] = own.filter(
      (part) => part.role === "lead" || part.role === "coordinate" || part.role === "implement",
    );
    const from = {
      words: cell,
      role: role === "doer" ? ("implement" as const) : role,
      value: { start: 0, end: cell.text.length },
    };
    const first = said[0];
    // "Sở Y tế; phối hợp: Công an tỉnh": before the first label stands who the column is for.
    const opening = first ? cell.text.slice(0, first.value.start).replace(/[;.(,]?[^;.(),:]*:\s*$/u, "") : "";
    if (/\p{L}/u.test(opening)) said.unshift({ ...from, value: { start: 0, end: opening.length } });
    for (const part of said.length > 0 ? said : [from])
      named[part.role as keyof Named].push(...agencyValues(part.words, part.value, "column"));
  }
  return named;
}

/** "Đã xong: …" → "Đã xong": the state a result opens with. */
function statusIn(result: Value | null): Value | null {
  const found = result
    ? /^(?:đã (?:xong|hoàn thành)[^:.;\n]{0,60}|chưa (?:hoàn thành|thực hiện)|đang (?:triển khai |thực hiện|tiếp tục )[^:.;,\n]{0,60})/iu.exec(
        result.value,
      )
    : null;
  if (!result || !found) return null;
  const value = found[0].trim();
  return { ...result, value, raw: value, at: { ...result.at, end: result.at.start + value.length } };
}

function byColumn(row: Row): (Cell | undefined)[] {
  return row.children.flatMap((cell) => [cell, ...Array.from({ length: (cell.colSpan ?? 1) - 1 }, () => undefined)]);
}

/** A group line that names an agency ("Sở Y tế") leads the rows below it that name nobody. */
function withGroupLead(task: Task, title: Row): Task {
  if (task.lead.length > 0 || task.implement.length > 0) return task;
  const cell = title.children.map((child) => cellWords(child)).find((words) => words.text.trim().length > 3);
  if (!cell) return task;
  const words = cell.text.trim().replace(/[:.]$/u, "");
  const prefix = agencyPrefix(words);
  const whole = prefix?.start === 0 && prefix.end === words.length && splitAgencies(words).length > 0;
  return whole ? { ...task, lead: agencyValues(cell, { start: 0, end: cell.text.length }, "heading") } : task;
}
