import { chainRule } from "#shared/rules/engine/rule.ts";
import { lostBodies } from "./bodies.ts";
import { chainTask, digitise, letterWith, planBelow } from "./sample.ts";

/** The lead of a superior's task, whose work somebody of the own tier does, and nobody of them is named in the whole paper. */
export const leadLost = chainRule({
  id: "cascade/lead-lost",
  title: "Mất đơn vị chủ trì của cấp trên",
  basis: "Văn bản cấp trên; cơ quan tương ứng theo cấp",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    lost: "{task} triển khai {superior} do “{agency}” chủ trì, nhưng trong văn bản không có đơn vị tương ứng (như {own}); cần kiểm tra phân công.",
  },
  check: (context) => lostBodies(context, "lead"),
  examples: {
    good: [
      {
        paper: planBelow(chainTask("1.", digitise, "Công an xã", "Phòng Kinh tế", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "Công an tỉnh", "Các sở, ban, ngành", "Quý III/2026"))],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "Công an tỉnh", "Các sở, ban, ngành", "Quý III/2026"))],
        finds: ["lost"],
      },
    ],
  },
});
