import { useEffect, useMemo } from "react";
import type { ReviewFinding } from "#shared/contract/review.ts";
import type { Document } from "#shared/model/document.ts";
import { placeAt } from "#shared/rules/engine/places.ts";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { calmMark } from "#renderer/ui/highlight/calm.ts";
import { useFittingZoom } from "#renderer/ui/paper/fit.ts";
import { PaperView } from "#renderer/ui/paper/paper-view.tsx";
import type { Lit } from "#renderer/ui/paper/paper-view.tsx";
import { AskingDialogs } from "./asking.tsx";
import type { Desk } from "./data.ts";
import { DeskProvider } from "./data.ts";
import { FindingPanel } from "./finding-panel.tsx";
import { ReviewHead } from "./head.tsx";
import { ReviewTabs } from "./tabs.tsx";
import { shownFindings } from "./shown.ts";
import { look, showNode, useReview } from "./store.ts";
import { useReviewCommands } from "./use-review-commands.ts";

/** One paper under review: lists at the left, the paper, what is chosen at the right. */
export function ReviewDesk({ id }: { readonly id: string }) {
  const alone = useReview((review) => review.alone);
  const paper = useCall("library.get", { id });
  const open = useCall("review.open", { id });
  const findings = useCall("review.findings", { id, alone });
  const comments = useCall("review.comments", { id });
  const failed = [paper, open, findings, comments].find(({ isError }) => isError);
  useEffect(() => () => useReview.setState({ selected: null, target: null, asking: null, words: "" }), []);
  if (failed !== undefined) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!paper.data || !open.data || !findings.data || !comments.data) return <Waiting words="Đang kiểm tra văn bản…" />;
  const desk: Desk = {
    id,
    document: paper.data.document,
    open: open.data,
    findings: findings.data,
    comments: comments.data,
  };
  return (
    <DeskProvider value={desk}>
      <Laid desk={desk} />
    </DeskProvider>
  );
}

function Laid({ desk }: { readonly desk: Desk }) {
  const { document, findings, comments } = desk;
  const { selected, show, order, words: typed, target } = useReview();
  const shown = useMemo(() => shownFindings(findings, { show, order, words: typed }), [findings, show, order, typed]);
  const chosen = findings.find(({ key }) => key === selected) ?? null;
  useReviewCommands(desk, shown, chosen);
  useTarget();
  const { ref, zoom } = useFittingZoom();
  const lit = useMemo(() => {
    const words = shown.flatMap((finding): Lit[] => litOf(document, finding));
    const noted = comments.flatMap(({ at, more, resolvedAt }) =>
      at === null || resolvedAt !== null ? [] : [at, ...more].map((part): Lit => ({ ...part, look: "comment" })),
    );
    return [...words, ...noted, ...(chosen === null ? [] : [{ ...placeIn(document, chosen), look: "place" as const }])];
  }, [document, shown, comments, chosen]);
  const press = (node: string, offset: number | null): void => {
    const here = shown.filter((finding) => placeIn(document, finding).node === node);
    const hit = here.find(({ at }) => offset !== null && at.start <= offset && offset <= at.end) ?? here[0];
    if (hit !== undefined) look(hit.key, null);
  };
  return (
    <div className="review">
      <ReviewHead />
      <ReviewTabs shown={shown} />
      <div data-pane className="review-desk" ref={ref}>
        <PaperView
          document={document}
          lit={lit}
          target={target}
          onPress={press}
          zoom={zoom}
          label="Văn bản được thẩm tra"
        />
      </div>
      <FindingPanel finding={chosen} shown={shown} />
      <AskingDialogs finding={chosen} />
    </div>
  );
}

/** The place of a finding as the paper shows it: a task stands for its first line. */
function placeIn(document: Document, { at }: ReviewFinding): ReviewFinding["at"] {
  const holder = placeAt(document, at.node)?.holder ?? at.node;
  return { ...at, node: holder };
}

function litOf(document: Document, { waiver, severity, at }: ReviewFinding): Lit[] {
  return waiver === null ? [{ ...calmMark(document, at), look: severity }] : [];
}

/** Another view may ask for a node of this paper. */
function useTarget(): void {
  const target = useNavigation((navigation) => navigation.target);
  useEffect(() => {
    if (target !== null) showNode(target.node);
  }, [target]);
}
