import { useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Selection } from "react-aria-components";
import type { CascadeItem } from "#shared/contract/cascade.ts";
import type { Output } from "#shared/contract/index.ts";
import type { AppliesHow } from "#shared/trace/how.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { useExportTable } from "#renderer/ui/table/export-table.ts";
import { openCascade } from "#renderer/features/cascade/store.ts";
import { keyOf, proposed } from "#renderer/features/cascade/words.ts";
import { BulkPanel } from "./bulk-panel.tsx";
import { exportColumns } from "./export-columns.ts";
import { doubtsFirst, filters, keeps } from "./filters.ts";
import type { FilterId } from "./filters.ts";
import { HowFilter } from "./how-filter.tsx";
import { ItemPanel } from "./item-panel.tsx";
import type { Mode } from "./modes.ts";
import { modeByKey } from "./modes.ts";
import { TaskList } from "./task-list.tsx";
import { useDecide } from "./use-decide.ts";

/** The second step: every superior task, and what becomes of it. */
export function TasksStep({ cascade }: { readonly cascade: Output<"cascade.get"> }) {
  const { id, items } = cascade;
  const [filter, setFilter] = useState<FilterId>("all");
  const [how, setHow] = useState<AppliesHow | null>(null);
  const [order, setOrder] = useState<"doubts" | "paper">("doubts");
  const [typed, setTyped] = useState("");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [mode, setMode] = useState<Mode>("take");
  const root = useRef<HTMLDivElement>(null);
  const exportTable = useExportTable();
  const decide = useDecide(id);
  const ordered = useOrdered(items, order);
  const visible = ordered.filter((item) => keeps(item, filter, typed, how));
  const first = visible[0];
  const chosen = visible.filter((item) => selected.has(keyOf(item)));
  const current = chosen.length > 0 ? chosen : first === undefined ? [] : [first];

  const choose = (selection: Selection): void => {
    setMode("take");
    setSelected(selection === "all" ? new Set(visible.map(keyOf)) : new Set([...selection].map(String)));
  };
  /** Shows those that come in one way, and chooses all of them nobody has decided: one more press settles them. */
  const chooseHow = (next: AppliesHow | null): void => {
    const open = ordered.filter((item) => item.decision === null && keeps(item, filter, typed, next));
    setHow(next);
    setMode("take");
    setSelected(new Set(next === null ? [] : open.map(keyOf)));
  };
  /** Goes on to the next task that is open; where there is none it stays. */
  const goOn = (): void => {
    const last = visible.findLastIndex((item) => current.includes(item));
    const rest = [...visible.slice(last + 1), ...visible.slice(0, Math.max(last, 0))];
    const next = rest.find((item) => item.decision === null) ?? visible[last + 1] ?? visible[last];
    setMode("take");
    setSelected(new Set(next === undefined ? [] : [keyOf(next)]));
    if (next !== undefined && root.current !== null) focusRow(root.current, keyOf(next));
  };
  const settle = async (decisions: Parameters<typeof decide>[0]): Promise<void> => {
    if (decisions.length > 0 && (await decide(decisions))) goOn();
  };
  const accept = (): void => void settle(current.map((item) => ({ item, decision: proposed(item) })));
  /** What is to be filled in has the focus from the beginning. */
  const ask = (wanted: Mode): void => {
    setMode(wanted);
    setTimeout(() =>
      root.current
        ?.querySelector<HTMLElement>(".wizard-panel [data-first] input, .wizard-panel [data-first] textarea")
        ?.focus(),
    );
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (!(event.target as Element).closest("[role=grid]")) return;
    const wanted = modeByKey(event.code);
    if (wanted === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (wanted === "accept") accept();
    else if (wanted === "take") void settle(current.map((item) => ({ item, decision: { kind: "take" } })));
    else if (current.length === 1 || (wanted !== "split" && wanted !== "merge")) ask(wanted);
  };
  useCommands(
    () => [
      { id: "cascade.accept", title: "Quyết theo đề xuất cho nhiệm vụ đang chọn", group: "Triển khai", run: accept },
      {
        id: "cascade.export",
        title: "Xuất danh sách nhiệm vụ và cách xử lý ra Excel",
        group: "Triển khai",
        run: () => void exportTable("Nhiệm vụ cấp trên và cách xử lý", exportColumns(cascade.superiors), visible),
      },
      { id: "cascade.plan", title: "Xem kế hoạch sẽ tạo", group: "Triển khai", run: () => openCascade(id, "plan") },
    ],
    [id, current.map(keyOf).join(" "), visible.map(keyOf).join(" "), items],
  );
  const panel = { mode, onMode: ask, onDecide: settle };
  const [only] = current;
  return (
    <div className="wizard-tasks" ref={root} onKeyDownCapture={press}>
      <section data-pane className="wizard-left" aria-label="Nhiệm vụ cấp trên giao">
        <HowFilter items={items} chosen={how} onChoose={chooseHow} />
        <div className="wizard-filters">
          <Select label="Hiện" options={filters} value={filter} onChange={(next) => setFilter(next as FilterId)} />
          <Select
            label="Thứ tự"
            options={[
              { id: "doubts", text: "Cần xem trước" },
              { id: "paper", text: "Theo văn bản" },
            ]}
            value={order}
            onChange={(next) => setOrder(next as typeof order)}
          />
          <TextField label="Tìm" value={typed} onChange={setTyped} placeholder="Gõ chữ trong nhiệm vụ" />
          <span className="hint-words">
            {visible.length}/{items.length} nhiệm vụ
          </span>
        </div>
        <TaskList
          items={visible}
          superiors={cascade.superiors}
          selected={new Set(current.map(keyOf))}
          onSelect={choose}
        />
        <div className="wizard-foot">
          <span className="hint-words">
            Giữ Ctrl hoặc Shift để chọn nhiều việc. Trong danh sách, phím <kbd>P</kbd> theo đề xuất, các phím khác như
            trên nút bên phải.
          </span>
          <Button look="primary" onPress={() => openCascade(id, "plan")}>
            Xem kế hoạch
          </Button>
        </div>
      </section>
      {current.length > 1 ? (
        <BulkPanel items={current} {...panel} />
      ) : only === undefined ? (
        <section data-pane className="wizard-panel" aria-label="Chưa chọn nhiệm vụ">
          <p className="hint-words">Không có nhiệm vụ nào khớp với bộ lọc.</p>
        </section>
      ) : (
        <ItemPanel key={keyOf(only)} item={only} all={items} {...panel} />
      )}
    </div>
  );
}

/** The keys go on from the task that is shown; a row further down is drawn once the list has been moved. */
function focusRow(root: HTMLElement, key: string, tries = 4): void {
  requestAnimationFrame(() => {
    const row = root.querySelector<HTMLElement>(`.wizard-list [data-key="${CSS.escape(key)}"]`);
    if (row !== null) return row.focus();
    const list = root.querySelector(".wizard-list");
    list?.scrollBy({ top: list.clientHeight / 2, behavior: "instant" });
    if (tries > 0) focusRow(root, key, tries - 1);
  });
}

/** In the order of the papers, or those to look at first. The order stays while decisions are made: nothing jumps. */
function useOrdered(items: readonly CascadeItem[], order: "doubts" | "paper"): readonly CascadeItem[] {
  const [first] = useState(items);
  const keys = useMemo(() => (order === "paper" ? first : doubtsFirst(first)).map(keyOf), [order, first]);
  return useMemo(() => {
    const byKey = new Map(items.map((item) => [keyOf(item), item]));
    const known = new Set(keys);
    const rest = items.filter((item) => !known.has(keyOf(item)));
    return [...keys.flatMap((key) => byKey.get(key) ?? []), ...rest];
  }, [items, keys]);
}
