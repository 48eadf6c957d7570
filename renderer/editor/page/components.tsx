import type { ComponentType, ReactElement } from "react";
import type { RenderElementProps } from "slate-react";
import { HeadingView, ItemView } from "#renderer/editor/item/item-view.tsx";
import { LineView } from "#renderer/editor/line/line-view.tsx";
import { NoteView } from "#renderer/editor/note/note-view.tsx";
import { PageBreakView } from "#renderer/editor/page-break/page-break-view.tsx";
import { AppendixPart, BodyPart, ClosingPart, HeaderPart } from "#renderer/editor/part/parts.tsx";
import { CellView, RowView, TableView } from "#renderer/editor/table/table-view.tsx";
import { FieldView, TaskView } from "#renderer/editor/task/task-view.tsx";
import { TextView } from "#renderer/editor/text/text-view.tsx";
import type { NodeType } from "#renderer/editor/types.ts";
import type { Drawn } from "./drawn.ts";

/** How each type of node is drawn. */
const components = {
  header: HeaderPart,
  body: BodyPart,
  closing: ClosingPart,
  appendix: AppendixPart,
  line: LineView,
  paragraph: TextView,
  basis: TextView,
  heading: HeadingView,
  item: ItemView,
  task: TaskView,
  field: FieldView,
  table: TableView,
  row: RowView,
  cell: CellView,
  footnote: NoteView,
  "page-break": PageBreakView,
} as const satisfies { readonly [T in NodeType]: (props: Drawn<T> & Drawn<never>) => ReactElement };

export function drawElement({ attributes, children, element }: RenderElementProps): ReactElement {
  const Component = components[element.type] as ComponentType<Drawn<NodeType>>;
  return (
    <Component attributes={attributes} element={element}>
      {children}
    </Component>
  );
}
