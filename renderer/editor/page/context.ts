import { createContext, useContext } from "react";
import type { Edges } from "#shared/layout/edges.ts";
import type { KindId } from "#shared/model/kind-id.ts";

/** What kind of paper is drawn: some parts stand elsewhere in a letter. */
export const KindContext = createContext<KindId>("other");

/** Where the lines of the head or foot stand. */
export const EdgesContext = createContext<Edges | null>(null);

export function useEdges(): Edges | null {
  return useContext(EdgesContext);
}
