import type { HeaderFacts } from "#shared/facts/header.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";
import { fold } from "#shared/text/fold.ts";
import { numberPattern } from "#shared/trace/declared.ts";

/** True when the paper names the other one by its number: anywhere, or in its subject and the words before its first heading or point. True also when the other has no number. */
export function cites(
  { blocks }: RuleContext,
  { number, symbol }: HeaderFacts,
  where: "anywhere" | "opening",
): boolean {
  if (number === null || symbol === null) return where === "anywhere";
  const wanted = numberPattern(number, symbol);
  for (const { text, block, section } of blocks) {
    if (
      where === "opening" &&
      (section === "closing" || (section === "body" && (block.type === "heading" || block.type === "item")))
    )
      return false;
    if (wanted.test(fold(text))) return true;
  }
  return false;
}
