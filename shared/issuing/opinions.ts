import type { Finding } from "#shared/model/finding.ts";

/** What one of those who have to agree has said, and of which version. */
export interface Opinion {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly state: "waiting" | "agreed" | "refused";
  readonly version: number | null;
  readonly note: string;
}

/** The id under which the gate lists opinions; it is no rule and cannot be switched off. */
export const opinionRule = "issuing/opinion";

/** The id under which the gate says that the paper was sent back. */
export const reviewRule = "issuing/review";

/** What the last review of a paper came to, and of which version. */
export interface Conclusion {
  readonly verdict: "passed" | "returned";
  readonly reviewer: string;
  readonly version: number;
  readonly note: string;
}

/** A review that sent the paper back stands against it until one lets it pass or somebody answers for it; open comments are told of. */
export function openReview(last: Conclusion | undefined, comments: number): Finding[] {
  const returned =
    last?.verdict === "returned"
      ? [
          said(
            reviewRule,
            "error",
            `${last.reviewer} đã trả lại văn bản khi thẩm tra bản ${last.version}${noteOf(last.note)}; cần sửa và thẩm tra lại trước khi phát hành.`,
            String(last.version),
          ),
        ]
      : [];
  const open = comments === 0 ? [] : [said(opinionRule, "info", `Còn ${comments} ý kiến chưa xử lý.`, "comments")];
  return [...returned, ...open];
}

/** A remark for everybody asked who has not agreed to the version at hand. It stops nothing: the head of the office decides. */
export function openOpinions(opinions: readonly Opinion[], version: number): Finding[] {
  return opinions.flatMap((opinion) => {
    const message = messageOf(opinion, version);
    if (message === null) return [];
    return [said(opinionRule, "info", message, opinion.id)];
  });
}

function said(ruleId: string, severity: Finding["severity"], message: string, quote: string): Finding {
  const basis = "Thông lệ lấy ý kiến trước khi ký";
  return { ruleId, severity, message, basis, at: { node: "", start: 0, end: 0 }, line: null, quote, path: "" };
}

function noteOf(note: string): string {
  return note === "" ? "" : `: ${note.replace(/[.\s]+$/u, "")}`;
}

function messageOf({ name, role, state, version: judged, note }: Opinion, version: number): string | null {
  const who = role === "" ? name : `${name} (${role})`;
  if (state === "waiting") return `${who} chưa cho ý kiến.`;
  if (state === "refused") return `${who} chưa đồng ý${noteOf(note)}.`;
  if (judged !== null && judged < version)
    return `${who} đã đồng ý bản ${judged}; văn bản nay là bản ${version}, cần hỏi lại.`;
  return null;
}
