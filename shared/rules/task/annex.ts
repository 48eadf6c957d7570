import type { Task } from "#shared/model/task.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";

/** Annexes of a plan, and of a paper that announces one, hand out work; those of others hold procedures, forms and rules. */
export function isWorkOf({ path }: Task, { has, header }: RuleContext): boolean {
  return (
    !path.startsWith("PL") ||
    has("plansAhead") ||
    /kế hoạch|chương trình|đề án|dự án|nhiệm vụ|chiến lược|phân công|chỉ thị/iu.test(header.subject ?? "")
  );
}
