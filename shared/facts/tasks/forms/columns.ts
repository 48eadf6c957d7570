import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { fold } from "#shared/text/fold.ts";
import type { Cell, Row } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import type { FieldRole } from "#shared/facts/field-label.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** "doer": persons who carry the work out; a column of bodies that do leads where no other column does. */
export type Role = FieldRole | "index" | "doer";
export type Roles = readonly (Role | null)[];

/** Titles that say so only over a column: "Tháng", "Chủ đề". */
const columnOnly: readonly (readonly [Role, RegExp])[] = [
  ["index", /^(?:stt|tt|so tt|so thu tu|so|dot)$/u],
  ["doer", /^nguoi\b.*thuc hien$/u],
  [
    "deadline",
    /^(?:(?:thang|tuan|quy|nam|ngay)(?: (?:thuc hien|trien khai|hoan thanh|to chuc))+|thang|tuan|quy|ngay|ngay, thang|ngay\/thang|thang\/nam|thoi gian, dia diem|thu,? ?\/?ngay(?:,? thang)?|ngay,? ?\/?thu|buoi,? ?ngay|ngay,? ?gio)$/u,
  ],
  [
    "lead",
    /^(?:ten )?(?:ai|nhom truong|doi truong|to truong|truong (?:nhom|doi|doan|tieu ban))(?: chu tri| lam| thuc hien)?$/u,
  ],
  [
    "coordinate",
    /^(?:(?:cac )?thanh vien|(?:ai )?(?:cung|phu) (?:lam|viec|phu trach|trien khai)|(?:co quan|don vi|bo phan) (?:giup viec|ho tro|tham muu, giup viec))$/u,
  ],
];
const subject =
  /^(?:chu de|chuyen de|chu diem|ten\s(?!thu tuc|tthc|dich vu|ho so|mau|bieu|loai|don vi|co quan|phi\b|le phi|khoan|van ban).*|chien dich|su kien|mo hinh|cong trinh|hang muc|chuong trinh|dien giai|yeu cau cong viec|viec|bien phap)$/u;
/** Whoever watches over the work leads it only where no other column names who does. */
const overseer =
  /^(?:lanh dao|dong chi|thanh vien|can bo|nguoi)(?: (?!phu trach|chi dao|theo doi)[a-z]{2,9}){0,4} (?:phu trach|chi dao|theo doi)|^phu trach$/u;
/** The day of what the rows are about: "Ngày tiêm". */
const day = /^ngay (?!sinh|cap|ky|ban hanh|vao|nhan|bat dau|cong)[a-z]+(?: [a-z]+)?$/u;
/** When the work begins is its limit only where no other column says when it ends. */
const beginning = /^(?:ngay |thoi gian |thoi diem |moc )?bat dau(?: tu)?$/u;

/** What the words of any other title point to, the telling before the general. */
const hints: readonly (readonly [Role, RegExp])[] = [
  ["note", /\b(?:kinh phi|ghi chu|so tien|du toan|dia diem|doi tuong|so luong|nguon)\b/u],
  ["coordinate", /\b(?:phoi hop|tham gia|ho tro)\b/u],
  ["lead", /\b(?:chu tri|phu trach|dau moi|chiu trach nhiem|dang cai)\b/u],
  ["product", /\b(?:san pham|dau ra|ket qua)\b/u],
  [
    "deadline",
    /\b(?:thoi gian|thoi han|thoi diem|tien do|lo trinh|han (?:chot|xong|cuoi|hoan thanh|nop|bao cao|gui|trinh)|ky han|moc xong)\b/u,
  ],
  ["implement", /\b(?:(?:don vi|co quan|phong|khoa|bo phan|nganh|cap)\b.*\b(?:thuc hien|trien khai)|phan cong)\b/u],
  [
    "task",
    /\b(?:cong viec|nhiem vu|noi dung|hoat dong|hanh dong|phan viec|dau viec|giai phap|viec (?:can|phai|duoc|trong tam|chinh|cu the|lam|giao))\b/u,
  ],
];

/** Titles of columns of figures. */
const counts = /^(?:so|ty le|tong|muc|don gia|khoi luong|gia tri|diem)\b|\b(?:hoan thanh|da|chua|qua han|dat)\b/u;

