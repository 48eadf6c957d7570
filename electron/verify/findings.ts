import type { Finding } from "#shared/model/finding.ts";
import type { At } from "#shared/model/task.ts";
import type { Measure } from "./measure.ts";

/** The requirements that a Word file fails, as findings about the paper as a whole; `at` is the place they are shown at. */
export function findingsOf(measures: readonly Measure[], at: At): Finding[] {
  return measures
    .filter(({ verdict }) => verdict === "không đạt")
    .map(({ id, title, found, expected, basis }) => ({
      ruleId: id,
      severity: "warning",
      message: `${title}: đo được ${found}; yêu cầu ${expected}.`,
      basis,
      at,
      line: null,
      quote: "",
      path: "",
    }));
}
