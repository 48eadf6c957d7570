import type { GateEntry } from "#shared/contract/issuing.ts";
import type { GateLine } from "#shared/issuing/gate.ts";
import { gateLines } from "#shared/issuing/gate.ts";
import { openOpinions } from "#shared/issuing/opinions.ts";
import type { Document } from "#shared/model/document.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { signoffsOf } from "#electron/services/review/signers.ts";
import { superiorsFrom, tiesOf } from "#electron/services/review/ties.ts";
import type { Services } from "#electron/services/services.ts";
import { readRuleLevels } from "#electron/services/settings/rule-settings.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { listWaivers } from "#electron/storage/waivers.ts";

/**
 * What the rules say of a paper as it would be issued, its superior papers and the office's settings included, with the
 * reasons people gave for leaving things as they are, and who has not agreed to it yet.
 */
export function gateOf(services: Services, id: string, filled: Document): GateLine[] {
  const db = services.db();
  const today = localDay(services.now());
  const overrides = listWaivers(db, id, today).map(({ subject, reason, approver, made_at }) => {
    return { subject, reason, who: approver, at: made_at };
  });
  const { entry, document } = currentPaper(db, id);
  const { decided } = document;
  const findings = checkDocument(decided === undefined ? filled : { ...filled, decided }, {
    draft: false,
    today,
    superiors: superiorsFrom(tiesOf(db, id, document)),
    settings: { levels: readRuleLevels(db) },
  });
  return [...gateLines(findings, overrides), ...gateLines(openOpinions(signoffsOf(db, id), entry.version), [])];
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
