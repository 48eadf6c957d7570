import type { Evidence } from "./compare.ts";
import type { LeadKinship } from "./leads.ts";

/** Why two tasks are taken for the same work, for a reader; the strongest reason first. */
export function whyLinked({ marks, words }: Evidence, leads: LeadKinship, sameEnd: boolean): string {
  const cited = marks.filter(({ kind }) => kind === "citation").map(({ shown }) => shown);
  const numbers = marks.filter(({ kind }) => kind === "quantity").map(({ shown }) => shown);
  const reasons = [
    cited.length > 0 ? `cùng trích ${cited.join(", ")}` : "",
    numbers.length > 0 ? `cùng nêu ${numbers.join(", ")}` : "",
    `trùng ${words.shared}/${words.of} từ`,
    leads?.kind === "kin"
      ? leads.parent === leads.child
        ? `cùng chủ trì: ${leads.child}`
        : `chủ trì tương ứng: ${leads.parent} – ${leads.child}`
      : "",
    sameEnd ? "cùng thời hạn" : "",
  ];
  return reasons.filter((reason) => reason !== "").join("; ");
}
