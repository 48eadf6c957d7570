import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Series } from "#shared/rules/numbering/series.ts";
import { placeOf, seriesOf } from "#shared/rules/numbering/series.ts";
import { atWhere } from "#shared/rules/engine/where.ts";

/** A list of one: the part has "1." or "a)" and nothing after it. */
export const singleItem = documentRule({
  id: "structure/single-item",
  title: "Mục chỉ có một điểm được đánh số",
  basis: "Thông lệ trình bày",
  severity: "info",
  needs: [],
  messages: {
    alone:
      "{where} chỉ có một phần “{label}”: cần kiểm tra có thiếu phần tiếp theo không, nếu không thì không cần đánh số.",
  },
  check: (context: RuleContext) => {
    const all = seriesOf(context.outline);
    const found = all.flatMap((series) => judge(series, all));
    return found.length >= form && new Set(found.map(({ data }) => data?.["label"])).size === 1 ? [] : found;
  },
  examples: {
    good: [
      { paper: "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2. Công khai.\n\nII. KINH PHÍ\n\nTheo quy định." },
      { paper: "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2) Công khai.\n\nII. KINH PHÍ\n\nTheo quy định." },
    ],
    bad: [
      {
        paper:
          "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2. Công khai.\n\nII. KINH PHÍ\n\n1. Ngân sách xã.\n\nIII. BÁO CÁO\n\nĐịnh kỳ.",
        finds: ["alone"],
      },
    ],
  },
});

/** So many lone parts with one number are the lay-out of a form, not a part that was forgotten. */
const form = 4;
const counted = new Set(["roman", "decimal", "decimal-2", "decimal-3", "letter"]);

function judge(series: Series, all: readonly Series[]): Report<"alone">[] {
  const only = series.members[0];
  if (!only || series.members.length > 1 || only.value !== 1 || !series.parent || !counted.has(series.style)) return [];
  if (all.some((other) => other !== series && (other.parent === series.parent || other.parent === only.entry)))
    return [];
  return [{ at: placeOf(only.entry), message: "alone", data: { where: atWhere(series.path), label: only.label.text } }];
}
