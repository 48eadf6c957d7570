import { nodePlugin } from "#renderer/editor/plugin.ts";

export const taskPlugin = nodePlugin({ types: ["task"] });
