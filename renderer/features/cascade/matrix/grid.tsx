import { useEffect, useMemo, useRef, useState } from "react";
import type { CSSProperties, KeyboardEvent } from "react";
import type { MatrixTable } from "#shared/contract/matrix.ts";
import { shownStates } from "#shared/trace/states.ts";
import { placesIn, scrollFor, sizesOf } from "#renderer/ui/virtual/sizes.ts";
import { useScroll } from "#renderer/ui/virtual/use-scroll.ts";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import { day, limitWords, listed } from "#renderer/features/cascade/words.ts";
import type { Line } from "./rows.ts";
import { told } from "./states.ts";
import type { Place } from "./window.ts";
import { placeAfter } from "./window.ts";

export interface MatrixGridProps {
  readonly table: MatrixTable;
  readonly lines: readonly Line[];
  readonly active: Place;
  readonly onActive: (place: Place) => void;
  /** Space, Enter or a press on a cell. */
  readonly onOpen: (place: Place) => void;
}

/** A table of any size: what is not seen is not drawn, and every cell can be reached by keys. */
export function MatrixGrid({ table, lines, active, onActive, onOpen }: MatrixGridProps) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const scale = useTextScale();
  const seen = useScroll(element);
  const focused = useRef(false);
  const { columns } = table;
  const least = Math.min(Math.max(440 * scale, seen.width * 0.36), seen.width * 0.5);
  const width = Math.max(132 * scale, Math.min(240 * scale, (seen.width - least) / Math.max(1, columns.length)));
  const first = Math.max(least, seen.width - width * columns.length);
  const head = 60 * scale;
  const sizes = useMemo(() => sizesOf(lines.map(({ kind }) => (kind === "group" ? 30 : 58) * scale)), [lines, scale]);
  const lefts = useMemo(() => columns.map((_, at) => at * width), [columns, width]);
  const drawn = withActive(placesIn(sizes.tops, seen.top, seen.top + seen.height - head, 3), active.line, lines.length);
  const across = withActive(
    placesIn(lefts, seen.left, seen.left + seen.width - first, 2),
    active.column - 1,
    columns.length,
  );

  useEffect(() => {
    if (element === null) return;
    const top = sizes.tops[active.line] ?? 0;
    const bottom = sizes.tops[active.line + 1] ?? sizes.total;
    const left = (active.column - 1) * width;
    element.scrollTo({
      top: scrollFor(element.scrollTop, element.clientHeight - head, top, bottom),
      left:
        active.column > 0
          ? scrollFor(element.scrollLeft, element.clientWidth - first, left, left + width)
          : element.scrollLeft,
    });
    // Once for each move of the person: what is drawn anew for another reason takes no focus.
    if (focused.current) element.querySelector<HTMLElement>('[data-active="true"]')?.focus({ preventScroll: true });
    focused.current = false;
  }, [element, active.line, active.column, sizes, width, first, head]);

  const press = (event: KeyboardEvent): void => {
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      onOpen(active);
      return;
    }
    const page = Math.max(1, Math.floor((seen.height - head) / (58 * scale)) - 1);
    const next = placeAfter(event.key, event.ctrlKey, active, lines.length, columns.length, page);
    if (next === null || event.altKey) return;
    event.preventDefault();
    focused.current = true;
    onActive(next);
  };
  const move = (place: Place): void => {
    focused.current = true;
    onActive(place);
  };
  const choose = (place: Place): void => {
    move(place);
    onOpen(place);
  };
  const shared = { table, across, lefts, width, first, active, onActive: move, onChoose: choose };
  return (
    <div
      ref={setElement}
      className="matrix-grid"
      data-pane
      data-home
      role="grid"
      tabIndex={-1}
      aria-label="Ma trận nhiệm vụ"
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      onScroll={seen.onScroll}
      onKeyDown={press}
    >
      <div
        style={
          {
            "--matrix-path": pathWidth(table),
            width: first + width * columns.length,
            height: head + sizes.total,
            position: "relative",
          } as CSSProperties
        }
      >
        <HeadRow table={table} across={across} lefts={lefts} width={width} first={first} height={head} />
        {drawn.map((at) => (
          <BodyRow
            key={at}
            {...shared}
            at={at}
            line={lines[at] as Line}
            top={head + (sizes.tops[at] ?? 0)}
            height={(sizes.tops[at + 1] ?? sizes.total) - (sizes.tops[at] ?? 0)}
          />
        ))}
      </div>
    </div>
  );
}

/** Room for the longest place of a task on one line, "III.2.a (ý 2)", within bounds. */
function pathWidth({ rows }: MatrixTable): string {
  const longest = rows.reduce((most, { path }) => Math.max(most, path.length), 0);
  return `${Math.min(9, Math.max(4.2, 0.56 * longest))}em`;
}

