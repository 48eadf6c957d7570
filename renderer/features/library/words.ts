import type { PaperEntry } from "#shared/contract/document.ts";
import type { PaperRow, PaperState } from "#shared/contract/library.ts";
import type { RelationKind } from "#shared/facts/relations.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { MendableField } from "#shared/model/decision.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { dayInWords } from "#shared/text/days.ts";

// What the library calls things.

export const tierNames: Readonly<Record<string, string>> = {
  central: "Trung ương",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  region: "Khu vực",
  village: "Thôn, tổ dân phố",
};

export const stateNames: Readonly<Record<PaperState, string>> = {
  draft: "Bản nháp",
  issued: "Đã phát hành",
  imported: "Nhập từ ngoài",
};

/** The parts of a task that a person may set right. */
export const fieldNames: Readonly<Record<MendableField, string>> = {
  lead: "Chủ trì",
  implement: "Thực hiện",
  coordinate: "Phối hợp",
  deadline: "Thời hạn",
};

/** How the selected paper stands to the other: "thực hiện" the other; `passive` the other way round. */
export const relationNames: Readonly<Record<RelationKind, { readonly active: string; readonly passive: string }>> = {
  replaces: { active: "Thay thế", passive: "Được thay thế bởi" },
  implements: { active: "Thực hiện", passive: "Được thực hiện bởi" },
  reports: { active: "Báo cáo về", passive: "Được báo cáo tại" },
  basis: { active: "Căn cứ", passive: "Là căn cứ của" },
  cites: { active: "Nhắc đến", passive: "Được nhắc đến tại" },
};

export function kindName(kind: KindId): string {
  return kind === "other" ? "Chưa rõ loại" : kindOf(kind).name;
}

/** "1328/UBND-TTHC"; "" when there is neither. */
export function numberOf({ number, symbol }: Pick<PaperEntry, "number" | "symbol">): string {
  if (symbol === null) return number ?? "";
  return `${number ?? "…"}/${symbol}`;
}

/** "31/3/2023" of "2023-03-31", "" of no day. */
export function dayOf(date: string | null): string {
  return date === null ? "" : dayInWords(date);
}

/** "31/3/2023"; "4/2023" where the day is open; "" of neither. */
export function dayOrMonthOf({ date, month }: Pick<PaperRow, "date" | "month">): string {
  if (date !== null || month === null) return dayOf(date);
  const [year, number] = month.split("-");
  return `${Number(number)}/${year}`;
}

/** What a paper is called in a sentence: "Công văn 1328/UBND-TTHC". */
export function paperName(paper: Pick<PaperEntry, "kind" | "number" | "symbol" | "subject">): string {
  const number = numberOf(paper);
  const kind = paper.kind === "other" ? "Văn bản" : kindName(paper.kind);
  if (number !== "") return `${kind} ${number}`;
  return paper.subject === null ? kind : `${kind} “${paper.subject}”`;
}
