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

/** A remark for everybody asked who has not agreed to the version at hand. It stops nothing: the head of the office decides. */
export function openOpinions(opinions: readonly Opinion[], version: number): Finding[] {
  return opinions.flatMap((opinion) => {
    const message = messageOf(opinion, version);
    if (message === null) return [];
    return [
      {
        ruleId: opinionRule,
        severity: "info",
        message,
        basis: "Thông lệ lấy ý kiến trước khi ký",
        at: { node: "", start: 0, end: 0 },
        line: null,
        quote: opinion.id,
        path: "",
      },
    ];
  });
}

function messageOf({ name, role, state, version: judged, note }: Opinion, version: number): string | null {
  const who = role === "" ? name : `${name} (${role})`;
  if (state === "waiting") return `${who} chưa cho ý kiến.`;
  if (state === "refused") return `${who} chưa đồng ý${note === "" ? "" : `: ${note.replace(/[.\s]+$/u, "")}`}.`;
  if (judged !== null && judged < version)
    return `${who} đã đồng ý bản ${judged}; văn bản nay là bản ${version}, cần hỏi lại.`;
  return null;
}
