import type { Finding, Severity } from "#shared/model/finding.ts";
import { rememberingOf } from "#shared/text/remember.ts";

/** Levels by rule id or by group ("format"); the narrower counts. "off" silences. */
export interface RuleSettings {
  readonly levels?: Readonly<Record<string, Severity | "off">>;
}

/** The level of a rule by the settings, undefined where they say nothing. */
export function levelOf(settings: RuleSettings, ruleId: string): Severity | "off" | undefined {
  return settings.levels?.[ruleId] ?? settings.levels?.[ruleId.split("/")[0] as string];
}

/** Raises, lowers or drops findings as the settings say. */
export function bySettings(findings: readonly Finding[], settings: RuleSettings): Finding[] {
  return findings.flatMap((finding) => {
    const level = levelOf(settings, finding.ruleId);
    if (level === "off") return [];
    return level === undefined ? [finding] : [{ ...finding, severity: level }];
  });
}

/** Drops a finding that says the same of the same place as one before it. */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = keyOf(finding);
    return !seen.has(key) && seen.add(key);
  });
}

const keyOf = rememberingOf(
  ({ ruleId, at, message }: Finding) => `${ruleId}|${at.node}|${at.start}|${at.end}|${message}`,
);
