import type { Block, TextBlock } from "#shared/model/block.ts";
import type { Document, Line } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import type { ContextOptions } from "./context.ts";
import { blockContext, ruleContext } from "./context.ts";
import type { RuleSettings, Waiver } from "./filters.ts";
import { bySettings, levelOf, withoutDuplicates, withoutWaived } from "./filters.ts";
import { fillMessage, quoteOf } from "./message.ts";
import { lineAt, placeIndex } from "./places.ts";
import type { BlockRule, Report, Rule, RuleContext } from "./rule.ts";

export interface CheckOptions extends ContextOptions {
  readonly settings?: RuleSettings;
  readonly waivers?: readonly Waiver[];
}

/** Everything the rules say of a paper, in reading order. Pure: the same document and options give the same findings. */
export function runRules(document: Document, rules: readonly Rule[], options: CheckOptions = {}): Finding[] {
  const context = ruleContext(document, options);
  const settings = options.settings ?? {};
  const active = rules.filter((rule) => levelOf(settings, rule.id) !== "off" && applies(rule, context));
  const found = active.flatMap((rule) => reportsOf(rule, context).map((report) => finding(rule, report, document)));
  return inOrder(withoutDuplicates(withoutWaived(bySettings(found, settings), options.waivers ?? [])), document);
}

function applies(rule: Rule, context: RuleContext): boolean {
  if (rule.scope === "chain" && context.superiors.length === 0) return false;
  return rule.needs.every((trait) => context.has(trait));
}

function reportsOf(rule: Rule, context: RuleContext): readonly Report[] {
  if (rule.scope === "block") return context.blocks.flatMap(({ block }) => blockReports(rule, block));
  if (rule.scope === "task") return context.tasks.flatMap((task) => rule.check(task, context));
  return rule.check(context);
}

const remembered = new WeakMap<BlockRule, WeakMap<Block | Line, readonly Report[]>>();

function blockReports(rule: BlockRule, block: TextBlock | Line): readonly Report[] {
  let own = remembered.get(rule);
  if (!own) remembered.set(rule, (own = new WeakMap()));
  const cached = own.get(block);
  if (cached) return cached;
  const reports = rule.check(blockContext(block));
  own.set(block, reports);
  return reports;
}

function finding(rule: Rule, report: Report, document: Document): Finding {
  const place = placeIndex(document).get(report.at.node);
  return {
    ruleId: rule.id,
    severity: report.severity ?? rule.severity,
    message: fillMessage(rule.messages[report.message] ?? report.message, report.data),
    basis: report.basis ?? rule.basis,
    at: report.at,
    line: lineAt(document, report.at),
    quote: quoteOf(place?.text ?? "", report.at.start, report.at.end),
    path: place?.path ?? "",
    ...(report.fix ? { fix: report.fix } : {}),
  };
}

function inOrder(findings: readonly Finding[], document: Document): Finding[] {
  const index = placeIndex(document);
  const order = (one: Finding): number => index.get(one.at.node)?.order ?? Number.MAX_SAFE_INTEGER;
  return findings.toSorted((a, b) => order(a) - order(b) || a.at.start - b.at.start || a.at.end - b.at.end);
}
