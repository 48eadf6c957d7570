import type { Finding, Severity } from "#shared/model/finding.ts";
import { severities } from "./words.ts";

/** What is said of a rule itself, where the caller knows it. */
export interface RuleNote {
  readonly title: string;
  readonly basis: string;
}

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/**
 * The findings as a SARIF 2.1.0 log (OASIS), for other programs: a plain object, ready for JSON.
 * `documentName` is the file's name without folder; `notes` are by rule id.
 */
export function toSarif(
  findings: readonly Finding[],
  documentName: string,
  notes: Readonly<Record<string, RuleNote>> = {},
) {
  const ids = [...new Set(findings.map((finding) => finding.ruleId))].toSorted();
  const index = new Map(ids.map((id, place) => [id, place]));
  const artifact = { uri: encodeURIComponent(documentName) };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Xuyên Suốt", language: "vi-VN", rules: ids.map((id) => ruleOf(id, findings, notes[id])) },
        },
        language: "vi-VN",
        columnKind: "utf16CodeUnits",
        artifacts: [{ location: artifact }],
        results: findings.map((finding) => ({
          ruleId: finding.ruleId,
          ruleIndex: index.get(finding.ruleId) ?? -1,
          level: levels[finding.severity],
          message: { text: finding.message },
          locations: [locationOf(finding, artifact.uri)],
          properties: { basis: finding.basis, ...(finding.fix === undefined ? {} : { fix: finding.fix.title }) },
        })),
      },
    ],
  };
}

/** A rule may speak with several severities; its default is the gravest that occurs. */
function ruleOf(id: string, findings: readonly Finding[], note: RuleNote | undefined) {
  const own = findings.filter((finding) => finding.ruleId === id);
  const severity = severities.find((each) => own.some((finding) => finding.severity === each)) ?? "info";
  const basis = note?.basis ?? own[0]?.basis ?? "";
  return {
    id,
    shortDescription: { text: note?.title ?? id },
    ...(basis === "" ? {} : { help: { text: `Căn cứ: ${basis}` } }),
    defaultConfiguration: { level: levels[severity] },
  };
}

function locationOf(finding: Finding, uri: string) {
  const region =
    finding.line === null
      ? {}
      : { region: { startLine: finding.line, ...(finding.quote === "" ? {} : { snippet: { text: finding.quote } }) } };
  const path = finding.path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: finding.path, kind: "section" }] };
  return { physicalLocation: { artifactLocation: { uri, index: 0 }, ...region }, ...path };
}
