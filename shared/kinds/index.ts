import type { KindId } from "#shared/model/kind-id.ts";
import { fold } from "#shared/text/fold.ts";
import type { Kind } from "./kind.ts";
import { decision } from "./decision.ts";
import { directive } from "./directive.ts";
import { dispatch } from "./dispatch.ts";
import { further } from "./further.ts";
import { guidance } from "./guidance.ts";
import { letter } from "./letter.ts";
import { notice } from "./notice.ts";
import { other } from "./other.ts";
import { plan } from "./plan.ts";
import { programme } from "./programme.ts";
import { proposal } from "./proposal.ts";
import { report } from "./report.ts";
import { resolution } from "./resolution.ts";

/** Every kind, keyed by its id: adding one means one file and one line here, or a line in `further.ts`. */
const byId: Readonly<Record<KindId, Kind>> = {
  directive,
  plan,
  letter,
  report,
  decision,
  notice,
  proposal,
  resolution,
  programme,
  guidance,
  dispatch,
  ...further,
  other,
};

/** The kinds in the order they are offered to the user. */
export const kinds: readonly Kind[] = Object.values(byId);

const byName = new Map(kinds.map((kind) => [fold(kind.name), kind] as const));
const bySymbol = new Map(
  kinds.flatMap((kind) =>
    [kind.symbol, ...(kind.tolerated ?? [])]
      .filter((symbol) => symbol !== null)
      .map((symbol) => [symbol.toUpperCase(), kind] as const),
  ),
);

/** The kind with that id. */
export function kindOf(id: KindId): Kind {
  return byId[id];
}

/**
 * The kind whose name is the whole line, or undefined. `foldedLine` comes from `fold`; blanks, asterisks and
 * closing punctuation around the name do not count: "ke hoach", "  quyet dinh:".
 */
export function kindByName(foldedLine: string): Kind | undefined {
  return byName.get(foldedLine.replace(/^[\s*#_.:]+|[\s*_.:]+$/gu, "").replace(/\s+/gu, " "));
}

/**
 * The kind an abbreviation stands for ("KH", "QĐ", "TTr"), or undefined. Letter case is forgiven, the bar of Đ is not:
 * HD is Hướng dẫn, HĐ is Hợp đồng. "CV" is read as công văn although the decree gives công văn no abbreviation.
 */
export function kindBySymbol(symbol: string): Kind | undefined {
  return bySymbol.get(symbol.trim().normalize("NFC").toUpperCase());
}
