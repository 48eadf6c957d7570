import { useEffect, useMemo } from "react";
import type { Output } from "#shared/contract/index.ts";
import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import { withoutWaived } from "#shared/review/key.ts";
import { checkDocument } from "#shared/rules/check.ts";
import type { CheckOptions } from "#shared/rules/engine/check.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { isSameFinding, useDrafting } from "#renderer/features/drafting/store.ts";

/** Milliseconds without a key before the rules look again. */
const pause = 200;

/** Lets the rules look at the paper whenever nobody has typed for a moment, and at once when what they rest on has changed. */
export function useFindings(id: string): void {
  const context = useCall("drafting.context", { id });
  const document = useDrafting((state) => state.document);
  const options = useMemo(() => (context.data === undefined ? null : optionsOf(context.data)), [context.data]);
  const decided = context.data?.decided;
  const waived = useMemo(() => new Set(context.data?.waived), [context.data]);
  useEffect(() => {
    if (document === null || options === null) return undefined;
    const isFirst = useDrafting.getState().findings === null;
    const own = decided === undefined || Object.keys(decided).length === 0 ? document : { ...document, decided };
    const timer = setTimeout(() => look(own, options, waived), isFirst ? 0 : pause);
    return () => clearTimeout(timer);
  }, [document, options, decided, waived]);
}

function look(document: Document, options: CheckOptions, waived: ReadonlySet<string>): void {
  const draft = headerOf(document).number === null;
  const findings = withoutWaived(checkDocument(document, { ...options, draft }), waived);
  useDrafting.setState(({ open }) => ({
    findings,
    open: open === null ? null : (findings.find((finding) => isSameFinding(finding, open)) ?? null),
  }));
}

function optionsOf({ superiors, levels, today }: Output<"drafting.context">): CheckOptions {
  return {
    today,
    settings: { levels },
    superiors: superiors.map(({ document, links, decided }) => ({
      document,
      tasks: tasksOf(document),
      links: links.map(({ confirmed, ...link }) => (confirmed === undefined ? link : { ...link, confirmed })),
      decided,
    })),
  };
}
