import type { ReactNode } from "react";
import { useMemo, useState } from "react";
import { layoutDocument } from "#shared/layout/layout.ts";
import { paginate } from "#shared/layout/pages/paginate.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import { GatePanel } from "./gate-panel.tsx";
import { IssueBar } from "./issue-bar.tsx";
import { IssuedPanel } from "./issued-panel.tsx";
import { NumberPanel } from "./number-panel.tsx";
import { Preview } from "./preview.tsx";
import { RecipientsPanel } from "./recipients-panel.tsx";
import { SignerPanel } from "./signer-panel.tsx";
import { showTab, useIssuing } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

export interface Target {
  readonly node: string;
  readonly at: number;
}

/** What is open of a paper: errors without an answer and faults of the plan. */
export function openPoints({ gate, problems }: PaperToIssue): number {
  const errors = (gate ?? []).filter(({ severity, override }) => severity === "error" && override === null).length;
  return errors + problems.filter(({ level }) => level === "stop").length;
}

/** Left what is to be decided, right the pages as they will be. */
export function Desk({ paper, choose }: { readonly paper: PaperToIssue; readonly choose: ReactNode }) {
  const [target, setTarget] = useState<Target | null>(null);
  const standing = paper.prepared.issues.findLast(({ state }) => state === "issued");
  const shown = standing === undefined ? paper.filled : paper.prepared.document;
  const isIssued = standing?.version === paper.prepared.entry.version;
  // What was written after issuing has neither number nor day of its own.
  const isBlank = useIssuing((store) => store.isBlank) || standing !== undefined;
  const draft = isBlank && !isIssued;
  const pages = useMemo(() => paginate(layoutDocument(shown, { stateName: true, draft })), [shown, draft]);
  const show = (node: string): void => setTarget({ node, at: Date.now() });
  const open = openPoints(paper);
  useStatus(
    () => [
      {
        id: "issuing.state",
        words:
          standing === undefined
            ? open === 0
              ? "Đủ điều kiện phát hành"
              : `Còn ${open} điểm phải xử lý trước khi phát hành`
            : "Bản đã phát hành",
        run: () => showTab("paper"),
      },
      { id: "issuing.pages", words: `${pages.length} trang`, run: () => showTab("paper") },
    ],
    [open, standing, pages.length],
  );
  return (
    <div className="issuing-desk">
      <div className="issuing-side">
        <div data-pane className="issuing-scroll">
          {choose}
          {standing === undefined ? (
            <>
              <GatePanel paper={paper} target={target} onShow={show} />
              <NumberPanel paper={paper} />
              <SignerPanel paper={paper} />
              <RecipientsPanel paper={paper} />
            </>
          ) : (
            <IssuedPanel issue={standing} version={paper.prepared.entry.version} />
          )}
        </div>
        {standing === undefined ? <IssueBar paper={paper} open={open} /> : null}
      </div>
      <Preview
        paper={paper}
        state={standing === undefined ? "planned" : isIssued ? "issued" : "changed"}
        pages={pages}
        target={target}
        onPress={show}
      />
    </div>
  );
}
