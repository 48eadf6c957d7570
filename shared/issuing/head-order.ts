import type { LineRole } from "#shared/model/document.ts";

/** The parts of the head in the order they are written (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const headOrder = [
  "parent-body",
  "issuer",
  "state-name",
  "motto",
  "number",
  "place-date",
  "urgency",
  "kind",
  "subject",
] as const satisfies readonly LineRole[];
