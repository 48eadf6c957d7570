import { nodePlugin } from "#renderer/editor/plugin.ts";

export const textPlugin = nodePlugin({ types: ["paragraph", "basis"] });
