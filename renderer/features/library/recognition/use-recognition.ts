import { useMemo, useRef, useState } from "react";
import type { Output } from "#shared/contract/index.ts";
import type { PaperDoubt } from "#shared/contract/library.ts";
import { decide } from "#shared/facts/tasks/decided.ts";
import { mend } from "#shared/facts/tasks/mended.ts";
import type { MendableField, TaskDecisions } from "#shared/model/decision.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { correctDocument } from "#shared/read/correct.ts";
import type { Correction } from "#shared/read/correct.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import type { DoubtOrder } from "./doubt-order.ts";
import { inOrder } from "./doubt-order.ts";
import type { Draft } from "./draft.ts";
import { noDraft, setDraft, useDrafts, whatIsStored, withCorrection } from "./draft.ts";
import type { Place } from "./places.ts";

export type Panel = "doubts" | "head" | "outline" | "tasks";

export interface RecognitionState {
  /** As it was read, and with what the person has mended. */
  readonly original: Document;
  readonly document: Document;
  readonly doubts: readonly PaperDoubt[];
  /** The doubt that is looked at. */
  readonly doubt: number | null;
  readonly step: (by: 1 | -1) => void;
  readonly choose: (doubt: number) => void;
  readonly order: DoubtOrder;
  /** The doubt that is looked at stays the same. */
  readonly setOrder: (order: DoubtOrder) => void;
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  readonly place: Place | null;
  readonly show: (node: string, range?: Place["range"]) => void;
  readonly correct: (correction: Correction) => void;
  readonly decisions: TaskDecisions;
  readonly decide: (subject: string, isTask: boolean | null) => void;
  /** Puts words in the place of what was read of a task; null: as it was read. `read` is the task without anything set right. */
  readonly mend: (read: Task, field: MendableField, words: string | null) => void;
  /** What pressing "Lưu" stores, one phrase each. */
  readonly stored: readonly string[];
  /** A person has looked at this paper before. */
  readonly isChecked: boolean;
  readonly save: () => Promise<void>;
}

/** Looking at one paper: what is shown, what was mended and not yet stored. */
export function useRecognition(opened: Output<"library.get">, reading: Output<"library.reading">): RecognitionState {
  const { entry, document: original } = opened;
  const [order, setOrder] = useState<DoubtOrder>("place");
  const doubts = useMemo(() => inOrder(reading.doubts, order), [reading.doubts, order]);
  const client = useClient();
  const draft = useDrafts((state) => state.drafts.get(entry.id)) ?? noDraft;
  const [doubt, setDoubt] = useState<number | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [panel, setPanel] = useState<Panel>(doubts.length > 0 && reading.checkedAt === null ? "doubts" : "head");
  const requests = useRef(0);
  const document = useMemo(() => correctDocument(original, draft.corrections), [original, draft.corrections]);
  const kept = useMemo(() => new Map(reading.decisions), [reading.decisions]);
  const decisions = draft.decisions ?? kept;
  const stored = useMemo(() => whatIsStored(draft, kept), [draft, kept]);
  const change = (next: Draft): void => setDraft(entry.id, next);
  const show: RecognitionState["show"] = (node, range) => {
    requests.current += 1;
    setPlace({ node, at: requests.current, ...(range === undefined ? {} : { range }) });
  };
  const takeBack = async (): Promise<void> => {
    try {
      const { id, version } = entry;
      await client.call("library.saveReading", { id, version, corrections: [], decisions: [...kept] });
      tellDone("Đã trả các nhiệm vụ về như trước khi lưu.", undefined, `reading:${id}`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const choose = (at: number): void => {
    const node = doubts[at]?.node ?? null;
    setDoubt(at);
    setPanel("doubts");
    if (node !== null) show(node);
  };
  return {
    original,
    document,
    doubts,
    doubt,
    choose,
    order,
    setOrder: (next) => {
      const looked = doubt === null ? undefined : doubts[doubt];
      setOrder(next);
      if (looked !== undefined) setDoubt(inOrder(reading.doubts, next).indexOf(looked));
    },
    step: (by) => {
      if (doubts.length === 0) return;
      choose(doubt === null ? (by === 1 ? 0 : doubts.length - 1) : (doubt + by + doubts.length) % doubts.length);
    },
    panel,
    setPanel,
    place,
    show,
    correct: (correction) => change(withCorrection(draft, correction)),
    decisions,
    decide: (subject, isTask) => change({ ...draft, decisions: decide(decisions, subject, isTask) }),
    mend: (read, field, words) => change({ ...draft, decisions: mend(document, decisions, read, field, words) }),
    stored,
    isChecked: reading.checkedAt !== null,
    save: async () => {
      const corrections = draft.corrections.filter((each) => each.type !== "add" || each.text.trim() !== "");
      try {
        await client.call("library.saveReading", {
          id: entry.id,
          version: entry.version,
          corrections: [...corrections],
          decisions: [...decisions],
        });
        setDraft(entry.id, null);
        tellDone(
          stored.length === 0 ? "Đã ghi nhận là bạn đã xem văn bản này." : `Đã lưu: ${stored.join("; ")}.`,
          // A new version is gone back from among the versions of the paper.
          stored.length === 0 || corrections.length > 0 ? undefined : { title: "Hoàn tác", run: () => void takeBack() },
          `reading:${entry.id}`,
        );
      } catch (error) {
        tellFailure(error);
      }
    },
  };
}
