import { nodePlugin } from "#renderer/editor/plugin.ts";

export const fieldPlugin = nodePlugin({ types: ["field"] });
