import type { Kind } from "./kind.ts";

/** Chương trình: work of a longer period. */
export const programme = {
  id: "programme",
  name: "Chương trình",
  symbol: "CTr",
  traits: {
    hasKindLine: true,
    subjectUnderNumber: false,
    hasAddressees: false,
    needsAddressees: false,
    hasBases: true,
    assignsTasks: true,
    reportsFigures: false,
    ladder: "roman",
  },
  cues: ["ban hanh chuong trinh", "chuong trinh nay"],
} as const satisfies Kind;
