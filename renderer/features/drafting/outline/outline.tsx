import { memo, useMemo } from "react";
import type { KeyboardEvent } from "react";
import { GridList, GridListItem, ListLayout, useDragAndDrop, Virtualizer } from "react-aria-components";
import type { Editor } from "slate";
import type { Document } from "#shared/model/document.ts";
import type { Finding, Severity } from "#shared/model/finding.ts";
import { keepingSame } from "#shared/text/remember.ts";
import { pathOf } from "#renderer/editor/place.ts";
import { moveBlock, moveSection } from "#renderer/editor/structure.ts";
import { useTextScale } from "#renderer/ui/virtual/use-text-scale.ts";
import { Empty } from "#renderer/ui/base/states.tsx";
import { keysOf } from "#renderer/ui/commands/keys.ts";
import { severityMarks } from "#renderer/features/drafting/finding-words.ts";
import { goToNode } from "#renderer/features/drafting/paper/actions.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import type { OutlineLine } from "./entries.ts";
import { lineOf, outlineLines } from "./entries.ts";

interface OutlineProps {
  readonly editor: Editor;
  readonly writable: boolean;
}

/** The paper's titles and points: a press goes there, dragging or Alt+↑/↓ moves a whole section. */
export function Outline(props: OutlineProps) {
  const document = useDrafting((state) => state.document);
  const caret = useDrafting((state) => state.caret?.node ?? null);
  const findings = useDrafting((state) => state.findings);
  const lines = document === null ? [] : outlineLines(document);
  const current = document === null || caret === null ? null : lineOf(document, caret);
  const marks = useMemo(() => marksOf(document, findings ?? []), [document, findings]);
  return <Lines {...props} lines={lines} current={current} marks={marks} />;
}

type OutlineMarks = readonly string[];

interface LinesProps extends OutlineProps {
  readonly lines: readonly OutlineLine[];
  /** The line the caret is in. */
  readonly current: string | null;
  readonly marks: OutlineMarks;
}

/** Drawn anew only where it says something else: most keys change no line. */
const Lines = memo(function Lines({ editor, writable, lines, current, marks }: LinesProps) {
  const scale = useTextScale();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ "text/plain": String(key) })),
    onReorder: ({ keys, target }) => {
      const from = pathOf(editor, String([...keys][0]));
      const to = pathOf(editor, String(target.key));
      if (from !== null && to !== null) moveSection(editor, from, to);
    },
    isDisabled: !writable,
  });
  const pressed = (event: KeyboardEvent): void => {
    const keys = keysOf(event.nativeEvent);
    const id = (event.target as HTMLElement).closest("[data-key]")?.getAttribute("data-key");
    if (id === undefined || id === null || !writable || (keys !== "Alt+↑" && keys !== "Alt+↓")) return;
    event.preventDefault();
    event.stopPropagation();
    const path = pathOf(editor, id);
    if (path !== null) moveBlock(editor, path, keys === "Alt+↑" ? -1 : 1);
  };
  return (
    <div data-pane className="drafting-outline" onKeyDownCapture={pressed}>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 12 + 18 * Math.max(1, scale) }}>
        <GridList
          className="outline-list"
          aria-label="Bố cục văn bản"
          items={lines}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={current === null ? [] : [current]}
          onSelectionChange={(keys) => {
            const [key] = keys === "all" ? [] : keys;
            if (key !== undefined) goToNode(editor, String(key), false);
          }}
          onAction={(key) => goToNode(editor, String(key))}
          dragAndDropHooks={dragAndDropHooks}
          dependencies={[marks]}
          renderEmptyState={() => <Empty title="Chưa có mục nào">Gõ “I. ” hoặc “1. ” ở đầu dòng để thêm mục.</Empty>}
        >
          {({ id, label, text, depth, isTitle }) => (
            <GridListItem
              id={id}
              textValue={`${label} ${text}`}
              className={isTitle ? "outline-line title" : "outline-line"}
              style={{ paddingLeft: `${8 + Math.min(depth, 5) * 12}px` }}
            >
              <span className="outline-words">
                {label === "" ? "" : `${label} `}
                {text}
              </span>
              <OutlineMark severity={markOf(marks, id)} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </div>
  );
});

function OutlineMark({ severity }: { readonly severity: Severity | undefined }) {
  if (severity === undefined || severity === "info") return null;
  const { shape, word } = severityMarks[severity];
  return (
    <span className={`finding-shape ${severity}`} title={word}>
      {shape}
    </span>
  );
}

const same = keepingSame<string>();

/** The gravest finding below each line, lines and severities in turn: the same list as long as it says the same. */
function marksOf(document: Document | null, findings: readonly Finding[]): OutlineMarks {
  const marks = new Map<string, Severity>();
  if (document === null) return same([]);
  for (const { at, severity } of findings) {
    const line = lineOf(document, at.node);
    if (line !== null && marks.get(line) !== "error" && severity !== "info") marks.set(line, severity);
  }
  return same([...marks].flat());
}

function markOf(marks: OutlineMarks, line: string): Severity | undefined {
  const at = marks.indexOf(line);
  return at === -1 ? undefined : (marks[at + 1] as Severity);
}
