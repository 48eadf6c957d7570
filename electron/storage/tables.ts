import type { Generated } from "kysely";
import type { RelationKind } from "#shared/facts/relations.ts";
import type { DeadlineKind } from "#shared/text/deadline-type.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import type { TaskForm, TaskNature } from "#shared/model/task.ts";
import type { ReadingRow, TaskDecisionRow, TaskFieldRow } from "./reading-tables.ts";

// What stands in the rows, apart from the domain's own types: JSON is text here, dates are ISO text, absent is null.

export interface OriginalRow {
  sha256: string;
  name: string;
  size: number;
  bytes: Uint8Array;
  stored_at: string;
}

export interface DocumentRow {
  id: string;
  kind: KindId;
  number: string | null;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
  subject: string | null;
  tier: string | null;
  /** "2023-04", of `date` or of a head that leaves the day open. */
  month: string | null;
  /** The same; kept so that lists by year use an index. */
  year: number | null;
  original: string | null;
  current_version: number;
  created_at: string;
  /** Number and symbol as citations name the paper, see `paperKey`. */
  paper_key: string | null;
  /** When it was taken out of the library; it may come back. */
  removed_at: string | null;
}

/** A paper cited by another, derived from its words. */
export interface CitationRow {
  document_id: string;
  /** Order of reading, from 0. */
  place: number;
  relation: RelationKind;
  node: string;
  start: number;
  end: number;
  raw: string;
  paper_key: string;
  date: string | null;
  /** The year inside the symbol, where no date is written. */
  year: number | null;
}

export interface VersionRow {
  id: number;
  document_id: string;
  n: number;
  tree: string;
  made_at: string;
  note: string | null;
}

export interface SettingRow {
  key: string;
  value: string;
  changed_at: string;
}

export interface AuditRow {
  id: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  detail: string;
}

export interface TaskRow {
  document_id: string;
  id: string;
  /** Place in reading order, from 0. */
  place: number;
  node: string;
  path: string;
  form: TaskForm;
  nature: TaskNature;
  text: string;
  /** JSON lists of names as read. */
  lead: string;
  coordinate: string;
  implement: string;
  deadline_raw: string | null;
  deadline_kind: DeadlineKind | null;
  deadline_start: string | null;
  deadline_end: string | null;
  product: string | null;
  status: string | null;
  /** The fields it has that a task which carries out another should have, as `fieldBits` of the trace. */
  has: number;
  /** The day its limit leaves, ISO; null where it leaves none that is sure. */
  limit_day: string | null;
}

export type LinkState = "suggested" | "confirmed" | "refused";

export interface LinkRow {
  id: number;
  parent_document: string;
  parent_task: string;
  child_document: string;
  child_task: string;
  state: LinkState;
  confidence: number;
  why: string;
  /** The superior task's words when the link was made: other words later make the link suspect. */
  parent_text: string;
  /** The superior task's fingerprint when a person confirmed the link; null where nobody has. */
  parent_print: string | null;
  made_at: string;
  decided_at: string | null;
}

export interface CascadeRow {
  id: string;
  /** JSON: the office that issues the plan. */
  office: string;
  /** ISO day; null while it is not known. */
  issued: string | null;
  margin_days: number;
  /** The draft that was made of it. */
  plan: string | null;
  made_at: string;
  changed_at: string;
}

export interface CascadeSuperiorRow {
  cascade_id: string;
  place: number;
  document_id: string;
}

export interface CascadeDecisionRow {
  cascade_id: string;
  document_id: string;
  task_id: string;
  /** JSON. */
  decision: string;
  /** The task's fingerprint when it was decided. */
  print: string;
  decided_at: string;
}

export interface OutcomeRow {
  parent_document: string;
  child_document: string;
  parent_task: string;
  kind: "forward" | "waive" | "not-for";
  reason: string;
  /** JSON list of names. */
  receivers: string;
  approver: string;
  made_at: string;
}

/** Two papers that were compared, in the versions they had. */
export interface LinkRunRow {
  parent_document: string;
  child_document: string;
  parent_version: number;
  child_version: number;
  /** JSON: superior tasks (by id) that do not charge the office of the lower paper, with the reasons. */
  not_for: string;
  made_at: string;
}

export interface WaiverRow {
  id: number;
  document_id: string;
  /** A task's id, or a rule's id with the node it speaks of. */
  subject: string;
  reason: string;
  approver: string;
  made_at: string;
  withdrawn_at: string | null;
  /** Last day on which it holds, ISO; null: for good. */
  until: string | null;
}

