import type { Finding } from "#shared/model/finding.ts";
import { findingKey, waiverSubjects } from "#shared/review/key.ts";

/** A reason somebody gave for leaving a finding as it is. */
export interface Override {
  readonly subject: string;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
}

export interface GateLine {
  readonly key: string;
  readonly finding: Finding;
  readonly override: Override | null;
}

/** Findings with the reasons given for them. */
export function gateLines(findings: readonly Finding[], overrides: readonly Override[]): GateLine[] {
  return findings.map((finding) => {
    const subjects = waiverSubjects(finding);
    const override = overrides.find(({ subject }) => subjects.includes(subject));
    return { key: findingKey(finding), finding, override: override ?? null };
  });
}

/** Errors nobody has answered for: each must be mended or overridden with a reason before the paper is issued. */
export function openErrors(lines: readonly GateLine[]): GateLine[] {
  return lines.filter(({ finding, override }) => finding.severity === "error" && override === null);
}
