import { resolveAgency } from "#shared/agencies/resolve.ts";
import type { Task } from "#shared/model/task.ts";
import { issueSpan } from "#shared/rules/deadline/issue.ts";
import type { RuleContext, Superior } from "#shared/rules/engine/rule.ts";
import type { Applies } from "#shared/trace/applies.ts";
import { appliesTo } from "#shared/trace/applies.ts";
import { placeOf } from "#shared/trace/place.ts";

/** Whether a superior's task is for whoever issues the paper; `direct` when it names its tier or all, not a body whose counterpart would do it. */
export interface Judged extends Applies {
  readonly direct: boolean;
}

const unknown: Judged = {
  applies: true,
  how: "unclear",
  unsure: true,
  direct: false,
  reason: "Chưa rõ cấp của đơn vị ban hành",
};

/** The judge for one paper. Where its unit or date is not known, nothing is sure. */
export function judgedFor(context: RuleContext): (parent: Task, superior: Superior) => Judged {
  const { tier, unitName, province } = placeOf(context.document);
  const date = issueSpan(context.header)?.first ?? context.today;
  if (!tier || !unitName || date === null) return () => unknown;
  const office = { name: `UBND ${unitName}`, tier, ...(province ? { province } : {}) };
  return (parent, superior) => {
    const place = placeOf(superior.document);
    const bodies = parent.lead.map(({ value }) => resolveAgency(value, place));
    const direct =
      parent.lead.length === 0 || bodies.some((body) => !body.unknown && (body.how === "group" || body.tier === tier));
    return { ...appliesTo(parent, office, date, place), direct };
  };
}
