import { headerOf } from "#shared/facts/header.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { linksBetween } from "#shared/trace/links.ts";
import { pairsOf, paperName } from "./chain.ts";
import { cites } from "./cited.ts";
import { chainTask, digitise, kiosks, letterWith, planBelow } from "./sample.ts";

/** Where nearly all tasks of a paper go back to the superior, one that does not is worth a look. */
const leastShare = 0.6;
const weakLink = 0.25;

/** Tasks without a superior task, in a paper that says it carries out that one superior paper. */
export const orphan = chainRule({
  id: "cascade/orphan",
  title: "Nhiệm vụ không bắt nguồn từ văn bản cấp trên",
  basis: "Văn bản cấp trên",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    own: "{task} không tương ứng nhiệm vụ nào của {superior} mà văn bản này triển khai; cần kiểm tra căn cứ giao nhiệm vụ.",
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
          [
            chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Quý II/2026"),
            chainTask("2.", kiosks, "Đoàn Thanh niên xã", "Các thôn", "Quý II/2026"),
            chainTask(
              "3.",
              "Mở lớp dạy bơi miễn phí cho trẻ em dưới 15 tuổi.",
              "Phòng Văn hóa - Xã hội",
              "Công an xã",
              "Quý II/2026",
            ),
          ].join("\n\n"),
        ),
        superiors: [
          letterWith(
            `${chainTask("1.", digitise, "UBND các xã, phường", "Các sở, ban, ngành", "Quý III/2026")}\n\n${chainTask("2.", kiosks, "UBND các xã, phường", "Tỉnh đoàn", "Quý III/2026")}`,
          ),
        ],
        finds: ["own"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"own">[] {
  const [superior] = context.superiors;
  if (!superior || context.superiors.length > 1 || !cites(context, headerOf(superior.document), "opening")) return [];
  const linked = new Set(pairsOf(context).map(({ child }) => child.id));
  const work = context.tasks.filter(({ nature }) => nature === "specific");
  const open = work.filter(({ id }) => !linked.has(id));
  if (open.length === 0 || (work.length - open.length) / work.length < leastShare) return [];
  const weak = new Set(
    linksBetween(superior.document, context.document, { threshold: weakLink }).map(({ childId }) => childId),
  );
  return open
    .filter(({ id }) => !weak.has(id))
    .map((one) => ({
      at: one.at,
      message: "own",
      basis: paperName(superior.document),
      data: { task: taskName(one), superior: paperName(superior.document) },
    }));
}
