import { nodePlugin } from "#renderer/editor/plugin.ts";

export const linePlugin = nodePlugin({ types: ["line"] });
