import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import type { Member, Series } from "./series.ts";
import { labelAt } from "./series.ts";

const letters = new Set(["letter", "letter-dot", "paren-letter"]);

/**
 * The fix that gives the points behind the only gap of a list the numbers that are free; undefined where that is not safe:
 * the list is not of letters or is broken elsewhere too, a number below is made of theirs ("c1)"), or the paper speaks of a
 * point by a letter that would move.
 */
export function renumbering(series: Series, member: Member, context: RuleContext): Report["fix"] {
  const { members, style } = series;
  const at = members.indexOf(member);
  const before = members[at - 1]?.value ?? null;
  if (!letters.has(style) || before === null || !isOneAfterOther(members.slice(0, at))) return undefined;
  const moved = members.slice(at);
  if (!isOneAfterOther(moved) || moved.some((one) => ownLabel(one) !== one.label.text)) return undefined;
  const below = context.outline.filter(({ parents }) => moved.some(({ entry }) => parents.includes(entry)));
  if (below.some(({ label }) => label?.style === "letter-number")) return undefined;
  const names = moved.map(({ label }) => label.name.replace(/[().]/gu, ""));
  if (isSpokenOf(names, context)) return undefined;
  const edits = moved.map(({ entry, label }, index) => {
    return { type: "label", node: entry.block.id, label: labelAt(before + 1 + index, label) } as const;
  });
  return { title: "Đánh lại số các điểm sau", edits };
}

function isOneAfterOther(members: readonly Member[]): boolean {
  return members.every(({ value }, at) => value !== null && (at === 0 || value === (members[at - 1]?.value ?? 0) + 1));
}

function ownLabel({ entry: { block } }: Member): string | undefined {
  return "label" in block ? block.label : undefined;
}

/** "điểm c", "điểm a, c", "mục III.4.c", "4c": it may be another paper's, but who knows. */
function isSpokenOf(names: readonly string[], { blocks }: RuleContext): boolean {
  const name = `(?:${names.join("|")})(?![A-Za-zÀ-ỿ\\d])`;
  const points = new RegExp(`điểm\\s(?:[a-zđ][,;\\s]+(?:và\\s)?)*[“"]?${name}`, "iu");
  const paths = new RegExp(`(?<![A-Za-zÀ-ỿ])(?:[IVX]+|\\d+)(?:\\.\\d+)*\\.?${name}`, "u");
  return blocks.some(({ text }) => points.test(text) || paths.test(text));
}
