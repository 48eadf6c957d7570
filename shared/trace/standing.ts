import type { Task } from "#shared/model/task.ts";
import type { CoverageState, ShownState } from "./states.ts";

/** What an office decided about a superior task instead of taking it over. */
export interface Outcome {
  readonly kind: "forward" | "waive" | "not-for";
  readonly reason: string;
  readonly to?: readonly string[];
  readonly approver?: string;
}

/** The fields a task that carries out another should have; each a bit of a number, as the library keeps them. */
export const fieldBits = { lead: 1, coordinate: 2, deadline: 4 } as const;

/** Beside the fields: it has a limit, but a later day than the superior task's. */
const lateBit = 8;

/** Bits that `answerBits` can set: all below this. */
export const answerBitsEnd = 16;

/** The fields a task has, as bits. */
export function fieldsOf({ lead, coordinate, deadline }: Pick<Task, "lead" | "coordinate" | "deadline">): number {
  return (
    (lead.length > 0 ? fieldBits.lead : 0) |
    (coordinate.length > 0 ? fieldBits.coordinate : 0) |
    (deadline !== null && deadline.kind !== "unknown" ? fieldBits.deadline : 0)
  );
}

/**
 * The fields of a linked task (bits) that answer the superior one's: a limit behind the superior's does not. `own`, `above`: the
 * days the limits leave (ISO), null where there is none.
 */
export function answerBits(fields: number, own: string | null, above: string | null): number {
  return own !== null && above !== null && own > above ? (fields & ~fieldBits.deadline) | lateBit : fields;
}

const fieldNames = [
  [fieldBits.lead, "đơn vị chủ trì"],
  [fieldBits.coordinate, "đơn vị phối hợp"],
  [fieldBits.deadline, "thời hạn"],
] as const;

/** What is known of a superior task in one answer. */
export interface Known {
  /** How many tasks are linked to it. */
  readonly linked: number;
  /** The fields (`answerBits`) that one or another of them has: what one has is there. */
  readonly has: number;
  /** The superior task changed after its link was confirmed. */
  readonly changed: boolean;
  readonly outcome: Outcome | undefined;
  /** Why it is not for this office; null when it is. Asked only where nothing else is known. */
  readonly notFor: () => string | null;
}

/** The state of a superior task in one answer. */
export interface Standing {
  readonly state: CoverageState;
  /** covered only: the covering tasks are themselves complete, so nothing is left open. */
  readonly deep: boolean;
  /** Vietnamese: what is missing, to whom it was forwarded, why it was waived. */
  readonly note: string;
}

const complete = fieldBits.lead | fieldBits.coordinate | fieldBits.deadline;

/** Judges by what is strongest: links, then what was decided, then whom the task charges. */
export function stateOf({ linked, has, changed, outcome, notFor }: Known): ShownState {
  if (linked > 0) return changed ? "suspect" : (has & complete) === complete ? "deep" : "covered";
  if (outcome !== undefined) return outcomeStates[outcome.kind];
  return notFor() === null ? "uncovered" : "not-for";
}

const outcomeStates = { forward: "forwarded", waive: "waived", "not-for": "not-for" } as const;

/** The state and what a reader is told of it. */
export function standingOf(known: Known): Standing {
  const shown = stateOf(known);
  return { state: shown === "deep" ? "covered" : shown, deep: shown === "deep", note: noteOf(known, shown) };
}

function noteOf({ has, outcome, notFor }: Known, shown: ShownState): string {
  switch (shown) {
    case "deep":
      return "";
    case "covered":
      return openIn(has);
    case "suspect":
      return "Nhiệm vụ của cấp trên đã thay đổi sau khi xác nhận liên kết";
    case "uncovered":
      return "Chưa có nhiệm vụ nào triển khai";
    default:
      return outcome === undefined ? (notFor() ?? "") : outcomeNote(outcome);
  }
}

function openIn(has: number): string {
  const isLate = (has & (lateBit | fieldBits.deadline)) === lateBit;
  const there = isLate ? has | fieldBits.deadline : has;
  const missing = fieldNames.flatMap(([bit, name]) => ((there & bit) === 0 ? [name] : []));
  return [
    ...(missing.length === 0 ? [] : [`Còn thiếu: ${missing.join(", ")}`]),
    ...(isLate ? ["Thời hạn muộn hơn của cấp trên"] : []),
  ].join("; ");
}

function outcomeNote({ kind, reason, to = [], approver = "" }: Outcome): string {
  if (kind === "forward") return `Chuyển ${to.join(", ")}${reason === "" ? "" : `: ${reason}`}`;
  return approver === "" ? reason : `${reason} (${approver} đồng ý)`;
}
