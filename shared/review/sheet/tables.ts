import type { Block } from "#shared/model/block.ts";
import type { Severity } from "#shared/model/finding.ts";
import { dayInWords } from "#shared/text/days.ts";
import { ruleGroups } from "#shared/rules/groups.ts";
import type { SheetComment, SheetCoverage, SheetFinding, SheetSignoff, SheetWaiver } from "./input.ts";
import type { Builder } from "./parts.ts";

const severityWords: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" };
const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** A table of the states for all superior papers. */
export function coverageTable(make: Builder, coverage: readonly SheetCoverage[]): Block {
  const head = ["Văn bản cấp trên", "Nhiệm vụ", "Đã đủ", "Thiếu ý", "Giao xuống", "Miễn", "Xem lại", "Chưa có"];
  const rows = coverage.map((one) => [
    one.notFor === 0 ? one.name : [one.name, `(không kể ${one.notFor} nhiệm vụ không giao cho cơ quan)`],
    ...[one.total - one.notFor, one.deep, one.covered, one.forwarded, one.waived, one.suspect, one.uncovered].map(
      String,
    ),
  ]);
  return make.table([60, 16, 13, 14, 17, 14, 14, 17], head, rows);
}

/** The superior tasks that nothing carries out yet, under their papers. */
export function holesTable(make: Builder, coverage: readonly SheetCoverage[]): Block {
  const rows = coverage.flatMap(({ name, open }) =>
    open.length === 0 ? [] : [name, ...open.map(({ path, text, deadline }) => [path, text, deadline])],
  );
  return make.table([20, 105, 40], ["Vị trí", "Nhiệm vụ", "Thời hạn"], rows);
}

/** Open findings under the names of their groups, in each the gravest first. */
export function findingBlocks(make: Builder, findings: readonly SheetFinding[]): Block[] {
  if (findings.length === 0) return [make.paragraph("Không còn nội dung nào cần xử lý.")];
  const groups = new Map<string, SheetFinding[]>();
  for (const finding of findings) groups.set(finding.group, [...(groups.get(finding.group) ?? []), finding]);
  const order = Object.keys(ruleGroups);
  const sorted = [...groups].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  let number = 0;
  const rows = sorted.flatMap(([group, own]) => [
    `${ruleGroups[group] ?? group} (${countWords(own)})`,
    ...own
      .toSorted((a, b) => weight[a.severity] - weight[b.severity])
      .map(({ severity, place, message, basis }) => {
        number += 1;
        return [String(number), severityWords[severity], place, [message, `Căn cứ: ${basis}.`]];
      }),
  ]);
  return [make.table([10, 23, 25, 107], ["TT", "Mức", "Vị trí", "Nội dung và căn cứ"], rows)];
}

/** "2 lỗi, 1 cảnh báo". */
export function countWords(findings: readonly { readonly severity: Severity }[]): string {
  return (["error", "warning", "info"] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityWords[severity].toLowerCase()}`)
    .join(", ");
}

export function waiverRows(make: Builder, waivers: readonly SheetWaiver[]): Block {
  const rows = waivers.map(({ message, reason, approver, madeAt, until }, at) => [
    String(at + 1),
    message,
    reason,
    [approver, `Ngày ${dayInWords(madeAt.slice(0, 10))}`, ...(until === null ? [] : [`Đến hết ${dayInWords(until)}`])],
  ]);
  return make.table([10, 65, 50, 40], ["TT", "Nội dung", "Lý do", "Người đồng ý"], rows);
}

export function commentRows(make: Builder, comments: readonly SheetComment[]): Block {
  const rows = comments.map((comment, at) => [
    String(at + 1),
    comment.quote === "" ? comment.place : [comment.place, `“${comment.quote}”`],
    [
      `${comment.author} (${dayInWords(comment.madeAt.slice(0, 10))}): ${comment.text}`,
      ...comment.replies.map(({ author, text }) => `${author} trả lời: ${text}`),
    ],
    comment.resolved ? "Đã xong" : comment.sentBack ? "Trả lại" : "Còn mở",
  ]);
  return make.table([10, 50, 85, 20], ["TT", "Vị trí", "Nhận xét", "Tình trạng"], rows);
}

const signWords = { waiting: "Chưa có ý kiến", agreed: "Đồng ý", refused: "Không đồng ý" } as const;

export function signoffRows(make: Builder, signoffs: readonly SheetSignoff[]): Block {
  const rows = signoffs.map(({ name, role, state, note, decidedAt, stale }, at) => [
    String(at + 1),
    [name, role].filter((part) => part !== ""),
    [
      `${signWords[state]}${stale ? " với bản trước, cần hỏi lại" : ""}`,
      ...(note === "" ? [] : [note]),
      ...(decidedAt === null ? [] : [`Ngày ${dayInWords(decidedAt.slice(0, 10))}`]),
    ],
    "",
  ]);
  return make.table([10, 60, 55, 40], ["TT", "Người cho ý kiến", "Ý kiến", "Ký tên"], rows);
}
