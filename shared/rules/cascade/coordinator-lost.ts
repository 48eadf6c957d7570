import { chainRule } from "#shared/rules/engine/rule.ts";
import { lostBodies } from "./bodies.ts";
import { chainTask, digitise, letterWith, planBelow } from "./sample.ts";

/** A co-ordinator of a superior's task, whose work somebody of the own tier does, and nobody of them is named in the whole paper. */
export const coordinatorLost = chainRule({
  id: "cascade/coordinator-lost",
  title: "Mất đơn vị phối hợp của cấp trên",
  basis: "Văn bản cấp trên; cơ quan tương ứng theo cấp",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    lost: "{task} triển khai {superior} có “{agency}” phối hợp, nhưng trong văn bản không có đơn vị tương ứng (như {own}); nên xem xét bổ sung.",
  },
  check: (context) => lostBodies(context, "coordinate"),
  examples: {
    good: [
      {
        paper: planBelow(chainTask("1.", digitise, "Phòng Kinh tế", "Công an xã", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Công an tỉnh", "Quý III/2026"))],
      },
    ],
    bad: [
      {
        paper: planBelow(chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Phòng Kinh tế", "Quý II/2026")),
        superiors: [letterWith(chainTask("1.", digitise, "UBND các xã, phường", "Công an tỉnh", "Quý III/2026"))],
        finds: ["lost"],
      },
    ],
  },
});
