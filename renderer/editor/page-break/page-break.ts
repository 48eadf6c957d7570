import { nodePlugin } from "#renderer/editor/plugin.ts";

export const pageBreakPlugin = nodePlugin({ types: ["page-break"], isBlockVoid: true });
