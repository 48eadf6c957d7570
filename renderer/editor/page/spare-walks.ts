import type { KeyboardEvent } from "react";

/*
 * Two walks over the whole page that the libraries beneath would make for every key, and that a long paper feels.
 */

/**
 * Tells React that the page keeps its own selection. Before each commit React notes where the selection is, for a
 * contenteditable by walking all its nodes, unless the element has these properties of a text field. Slate puts the
 * selection back itself.
 */
export function keepOwnSelection(page: HTMLElement): void {
  Object.assign(page, { selectionStart: 0, selectionEnd: 0, value: "" });
}

/** A key that only writes. Slate need not look for its own shortcuts, for which it reads the words of the whole part. */
export function isLetter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent["nativeEvent"]): boolean {
  return !ctrlKey && !altKey && !metaKey && [...key].length === 1;
}
