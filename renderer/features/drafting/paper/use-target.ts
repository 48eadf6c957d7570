import { useEffect } from "react";
import type { Editor } from "slate";
import { useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { goToNode } from "./actions.ts";

/** Goes to the node another view asked for. */
export function useTarget(editor: Editor): void {
  const target = useNavigation((navigation) => navigation.target);
  useEffect(() => {
    if (target !== null) goToNode(editor, target.node);
  }, [editor, target]);
}
