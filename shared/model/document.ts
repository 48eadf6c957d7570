import type { TaskDecision } from "./decision.ts";
import type { KindId } from "./kind-id.ts";
import type { Block } from "./block.ts";
import type { Inline } from "./inline.ts";

/** The parts of the head, the foot and an appendix' head, by the boxes (ô số) of NĐ 30/2020, Phụ lục I, Mục IV. */
export const lineRoles = [
  "state-name", // ô 1, Quốc hiệu
  "motto", // ô 1, Tiêu ngữ
  "parent-body", // ô 2, cơ quan chủ quản
  "issuer", // ô 2, cơ quan ban hành
  "number", // ô 3, "Số: 12/KH-UBND"
  "place-date", // ô 4
  "kind", // ô 5a, tên loại
  "subject", // ô 5a trích yếu, or 5b with "V/v"
  "urgency", // ô 10b
  "salutation", // ô 9a, "Kính gửi:" and what follows on its line
  "addressee", // ô 9a, one of several
  "recipients-title", // ô 9b, "Nơi nhận:"
  "recipient", // ô 9b
  "authority", // ô 7a, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
  "title", // ô 7a, the office of the one who signs
  "signer", // ô 7c
  "appendix-label", // "Phụ lục I"
  "appendix-title",
  "appendix-note", // "(Kèm theo …)"
  "other", // words of the head or foot whose part is not known
] as const;
export type LineRole = (typeof lineRoles)[number];

/** One line of the head or foot, words as written: number, date, names are facts derived from them. */
export interface Line {
  readonly type: "line";
  readonly id: string;
  readonly role: LineRole;
  /** The dash before an addressee or recipient. */
  readonly marker?: string;
  readonly children: readonly Inline[];
}

export interface Header {
  readonly type: "header";
  readonly id: string;
  readonly children: readonly Line[];
}

export interface Body {
  readonly type: "body";
  readonly id: string;
  readonly children: readonly Block[];
}

export interface Closing {
  readonly type: "closing";
  readonly id: string;
  readonly children: readonly Line[];
}

/** An appendix: its head lines first, then its blocks. */
export interface Appendix {
  readonly type: "appendix";
  readonly id: string;
  readonly orientation?: "landscape";
  readonly children: readonly (Line | Block)[];
}

/** Where the words of a node stand in the source: `[offset in its text, line]`, ascending; line is 1-based (text) or the paragraph's number. */
export type Places = readonly (readonly [offset: number, line: number])[];

export interface Source {
  /** File name without folder. */
  readonly name: string;
  readonly importer: string;
  readonly sha256?: string;
  readonly places: Readonly<Record<string, Places>>;
  /** Words of the source that are not part of the document: page numbers, repeated table heads, ruler lines. */
  readonly furniture: readonly { readonly text: string; readonly line: number; readonly why: string }[];
}

/** The current version of the document's shape; older ones are lifted by `versions.ts`. */
export const documentVersion = 1;

/** A whole paper. Immutable: an edit makes a new tree that shares what did not change. */
export interface Document {
  readonly version: typeof documentVersion;
  readonly kind: KindId;
  readonly header: Header;
  readonly body: Body;
  readonly closing: Closing;
  readonly appendices: readonly Appendix[];
  readonly source: Source | null;
  /**
   * What a person said of its tasks, by task or block. The library lays it over the tree; it is kept beside the versions, never
   * in one.
   */
  readonly decided?: Readonly<Record<string, TaskDecision>>;
}
