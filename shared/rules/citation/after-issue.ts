import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import type { PlacedBlock } from "#shared/rules/engine/places.ts";
import { summing } from "#shared/text/gather.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { citedIn, citedInBlock, nameOf, shown } from "./cited.ts";

/** A paper cannot cite one that was issued after it. */
export const afterIssue = documentRule({
  id: "citation/after-issue",
  title: "Viện dẫn văn bản ban hành sau chính văn bản này",
  basis: "Ngày ban hành ghi trên văn bản",
  severity: "error",
  needs: ["has-head"],
  messages: {
    later: "“{paper}” ghi ngày {date}, sau ngày ban hành của chính văn bản này ({issued}); cần đối chiếu lại hai ngày.",
  },
  check,
  examples: {
    good: [
      {
        paper: samplePaper({
          body: "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND tỉnh, UBND xã yêu cầu./.",
        }),
      },
      {
        paper: samplePaper({
          date: "An Bình, ngày tháng 3 năm 2026",
          body: "Theo Công văn số 12/UBND-NC ngày 30/3/2026./.",
        }),
      },
    ],
    bad: [
      {
        paper: samplePaper({
          body: "Thực hiện Kế hoạch số 12/KH-UBND ngày 15/3/2026 của UBND tỉnh, UBND xã yêu cầu./.",
        }),
        finds: ["later"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"later">[] {
  const limit = lastDay(context);
  if (limit === null || latestIn(context.blocks).iso <= limit.iso) return [];
  return citedIn(context.blocks).flatMap(({ citation, placed }) => {
    const { date } = citation;
    if (!date?.iso || date.iso <= limit.iso) return [];
    const at = { node: placed.block.id, start: date.start, end: date.end };
    return [{ at, message: "later", data: { paper: nameOf(citation), date: shown(date.iso), issued: limit.words } }];
  });
}

/** The latest day of a cited paper; empty where none has a day. */
const latestIn = summing(
  ({ block }: PlacedBlock) => block.id,
  rememberingOf((placed) => latest(citedInBlock(placed).map(({ citation }) => ({ iso: citation.date?.iso ?? "" })))),
  latest,
);

function latest(days: readonly { readonly iso: string }[]): { readonly iso: string } {
  return days.reduce((last, day) => (day.iso > last.iso ? day : last), { iso: "" });
}

/** The day of issue; of a draft without a day, the last that its month or year leaves open. */
function lastDay({ header }: RuleContext): { iso: string; words: string } | null {
  const { date } = header;
  if (!date?.year) return null;
  if (date.iso) return { iso: date.iso, words: `ngày ${shown(date.iso)}` };
  if (date.month === null) return { iso: `${date.year}-12-31`, words: `năm ${date.year}` };
  return { iso: `${date.year}-${String(date.month).padStart(2, "0")}-31`, words: `tháng ${date.month}/${date.year}` };
}
