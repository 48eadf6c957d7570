import { Editor as Slate, Transforms } from "slate";
import { describe, expect, it } from "vitest";
import type { Table } from "#shared/model/block.ts";
import { spotsOf } from "#shared/editing/grid.ts";
import { textOf } from "#shared/model/text.ts";
import { editorOf } from "#tests/support/editor.ts";
import { readPlan } from "#tests/support/read-text.ts";
import { keyPressed } from "#renderer/editor/create.ts";
import { idleTableCommands, insertTable, runTableCommand, tableCommands } from "./commands.ts";

/** A paper with a table of two rows whose cells say a, b, c, d; the caret in the first. */
function withTable() {
  const test = editorOf(readPlan("I. NHIỆM VỤ", "Phân công như sau:", "II. TỔ CHỨC THỰC HIỆN"));
  test.caret("Phân công");
  insertTable(test.editor, 2, 2);
  for (const letter of ["a", "b", "c", "d"]) {
    test.editor.insertText(letter);
    if (letter !== "d") keyPressed(test.editor, "Tab");
  }
  test.caret("a");
  const table = (): Table =>
    test.document().body.children.find((block): block is Table => block.type === "table") as Table;
  const words = (): string =>
    table()
      .children.map((row) => row.children.map((cell) => cell.children.map(textOf).join("¶")).join("|"))
      .join("/");
  const run = (id: string): boolean => {
    const command = tableCommands.find((each) => each.id === id);
    return command !== undefined && runTableCommand(test.editor, command);
  };
  /** Selects from the cell that says one word into the cell that says another. */
  const select = (from: string, to: string): void => {
    test.caret(from, 0);
    const anchor = test.editor.selection?.anchor;
    test.caret(to);
    const focus = test.editor.selection?.focus;
    if (anchor && focus) Transforms.select(test.editor, { anchor, focus });
  };
  return { ...test, table, words, run, select };
}

describe("a table on the page", () => {
  it("takes the place of an empty paragraph", () => {
    const test = editorOf(readPlan("I. NHIỆM VỤ", "Phân công như sau:", "II. TỔ CHỨC THỰC HIỆN"));
    test.caret("Phân công");
    test.editor.insertBreak();
    insertTable(test.editor, 2, 2);
    const kinds = test.document().body.children.map(({ type }) => type);
    expect(kinds).toEqual(["heading", "paragraph", "table", "heading"]);
    test.editor.insertText("a");
    expect(test.lines()[2]).toBe("a");
  });

  it("offers what can be done where the caret is", () => {
    const test = withTable();
    expect(idleTableCommands(test.editor)).toEqual(["table.merge", "table.split"]);
    test.select("a", "b");
    expect(idleTableCommands(test.editor)).toEqual(["table.split"]);
    test.caret("Phân công");
    expect(idleTableCommands(test.editor)).toEqual(tableCommands.map(({ id }) => id));
  });

  it("is filled cell by cell with Tab, and grows at its end", () => {
    const test = withTable();
    expect(test.words()).toBe("a|b/c|d");
    test.caret("d");
    keyPressed(test.editor, "Tab");
    test.editor.insertText("e");
    expect(test.words()).toBe("a|b/c|d/e|");
    keyPressed(test.editor, "Shift+Tab");
    test.editor.insertText("D");
    expect(test.words()).toBe("a|b/c|D/e|");
  });

  it.each([
    ["table.row-above", "|/a|b/c|d"],
    ["table.row-below", "a|b/|/c|d"],
    ["table.column-left", "|a|b/|c|d"],
    ["table.column-right", "a||b/c||d"],
    ["table.delete-row", "c|d"],
    ["table.delete-column", "b/d"],
  ])("%s at the first cell gives %s, and one step back is as before", (id, expected) => {
    const test = withTable();
    const before = test.words();
    expect(test.run(id)).toBe(true);
    expect(test.words()).toBe(expected);
    test.editor.undo();
    expect(test.words()).toBe(before);
  });

  it("merges the selected cells and splits them again", () => {
    const test = withTable();
    expect(test.run("table.merge")).toBe(false);
    test.select("a", "c");
    expect(test.run("table.merge")).toBe(true);
    expect(test.words()).toBe("a¶c|b/d");
    expect(spotsOf(test.table())[0]?.rowSpan).toBe(2);
    expect(test.run("table.split")).toBe(true);
    expect(test.words()).toBe("a¶c|b/|d");
  });

  it("keeps its grid when words over several cells are deleted or typed over", () => {
    const test = withTable();
    test.select("a", "d");
    test.editor.deleteFragment();
    expect(test.words()).toBe("|/|");
    test.editor.undo();
    test.select("b", "d");
    test.editor.insertText("x");
    expect(test.words()).toBe("a|/c|x");
  });

  it("does not let Backspace and Delete over the edge of a cell", () => {
    const test = withTable();
    test.caret("b", 0);
    test.editor.deleteBackward("character");
    test.caret("b");
    test.editor.deleteForward("character");
    expect(test.words()).toBe("a|b/c|d");
  });

  it("has a head row that may be taken away, and goes as a whole", () => {
    const test = withTable();
    expect(test.table().children[0]?.role).toBe("head");
    test.run("table.head");
    expect(test.table().children[0]?.role).toBeUndefined();
    test.run("table.head");
    test.run("table.delete");
    expect(test.document().body.children.some(({ type }) => type === "table")).toBe(false);
    test.editor.undo();
    expect(test.words()).toBe("a|b/c|d");
    expect(Slate.string(test.editor, [1])).toContain("Phân công như sau:");
  });
});
