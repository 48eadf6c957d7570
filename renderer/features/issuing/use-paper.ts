import { useEffect, useMemo, useState } from "react";
import type { Input, Output } from "#shared/contract/index.ts";
import type { GateEntry, RegisterNumbers } from "#shared/contract/issuing.ts";
import { fillIssue } from "#shared/issuing/fill.ts";
import type { IssuePlan, PlanProblem } from "#shared/issuing/plan.ts";
import { headProblems, openElsewhere, planProblems } from "#shared/issuing/plan.ts";
import type { Document } from "#shared/model/document.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useIssuing } from "./store.ts";

export type Prepared = Output<"issuing.prepare">;
export type Plan = Input<"issuing.check">["plan"];

/** A paper on its way out, with everything that stands against it. */
export interface PaperToIssue {
  readonly prepared: Prepared;
  readonly plan: Plan;
  readonly numbers: RegisterNumbers | null;
  /** The paper as the plan fills it. */
  readonly filled: Document;
  readonly problems: readonly PlanProblem[];
  /** Null while the first check is under way. */
  readonly gate: readonly GateEntry[] | null;
  /** The gate speaks of an older plan. */
  readonly isChecking: boolean;
}

/** Milliseconds without typing before the paper is filled and checked anew. */
const rest = 350;

function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** Ids for lines the paper does not have yet; no node of a document begins with "+". */
function counter(): () => string {
  let next = 0;
  return () => `+${(next += 1)}`;
}

function mutable(plan: IssuePlan): Plan {
  return { ...plan, authority: [...plan.authority], recipients: [...plan.recipients] };
}

/** The plan on the screen: what paper, office and register propose, with what the person changed. */
function usePlan(id: string, prepared: Prepared | undefined) {
  const changes = useIssuing((store) => store.changes[id]);
  const date = changes?.date ?? prepared?.plan.date ?? "";
  const kind = prepared?.entry.kind ?? "other";
  const numbers = useCall("issuing.numbers", { kind, date }, prepared !== undefined && date !== "");
  const plan = useMemo(() => {
    if (prepared === undefined) return null;
    const number = changes?.number === undefined ? (numbers.data?.next ?? prepared.plan.number) : changes.number;
    return mutable({ ...prepared.plan, ...changes, number });
  }, [prepared, changes, numbers.data]);
  return { plan, numbers: numbers.data ?? null };
}

function openProblems(isOpen: boolean): readonly PlanProblem[] {
  return isOpen ? [{ part: "paper", level: "stop", message: openElsewhere }] : [];
}

/** Asks for a paper, fills it by its plan and has it checked. */
export function usePaper(id: string, today: string): { paper: PaperToIssue | null; error: unknown; retry: () => void } {
  const prepared = useCall("issuing.prepare", { id });
  const { refetch } = prepared;
  // Words may have changed in another view since the paper was last looked at.
  useEffect(() => void refetch(), [refetch]);
  const own = prepared.data?.entry.id === id ? prepared.data : undefined;
  const { plan, numbers } = usePlan(id, own);
  const rested = useRested(plan);
  const asked = rested ?? plan;
  const gate = useCall(
    "issuing.check",
    { id, stamp: own?.stamp ?? "", plan: asked ?? emptyPlan },
    own !== undefined && asked !== null,
  );
  const filled = useMemo(
    () => (own === undefined || asked === null ? null : fillIssue(own.document, asked, own.issuer, counter())),
    [own, asked],
  );
  const isOpen = own?.isOpen ?? false;
  const problems = useMemo(
    () =>
      plan === null || numbers === null || filled === null
        ? []
        : [...openProblems(isOpen), ...headProblems(filled), ...planProblems(plan, numbers, today)],
    [plan, numbers, filled, today, isOpen],
  );
  const paper =
    own === undefined || plan === null || filled === null
      ? null
      : {
          prepared: own,
          plan,
          numbers,
          filled,
          problems,
          gate: gate.data ?? null,
          isChecking: gate.isFetching || plan !== asked,
        };
  return { paper, error: prepared.error, retry: () => void refetch() };
}

const emptyPlan: Plan = {
  number: null,
  numberReason: "",
  symbol: "",
  place: "",
  date: "",
  authority: [],
  title: "",
  signer: "",
  recipients: [],
  keep: "",
  copies: null,
};
