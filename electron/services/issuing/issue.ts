import { createHash, randomUUID } from "node:crypto";
import { Refusal } from "#shared/contract/failure.ts";
import type { Input } from "#shared/contract/index.ts";
import type { Issue, IssueMeasure } from "#shared/contract/issuing.ts";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { paperFileName } from "#shared/issuing/file-name.ts";
import type { GateLine } from "#shared/issuing/gate.ts";
import { openErrors } from "#shared/issuing/gate.ts";
import { writtenNumber } from "#shared/issuing/header-lines.ts";
import type { IssuePlan } from "#shared/issuing/plan.ts";
import { headProblems, openElsewhere, planProblems, skippedNumbers } from "#shared/issuing/plan.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { Document } from "#shared/model/document.ts";
import { createLocks } from "#electron/services/drafting/locks.ts";
import { keepWorkingCopy } from "#electron/services/drafting/working-copy.ts";
import { documentFacts } from "#electron/services/library/keep.ts";
import { createLibrary } from "#electron/services/library/library.ts";
import type { CallContext, Services } from "#electron/services/services.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { appendAudit } from "#electron/storage/audit.ts";
import { insertIssue, issuesOf, readIssue } from "#electron/storage/issues.ts";
import type { Library } from "#electron/storage/open.ts";
import { enterNumber, reserveNumber } from "#electron/storage/register.ts";
import type { IssueFileRow } from "#electron/storage/tables.ts";
import { gateEntry, gateOf } from "./gate.ts";
import { numbersOf, seriesOf } from "./numbers.ts";
import { currentPaper, filledPaper } from "./paper.ts";
import { issueOf } from "./record.ts";

type Request = Input<"issuing.issue">;

/** Numbers left open at one stroke; more is a slip of the keyboard. */
const mostSkipped = 3000;

/** Issues a paper: files first, then number, version, record and audit in one transaction. */
export async function issuePaper(services: Services, request: Request, context: CallContext): Promise<Issue> {
  const { id, stamp, plan } = request;
  const db = services.db();
  const today = localDay(services.now());
  refuseIssued(db, id);
  refuseWritten(services, id);
  refuseProblems(db, id, plan, today);
  const filled = filledPaper(db, id, stamp, plan);
  const [unnamed] = headProblems(filled);
  if (unnamed !== undefined) throw new Refusal("refused", unnamed.message);
  const gate = gateOf(services, id, filled);
  const open = openErrors(gate).length;
  if (open > 0)
    throw new Refusal("refused", `Còn ${open} lỗi chưa sửa và chưa có lý do ghi đè nên chưa phát hành được.`);
  const made = await makeFiles(services, filled, plan, context);
  const issued = db.transaction(() => {
    refuseIssued(db, id);
    refuseWritten(services, id);
    refuseProblems(db, id, plan, today);
    if (currentPaper(db, id).stamp !== stamp) throw new Refusal("stale");
    return enter(db, request, filled, gate, made);
  });
  services.tell("library.changed", { ids: [id] });
  services.tell("issuing.changed", { id });
  services.tell("drafting.changed", { id, what: "restored" });
  return issued;
}

/** Whether somebody has the paper open for writing: what is typed there would not be in the issued version. */
export function isBeingWritten(services: Services, id: string): boolean {
  return !createLocks(services).isFree(id);
}

function refuseWritten(services: Services, id: string): void {
  if (isBeingWritten(services, id)) throw new Refusal("in-use", openElsewhere);
}

function refuseIssued(db: Library, id: string): void {
  const standing = issuesOf(db, id).find(({ state }) => state === "issued");
  if (standing === undefined) return;
  const name = `${writtenNumber(standing.number)}/${standing.symbol}`;
  throw new Refusal(
    "refused",
    `Văn bản này đã phát hành với số ${name} và được giữ nguyên; muốn thay đổi thì soạn văn bản mới hoặc hủy số đã cấp.`,
  );
}

function refuseProblems(db: Library, id: string, plan: IssuePlan, today: string): void {
  const { entry } = createLibrary(db).get(id);
  const numbers = numbersOf(db, Number((plan.date || today).slice(0, 4)), seriesOf(entry.kind));
  const stop = planProblems(plan, numbers, today).find(({ level }) => level === "stop");
  if (stop !== undefined) throw new Refusal("refused", stop.message);
  if (plan.number !== null && skippedNumbers(plan.number, numbers).length > mostSkipped)
    throw new Refusal("refused", `Số ${plan.number} bỏ trống quá nhiều số; hãy kiểm tra lại số vừa nhập.`);
}