/** The active place is always drawn, so that the focus has a home. */
function withActive(places: readonly number[], active: number, count: number): readonly number[] {
  return active < 0 || active >= count || places.includes(active) ? places : [...places, active];
}

interface Across {
  readonly table: MatrixTable;
  readonly across: readonly number[];
  readonly lefts: readonly number[];
  readonly width: number;
  readonly first: number;
}

function HeadRow({ table, across, lefts, width, first, height }: Across & { readonly height: number }) {
  return (
    <div className="matrix-head" role="row" aria-rowindex={1} style={{ height }}>
      <div className="matrix-corner" role="columnheader" aria-colindex={1} style={{ width: first, height }}>
        Nhiệm vụ cấp trên
      </div>
      {across.map((at) => {
        const column = table.columns[at];
        return column === undefined ? null : (
          <div
            key={column.id}
            className="matrix-column"
            role="columnheader"
            aria-colindex={at + 2}
            title={`${column.name}\n${column.entry.subject ?? ""}`}
            style={{ left: first + (lefts[at] ?? 0), width, height }}
          >
            <strong>{column.name}</strong>
          </div>
        );
      })}
    </div>
  );
}

interface BodyRowProps extends Across {
  readonly at: number;
  readonly line: Line;
  readonly top: number;
  readonly height: number;
  readonly active: Place;
  readonly onActive: (place: Place) => void;
  readonly onChoose: (place: Place) => void;
}

function BodyRow({ at, line, top, height, active, onActive, onChoose, ...across }: BodyRowProps) {
  const { table, first } = across;
  const row = line.kind === "task" ? table.rows[line.at] : undefined;
  const isActive = active.line === at;
  const isHere = (column: number): boolean => isActive && active.column === column;
  return (
    <div className={`matrix-row ${line.kind}`} role="row" aria-rowindex={at + 2} style={{ top, height }}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid answers the keys for all its cells */}
      <div
        className="matrix-task"
        role="rowheader"
        aria-colindex={1}
        style={{ width: first, height }}
        onClick={() => onActive({ line: at, column: 0 })}
        onDoubleClick={() => onChoose({ line: at, column: 0 })}
        tabIndex={isHere(0) ? 0 : -1}
        data-active={isHere(0)}
      >
        {line.kind === "group" ? (
          <strong>{line.title}</strong>
        ) : (
          <>
            <span className="matrix-path">{row?.path.replace(/ (?=\d+\)$)/u, "\u00A0")}</span>
            <span className="matrix-text" title={row?.text}>
              {row?.text}
            </span>
            <span
              className="matrix-limit"
              title={`Hạn: ${limitWords(row?.deadline ?? null)}\nChủ trì: ${listed(row?.lead ?? [])}`}
            >
              {(row?.deadline?.end ?? null) === null
                ? limitWords(row?.deadline ?? null)
                : day(row?.deadline?.end ?? null)}
            </span>
          </>
        )}
      </div>
      {across.across.map((column) => (
        <Cell
          key={column}
          {...across}
          line={line}
          column={column}
          height={height}
          isActive={isHere(column + 1)}
          onChoose={() => onChoose({ line: at, column: column + 1 })}
        />
      ))}
    </div>
  );
}

interface CellProps extends Across {
  readonly line: Line;
  readonly column: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Cell({ table, lefts, width, first, line, column, height, isActive, onChoose }: CellProps) {
  const place = { left: first + (lefts[column] ?? 0), width, height };
  const own = table.columns[column];
  if (line.kind === "group" || own === undefined)
    return (
      <div
        className="matrix-cell empty"
        role="gridcell"
        aria-colindex={column + 2}
        style={place}
        tabIndex={isActive ? 0 : -1}
        data-active={isActive}
      >
        <span className="unseen">trống</span>
      </div>
    );
  const { state, suggested } = told(own.states, line.at);
  const { shape, word } = shownStates[state];
  const paths = own.paths?.[line.at] ?? "";
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid answers the keys for all its cells
    <div
      className={`matrix-cell ${state}`}
      role="gridcell"
      aria-colindex={column + 2}
      style={place}
      onClick={onChoose}
      tabIndex={isActive ? 0 : -1}
      data-active={isActive}
    >
      <span className="matrix-state">
        <span aria-hidden>{shape}</span> {word}
      </span>
      <span className="matrix-paths" title={paths}>
        {paths}
        {suggested ? <span className="matrix-suggested">{paths === "" ? "" : " · "}đề xuất</span> : null}
      </span>
    </div>
  );
}
