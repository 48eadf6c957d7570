import type { GateEntry } from "#shared/contract/issuing.ts";
import type { GateLine } from "#shared/issuing/gate.ts";
import { gateLines } from "#shared/issuing/gate.ts";
import type { Document } from "#shared/model/document.ts";
import { checkDocument } from "#shared/rules/check.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { listWaivers } from "#electron/storage/waivers.ts";

/** What the rules say of a paper as it would be issued, with the reasons people gave for leaving things as they are. */
export function gateOf(db: Reader, id: string, filled: Document, today: string): GateLine[] {
  const overrides = listWaivers(db, id).map(({ subject, reason, approver, made_at }) => {
    return { subject, reason, who: approver, at: made_at };
  });
  return gateLines(checkDocument(filled, { draft: false, today }), overrides);
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
