import type { LineRole } from "#shared/model/document.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfHead } from "./lines.ts";

/** A signed paper without the head of a paper: what is missing is said once, as the other rules of the head then keep silent. */
export const headMissing = documentRule({
  id: "format/head-missing",
  title: "Văn bản không có phần đầu",
  basis: "NĐ 30/2020/NĐ-CP, Điều 8 và Phụ lục I, Mục II.1 đến II.4",
  severity: "warning",
  needs: ["isJudged", "has-closing"],
  messages: {
    lost: "Đầu văn bản không có {parts}; cần bổ sung, hoặc kiểm tra phần này có bị mất khi sao chép không.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      { paper: samplePaper({ issuer: "", state: "" }) },
      { paper: samplePaper({ issuer: "", state: "", number: "", date: "", signature: "", recipients: "" }) },
    ],
    bad: [{ paper: samplePaper({ issuer: "", state: "", number: "", date: "" }), finds: ["lost"] }],
  },
});

const parts: readonly (readonly [name: string, roles: readonly LineRole[]])[] = [
  ["tên cơ quan ban hành", ["issuer"]],
  ["Quốc hiệu và Tiêu ngữ", ["state-name", "motto"]],
  ["dòng số và ký hiệu", ["number"]],
  ["địa danh và ngày ban hành", ["place-date"]],
];

function check(context: RuleContext): Report<"lost">[] {
  const isSigned = (["authority", "title", "signer"] as const).some((role) => linesOf(context, role).length > 0);
  if (context.has("has-head") || !isSigned) return [];
  const missing = parts.filter(([, roles]) => roles.every((role) => linesOf(context, role).length === 0));
  if (missing.length < parts.length - 1) return [];
  return [{ at: placeOfHead(context), message: "lost", data: { parts: missing.map(([name]) => name).join(", ") } }];
}
