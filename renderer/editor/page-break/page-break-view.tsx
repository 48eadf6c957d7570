import type { Drawn } from "#renderer/editor/page/drawn.ts";

export function PageBreakView({ attributes, children, element }: Drawn<"page-break">) {
  return (
    <div {...attributes} className="page-break" data-node={element.id}>
      <span contentEditable={false}>Sang trang mới</span>
      {children}
    </div>
  );
}
