import { afterIssue } from "./citation/after-issue.ts";
import { impossibleDate } from "./citation/impossible-date.ts";
import { inconsistent } from "./citation/inconsistent.ts";
import { kindSymbol } from "./citation/kind-symbol.ts";
import { self } from "./citation/self.ts";
import type { Rule } from "./engine/rule.ts";
import { addressees } from "./format/addressees.ts";
import { appendixHeading } from "./format/appendix-heading.ts";
import { capitalPoints } from "./format/capital-points.ts";
import { closingMark } from "./format/closing-mark.ts";
import { dateForm } from "./format/date-form.ts";
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
import { appendixNotAnnounced } from "./structure/appendix-not-announced.ts";
import { brokenSentence } from "./structure/broken-sentence.ts";
import { emptySection } from "./structure/empty-section.ts";
import { footnote } from "./structure/footnote.ts";
import { referenceTarget } from "./structure/reference-target.ts";
import { singleItem } from "./structure/single-item.ts";
import { duplicateWord } from "./text/duplicate-word.ts";
import { homoglyph } from "./unicode/homoglyph.ts";
import { legacyEncoding } from "./unicode/legacy-encoding.ts";
import { notNfc } from "./unicode/not-nfc.ts";

/** Every rule, in the order settings and manual list them: adding one means one file and one line here. */
export const rules: readonly Rule[] = [
  // Numbering and structure
  gap,
  duplicate,
  wrongLetter,
  styleMixed,
  levelJump,
  emptySection,
  brokenSentence,
  referenceTarget,
  footnote,
  appendixNotAnnounced,
  singleItem,
  // Format (NĐ 30/2020)
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
  self,
  // Language
  duplicateWord,
  notNfc,
  homoglyph,
  legacyEncoding,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with that id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
