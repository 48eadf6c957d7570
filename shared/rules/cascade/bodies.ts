import { counterpart } from "#shared/agencies/counterpart/counterpart.ts";
import { keyOf } from "#shared/agencies/name/key.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { issueSpan } from "#shared/rules/deadline/issue.ts";
import type { Value } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import type { Document } from "#shared/model/document.ts";
import { taskName } from "#shared/rules/task/name.ts";
import { placeOf } from "#shared/trace/place.ts";
import { paperName, superiorTask, surePairs } from "./chain.ts";

/** The bodies a paper names anywhere in its tasks, addressees and recipients: ids of the catalogue, and names as written. */
interface Named {
  readonly ids: ReadonlySet<string>;
  readonly keys: readonly string[];
}

const known = new WeakMap<Document, Named>();

function namedIn({ document, tasks, header }: RuleContext): Named {
  const cached = known.get(document);
  if (cached) return cached;
  const place = placeOf(document);
  const words = [
    ...tasks.flatMap(({ lead, coordinate, implement }) =>
      [...lead, ...coordinate, ...implement].map(({ value }) => value),
    ),
    ...header.addressees,
    ...header.recipients,
  ];
  const ids = new Set(
    words.flatMap((value) => {
      const body = resolveAgency(value, place);
      return body.unknown ? [] : [body.id];
    }),
  );
  const named = { ids, keys: words.map((value) => keyOf(value)) };
  known.set(document, named);
  return named;
}

/**
 * Who of the paper's own tier does the work of a superior's body, when neither that body nor any of them is named in the
 * paper; null when one is, when the superior names a group, or when nobody can tell.
 */
function lostCounterpart({ value }: Value, superior: Document, context: RuleContext): string | null {
  const [above, below] = [placeOf(superior), placeOf(context.document)];
  const date = issueSpan(context.header)?.first;
  if (!above.tier || !below.tier || date === undefined || above.tier === below.tier) return null;
  const body = resolveAgency(value, above);
  if (body.unknown || body.how === "group" || body.person || !body.tier) return null;
  const { bodies } = counterpart(body, body.tier, below.tier, date, below.unitName ? { unitName: below.unitName } : {});
  const [first] = bodies;
  if (!first) return null;
  const { ids, keys } = namedIn(context);
  const named =
    [body.id, ...bodies.map(({ id }) => id)].some((id) => ids.has(id)) ||
    bodies.some(({ name }) => keys.some((key) => key.includes(keyOf(name))));
  return named ? null : first.name;
}

/** What the paper lost of its superiors' leads or co-ordinators, each body once. */
export function lostBodies(context: RuleContext, role: "lead" | "coordinate"): Report<"lost">[] {
  const seen = new Set<string>();
  return surePairs(context).flatMap((pair) =>
    pair.parent[role].flatMap((agency) => {
      const own = lostCounterpart(agency, pair.superior.document, context);
      if (own === null || seen.has(own)) return [];
      seen.add(own);
      return [
        {
          at: pair.child.at,
          message: "lost",
          basis: paperName(pair.superior.document),
          data: { task: taskName(pair.child), superior: superiorTask(pair), agency: agency.value, own },
        },
      ];
    }),
  );
}
