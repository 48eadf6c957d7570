import type { CSSProperties } from "react";
import type { Drawn } from "#renderer/editor/page/drawn.ts";

/** A task: its words and its labelled lines, which read as they print. */
export function TaskView({ attributes, children, element }: Drawn<"task">) {
  const label = element.label === undefined || element.label === "" ? undefined : element.label;
  const style = label === undefined ? undefined : ({ "--task-label": JSON.stringify(`${label} `) } as CSSProperties);
  return (
    <div {...attributes} className="page-task" data-node={element.id} data-label={label} style={style}>
      {children}
    </div>
  );
}

export function FieldView({ attributes, children, element }: Drawn<"field">) {
  return (
    <p {...attributes} className="page-words as-field" data-node={element.id} data-label={element.marker || undefined}>
      {children}
    </p>
  );
}
