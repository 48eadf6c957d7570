import type { CSSProperties } from "react";
import type { EdgeLine } from "#shared/layout/edges.ts";
import { useEdges } from "#renderer/editor/page/context.ts";
import type { Drawn } from "#renderer/editor/page/drawn.ts";
import { declarationsOf } from "#renderer/editor/page/looks.ts";
import { lineNames } from "./names.ts";

/** A line of the head, the foot or an appendix' head, at its place on paper. */
export function LineView({ attributes, children, element }: Drawn<"line">) {
  const place = useEdges()?.lines.get(element.id);
  const role = place?.role ?? element.role;
  return (
    <p
      {...attributes}
      className={`page-line as-${role}`}
      data-node={element.id}
      data-name={lineNames[element.role]}
      data-marker={element.marker}
      style={place === undefined ? undefined : styleOf(place)}
    >
      {children}
      {place === undefined || place.rule === null ? null : (
        <span
          contentEditable={false}
          className="page-rule"
          style={{ width: `${place.rule.length}mm`, marginBottom: `${place.rule.after}pt` }}
        />
      )}
    </p>
  );
}

function styleOf({ look, column, top, height, box }: EdgeLine): CSSProperties {
  const own = declarationsOf(look);
  return {
    fontSize: own["font-size"],
    margin: own["margin"],
    textIndent: own["text-indent"],
    textAlign: look.align,
    gridColumn: column === null ? "1 / -1" : column + 1,
    gridRow: `${Math.round(top) + 1} / span ${Math.max(1, Math.round(top + height) - Math.round(top))}`,
    ...(box === null ? {} : { width: `${box}mm`, justifySelf: "center", border: "0.75pt solid currentcolor" }),
  };
}
