import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { fold } from "#shared/text/fold.ts";
import type { Cited } from "./cited.ts";
import { citedIn, nameOf, placeOfCitation } from "./cited.ts";

/** A paper that leans on itself: number, symbol and date of a citation are its own. "Kèm theo …" rightly names it. */
export const self = documentRule({
  id: "citation/self",
  title: "Văn bản viện dẫn chính mình",
  basis: "Số, ký hiệu và ngày ghi trên văn bản",
  severity: "warning",
  needs: ["has-head"],
  messages: { own: "“{paper}” trùng số, ký hiệu và ngày của chính văn bản này; cần kiểm tra văn bản được viện dẫn." },
  check,
  examples: {
    good: [
      {
        paper: samplePaper({
          body: "Thực hiện Kế hoạch số 42/KH-UBND ngày 20/02/2026 của UBND tỉnh, UBND xã yêu cầu./.",
        }),
      },
      {
        paper: samplePaper({
          appendices:
            "Phụ lục\nPHÂN CÔNG NHIỆM VỤ\n(Kèm theo Kế hoạch số 42/KH-UBND ngày 05/3/2026 của UBND xã An Bình)\n\n1. Một.",
        }),
      },
    ],
    bad: [
      {
        paper: samplePaper({ body: "Căn cứ Kế hoạch số 42/KH-UBND ngày 05/3/2026 của UBND tỉnh, UBND xã yêu cầu./." }),
        finds: ["own"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"own">[] {
  const { number, symbol, date } = context.header;
  if (number === null || symbol === null || !date?.iso) return [];
  return citedIn(context.blocks)
    .filter(
      ({ citation }) => citation.symbol === symbol && citation.date?.iso === date.iso && same(citation.number, number),
    )
    .filter((cited) => !isAttached(cited))
    .map((cited) => ({ at: placeOfCitation(cited), message: "own" as const, data: { paper: nameOf(cited.citation) } }));
}

function same(a: string | null, b: string): boolean {
  return a?.replace(/^0+/u, "") === b.replace(/^0+/u, "");
}

function isAttached({ citation, placed }: Cited): boolean {
  if (placed.block.type === "line") return true;
  return /(?:kem theo|dinh kem|thay the)[^.;]{0,40}$/u.test(fold(placed.text.slice(0, citation.start)));
}
