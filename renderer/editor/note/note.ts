import { nodePlugin } from "#renderer/editor/plugin.ts";

/** Footnotes: a mark in the words; the note itself is edited apart. */
export const notePlugin = nodePlugin({ types: ["footnote"], isInlineVoid: true });
