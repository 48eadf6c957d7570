import type { Tier } from "#shared/agencies/entry.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { placeOf } from "#shared/trace/place.ts";
import type { Pair } from "./chain.ts";
import { pairsOf, paperName, superiorTask } from "./chain.ts";
import { chainTask, letterWith, planBelow } from "./sample.ts";

const whole = "Phủ sóng băng rộng di động, mạng internet đến 100% thôn, tổ dân phố trên địa bàn toàn tỉnh.";

/** Text taken over nearly word for word with words that only fit the superior's tier: "toàn tỉnh" in a commune's plan. */
export const copied = chainRule({
  id: "cascade/copied",
  title: "Chép nguyên văn bản cấp trên",
  basis: "Văn bản cấp trên",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    left: "{task} gần như chép nguyên {superior}, còn từ “{words}” không hợp với {own}; cần sửa cho phù hợp địa bàn.",
  },
  check,
  examples: {
    good: [
      {
        paper: planBelow(
          chainTask("1.", whole.replace("toàn tỉnh", "toàn xã"), "Phòng Kinh tế", "Công an xã", "Quý II/2026"),
        ),
        superiors: [letterWith(chainTask("1.", whole, "UBND các xã, phường", "Các sở, ban, ngành", "Quý III/2026"))],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", whole, "Phòng Kinh tế", "Công an xã", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", whole, "UBND các xã, phường", "Các sở, ban, ngành", "Quý III/2026"))],
        finds: ["left"],
      },
    ],
  },
});

/** Words of extent that no paper of a lower tier says of its own work. */
const extents: readonly (readonly [Tier, RegExp])[] = [
  ["central", /(?<![A-Za-zÀ-ỿ])các bộ, (?:cơ quan|ban, )?ngành(?![A-Za-zÀ-ỿ])|(?<![A-Za-zÀ-ỿ])cấp bộ(?![A-Za-zÀ-ỿ])/iu],
  [
    "province",
    /(?<![A-Za-zÀ-ỿ])(?:trên )?(?:địa bàn )?toàn tỉnh(?![A-Za-zÀ-ỿ])|(?<![A-Za-zÀ-ỿ])trên địa bàn tỉnh(?![A-Za-zÀ-ỿ])|(?<![A-Za-zÀ-ỿ])các sở, (?:ban, )?ngành(?![A-Za-zÀ-ỿ])/iu,
  ],
  [
    "district",
    /(?<![A-Za-zÀ-ỿ])(?:trên )?(?:địa bàn )?toàn (?:huyện|quận|thị xã|thành phố)(?![A-Za-zÀ-ỿ])|(?<![A-Za-zÀ-ỿ])trên địa bàn (?:huyện|quận|thị xã)(?![A-Za-zÀ-ỿ])/iu,
  ],
];
const order: readonly Tier[] = ["central", "province", "district", "commune"];
const nearlySame = 0.75;

function check(context: RuleContext): Report<"left">[] {
  const { tier, unitName } = placeOf(context.document);
  if (!tier || !unitName) return [];
  const seen = new Set<string>();
  return pairsOf(context).flatMap((pair) => {
    const { child } = pair;
    const found = seen.has(child.id) || pair.alike < nearlySame ? null : leftOver(pair, tier);
    if (!found) return [];
    seen.add(child.id);
    const start = child.at.start + Math.max(0, found.index);
    const data = { task: taskName(child), superior: superiorTask(pair), words: found[0], own: unitName };
    return [
      {
        at: { node: child.at.node, start, end: start + found[0].length },
        message: "left",
        basis: paperName(pair.superior.document),
        data,
      },
    ];
  });
}

function leftOver({ child, parent }: Pair, tier: Tier): RegExpExecArray | null {
  for (const [owner, words] of extents) {
    if (order.indexOf(owner) >= order.indexOf(tier)) continue;
    const found = words.exec(child.text);
    if (found && words.test(parent.text)) return found;
  }
  return null;
}
