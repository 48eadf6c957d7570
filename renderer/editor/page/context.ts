import { createContext, useContext } from "react";
import type { Edges } from "#shared/layout/edges.ts";
import { nd30of2020 } from "#shared/layout/nd30-2020.ts";
import type { KindId } from "#shared/model/kind-id.ts";

/** What kind of paper is drawn: some parts stand elsewhere in a letter. */
export const KindContext = createContext<KindId>("other");

const { page, margins } = nd30of2020;

/** How wide the text of the part is on paper, in millimetres. */
export const RoomContext = createContext(page.width - margins.left - margins.right);

/** Where the lines of the head or foot stand. */
export const EdgesContext = createContext<Edges | null>(null);

export function useEdges(): Edges | null {
  return useContext(EdgesContext);
}