function roleOfTitle(title: string): Role | null {
  const words = wordsOfTitle(title);
  const named = columnOnly.find(([, pattern]) => pattern.test(words))?.[0] ?? fieldRole(title);
  if (named !== null || words.length > 60 || counts.test(words)) return named;
  return hints.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Roles by column titles; a title over several columns gives its role to the first, the second head row fills the rest. Where no
 * title names the work, what the table is about is it ("Chỉ số thành phần", "Điểm tiêm"), if somebody is put in charge of each.
 */
export function rolesOf(heads: readonly Row[], rows: readonly Row[] = []): Roles {
  const late = (title: string): boolean => overseer.test(wordsOfTitle(title)) || beginning.test(wordsOfTitle(title));
  const roles = [...titledRoles(heads, (title) => (late(title) ? null : roleOfTitle(title)))];
  const lacks = (role: Role): boolean => !roles.includes(role);
  const add = (role: Role, pattern: RegExp): void =>
    fill(
      roles,
      titledRoles(heads, (title) => (pattern.test(wordsOfTitle(title)) ? role : null)),
    );
  if (lacks("deadline")) add("deadline", day);
  const charged = !lacks("lead") && inCharge(heads, roles);
  if (lacks("lead") && lacks("implement")) add("lead", overseer);
  if (lacks("deadline")) add("deadline", beginning);
  if (lacks("lead") && lacks("implement") && lacks("doer")) addForces(heads, roles, rows);
  if (lacks("task")) add("task", subject);
  // An indicator that somebody answers for: "Chỉ tiêu | Bộ phận chịu trách nhiệm".
  if (lacks("task") && !(lacks("lead") && lacks("implement")) && !lacks("target"))
    roles[roles.indexOf("target")] = "task";
  const about = lacks("task") && charged ? subjectColumn(heads, roles, rows) : -1;
  if (about >= 0) roles[about] = "task";
  return withoutGroups(heads, roles, rows);
}

/** "Nội dung hành động | Hành động cụ thể": of two columns of work the one that is blank where the other goes on only groups its rows. */
function withoutGroups(heads: readonly Row[], roles: Roles, rows: readonly Row[]): Roles {
  const first = roles.indexOf("task");
  let found = 0;
  const isSecond = (title: string): boolean => roleOfTitle(title) === "task" && (found += 1) === 2;
  const second = titledRoles(heads, (title) => (isSecond(title) ? "task" : null)).indexOf("task");
  if (first < 0 || second <= first) return roles;
  const own = rows.filter((row) => row.role === undefined);
  const goesOn = own.some((row) => !isFilled(row, first) && isFilled(row, second));
  const always = own.every((row) => isFilled(row, second) || !isFilled(row, first));
  return goesOn && always ? roles.with(first, null).with(second, "task") : roles;
}

function isFilled(row: Row, at: number): boolean {
  return cellWords(row.children[at]).text.trim() !== "";
}

const forces = /^(?:cac )?luc luong(?: (?:chinh|tai cho|huy dong|duoc huy dong))?$/u;

/** "Lực lượng" heads a column of those who do the work where its cells name bodies; else it counts heads. */
function addForces(heads: readonly Row[], roles: (Role | null)[], rows: readonly Row[]): void {
  const found = titledRoles(heads, (title) => (forces.test(wordsOfTitle(title)) ? "lead" : null));
  const own = rows.filter((row) => row.role === undefined).slice(0, SAMPLE);
  const at = found.indexOf("lead");
  if (at >= 0 && own.length > 0 && own.every((row) => isBody(cellWords(row.children[at]).text.trim())))
    roles[at] ??= "lead";
}

/** A column's title, levelled. "Sở" is a body and no number ("Số"), though both fold to the same letters. */
function wordsOfTitle(title: string): string {
  return fold(title.replace(/(?<!\p{L})sở(?!\p{L})/giu, "cơ quan"))
    .replace(/[\s.:]+/gu, " ")
    .trim();
}

/** Whether the leading column says that those in it answer for what stands beside them, or the rows have a time. */
function inCharge(heads: readonly Row[], roles: Roles): boolean {
  const answers = titledRoles(heads, (title) =>
    /\b(?:chu tri|dau moi|chiu trach nhiem)\b/u.test(wordsOfTitle(title)) ? "lead" : null,
  );
  return answers.includes("lead") || roles.includes("deadline");
}

/** Titles of columns that tell of persons and places. */
const data =
  /^(?:ho(?:,? va)? ten|ten goi|chuc (?:vu|danh)|don vi(?: tinh| cong tac)?|dvt|dia (?:ban|chi|diem)|so\b|dien thoai|thu ky|chu toa|dai dien|nguoi (?:lap|ghi|giao|nhan)|email|hop thu|gioi tinh|nam sinh|trinh do|ghi chu|ky hieu|ma\b)/u;

/** The first column without a role whose cells are words and name nobody; -1 where there is none. */
function subjectColumn(heads: readonly Row[], roles: Roles, rows: readonly Row[]): number {
  const own = rows.filter((row) => row.role === undefined).slice(0, SAMPLE);
  const isData = titledRoles(heads, (title) => (data.test(wordsOfTitle(title)) ? "note" : null));
  return roles.findIndex((role, column) => {
    if (role !== null || isData[column] === "note" || own.length === 0) return false;
    const texts = own.map((row) => cellWords(row.children[column]).text.trim());
    return texts.every((text) => /\p{L}{2,}\s+\S/u.test(text) && !isBody(text));
  });
}

/** So many rows tell what a column holds. */
export const SAMPLE = 8;

/** Whether a cell names bodies and hardly anything else. */
export function isBody(text: string): boolean {
  const prefix = text.length < 400 ? agencyPrefix(text) : null;
  return prefix !== null && prefix.start === 0 && prefix.end >= text.replace(/[.;\s]+$/u, "").length * 0.6;
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
