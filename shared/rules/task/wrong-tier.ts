import type { Tier } from "#shared/agencies/entry.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { inForce } from "#shared/agencies/validity.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { taskRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { taskName } from "./name.ts";
import { isCommittee } from "./issuer.ts";
import { planWith, task } from "./sample.ts";

/** A people's committee that makes a body of another tier the lead: a sở in a commune's plan, a district's phòng in a province's. */
export const wrongTier = taskRule({
  id: "task/wrong-tier",
  title: "Giao chủ trì cho cơ quan khác cấp",
  basis: "Thẩm quyền giao việc theo cấp chính quyền",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    above:
      "{task} của {own} giao “{agency}” ({tier}) chủ trì; không giao việc cho cơ quan cấp trên, cần giao cho đơn vị trong cấp và đề nghị cơ quan này phối hợp.",
    below: "{task} của {own} giao thẳng “{agency}” ({tier}) chủ trì; cần giao qua Ủy ban nhân dân cấp đó.",
  },
  check,
  examples: {
    good: [
      { paper: planWith(task("1.", { lead: "Phòng Kinh tế", coordinate: "Sở Tài chính" })) },
      { paper: planWith(task("1.", { lead: "Công an xã" })) },
      { paper: planWith(task("1.", { lead: "Sở Tài chính" })).replace("XÃ AN BÌNH", "TỈNH AN BÌNH") },
    ],
    bad: [
      { paper: planWith(task("1.", { lead: "Sở Tài chính" })), finds: ["above"] },
      {
        paper: samplePaper({
          issuer: "ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM",
          date: "Hà Nam, ngày 05 tháng 4 năm 2023",
          body: `Ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n${task("1.", { lead: "Phòng Tư pháp huyện Kim Bảng", deadline: "Trước 30/6/2023" })}`,
        }),
        finds: ["below"],
      },
    ],
  },
});

const order: readonly Tier[] = ["commune", "district", "province", "central"];
const named: Readonly<Partial<Record<Tier, string>>> = {
  commune: "cấp xã",
  district: "cấp huyện",
  province: "cấp tỉnh",
  central: "trung ương",
};

function check(one: Task, { place, header }: RuleContext): Report<"above" | "below">[] {
  const { tier, unitName, date } = place;
  if (!tier || !unitName || tier === "central" || !isCommittee(header)) return [];
  return one.lead.flatMap((lead) => reportOf(one, lead, { tier, unitName, ...(date === undefined ? {} : { date }) }));
}

function reportOf(
  one: Task,
  { value, at, origin }: Value,
  place: { tier: Tier; unitName: string; date?: string },
): Report<"above" | "below">[] {
  if ((origin !== "field" && origin !== "column") || !/^(?:Bộ|Sở|Phòng|Công an|Ban Chỉ huy)\s/u.test(value)) return [];
  const found = resolveAgency(value, place);
  if (found.unknown || found.how !== "exact" || found.person || !found.tier) return [];
  const [own, other] = [order.indexOf(place.tier), order.indexOf(found.tier)];
  if (other < 0 || other === own || (place.date !== undefined && !inForce(found.agency, place.date))) return [];
  const data = { task: taskName(one), own: place.unitName, agency: value, tier: named[found.tier] ?? "" };
  if (other > own) return [{ at, message: "above", data }];
  const single = /\s(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)\s+\p{Lu}/u.test(value);
  return place.tier === "province" && found.tier === "district" && /^Phòng\s/u.test(value) && single
    ? [{ at, message: "below", data }]
    : [];
}
