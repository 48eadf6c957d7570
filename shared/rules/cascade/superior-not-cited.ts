import { headerOf } from "#shared/facts/header.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { openingOf, pairsOf, paperName } from "./chain.ts";
import { cites } from "./cited.ts";
import { chainTask, digitise, letterWith, planBelow } from "./sample.ts";

/** A paper that carries out tasks of a superior paper and never names it by its number. */
export const superiorNotCited = chainRule({
  id: "cascade/superior-not-cited",
  title: "Không viện dẫn văn bản cấp trên",
  basis: "Thông lệ viện dẫn văn bản làm căn cứ triển khai",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    missing:
      "Văn bản triển khai {count} nhiệm vụ của {superior} nhưng không viện dẫn văn bản này; cần bổ sung ở phần mở đầu hoặc căn cứ.",
  },
  check,
  examples: {
    good: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Quý III/2026"))],
      },
    ],
    bad: [
      {
        paper: planBelow(
          chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Quý II/2026"),
          "chỉ đạo của UBND tỉnh",
        ),
        superiors: [letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Quý III/2026"))],
        finds: ["missing"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"missing">[] {
  return context.superiors.flatMap((superior) => {
    const count = new Set(
      pairsOf(context)
        .filter((pair) => pair.superior === superior)
        .map(({ parent }) => parent.id),
    ).size;
    if (count === 0 || cites(context, headerOf(superior.document), "anywhere")) return [];
    return [{ at: openingOf(context), message: "missing", data: { count, superior: paperName(superior.document) } }];
  });
}
