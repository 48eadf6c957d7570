import { splitAgencies } from "#shared/agencies/split.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import type { Cell, Row, Table } from "#shared/model/block.ts";
import type { At, Task, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import type { FieldRole } from "#shared/facts/field-label.ts";
import { agencyValues, deadlineValue, valueOf } from "./values.ts";
import type { Words } from "./values.ts";

/** "doer": persons who carry the work out; a column of bodies that do leads where no other column does. */
type Role = FieldRole | "index" | "doer";
type Roles = readonly (Role | null)[];

/** The tasks of a table whose column titles say so, or none. `path` is that of the table's place ("PL1", "II.2"). */
export function rowTasks(table: Table, path: string, context: DeadlineContext): Task[] {
  const heads = table.children.filter((row) => row.role === "head");
  const roles = rolesOf(heads);
  const given = new Set(roles);
  if (
    !given.has("task") ||
    !(["lead", "implement", "doer", "coordinate", "deadline"] as const).some((role) => given.has(role))
  )
    return [];
  return groupsOf(table).flatMap((group, index, all) => {
    const fitted = fitRoles(roles, group.rows, context);
    const named = all.length > 1 || group.title !== null;
    return repeated(group.rows).flatMap((row, order) => {
      if (isTitle(row, group.rows[order + 1])) return [];
      const task = rowTask(row, fitted, named ? `${path}.${index + 1}` : path, order + 1, context);
      return task ? [group.title ? withGroupLead(task, group.title) : task] : [];
    });
  });
}

const ditto = /^\s*(?:[-–]\s*)?(?:nt|như trên|như (?:mục|dòng) trên)(?:\s*[-–])?\s*$|^\s*(?:["″”]|-\s*["″”]\s*-)\s*$/iu;

/** The rows with the words above in the place of "-nt-", "như trên". */
function repeated(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  for (const row of rows) {
    const above = out.at(-1);
    const cells = row.children.map((cell, at) =>
      above && ditto.test(cellWords(cell).text) ? (above.children[at] ?? cell) : cell,
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

/** Titles that say so only over a column: "Tháng", "Chủ đề". */
const columnOnly: readonly (readonly [Role, RegExp])[] = [
  ["index", /^(?:stt|tt|so tt|so thu tu|so|dot)$/u],
  ["doer", /^nguoi\b.*thuc hien$/u],
  ["deadline", /^(?:thang|tuan|quy|ngay|ngay, thang|ngay\/thang|thang\/nam|thoi gian, dia diem)$/u],
];
const subject =
  /^(?:chu de|chuyen de|chu diem|ten\s.*|chien dich|su kien|mo hinh|cong trinh|hang muc|chuong trinh|dien giai|yeu cau cong viec|viec)$/u;
/** Whoever watches over the work leads it only where no other column names who does. */
const overseer = /^(?:lanh dao|dong chi|thanh vien|can bo|nguoi) (?:phu trach|chi dao|theo doi)|^phu trach$/u;

/** What the words of any other title point to, the telling before the general. */
const hints: readonly (readonly [Role, RegExp])[] = [
  ["note", /\b(?:kinh phi|ghi chu|so tien|du toan|dia diem|doi tuong|so luong|nguon)\b/u],
  ["coordinate", /\b(?:phoi hop|tham gia|ho tro)\b/u],
  ["lead", /\b(?:chu tri|phu trach|dau moi|chiu trach nhiem|dang cai)\b/u],
  ["product", /\b(?:san pham|dau ra|ket qua)\b/u],
  ["deadline", /\b(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|han (?:chot|xong|cuoi|hoan thanh)|ky han)\b/u],
  ["implement", /\b(?:(?:don vi|co quan|phong|khoa|bo phan|nganh|cap)\b.*\b(?:thuc hien|trien khai)|phan cong)\b/u],
  ["task", /\b(?:cong viec|nhiem vu|noi dung|hoat dong|phan viec|dau viec|giai phap)\b/u],
];

/** Titles of columns of figures. */
const counts = /^(?:so|ty le|tong|muc|don gia|khoi luong|gia tri|diem)\b|\b(?:hoan thanh|da|chua|qua han|dat)\b/u;

function roleOfTitle(title: string): Role | null {
  const words = fold(title)
    .replace(/[\s.:]+/gu, " ")
    .trim();
  const named = columnOnly.find(([, pattern]) => pattern.test(words))?.[0] ?? fieldRole(title);
  if (named !== null || words.length > 60 || counts.test(words)) return named;
  return hints.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Roles by column titles; a title over several columns gives its role to the first, the second head row fills the rest. */
export function rolesOf(heads: readonly Row[]): Roles {
  const roles = [...titledRoles(heads, (title) => (overseer.test(fold(title).trim()) ? null : roleOfTitle(title)))];
  const lacks = (role: Role): boolean => !roles.includes(role);
  if (lacks("lead") && lacks("implement"))
    fill(
      roles,
      titledRoles(heads, (title) => (overseer.test(fold(title).trim()) ? "lead" : null)),
    );
  if (lacks("task"))
    fill(
      roles,
      titledRoles(heads, (title) => (subject.test(fold(title).trim()) ? "task" : null)),
    );
  return roles;
}

function fill(roles: (Role | null)[], more: Roles): void {
  for (const [column, role] of more.entries()) roles[column] ??= role;
}

function titledRoles(heads: readonly Row[], roleOf: (title: string) => Role | null): Roles {
  const width = Math.max(0, ...heads.map((row) => row.children.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)));
  const roles: (Role | null)[] = Array.from({ length: width }, () => null);
  for (const row of heads) {
    let column = 0;
    for (const cell of row.children) {
      const role = roleOf(cellWords(cell).text);
      if (role !== null && !(role !== "index" && roles.includes(role) && role !== "note")) roles[column] = role;
      column += cell.colSpan ?? 1;
    }
  }
  return roles;
}

/** The words of a cell as one text with the first paragraph's node. */
export function cellWords(cell: Cell | undefined): Words {
  const paragraphs = cell?.children ?? [];
  return { node: paragraphs[0]?.id ?? "", text: paragraphs.map((paragraph) => textOf(paragraph)).join("\n") };
}

type Shape = "agency" | "deadline" | "document";

/** So many rows of a group tell what its columns hold. */
const SAMPLE = 8;

function hasShape(text: string, shape: Shape, context: DeadlineContext): boolean {
  const words = text.trim();
  if (shape === "deadline")
    return words.length < 120 && parseDeadline(words, context).some(({ kind }) => kind !== "unknown");
  if (shape === "document") {
    const kinds =
      /^(?:quyet dinh|cong van|ke hoach|chi thi|nghi quyet|thong bao|cong dien|chuong trinh|nghi dinh)\b.{0,40}\d+\/?\S*/u;
    return kinds.test(fold(words.slice(0, 90)));
  }
  const prefix = words.length < 400 ? agencyPrefix(words) : null;
  return prefix !== null && prefix.start === 0 && prefix.end >= words.replace(/[.;\s]+$/u, "").length * 0.6;
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
  const agencies = (role: Role): Value[] =>
    words(role).flatMap((cell) => agencyValues(cell, { start: 0, end: cell.text.length }, "column"));
  const lead = agencies("lead");
  const implement = [...agencies("implement"), ...agencies("doer")];
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
    coordinate: agencies("coordinate"),
    implement: onlyImplementers ? [] : implement,
    deadline: limit ? deadlineValue(limit, { start: 0, end: limit.text.length }, "column", context) : null,
    product: value("product"),
    status: value("status") ?? statusIn(value("result")),
    result: value("result"),
    assignedBy: value("assignedBy"),
  };
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
