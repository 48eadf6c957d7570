import { useContext, useMemo } from "react";
import type { Appendix, Closing, Header } from "#shared/model/document.ts";
import { isTurned } from "#shared/layout/appendix.ts";
import type { Edges } from "#shared/layout/edges.ts";
import { footEdges, headEdges } from "#shared/layout/edges.ts";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";
import { EdgesContext, KindContext, RoomContext } from "#renderer/editor/page/context.ts";
import type { Drawn } from "#renderer/editor/page/drawn.ts";

/** The head in two columns. */
export function HeaderPart({ attributes, children, element }: Drawn<"header">) {
  const kind = useContext(KindContext);
  const edges = useMemo(() => headEdges(kind, element as Header), [kind, element]);
  return (
    <EdgesContext.Provider value={edges}>
      <header {...attributes} className="page-edge" data-node={element.id} style={columnsOf(edges)}>
        {children}
      </header>
    </EdgesContext.Provider>
  );
}

/** Recipients on the left, the signature on the right. */
export function ClosingPart({ attributes, children, element }: Drawn<"closing">) {
  const edges = useMemo(() => footEdges(element as Closing), [element]);
  return (
    <EdgesContext.Provider value={edges}>
      <footer {...attributes} className="page-edge page-foot" data-node={element.id} style={columnsOf(edges)}>
        {children}
      </footer>
    </EdgesContext.Provider>
  );
}

function columnsOf({ columns }: Edges) {
  return { gridTemplateColumns: columns.map((width) => `${width}mm`).join(" ") };
}

export function BodyPart({ attributes, children, element }: Drawn<"body">) {
  return (
    <div {...attributes} className="page-body" data-node={element.id}>
      {children}
    </div>
  );
}

/** An appendix begins on a sheet of its own, one that is printed on turned pages on a turned one. */
export function AppendixPart({ attributes, children, element }: Drawn<"appendix">) {
  const { page, margins } = nd30of2020;
  const turned = isTurned(element as Appendix, nd30of2020);
  const across = turned ? page.height : page.width;
  return (
    <RoomContext.Provider value={across - margins.left - margins.right}>
      <section
        {...attributes}
        className={turned ? "page-appendix turned" : "page-appendix"}
        data-node={element.id}
        style={turned ? { width: `${across}mm`, ...marginsOf(margins) } : {}}
      >
        {children}
      </section>
    </RoomContext.Provider>
  );
}

/** The sheet begins where that of the paper begins, and has the same margins. */
function marginsOf({ left, right }: typeof nd30of2020.margins) {
  return { marginLeft: `${-left}mm`, paddingLeft: `${left}mm`, paddingRight: `${right}mm` };
}
