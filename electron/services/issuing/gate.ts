import type { GateEntry } from "#shared/contract/issuing.ts";
import type { GateLine } from "#shared/issuing/gate.ts";
import { gateLines } from "#shared/issuing/gate.ts";
import { otherIssuer } from "#shared/issuing/other-issuer.ts";
import { openOpinions, openReview } from "#shared/issuing/opinions.ts";
import type { Office } from "#shared/contract/office.ts";
import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { checkDocument } from "#shared/rules/check.ts";
import { unitOf } from "#shared/trace/office.ts";
import { placeOf } from "#shared/trace/place.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { signoffsOf } from "#electron/services/review/signers.ts";
import { superiorsFrom, tiesOf } from "#electron/services/review/ties.ts";
import type { Services } from "#electron/services/services.ts";
import { readRuleLevels } from "#electron/services/settings/rule-settings.ts";
import { localDay } from "#electron/services/system/handlers.ts";
import { listComments } from "#electron/storage/comments.ts";
import { listReviews } from "#electron/storage/reviews.ts";
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
  const strange = strangeIssuer(readOffice(db), filled, today);
  const comments = listComments(db, id).filter(
    (comment) => comment.reply_to === null && comment.resolved_at === null,
  ).length;
  const review = openReview(listReviews(db, id).at(-1), comments);
  return [
    ...gateLines([...strange, ...review, ...findings], overrides),
    ...gateLines(openOpinions(signoffsOf(db, id), entry.version), []),
  ];
}

function strangeIssuer(office: Office | null, filled: Document, today: string): Finding[] {
  if (office === null) return [];
  const { name, tier, province } = office;
  const unitName = unitOf({ name, tier, ...(province === undefined ? {} : { province }) }, today);
  return otherIssuer(filled, placeOf(filled).unitName, { name, unitName });
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
