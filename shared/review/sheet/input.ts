import type { Severity } from "#shared/model/finding.ts";

/** A finding as the sheet shows it. */
export interface SheetFinding {
  readonly group: string;
  readonly severity: Severity;
  /** "Mục III.4", "Phần đầu văn bản". */
  readonly place: string;
  readonly message: string;
  readonly basis: string;
}

export interface SheetWaiver {
  readonly message: string;
  readonly reason: string;
  readonly approver: string;
  /** ISO time. */
  readonly madeAt: string;
  readonly until: string | null;
}

export interface SheetComment {
  readonly place: string;
  readonly quote: string;
  readonly author: string;
  readonly text: string;
  readonly madeAt: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
  readonly resolved: boolean;
  readonly sentBack: boolean;
}

export interface SheetCoverage {
  readonly name: string;
  readonly total: number;
  readonly deep: number;
  readonly covered: number;
  readonly forwarded: number;
  readonly waived: number;
  readonly suspect: number;
  readonly uncovered: number;
  readonly notFor: number;
  /** The holes. */
  readonly open: readonly { readonly path: string; readonly text: string; readonly deadline: string }[];
}

export interface SheetSignoff {
  readonly name: string;
  readonly role: string;
  readonly state: "waiting" | "agreed" | "refused";
  readonly note: string;
  readonly decidedAt: string | null;
  /** What was agreed to is an earlier version than the one on the sheet. */
  readonly stale: boolean;
}

/** Everything a review sheet says; it computes nothing of its own. */
export interface ReviewSheet {
  readonly office: { readonly name: string; readonly parentName: string | null; readonly place: string | null };
  /** Day of the sheet, ISO. */
  readonly today: string;
  readonly reviewer: string;
  readonly paper: {
    readonly kind: string;
    readonly symbol: string | null;
    readonly date: string | null;
    readonly issuer: string | null;
    readonly subject: string | null;
    readonly version: number;
    readonly tasks: number;
  };
  readonly verdict: { readonly passed: boolean; readonly note: string; readonly version: number } | null;
  readonly coverage: readonly SheetCoverage[];
  readonly findings: readonly SheetFinding[];
  readonly waivers: readonly SheetWaiver[];
  readonly comments: readonly SheetComment[];
  readonly signoffs: readonly SheetSignoff[];
}
