import type { Label } from "#shared/text/labels.ts";
import type { Report } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Series } from "./series.ts";
import { placeOf, inSeries } from "./series.ts";

/** Decimal numbers say themselves where they belong: "2.1." stands under "2.", "1.1.1." under "1.1.". */
export const levelJump = documentRule({
  id: "numbering/level-jump",
  title: "Cấp đánh số không khớp với mục trên nó",
  basis: "Thông lệ trình bày",
  severity: "info",
  needs: [],
  messages: { misplaced: "“{label}” đứng dưới mục “{above}”: số của cấp dưới nên bắt đầu bằng số của mục trên nó." },
  check: inSeries(judge),
  examples: {
    good: [
      { paper: "1. Nội dung\n\n1.1. Rà soát thủ tục.\n\n1.2. Công khai thủ tục.\n\n2. Kinh phí\n\n2.1. Ngân sách xã." },
      { paper: "I. NỘI DUNG\n\n1.1. Rà soát thủ tục.\n\n1.2. Công khai thủ tục." },
    ],
    bad: [
      {
        paper: "1. Nội dung\n\n1.1. Rà soát thủ tục.\n\n2. Kinh phí\n\n3.1. Ngân sách xã.\n\n3.2. Nguồn khác.",
        finds: ["misplaced"],
      },
      { paper: "1. Nội dung\n\n1.1.1. Rà soát thủ tục.\n\n1.1.2. Công khai thủ tục.", finds: ["misplaced"] },
    ],
  },
});

function judge(series: Series): Report<"misplaced">[] {
  const first = series.members[0];
  const above = series.parent?.label;
  if (!first || !above || !isDecimal(first.label) || !isDecimal(above)) return [];
  const prefix = first.label.name.split(".").slice(0, -1).join(".");
  if (prefix === "" || prefix === above.name) return [];
  return [{ at: placeOf(first.entry), message: "misplaced", data: { label: first.label.text, above: above.text } }];
}

function isDecimal({ style }: Label): boolean {
  return style === "decimal" || (style.startsWith("decimal-") && style !== "decimal-paren");
}
