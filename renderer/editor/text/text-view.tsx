import type { Drawn } from "#renderer/editor/page/drawn.ts";

/** Running text and lines of legal basis. */
export function TextView({ attributes, children, element }: Drawn<"paragraph" | "basis">) {
  const align = element.type === "paragraph" ? element.align : undefined;
  const role = element.type === "basis" ? "basis" : "body";
  return (
    <p {...attributes} className={`page-words as-${role}`} data-node={element.id} data-align={align}>
      {children}
    </p>
  );
}
