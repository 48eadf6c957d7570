import type { TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { gatheringKept } from "#shared/text/gather.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import type { ContextOptions } from "./context.ts";
import type { AnnexNames } from "./annex-names.ts";
import { annexNames, withAnnexNames } from "./annex-names.ts";
import { blockContext, ruleContext } from "./context.ts";
import type { RuleSettings } from "./filters.ts";
import { bySettings, levelOf, withoutDuplicates } from "./filters.ts";
import { fillMessage, quoteOf } from "./message.ts";
import type { Place, PlacedBlock } from "./places.ts";
import { lineAt, placeAt, placesOf } from "./places.ts";
import type { BlockRule, Report, Rule, RuleContext } from "./rule.ts";
import { taskReports } from "./tasks.ts";

export interface CheckOptions extends ContextOptions {
  readonly settings?: RuleSettings;
}

/** Everything the rules say of a paper, in reading order. Pure: the same document and options give the same findings. */
export function runRules(document: Document, rules: readonly Rule[], options: CheckOptions = {}): Finding[] {
  const context = ruleContext(document, options);
  const settings = options.settings ?? {};
  const active = rules.filter((rule) => levelOf(settings, rule.id) !== "off" && applies(rule, context));
  const found = active.flatMap((rule) => reportsOf(rule, context).map((report) => finding(rule, report, document)));
  return inOrder(withoutDuplicates(bySettings(found, settings)), document);
}

function applies(rule: Rule, context: RuleContext): boolean {
  if (rule.scope === "chain" && context.superiors.length === 0) return false;
  return rule.needs.every((trait) => context.has(trait));
}

function reportsOf(rule: Rule, context: RuleContext): readonly Report[] {
  if (rule.scope === "block") return blockReports(rule)(context.blocks);
  return rule.scope === "task" ? taskReports(rule, context) : rule.check(context);
}

const blockReports = rememberingOf((rule: BlockRule) => {
  const ofBlock = rememberingOf((block: TextBlock | Line) => rule.check(blockContext(block)));
  return gatheringKept(
    ({ block }: PlacedBlock) => block.id,
    ({ block }) => ofBlock(block),
  );
});

interface Made {
  readonly place: Place | undefined;
  readonly source: Document["source"];
  readonly names: AnnexNames;
  readonly finding: Finding;
}

const made = new WeakMap<Report, Made>();

/** The finding of a report: the same one as before where its place, the source and the names of annexes are the same. */
function finding(rule: Rule, report: Report, document: Document): Finding {
  const { source } = document;
  const place = placeAt(document, report.at.node);
  const names = annexNames(document);
  const before = made.get(report);
  if (before && before.place === place && before.source === source && before.names === names) return before.finding;
  const own: Finding = {
    ruleId: rule.id,
    severity: report.severity ?? rule.severity,
    message: withAnnexNames(fillMessage(rule.messages[report.message] ?? report.message, report.data), names),
    basis: report.basis ?? rule.basis,
    at: report.at,
    line: lineAt(document, report.at),
    quote: quoteOf(place?.text ?? "", report.at.start, report.at.end),
    path: place?.path ?? "",
    ...(report.fix ? { fix: report.fix } : {}),
  };
  made.set(report, { place, source, names, finding: own });
  return own;
}

function inOrder(findings: readonly Finding[], document: Document): Finding[] {
  const { order } = placesOf(document);
  return findings
    .map((one) => ({ one, at: order.get(one.at.node) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.at - b.at || a.one.at.start - b.one.at.start || a.one.at.end - b.one.at.end)
    .map(({ one }) => one);
}
