import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Pair, PairLink } from "#shared/contract/matrix.ts";
import type { ShownState } from "#shared/trace/states.ts";
import { shownStates } from "#shared/trace/states.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { useCascadeStore } from "#renderer/features/cascade/store.ts";
import { limitWords, listed } from "#renderer/features/cascade/words.ts";
import { OutForm } from "#renderer/features/cascade/wizard/out-form.tsx";
import { Candidates } from "./candidates.tsx";
import { LitText } from "./lit-text.tsx";
import type { PairKey, Settle } from "./use-settle.ts";
import { useSettle } from "./use-settle.ts";

export interface PairPanelProps extends PairKey {
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

type Asking = "other" | "forward" | "waive" | "not-for" | null;

/** Both texts side by side, why they are linked, and a person's word on it. */
export function PairPanel({ onStep, onClose, ...key }: PairPanelProps) {
  const pair = useCall("matrix.pair", key);
  const settle = useSettle(key);
  const [asking, setAsking] = useState<Asking>(null);
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus(), []);
  const ask = (next: Asking): void => {
    setAsking(next);
    setTimeout(() => {
      const first = root.current?.querySelector<HTMLElement>(".pair-own [data-first] :is(input, textarea)");
      (next === null ? root.current : first)?.focus();
    });
  };
  const sameTask = pair.data?.parent.id === key.task;
  const press = (event: KeyboardEvent): void => {
    const isTyping = (event.target as Element).closest("input, textarea, [role=grid], [role=listbox]") !== null;
    const link = pair.data?.links.find(({ state }) => state === "suggested");
    if (event.key === "Escape") onClose();
    else if (isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") onStep(event.key === "ArrowDown" ? 1 : -1);
    else if (event.code === "KeyX" && link !== undefined) void settle.link(link.task.id, "confirmed");
    else if (event.code === "KeyK" && link !== undefined) void settle.link(link.task.id, "refused");
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys work from anywhere inside; it takes the focus when it opens
    <section ref={root} tabIndex={-1} data-pane className="pair" aria-label="Hai nhiệm vụ cạnh nhau" onKeyDown={press}>
      {pair.isError ? (
        <Failed error={pair.error} />
      ) : pair.data === undefined || !sameTask ? (
        <Waiting words="Đang mở hai văn bản…" />
      ) : (
        <>
          <PairHead pair={pair.data} pairKey={key} asking={asking} onAsk={ask} onClose={onClose} />
          <div className="pair-sides">
            <Superior
              pair={pair.data}
              onOpen={() => goTo("drafting", { paper: key.parent, node: pair.data.parent.node })}
            />
            <div className="pair-own">
              {asking === "other" ? (
                <Candidates
                  pairKey={key}
                  onChoose={(task) => {
                    ask(null);
                    void settle.link(task, "confirmed");
                  }}
                  onClose={() => ask(null)}
                />
              ) : null}
              {asking === "forward" || asking === "waive" || asking === "not-for" ? (
                <OutForm
                  key={asking}
                  kind={asking}
                  before={null}
                  reason=""
                  verbs={{ forward: "Ghi đã giao xuống", waive: "Ghi miễn", "not-for": "Ghi không thuộc cấp này" }}
                  onDecide={(outcome) => {
                    ask(null);
                    void settle.outcome(outcome);
                  }}
                />
              ) : null}
              {asking === null ? <Links pair={pair.data} settle={settle} child={key.child} /> : null}
            </div>
          </div>
        </>
      )}
    </section>
  );
}

interface HeadProps {
  readonly pair: Pair;
  readonly pairKey: PairKey;
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
  readonly onClose: () => void;
}

function PairHead({ pair, pairKey, asking, onAsk, onClose }: HeadProps) {
  const { shape, word } = shownStates[pair.state as ShownState];
  const toggle = (wanted: Exclude<Asking, null>): void => onAsk(asking === wanted ? null : wanted);
  return (
    <header className="pair-head">
      <strong className={`pair-state ${pair.state}`}>
        {shape} {word}
        {pair.sure || pair.links.length === 0 ? "" : " (đề xuất)"}
      </strong>
      <span className="pair-note">{pair.note}</span>
      <Button aria-pressed={asking === "other"} onPress={() => toggle("other")}>
        {pair.links.length === 0 ? "Chọn nhiệm vụ…" : "Chọn khác…"}
      </Button>
      {pair.links.some(({ state }) => state !== "refused") ? null : (
        <>
          <Button aria-pressed={asking === "forward"} onPress={() => toggle("forward")}>
            Đã giao xuống…
          </Button>
          <Button aria-pressed={asking === "waive"} onPress={() => toggle("waive")}>
            Miễn có lý do…
          </Button>
          <Button aria-pressed={asking === "not-for"} onPress={() => toggle("not-for")}>
            Không thuộc cấp này…
          </Button>
        </>
      )}
      <Button onPress={() => useCascadeStore.setState({ thread: { paper: pairKey.parent, task: pairKey.task } })}>
        Mạch nhiệm vụ
      </Button>
      <IconButton label="Đóng" keys="Esc" onPress={onClose}>
        <X size={16} aria-hidden />
      </IconButton>
    </header>
  );
}

function Superior({ pair, onOpen }: { readonly pair: Pair; readonly onOpen: () => void }) {
  const { parent, parentName } = pair;
  const shown = pair.links.find(({ state }) => state !== "refused");
  return (
    <article className="pair-side">
      <h2>
        <Button look="quiet" onPress={onOpen}>
          {parentName}, {parent.path}
        </Button>
      </h2>
      <LitText task={parent} lit={shown?.shared.parent ?? []} />
      <p className="wizard-facts">
        Chủ trì: {listed(parent.lead) || "không nêu"} · Hạn: {limitWords(parent.deadline)}
      </p>
      {shown?.changedFrom === null || shown === undefined ? null : (
        <p className="sentence warning">Khi xác nhận, văn bản ghi: {shown.changedFrom}</p>
      )}
    </article>
  );
}

function Links({ pair, settle, child }: { readonly pair: Pair; readonly settle: Settle; readonly child: string }) {
  if (pair.links.length === 0)
    return (
      <div className="pair-none">
        <p>Chưa có nhiệm vụ nào của {pair.childName} được cho là triển khai nhiệm vụ này.</p>
        {pair.outcome === null ? null : <Button onPress={() => void settle.outcome(null)}>Bỏ quyết định</Button>}
      </div>
    );
  return (
    <>
      {pair.links.map((link) => (
        <LinkCard
          key={link.task.id}
          isNext={link === pair.links.find(({ state }) => state === "suggested")}
          link={link}
          name={pair.childName}
          settle={settle}
          onOpen={() => goTo("drafting", { paper: child, node: link.task.node })}
        />
      ))}
    </>
  );
}

/** Shown on the link the keys speak of: the first that is still a proposal. */
function PairKeyHint({ keys, isShown }: { readonly keys: string; readonly isShown: boolean }) {
  return isShown ? <kbd aria-hidden>{keys}</kbd> : null;
}

interface LinkCardProps {
  readonly isNext: boolean;
  readonly link: PairLink;
  readonly name: string;
  readonly settle: Settle;
  readonly onOpen: () => void;
}

const linkWords = { suggested: "Đề xuất", confirmed: "Đã xác nhận", refused: "Đã ghi là không phải" } as const;

function LinkCard({ isNext, link, name, settle, onOpen }: LinkCardProps) {
  const { task, state, confidence, why, shared } = link;
  return (
    <article className={`pair-side ${state}`}>
      <h2>
        <Button look="quiet" onPress={onOpen}>
          {name}, {task.path}
        </Button>
      </h2>
      <LitText task={task} lit={shared.child} />
      <p className="wizard-facts">
        Chủ trì: {listed(task.lead) || "không nêu"} · Hạn: {limitWords(task.deadline)}
      </p>
      <p className="pair-why">
        <strong>{linkWords[state]}</strong>
        {state === "suggested" ? ` ${Math.round(confidence * 100)} %` : ""}: {why}.
      </p>
      <div className="bar">
        {state === "confirmed" && link.changedFrom === null ? null : (
          <Button
            {...(state === "refused" ? {} : { look: "primary" as const })}
            onPress={() => void settle.link(task.id, "confirmed")}
          >
            {link.changedFrom === null ? "Xác nhận" : "Xác nhận lại"}
            <PairKeyHint keys="X" isShown={isNext} />
          </Button>
        )}
        {state === "refused" ? null : (
          <Button onPress={() => void settle.link(task.id, "refused")}>
            Không phải
            <PairKeyHint keys="K" isShown={isNext} />
          </Button>
        )}
      </div>
    </article>
  );
}
