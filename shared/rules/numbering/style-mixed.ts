import type { Report } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Series } from "./series.ts";
import { alike, placeOf, inSeries } from "./series.ts";

/** A list that goes on in another style: "1." followed by "2)", "a)" by "b.". No ladder is ordered, so this is a hint only. */
export const styleMixed = documentRule({
  id: "numbering/style-mixed",
  title: "Một danh sách đánh số theo nhiều kiểu",
  basis: "Thông lệ trình bày",
  severity: "info",
  needs: [],
  messages: { mixed: "Sau “{before}” là “{found}”: cùng một danh sách nên đánh số theo một kiểu." },
  check: inSeries(judge),
  examples: {
    good: [
      { paper: "I. NHIỆM VỤ\n\n1. Một:\n\na) Rà soát.\n\nb) Công khai.\n\n2. Hai:\n\n1) Tổng hợp.\n\n2) Báo cáo." },
    ],
    bad: [
      { paper: "I. NHIỆM VỤ\n\n1. Rà soát thủ tục.\n\n2) Công khai thủ tục.\n\n3) Báo cáo kết quả.", finds: ["mixed"] },
      { paper: "1. Nội dung:\n\na) Rà soát thủ tục.\n\nb. Công khai thủ tục.", finds: ["mixed"] },
    ],
  },
});

/** The reader puts a new style one step deeper: a list that begins with n + 1 under a point n of a like style goes on with it. */
function judge(series: Series): Report<"mixed">[] {
  const first = series.members[0];
  const above = series.parent?.label;
  if (!first || !above || first.value === null || above.style === first.label.style) return [];
  if (
    first.value !== above.value + 1 ||
    !alike.some((styles) => styles.includes(above.style) && styles.includes(first.label.style))
  )
    return [];
  return [{ at: placeOf(first.entry), message: "mixed", data: { before: above.text, found: first.label.text } }];
}
