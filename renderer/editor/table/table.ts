import { nodePlugin } from "#renderer/editor/plugin.ts";

/** Tables with their rows and cells. */
export const tablePlugin = nodePlugin({ types: ["table", "row", "cell"] });