interface Made {
  readonly docx: Uint8Array;
  readonly pdf: Uint8Array;
  readonly measures: readonly IssueMeasure[];
  readonly name: string;
}

async function makeFiles(services: Services, filled: Document, plan: IssuePlan, context: CallContext): Promise<Made> {
  const { signal, progress } = context;
  const job = { document: filled, draft: false, time: services.now() };
  progress({ done: 0, total: 3, words: "Đang tạo tệp Word" });
  const docx = await services.work.run("write-docx", job, { signal });
  progress({ done: 1, total: 3, words: "Đang tạo tệp PDF" });
  const pdf = await services.work.run("write-pdf", job, { signal });
  progress({ done: 2, total: 3, words: "Đang đo lại thể thức" });
  const measures = await services.work.run("verify-docx", { bytes: docx }, { signal });
  const subject = headerOf(filled).subject;
  const name = paperFileName({ number: plan.number, symbol: plan.symbol, subject, kind: kindOf(filled.kind).name });
  return { docx, pdf, measures, name };
}

/** Takes the number, those left open before it included. */
function takeNumber(db: Library, { id, plan, who }: Request, number: number, series: string): void {
  const { symbol, date } = plan;
  const reason = plan.numberReason.trim();
  const request = { date, series, symbol, who };
  for (const skipped of skippedNumbers(number, numbersOf(db, Number(date.slice(0, 4)), series)))
    reserveNumber(db, { ...request, number: skipped, documentId: null, reason });
  enterNumber(db, { ...request, number, documentId: id, reason: reason === "" ? null : reason });
}

function enter(db: Library, request: Request, filled: Document, gate: readonly GateLine[], made: Made): Issue {
  const { id, plan, who } = request;
  const { number, symbol, date } = plan;
  if (number === null) throw new Refusal("bad-input");
  const series = seriesOf(filled.kind);
  takeNumber(db, request, number, series);
  keepWorkingCopy(db, id, "Trước khi phát hành");
  const content = { document: filled, tasks: tasksOf(filled), facts: documentFacts(filled) };
  const note = `Bản đã phát hành, số ${writtenNumber(number)}/${symbol}`;
  const version = createLibrary(db).newVersion(id, content, note);
  const issueId = randomUUID();
  const files = [fileRow(issueId, "docx", made.name, made.docx), fileRow(issueId, "pdf", made.name, made.pdf)];
  const findings = JSON.stringify(gate.map(gateEntry));
  const row = { ...planColumns(plan), ...paperColumns(filled), findings, measures: JSON.stringify(made.measures) };
  const key = { id: issueId, document_id: id, version, year: Number(date.slice(0, 4)), series, number };
  insertIssue(db, { ...key, ...row, issued_at: db.now(), issued_by: who }, files);
  const hashes = Object.fromEntries(files.map(({ format, sha256 }) => [format, sha256]));
  const overridden = gate.filter(({ override }) => override !== null).map(({ key: finding }) => finding);
  const detail = { issue: issueId, number, symbol, date, version, hashes, overridden, reason: plan.numberReason };
  appendAudit(db, { actor: who, action: "paper.issue", subject: id, detail });
  const kept = readIssue(db, issueId);
  if (kept === undefined) throw new Error("The issued paper was not kept");
  return issueOf(db, kept);
}

function planColumns(plan: IssuePlan) {
  const { symbol, date, title, signer, keep, copies } = plan;
  const [authority, recipients] = [JSON.stringify(plan.authority), JSON.stringify(plan.recipients)];
  return { symbol, date, authority, title, signer, recipients, kept_by: keep, copies };
}

function paperColumns(filled: Document) {
  return { kind_name: kindOf(filled.kind).name, subject: headerOf(filled).subject ?? "" };
}

function fileRow(issue: string, format: "docx" | "pdf", name: string, bytes: Uint8Array): IssueFileRow {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { issue_id: issue, format, name: `${name}.${format}`, sha256, size: bytes.length, bytes };
}
