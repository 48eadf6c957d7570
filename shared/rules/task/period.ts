import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";
import { planPeriod } from "#shared/rules/deadline/period.ts";
import type { PlacedBlock } from "#shared/rules/engine/places.ts";
import { placedBlocks } from "#shared/rules/engine/places.ts";
import { hasTrait } from "#shared/rules/engine/traits.ts";
import { gathering } from "#shared/text/gather.ts";
import { rememberingLast } from "#shared/text/remember.ts";

/** True when a paper sets one time for all its work: a plan in its subject ("… năm 2026"), any in words ("Thời gian thực hiện: từ tháng 3 đến tháng 12/2026"). */
export const hasPeriod = rememberingLast((document: Document): boolean => {
  const header = headerOf(document);
  const plans = hasTrait(document, "plansAhead") || issuesPlan.test(header.subject ?? "");
  if (plans && planPeriod(header) !== null) return true;
  return hasTrait(document, "assignsTasks") && statesPeriod(placedBlocks(document));
});

/** The subject of a decision that puts a plan into force. */
const issuesPlan = /(?:ban hành|phê duyệt)\s+(?:kế hoạch|chương trình|đề án|phương án)/iu;

/** Blocks that tell a time of the whole; the words of a short one stand in the block behind it. */
const tellingIn = gathering(
  ({ block }: PlacedBlock) => block.id,
  (placed) => {
    const tells = /^thời gian(?: thực hiện| triển khai| tổ chức)?\s*(?::|$)/iu.test(placed.text);
    return placed.inside === "own" && tells ? [placed] : [];
  },
);

function statesPeriod(blocks: readonly PlacedBlock[]): boolean {
  return tellingIn(blocks).some((placed) => {
    const { text } = placed;
    if (text.length > 40) return /\d{4}/u.test(text);
    return /\d{4}/u.test(`${text} ${blocks[blocks.indexOf(placed) + 1]?.text ?? ""}`);
  });
}
