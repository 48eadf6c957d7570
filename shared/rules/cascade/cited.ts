import type { HeaderFacts } from "#shared/facts/header.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";
import { fold } from "#shared/text/fold.ts";

/** The number of a paper in all its writings: "05/CT-TTg", "5/CT-TTg", "Số 05 /CT-TTg". */
function pattern(number: string, symbol: string): RegExp {
  const plain = fold(symbol)
    .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace(/\s*([-–/])\s*/gu, String.raw`\s*[-–/]\s*`);
  const separator = String.raw`\s*[/-]\s*(?:\d{4}\s*/\s*)?`;
  return new RegExp(String.raw`(?<![\d/])0*${number.replace(/^0+/u, "")}${separator}${plain}(?![A-Za-zÀ-ỿ\d])`, "u");
}

/** True when the paper names the other one by its number: anywhere, or in its subject and the words before its first heading or point. True also when the other has no number. */
export function cites(
  { blocks }: RuleContext,
  { number, symbol }: HeaderFacts,
  where: "anywhere" | "opening",
): boolean {
  if (number === null || symbol === null) return where === "anywhere";
  const wanted = pattern(number, symbol);
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