export interface CommentRow {
  id: string;
  document_id: string;
  reply_to: string | null;
  /** 1: the paper was sent back with it. */
  sent_back: 0 | 1;
  /** Null: on the paper as a whole. */
  node: string | null;
  from_at: number;
  to_at: number;
  quote: string;
  task_id: string | null;
  /** Key of the finding it speaks of. */
  finding: string | null;
  version: number;
  author: string;
  text: string;
  made_at: string;
  resolved_at: string | null;
  resolved_by: string | null;
}

export interface ReviewRow {
  id: string;
  document_id: string;
  version: number;
  reviewer: string;
  verdict: "passed" | "returned";
  note: string;
  /** JSON list of the keys of the findings that were open. */
  findings: string;
  made_at: string;
}

export interface SignoffRow {
  document_id: string;
  id: string;
  place: number;
  name: string;
  role: string;
  state: "waiting" | "agreed" | "refused";
  /** The version that was agreed to or refused. */
  version: number | null;
  note: string;
  decided_at: string | null;
}

export interface JudgedAgainstRow {
  document_id: string;
  superior_id: string;
  place: number;
}

export interface ProgressRow {
  document_id: string;
  task_id: string;
  /** "2026-03", "2026-Q1", "2026". */
  period: string;
  status: string;
  result: string | null;
  recorded_at: string;
}

export interface RegisterRow {
  year: number;
  /** The head of the office decides how numbers are split: one series, or one per kind. */
  series: string;
  number: number;
  symbol: string;
  document_id: string | null;
  date: string;
  taken_at: string;
  /** reserved: left open with a reason, may still be given out. cancelled: given out and taken back, never given again. */
  state: RegisterState;
  /** Why it was left open, taken out of order, or cancelled. */
  reason: string | null;
  /** Who did that. */
  who: string;
}

export type RegisterState = "issued" | "reserved" | "cancelled";

/** A paper as it was issued; neither it nor its files are ever changed. */
export interface IssueRow {
  id: string;
  document_id: string;
  version: number;
  year: number;
  series: string;
  number: number;
  symbol: string;
  date: string;
  /** "Kế hoạch". */
  kind_name: string;
  subject: string;
  /** JSON: lines above the name, office, name. */
  authority: string;
  title: string;
  signer: string;
  /** JSON list of names. */
  recipients: string;
  kept_by: string;
  copies: number | null;
  /** JSON: what the rules said, with the reasons given. */
  findings: string;
  /** JSON: the DOCX measured again. */
  measures: string;
  issued_at: string;
  issued_by: string;
}

export type IssueFormat = "docx" | "pdf";

export interface IssueFileRow {
  issue_id: string;
  format: IssueFormat;
  name: string;
  sha256: string;
  size: number;
  bytes: Uint8Array;
}

export interface EntryRow {
  id: number;
  document_id: string;
  task_id: string | null;
  node: string;
  text: string;
}

export interface DerivedRow {
  name: string;
  version: number;
}

/** The working copy of a paper: what was typed since `base_version`. */
export interface WorkingRow {
  document_id: string;
  tree: string;
  base_version: number;
  saved_at: string;
}

/** Who may write to a paper now. */
export interface LockRow {
  document_id: string;
  /** Names the running program. */
  program: string;
  /** Names the window within it. */
  client: string;
  host: string;
  pid: number;
  /** Milliseconds since 1970 of the last sign of life. */
  seen_at: number;
}

/** The database gives the id. */
type Numbered<Row> = Omit<Row, "id"> & { id: Generated<number> };

/** The tables as the queries see them; the full-text index itself is reached by plain SQL in `search.ts`. */
export interface Tables {
  originals: OriginalRow;
  documents: DocumentRow;
  versions: Numbered<VersionRow>;
  settings: SettingRow;
  audit: Numbered<AuditRow>;
  tasks: TaskRow;
  links: Numbered<LinkRow>;
  cascades: CascadeRow;
  cascade_superiors: CascadeSuperiorRow;
  cascade_decisions: CascadeDecisionRow;
  outcomes: OutcomeRow;
  link_runs: LinkRunRow;
  waivers: Numbered<WaiverRow>;
  comments: CommentRow;
  reviews: ReviewRow;
  signoffs: SignoffRow;
  judged_against: JudgedAgainstRow;
  progress: ProgressRow;
  register: RegisterRow;
  issues: IssueRow;
  issue_files: IssueFileRow;
  entries: EntryRow;
  derived: DerivedRow;
  working: WorkingRow;
  locks: LockRow;
  readings: ReadingRow;
  task_decisions: TaskDecisionRow;
  task_fields: TaskFieldRow;
  citations: CitationRow;
}
