import type { ReactNode } from "react";
import type { RenderElementProps } from "slate-react";
import type { NodeOf, NodeType } from "#renderer/editor/types.ts";

/** What a component is given to draw a node of type `T`. */
export interface Drawn<T extends NodeType> {
  readonly attributes: RenderElementProps["attributes"];
  readonly children: ReactNode;
  readonly element: NodeOf<T>;
}
