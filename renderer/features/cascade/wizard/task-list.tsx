import { GridList, GridListItem, ListLayout, Virtualizer } from "react-aria-components";
import type { Selection } from "react-aria-components";
import type { CascadeItem } from "#shared/contract/cascade.ts";
import type { PaperEntry } from "#shared/contract/document.ts";
import { shortName } from "#shared/trace/short-name.ts";
import { decisionWords, keyOf, limitWords, listed, proposed } from "#renderer/features/cascade/words.ts";

export interface TaskListProps {
  readonly items: readonly CascadeItem[];
  readonly superiors: readonly PaperEntry[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selection: Selection) => void;
}

/** Left what the superior asks, right what becomes of it. The focused task is the selected one, as in a list of files. */
export function TaskList({ items, superiors, selected, onSelect }: TaskListProps) {
  const names = new Map(superiors.map((entry) => [entry.id, shortName(entry)]));
  const several = superiors.length > 1;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 112 }}>
      <GridList
        aria-label="Nhiệm vụ cấp trên giao và phần xử lý"
        className="wizard-list"
        data-home
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        disallowTypeAhead
        items={items.map((item) => ({ ...item, id: keyOf(item) }))}
        selectedKeys={selected}
        onSelectionChange={onSelect}
        dependencies={[items]}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={`${item.path} ${item.text}`} className="wizard-task">
            <span className="wizard-above">
              <span className="wizard-place">
                {several ? `${names.get(item.document) ?? ""}, ` : ""}
                {item.path}
              </span>
              <span className="wizard-text">{item.text}</span>
              <span className="wizard-facts">
                Chủ trì: {listed(item.lead) || "không nêu"} · Hạn: {limitWords(item.deadline)}
              </span>
            </span>
            <Outcome item={item} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function Outcome({ item }: { readonly item: CascadeItem }) {
  const { decision, doubts, changed } = item;
  const { shape, word } = decisionWords[(decision ?? proposed(item)).kind];
  return (
    <span className={`wizard-outcome ${decision === null ? "open" : decision.kind}`}>
      <span className="wizard-word">{decision === null ? `Đề xuất: ${word.toLowerCase()}` : `${shape} ${word}`}</span>
      <OutcomeFacts item={item} />
      {changed ? <span className="wizard-doubt">≈ Cấp trên đã sửa sau khi quyết</span> : null}
      {doubts.length === 0 ? null : <span className="wizard-doubt">▲ {doubts.length} điểm cần xem</span>}
    </span>
  );
}

function OutcomeFacts({ item }: { readonly item: CascadeItem }) {
  const { decision, proposal } = item;
  if (decision?.kind === "forward") return <span className="wizard-facts">{listed(decision.to)}</span>;
  if (decision?.kind === "waive" || decision?.kind === "not-for")
    return <span className="wizard-facts">{decision.reason}</span>;
  if (decision?.kind === "split") return <span className="wizard-facts">{decision.parts.length} việc</span>;
  if (decision?.kind === "report" || (decision === null && proposal.kind !== "take"))
    return <span className="wizard-facts">{proposal.reason}</span>;
  const own = decision !== null && "own" in decision ? decision.own : undefined;
  const lead = own?.lead ?? (proposal.own.lead.length > 0 ? proposal.own.lead : proposal.own.implement);
  return (
    <span className="wizard-facts">
      {listed(lead) || "chưa có chủ trì"} · {own?.limit ?? proposal.own.limit ?? "chưa có hạn"}
    </span>
  );
}
