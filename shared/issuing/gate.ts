import type { Finding } from "#shared/model/finding.ts";

const sign = "|";

/**
 * What a finding is known by from one check to the next: its rule, its node and its sentence without the place's own path,
 * which other edits may renumber. A waiver is for exactly that.
 */
export function findingKey({ ruleId, at, message, path }: Finding): string {
  const words = path === "" ? message : message.replaceAll(path, "§");
  return [ruleId, at.node, words].join(sign);
}

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

/** The subject of a waiver that was granted while writing: rule, node and words as one JSON list. */
function isWaivedWhileWriting(subject: string, { ruleId, at, quote }: Finding): boolean {
  return subject === JSON.stringify([ruleId, at.node, quote]);
}

/** Findings with the reasons given for them. */
export function gateLines(findings: readonly Finding[], overrides: readonly Override[]): GateLine[] {
  return findings.map((finding) => {
    const key = findingKey(finding);
    const override = overrides.find(({ subject }) => subject === key || isWaivedWhileWriting(subject, finding));
    return { key, finding, override: override ?? null };
  });
}

/** Errors nobody has answered for: each must be mended or overridden with a reason before the paper is issued. */
export function openErrors(lines: readonly GateLine[]): GateLine[] {
  return lines.filter(({ finding, override }) => finding.severity === "error" && override === null);
}
