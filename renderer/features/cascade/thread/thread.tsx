import { ArrowLeft } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { Thread } from "#shared/contract/matrix.ts";
import type { ShownState } from "#shared/trace/states.ts";
import { shownStates } from "#shared/trace/states.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { useCascadeStore } from "#renderer/features/cascade/store.ts";
import { limitWords, listed } from "#renderer/features/cascade/words.ts";
import { Lines } from "./lines.tsx";
import "./thread.css";
import { tierColumns } from "./tiers.ts";
import { TimeLine } from "./time-line.tsx";

type Card = Thread["cards"][number];

function back(): void {
  useCascadeStore.setState({ thread: null });
}

/** One task drawn across the tiers: a column for each, a card for each task, lines between, dates on one line below. */
export function ThreadPicture({ paper, task }: { readonly paper: string; readonly task: string }) {
  const thread = useCall("matrix.thread", { paper, task });
  if (thread.isError) return <Failed error={thread.error} onRetry={back} />;
  if (thread.data === undefined) return <Waiting words="Đang vẽ mạch nhiệm vụ…" />;
  const { cards, lines } = thread.data;
  const columns = tierColumns(cards);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leads back from anywhere inside
    <section
      className="thread"
      aria-label="Mạch một nhiệm vụ"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        back();
      }}
    >
      <div className="thread-bar">
        <Button onPress={back} autoFocus>
          <ArrowLeft size={16} aria-hidden /> Về ma trận
        </Button>
        <h2>Mạch một nhiệm vụ</h2>
        <span className="hint-words">
          {cards.filter((card) => card.task !== null).length} nhiệm vụ, {cards.filter(isHole).length} chỗ chưa có; nét
          đứt là liên kết chưa xác nhận
        </span>
      </div>
      <div className="thread-field">
        <div className="thread-columns" style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
          <Lines lines={lines} />
          {columns.map(({ title, cards: own }) => (
            <section key={title} className="thread-column" aria-label={title}>
              <h3>{title}</h3>
              {own.map((card) => (
                <ThreadCard key={card.key} card={card} isAsked={card.paper === paper && card.task?.id === task} />
              ))}
            </section>
          ))}
        </div>
      </div>
      <TimeLine cards={cards} />
      <ul className="unseen" aria-label="Mạch nhiệm vụ bằng chữ">
        {lines.map(({ from, to, sure }) => (
          <li key={`${from} ${to}`}>{sentenceOf(cards, from, to, sure)}</li>
        ))}
      </ul>
    </section>
  );
}

function isHole({ task, state }: Card): boolean {
  return task === null && state === "uncovered";
}

function ThreadCard({ card, isAsked }: { readonly card: Card; readonly isAsked: boolean }) {
  const { task, name, state, note, paper } = card;
  const shown = state === null ? null : shownStates[state as ShownState];
  if (task === null)
    return (
      <div className="thread-card hole" data-card={card.key}>
        <strong>{name}</strong>
        <span className={`thread-state ${state ?? ""}`}>
          {shown?.shape} {shown?.word}
        </span>
        <span className="wizard-facts">{note}</span>
      </div>
    );
  return (
    <AriaButton
      className={isAsked ? "thread-card asked" : "thread-card"}
      data-card={card.key}
      onPress={() => goTo("drafting", { paper, node: task.node })}
    >
      <strong>
        {name}, {task.path}
      </strong>
      <span className="thread-text">{task.text}</span>
      <span className="wizard-facts">
        Chủ trì: {listed(task.lead) || "không nêu"} · Hạn: {limitWords(task.deadline)}
      </span>
      {shown === null ? null : (
        <span className={`thread-state ${state ?? ""}`}>
          {shown.shape} {shown.word}
          {note === "" ? "" : `. ${note}`}
        </span>
      )}
    </AriaButton>
  );
}

function sentenceOf(cards: readonly Card[], from: string, to: string, sure: boolean): string {
  const named = (key: string): string => {
    const card = cards.find((one) => one.key === key);
    if (card === undefined) return "";
    if (card.task !== null) return `nhiệm vụ ${card.task.path} của ${card.name}`;
    return `${card.name}: ${card.state === null ? "" : shownStates[card.state as ShownState].word}`;
  };
  const [above, below] = [named(from), named(to)];
  const target = cards.find((one) => one.key === to);
  if (target?.task === null) return `Với ${above}, ${below}.`;
  return `Với ${above}, có ${below}${sure ? "" : " (đề xuất, chưa xác nhận)"}.`;
}
