import type { GateEntry } from "#shared/contract/issuing.ts";
import type { GateLine } from "#shared/issuing/gate.ts";
import { gateLines } from "#shared/issuing/gate.ts";
import type { Document } from "#shared/model/document.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { contextOf } from "#electron/services/drafting/context.ts";
import type { Services } from "#electron/services/services.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { listWaivers } from "#electron/storage/waivers.ts";

/**
 * What the rules say of a paper as it would be issued, its superior papers and the office's settings included, with the
 * reasons people gave for leaving things as they are.
 */
export function gateOf(services: Services, id: string, filled: Document): GateLine[] {
  const overrides = listWaivers(services.db(), id).map(({ subject, reason, approver, made_at }) => {
    return { subject, reason, who: approver, at: made_at };
  });
  const { superiors, levels, today } = contextOf(services, id);
  const above = superiors.map(({ document, links }) => ({ document, links, tasks: tasksOf(document) }));
  const findings = checkDocument(filled, { draft: false, today, superiors: above, settings: { levels } });
  return gateLines(findings, overrides);
}

/** A line as the window and the record have it. */
export function gateEntry({ key, finding, override }: GateLine): GateEntry {
  const { ruleId, severity, message, basis, at, quote, path } = finding;
  return {
    key,
    ruleId,
    severity,
    message,
    basis,
    node: at.node,
    quote,
    path,
    override: override === null ? null : { reason: override.reason, who: override.who, at: override.at },
  };
}
