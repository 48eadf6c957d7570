import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";

/** What the secretary decides about a paper to be issued. */
export interface IssuePlan {
  /** Null while none is chosen. */
  readonly number: number | null;
  /** Why it is not the next number; "" where it is. */
  readonly numberReason: string;
  /** Behind the number: "KH-UBND". */
  readonly symbol: string;
  readonly place: string;
  /** Day of issue, ISO. */
  readonly date: string;
  readonly authority: readonly string[];
  readonly title: string;
  readonly signer: string;
  readonly recipients: readonly string[];
  /** Where the copy is kept: "VT, VHXH". */
  readonly keep: string;
  /** Copies to be made; null where it is not said. */
  readonly copies: number | null;
}

/** What the register says of the numbers of a series in a year. */
export interface NumberState {
  readonly next: number;
  /** Day of the last number, ISO; null when none was given out. */
  readonly lastDate: string | null;
  /** Numbers that were left open with a reason and may still be given out. */
  readonly reserved: readonly number[];
  /** Numbers that are gone: issued or cancelled. */
  readonly taken: readonly number[];
}

export type PlanPart = "paper" | "issuer" | "number" | "symbol" | "place" | "date" | "signer" | "recipients";

/** Something about a plan; "stop" stands against issuing. `message` is a whole sentence. */
export interface PlanProblem {
  readonly part: PlanPart;
  readonly level: "stop" | "warn";
  readonly message: string;
}

/** Why a paper that lies open for writing is not issued. */
export const openElsewhere =
  "Văn bản đang mở để sửa ở một cửa sổ khác; hãy đóng ở đó rồi phát hành, để không sót chữ vừa gõ.";

const problem = (part: PlanPart, level: PlanProblem["level"], message: string): PlanProblem => ({
  part,
  level,
  message,
});

/** Numbers between the last one and the chosen one that would be left open. */
export function skippedNumbers(number: number, { next, reserved }: NumberState): number[] {
  if (number <= next || reserved.includes(number)) return [];
  return Array.from({ length: number - next }, (_, index) => next + index);
}

function numberProblems(plan: IssuePlan, state: NumberState): PlanProblem[] {
  const { number, numberReason } = plan;
  if (number === null || !Number.isInteger(number) || number < 1)
    return [problem("number", "stop", "Chưa chọn số văn bản.")];
  if (state.taken.includes(number))
    return [problem("number", "stop", `Số ${number} đã được cấp hoặc đã hủy; một số không dùng hai lần.`)];
  if (number < state.next && !state.reserved.includes(number))
    return [
      problem("number", "stop", `Số ${number} nhỏ hơn số tiếp theo (${state.next}) và không phải số đã để dành.`),
    ];
  if (number !== state.next && numberReason.trim() === "") {
    const skipped = skippedNumbers(number, state).length;
    const words =
      skipped > 0
        ? `Số ${number} bỏ trống ${skipped} số trước đó; cần ghi lý do.`
        : `Số ${number} là số đã để dành; cần ghi lý do sử dụng.`;
    return [problem("number", "stop", words)];
  }
  return [];
}

function dateProblems(plan: IssuePlan, state: NumberState, today: string): PlanProblem[] {
  const { date, number } = plan;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return [problem("date", "stop", "Chưa chọn ngày ban hành.")];
  const problems: PlanProblem[] = [];
  if (date > today) problems.push(problem("date", "warn", "Ngày ban hành ở sau ngày hôm nay; cần kiểm tra lại."));
  const later = number !== null && number >= state.next;
  if (later && state.lastDate !== null && date < state.lastDate)
    problems.push(
      problem("date", "warn", "Ngày ban hành sớm hơn ngày của số đã cấp gần nhất; số và ngày sẽ không cùng thứ tự."),
    );
  return problems;
}

function signerProblems({ authority, title, signer }: IssuePlan): PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (title.trim() === "") problems.push(problem("signer", "stop", "Chưa ghi chức vụ người ký."));
  if (signer.trim() === "") problems.push(problem("signer", "stop", "Chưa ghi họ tên người ký."));
  const has = (mark: string): boolean => authority.some((line) => line.trim().startsWith(`${mark}.`));
  if (has("TUQ") && has("KT"))
    problems.push(
      problem(
        "signer",
        "warn",
        "Người được ủy quyền không ủy quyền lại; TUQ. và KT. thường không đi cùng nhau (NĐ 30/2020, Điều 13).",
      ),
    );
  if (authority.some((line) => /^(?:TM|KT|TL|TUQ)\.\s*$/u.test(line.trim())))
    problems.push(problem("signer", "stop", "Dòng quyền hạn còn thiếu tên tập thể hoặc chức vụ."));
  return problems;
}

/** What the head lacks that no plan can give: a paper without the name of its office is nobody's. */
export function headProblems(document: Document): PlanProblem[] {
  if (headerOf(document).issuer !== null) return [];
  return [
    problem(
      "issuer",
      "stop",
      "Phần đầu chưa có tên cơ quan ban hành; hãy khai báo cơ quan ở Cài đặt hoặc ghi tên cơ quan ở Soạn thảo.",
    ),
  ];
}

/** Everything that stands against issuing by this plan, or should be looked at first. `today` is an ISO day. */
export function planProblems(plan: IssuePlan, state: NumberState, today: string): PlanProblem[] {
  const empty: PlanProblem[] = [];
  if (plan.symbol.trim() === "") empty.push(problem("symbol", "stop", "Chưa có ký hiệu văn bản."));
  else if (!/^[A-Za-zÀ-ỹĐđ0-9&.-]+(?:\/[A-Za-zÀ-ỹĐđ0-9-]+)?$/u.test(plan.symbol))
    empty.push(
      problem("symbol", "stop", "Ký hiệu không có khoảng trắng; các nhóm chữ cách nhau bằng gạch nối, ví dụ KH-UBND."),
    );
  if (plan.place.trim() === "") empty.push(problem("place", "stop", "Chưa ghi địa danh."));
  if (plan.recipients.every((words) => words.trim() === ""))
    empty.push(problem("recipients", "warn", "Danh sách nơi nhận chỉ có dòng lưu."));
  return [...numberProblems(plan, state), ...empty, ...dateProblems(plan, state, today), ...signerProblems(plan)];
}
