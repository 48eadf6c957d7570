import { coordinatorLost } from "./cascade/coordinator-lost.ts";
import { copied } from "./cascade/copied.ts";
import { leadLost } from "./cascade/lead-lost.ts";
import { orphan } from "./cascade/orphan.ts";
import { shallow } from "./cascade/shallow.ts";
import { superiorNotCited } from "./cascade/superior-not-cited.ts";
import { suspect } from "./cascade/suspect.ts";
import { uncovered } from "./cascade/uncovered.ts";
import { afterIssue } from "./citation/after-issue.ts";
import { impossibleDate } from "./citation/impossible-date.ts";
import { inconsistent } from "./citation/inconsistent.ts";
import { kindSymbol } from "./citation/kind-symbol.ts";
import { numberYear } from "./citation/number-year.ts";
import { ownAnnex } from "./citation/own-annex.ts";
import { self } from "./citation/self.ts";
import { impossibleDeadline } from "./deadline/impossible-date.ts";
import { laterThanParent } from "./deadline/later-than-parent.ts";
import { noMargin } from "./deadline/no-margin.ts";
import { notAfterIssue } from "./deadline/not-after-issue.ts";
import { deadlineOrder } from "./deadline/order.ts";
import { outsidePlanPeriod } from "./deadline/outside-plan-period.ts";
import { summaryOrder } from "./deadline/summary-order.ts";
import { yearMissing } from "./deadline/year-missing.ts";
import type { Rule } from "./engine/rule.ts";
import { addressees } from "./format/addressees.ts";
import { appendixHeading } from "./format/appendix-heading.ts";
import { capitalPoints } from "./format/capital-points.ts";
import { closingMark } from "./format/closing-mark.ts";
import { dateForm } from "./format/date-form.ts";
import { headMissing } from "./format/head-missing.ts";
import { issuer } from "./format/issuer.ts";
import { legalBasisPunctuation } from "./format/legal-basis-punctuation.ts";
import { motto } from "./format/motto.ts";
import { numberMissing } from "./format/number-missing.ts";
import { place } from "./format/place.ts";
import { recipients } from "./format/recipients.ts";
import { signatureAuthority } from "./format/signature-authority.ts";
import { signerName } from "./format/signer-name.ts";
import { subject } from "./format/subject.ts";
import { symbol } from "./format/symbol.ts";
import { urgency } from "./format/urgency.ts";
import { duplicate } from "./numbering/duplicate.ts";
import { gap } from "./numbering/gap.ts";
import { levelJump } from "./numbering/level-jump.ts";
import { styleMixed } from "./numbering/style-mixed.ts";
import { wrongLetter } from "./numbering/wrong-letter.ts";
import { countVsList } from "./number/count-vs-list.ts";
import { numberSum } from "./number/sum.ts";
import { unansweredTask } from "./report/unanswered-task.ts";
import { appendixNotAnnounced } from "./structure/appendix-not-announced.ts";
import { brokenSentence } from "./structure/broken-sentence.ts";
import { emptySection } from "./structure/empty-section.ts";
import { footnote } from "./structure/footnote.ts";
import { headingPeriod } from "./structure/heading-period.ts";
import { referenceTarget } from "./structure/reference-target.ts";
import { singleItem } from "./structure/single-item.ts";
import { agencyNotInForce } from "./task/agency-not-in-force.ts";
import { duplicateTask } from "./task/duplicate.ts";
import { labelForm } from "./task/label-form.ts";
import { leadAlsoCoordinates } from "./task/lead-also-coordinates.ts";
import { missingCoordinators } from "./task/missing-coordinators.ts";
import { missingDeadline } from "./task/missing-deadline.ts";
import { missingLead } from "./task/missing-lead.ts";
import { missingProduct } from "./task/missing-product.ts";
import { placeNotInForce } from "./task/place-not-in-force.ts";
import { severalLeads } from "./task/several-leads.ts";
import { unknownAgency } from "./task/unknown-agency.ts";
import { vagueDeadline } from "./task/vague-deadline.ts";
import { wrongTier } from "./task/wrong-tier.ts";
import { tableSequence } from "./table/sequence.ts";
import { duplicateWord } from "./text/duplicate-word.ts";
import { unfilled } from "./text/unfilled.ts";
import { homoglyph } from "./unicode/homoglyph.ts";
import { legacyEncoding } from "./unicode/legacy-encoding.ts";
import { notNfc } from "./unicode/not-nfc.ts";

/** Every rule, in the order settings and manual list them: adding one means one file and one line here. */
export const rules: readonly Rule[] = [
  // Tasks
  missingLead,
  missingCoordinators,
  missingDeadline,
  vagueDeadline,
  missingProduct,
  leadAlsoCoordinates,
  severalLeads,
  unknownAgency,
  wrongTier,
  agencyNotInForce,
  placeNotInForce,
  duplicateTask,
  labelForm,
  // Deadlines
  impossibleDeadline,
  notAfterIssue,
  laterThanParent,
  noMargin,
  yearMissing,
  outsidePlanPeriod,
  deadlineOrder,
  summaryOrder,
  // Cascade
  uncovered,
  shallow,
  orphan,
  leadLost,
  coordinatorLost,
  suspect,
  copied,
  superiorNotCited,
  unansweredTask,
  // Numbering and structure
  gap,
  duplicate,
  wrongLetter,
  styleMixed,
  levelJump,
  emptySection,
  headingPeriod,
  brokenSentence,
  referenceTarget,
  footnote,
  appendixNotAnnounced,
  singleItem,
  // Tables
  tableSequence,
  // Format (NĐ 30/2020)
  headMissing,
  motto,
  issuer,
  numberMissing,
  symbol,
  dateForm,
  place,
  subject,
  legalBasisPunctuation,
  addressees,
  recipients,
  signatureAuthority,
  signerName,
  closingMark,
  urgency,
  appendixHeading,
  capitalPoints,
  // Citations
  inconsistent,
  kindSymbol,
  afterIssue,
  impossibleDate,
  numberYear,
  ownAnnex,
  self,
  // Numbers
  numberSum,
  countVsList,
  // Language
  duplicateWord,
  unfilled,
  notNfc,
  homoglyph,
  legacyEncoding,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with that id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
