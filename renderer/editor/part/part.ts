import { nodePlugin } from "#renderer/editor/plugin.ts";

/** The parts of the paper. The body and the appendices may be long and are drawn in groups. */
export const partPlugin = nodePlugin({ types: ["header", "body", "closing", "appendix"], isChunked: true });
