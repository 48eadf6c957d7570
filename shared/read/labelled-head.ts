import { fold } from "#shared/text/fold.ts";
import type { LineRole } from "#shared/model/document.ts";
import { kindByName } from "#shared/kinds/index.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { RoledUnit } from "./header.ts";
import type { TextUnit, Unit } from "./unit.ts";

/** The labels under which a draft's form or the page of a portal gives what a head says. Practice; matched on folded words. */
const labels: readonly (readonly [LineRole, RegExp])[] = [
  ["number", /^so(?:,|\/| va)? ?(?:ky hieu|hieu)(?: van ban)?\s*[:|]/u],
  ["subject", /^trich yeu(?: noi dung)?\s*[:|]/u],
  ["kind", /^(?:loai|hinh thuc) van ban\s*[:|]/u],
  ["issuer", /^(?:co quan|don vi|noi) (?:ban hanh|soan thao)\s*[:|]/u],
  ["place-date", /^ngay (?:ban hanh|van ban|ky)\s*[:|]/u],
  ["salutation", /^kinh gui\s*[:|]/u],
  [
    "other",
    /^(?:noi nhan|nguoi ky|chuc vu|linh vuc|do khan|do mat|trang thai|tinh trang|hieu luc|ngay (?:co )?hieu luc|het hieu luc|ngay (?:het hieu luc|dang|cap nhat|cong bao|dang cong bao|ap dung)|so cong bao|ap dung|tinh trang hieu luc|tep dinh kem|file dinh kem|so trang|noi dung)\s*[:|]/u,
  ],
];

/** So many lines may stand above the first of them. */
const ABOVE = 3;

export interface LabelledHead {
  readonly lines: readonly RoledUnit[];
  readonly kind: KindId | null;
  readonly next: number;
}

function roleOf(unit: Unit | undefined): LineRole | null {
  if (unit?.type !== "text" || unit.label !== null || unit.text.length > 500) return null;
  const words = fold(unit.text.slice(0, 60)).trim();
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What stands below a label that has nothing behind it, as a portal's page gives it cell by cell. */
function valueBelow(units: readonly Unit[], at: number): TextUnit | null {
  const [label, value, after] = [units[at], units[at + 1], units[at + 2]];
  if (label?.type !== "text" || !/:\s*$/u.test(label.text) || value?.type !== "text" || value.text.length > 200)
    return null;
  if (/^(?:noi dung|noi nhan|kinh gui)/u.test(fold(label.text))) return null;
  const inRow = roleOf(after) !== null || (roleOf(units[at - 2]) !== null && value.text.length < 60);
  return inRow && roleOf(value) === null ? value : null;
}

/** A head given as labelled lines, two or more of them; null where the paper has none. */
export function labelledHead(units: readonly Unit[]): LabelledHead | null {
  const start = units.slice(0, ABOVE + 1).findIndex((unit) => roleOf(unit) !== null);
  if (start < 0) return null;
  const lines: RoledUnit[] = [];
  let kind: KindId | null = null;
  let next = start;
  for (; next < units.length; next += 1) {
    const unit = units[next] as Unit;
    if (unit.type === "break") continue;
    const role = roleOf(unit);
    if (role === null || unit.type !== "text") break;
    lines.push({ role, unit });
    const value = valueBelow(units, next);
    if (value) {
      lines.push({ role, unit: value });
      next += 1;
    }
    const said = value?.text ?? unit.text.slice(unit.text.search(/[:|]/u) + 1).replace(/\|.*$/u, "");
    if (role === "kind") kind = kindByName(fold(said).trim())?.id ?? null;
  }
  const told = lines.filter(({ role }) => role !== "other" && role !== "salutation").length;
  if (told === 0 || lines.length < 2) return null;
  const above = units
    .slice(0, start)
    .flatMap((unit): RoledUnit[] => (unit.type === "text" ? [{ role: "other", unit }] : []));
  return { lines: [...above, ...lines], kind, next };
}
