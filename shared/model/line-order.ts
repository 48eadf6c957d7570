import type { Line, LineRole } from "./document.ts";
import { lineRoles } from "./document.ts";

/** The parts of the foot; all others stand in the head. */
export const footRoles: ReadonlySet<LineRole> = new Set([
  "recipients-title",
  "recipient",
  "authority",
  "title",
  "signer",
]);

/** Where a new line of a part belongs among the lines of the head or foot: behind those of its part and of the parts before. */
export function placeForLine(lines: readonly Pick<Line, "role">[], role: LineRole): number {
  return lines.findLastIndex((each) => rank(each.role) <= rank(role)) + 1;
}

/** The roles are listed in the order the parts have on paper. */
function rank(role: LineRole): number {
  return lineRoles.indexOf(role);
}
