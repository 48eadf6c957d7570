/*
 * The node types of the editor. To give a type behaviour, write `<folder>/<type>.ts` with a `nodePlugin({ types, … })`
 * (see plugin.ts; no React in it), and list it in `plugins`. To draw it, write a component beside it and list it in
 * `page/components.tsx`. A type has one owner: a test holds that. What belongs to no node lies elsewhere: what typed
 * characters become in `input/`, commands for menus and keys in `commands.ts`, the sheet in `page/`.
 */
import type { NodePlugin } from "./plugin.ts";
import { itemPlugin } from "./item/item.ts";
import { linePlugin } from "./line/line.ts";
import { notePlugin } from "./note/note.ts";
import { pageBreakPlugin } from "./page-break/page-break.ts";
import { partPlugin } from "./part/part.ts";
import { tablePlugin } from "./table/table.ts";
import { fieldPlugin } from "./task/field.ts";
import { taskPlugin } from "./task/task.ts";
import { textPlugin } from "./text/text.ts";

export const plugins: readonly NodePlugin[] = [
  partPlugin,
  linePlugin,
  textPlugin,
  itemPlugin,
  taskPlugin,
  fieldPlugin,
  tablePlugin,
  notePlugin,
  pageBreakPlugin,
];
