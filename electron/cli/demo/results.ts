import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { superiorsOf } from "#electron/services/review/superiors.ts";
import { draftPlan } from "#electron/services/drafting/plan.ts";
import type { Followed } from "#electron/services/review/follow.ts";
import { follow } from "#electron/services/review/follow.ts";

/** The ward and the day on which its plan could have been drafted: after the city's plan of 21/3/2023 that it cites. */
const office = {
  name: "UBND phường Chánh Lộ",
  tier: "commune",
  province: "Quảng Ngãi",
  parentName: "UBND thành phố Quảng Ngãi",
  units: [
    "Công an phường",
    "Văn phòng phường",
    "Tư pháp - Hộ tịch",
    "Văn hóa - Xã hội",
    "Địa chính - Xây dựng",
    "Trạm Y tế",
  ],
} as const;
const day = "2023-03-24";

/** A plan of the ward, measured against the directive. */
export interface Judged {
  readonly name: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
}

export interface Results {
  readonly directive: Document;
  readonly real: Judged;
  readonly draft: Judged;
  readonly followed: Followed;
  /** Superior tasks that are not for a ward. */
  readonly notFor: number;
  readonly doubts: number;
}

/** Drafts the ward's plan from the directive and holds it and the real one against the directive. */
export function demoResults(directive: Document, realPlan: Document): Results {
  const drafted = draftPlan([directive], office, day);
  const judged = (name: string, document: Document, draft: boolean): Judged => ({
    name,
    document,
    findings: checkDocument(document, { superiors: superiorsOf(document, [directive]), today: day, draft }),
  });
  const real = judged("Kế hoạch của phường", realPlan, true);
  const draft = judged("Dự thảo lập tự động", drafted.document, true);
  return {
    directive,
    real,
    draft,
    followed: follow(directive, [real, draft]),
    notFor: drafted.notFor.length,
    doubts: drafted.doubts.length,
  };
}
