import type { Finding } from "#shared/model/finding.ts";
import { inOrder, placeOf, severityWords, summaryOf } from "./words.ts";

/**
 * One line for each finding, in the order of the paper, and a line that counts them:
 * "Dòng 45 · III.1.a · LỖI · Nhiệm vụ chưa có đơn vị chủ trì. (Căn cứ: …)".
 */
export function toText(findings: readonly Finding[]): string {
  const lines = inOrder(findings).map((finding) => {
    const parts = [placeOf(finding), severityWords[finding.severity].toUpperCase(), finding.message];
    return `${parts.filter((part) => part !== "").join(" · ")} (Căn cứ: ${finding.basis})`.replace(/\s+/gu, " ");
  });
  return [...lines, `Tổng cộng: ${summaryOf(findings).toLowerCase()}.`, ""].join("\n");
}
