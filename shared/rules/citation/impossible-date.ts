import { documentRule } from "#shared/rules/engine/rule.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";
import { citedIn, nameOf } from "./cited.ts";

/** A cited paper with a day that no calendar has. */
export const impossibleDate = documentRule({
  id: "citation/impossible-date",
  title: "Ngày của văn bản viện dẫn không có thật",
  basis: "Lịch dương",
  severity: "error",
  needs: [],
  messages: { never: "“{paper}” được ghi “{date}”: ngày này không có trong lịch; cần đối chiếu với văn bản gốc." },
  check: (context: RuleContext) =>
    citedIn(context.blocks).flatMap(({ citation, placed }) => {
      const { date } = citation;
      if (!date?.impossible) return [];
      const at = { node: placed.block.id, start: date.start, end: date.end };
      return [{ at, message: "never" as const, data: { paper: nameOf(citation), date: date.raw } }];
    }),
  examples: {
    good: [{ paper: "Thực hiện Kế hoạch số 12/KH-UBND ngày 29/02/2024 và Công văn số 15/UBND-NC ngày 30/6/2023." }],
    bad: [{ paper: "Thực hiện Kế hoạch số 12/KH-UBND ngày 31/6/2023 của UBND huyện.", finds: ["never"] }],
  },
});
