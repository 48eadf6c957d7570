import { nodePlugin } from "#renderer/editor/plugin.ts";

export const itemPlugin = nodePlugin({ types: ["heading", "item"] });
