import { useContext, useLayoutEffect } from "react";
import { ComboBoxStateContext } from "react-aria-components";

/** By this attribute the kit leaves an element visible to screen readers whatever opens. */
const mark = "data-react-aria-top-layer";

/**
 * Stands in a combo box. The kit hides all else from screen readers while suggestions are open, though the focus may go
 * there at any time; here the window stays as it is.
 */
export function StayVisible() {
  const isOpen = useContext(ComboBoxStateContext)?.isOpen ?? false;
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const marked = [...document.body.children].filter((element) => !element.hasAttribute(mark));
    for (const element of marked) element.setAttribute(mark, "");
    return () => {
      for (const element of marked) element.removeAttribute(mark);
    };
  }, [isOpen]);
  return null;
}
