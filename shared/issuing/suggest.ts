import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Document } from "#shared/model/document.ts";
import { fold } from "#shared/text/fold.ts";
import { bareRecipient, isKeeping, keptBy } from "./recipients.ts";

/** A body that should perhaps get the paper, with the reason in words. */
export interface SuggestedRecipient {
  readonly name: string;
  readonly why: string;
}

/** What of the office is needed to suggest. */
export interface IssuingOffice {
  readonly parentName?: string | undefined;
  readonly units: readonly string[];
}

/** Recipients the paper names already, and where its copy is kept. */
export function writtenRecipients(document: Document): { recipients: string[]; keep: string } {
  const lines = headerOf(document).recipients;
  const keeping = lines.find(isKeeping);
  return {
    recipients: lines.filter((line) => !isKeeping(line) && fold(line) !== "nhu tren").map(bareRecipient),
    keep: keeping === undefined ? "VT" : keptBy(keeping),
  };
}

/**
 * Who else should get the paper: the body above, and those who have tasks in it. What is in the list already, under these
 * words, is not suggested again.
 */
export function suggestedRecipients(
  document: Document,
  office: IssuingOffice | null,
  present: readonly string[],
): SuggestedRecipient[] {
  const known = new Set(present.map((words) => bodyKey(bareRecipient(words))));
  const out: SuggestedRecipient[] = [];
  const add = (name: string, why: string): void => {
    const key = bodyKey(name);
    if (key === "" || known.has(key)) return;
    known.add(key);
    out.push({ name, why });
  };
  if (office?.parentName !== undefined) add(office.parentName, "cơ quan cấp trên trực tiếp");
  const addressed = headerOf(document).addressees.length > 0;
  if (!addressed) for (const { value, count } of leads(document)) add(value, `chủ trì ${count} nhiệm vụ trong văn bản`);
  return out;
}

/** "Công an phường", "Công an": one body inside one unit, whatever dash or word for the unit stands in its name. */
function bodyKey(name: string): string {
  return fold(name)
    .replace(/[–—-]/gu, " ")
    .replace(/\s+(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Bodies that lead tasks, the most charged first. */
function leads(document: Document): { value: string; count: number }[] {
  const counts = new Map<string, { value: string; count: number }>();
  for (const task of tasksOf(document))
    for (const { value } of task.lead) {
      const key = bodyKey(value);
      const entry = counts.get(key) ?? { value, count: 0 };
      entry.count += 1;
      counts.set(key, entry);
    }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** The symbol a paper of this kind gets in the office: "KH-UBND"; "" where it cannot be told. */
export function usualSymbol(document: Document, officeSymbol: string | undefined): string {
  const written = headerOf(document).symbol;
  if (written !== null) return written;
  const { symbol } = kindOf(document.kind);
  if (officeSymbol === undefined || officeSymbol === "" || symbol === null) return "";
  return `${symbol}-${officeSymbol}`;
}

/** The name of an office as the lines of a head: "UBND phường Chánh Lộ" is "ỦY BAN NHÂN DÂN" over "PHƯỜNG CHÁNH LỘ". */
export function issuerLines(name: string): string[] {
  const unit = /^(?:UBND|Ủy ban nhân dân)\s+(.+)$/iu.exec(name.trim())?.[1];
  return unit === undefined ? [name.trim().toUpperCase()] : ["ỦY BAN NHÂN DÂN", unit.toUpperCase()];
}
