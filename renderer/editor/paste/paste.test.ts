import { describe, expect, it } from "vitest";
import type { Table } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { outlineOf } from "#shared/facts/outline.ts";
import { editorOf } from "#tests/support/editor.ts";
import { readPlan } from "#tests/support/read-text.ts";
import { insertTable } from "#renderer/editor/table/commands.ts";
import { keyPressed } from "#renderer/editor/create.ts";

/** The clipboard with plain words, as Notepad and Excel fill it. */
function clipboard(text: string): DataTransfer {
  return {
    types: ["text/plain"],
    getData: (type: string) => (type === "text/plain" ? text : ""),
  } as unknown as DataTransfer;
}

const plan = () => editorOf(readPlan("I. NHIỆM VỤ", "Rà soát dữ liệu.", "II. TỔ CHỨC THỰC HIỆN"));

describe("pasted words", () => {
  it("go in at the caret when they are of one line, as NFC", () => {
    const test = plan();
    test.caret("Rà soát", 7);
    test.editor.insertData(clipboard(" va\u0300 la\u0300m sa\u0323ch"));
    expect(test.lines()[1]).toBe("Rà soát và làm sạch dữ liệu.");
  });

  it("become points and tasks with their lines when they are more, in one step", () => {
    const test = plan();
    test.caret("Rà soát");
    const before = test.lines();
    test.editor.insertData(
      clipboard(
        "1. Tuyên truyền\r\na) Ban hành kế hoạch.\r\n- Đơn vị chủ trì: Công an xã.\r\n- Thời gian hoàn thành: Quý II/2026.\r\n- Tuyên truyền trên loa.\r\n",
      ),
    );
    expect(test.lines()).toEqual([
      "I. NHIỆM VỤ",
      "Rà soát dữ liệu.",
      "1. Tuyên truyền",
      "a) Ban hành kế hoạch.",
      "  - Đơn vị chủ trì: Công an xã.",
      "  - Thời gian hoàn thành: Quý II/2026.",
      "- Tuyên truyền trên loa.",
      "II. TỔ CHỨC THỰC HIỆN",
    ]);
    test.editor.undo();
    expect(test.lines()).toEqual(before);
  });

  const sections = () =>
    editorOf(
      readPlan(
        "I. MỤC ĐÍCH",
        "1. Nêu rõ yêu cầu.",
        "II. NHIỆM VỤ",
        "1. Rà soát dữ liệu.",
        "2. Làm sạch dữ liệu.",
        "3. Báo cáo kết quả.",
        "III. TỔ CHỨC THỰC HIỆN",
      ),
    );

  it.each([
    [
      "Trạm Y tế xã:\na) Lập danh sách.\nb) Khám tại nhà.",
      ["I", "I.1", "II", "II.1", "II.2", "II.2.1", "II.2.1.a", "II.2.1.b", "II.3", "III"],
    ],
    ["a) Lập danh sách.\nb) Khám tại nhà.", ["I", "I.1", "II", "II.1", "II.2", "II.2.a", "II.2.b", "II.3", "III"]],
    ["III. KINH PHÍ\n1. Ngân sách xã.", ["I", "I.1", "II", "II.1", "II.2", "III", "III.1", "III.3", "III"]],
  ])("stand under the section and the point they follow: %j", (pasted, paths) => {
    const test = sections();
    test.caret("Làm sạch");
    test.editor.insertData(clipboard(pasted));
    const body = outlineOf(test.document()).filter(({ section }) => section === "body");
    expect(body.map(({ path }) => path)).toEqual(paths);
  });

  it("fill the cells of a table from the caret on, and make it grow", () => {
    const test = plan();
    test.caret("Rà soát");
    insertTable(test.editor, 2, 2);
    keyPressed(test.editor, "Tab");
    test.editor.insertData(clipboard("Sở Y tế\t30/6/2026\r\nCông an xã\tQuý IV\r\nVăn phòng\t-\r\n"));
    const table = test.document().body.children.find((block): block is Table => block.type === "table");
    const words = table?.children.map((row) =>
      row.children.map((cell) => cell.children.map(textOf).join("¶")).join("|"),
    );
    expect(words).toEqual(["|Sở Y tế|30/6/2026", "|Công an xã|Quý IV", "|Văn phòng|-"]);
  });

  it("leave an empty point its number when they are a table", () => {
    const test = editorOf(
      readPlan("I. NHIỆM VỤ", "1. Rà soát dữ liệu.", "2. Làm sạch dữ liệu.", "II. TỔ CHỨC THỰC HIỆN"),
    );
    test.caret("Rà soát");
    test.editor.insertBreak();
    test.editor.insertData(clipboard("Số hộ\t120\r\nSố thôn\t7\r\n"));
    expect(test.lines()).toEqual([
      "I. NHIỆM VỤ",
      "1. Rà soát dữ liệu.",
      "2. ",
      "Số hộ120Số thôn7",
      "3. Làm sạch dữ liệu.",
      "II. TỔ CHỨC THỰC HIỆN",
    ]);
  });

  it("stay lines of one cell when they are no table", () => {
    const test = plan();
    test.caret("Rà soát");
    insertTable(test.editor, 1, 1);
    test.editor.insertData(clipboard("a) Một\nb) Hai"));
    const table = test.document().body.children.find((block): block is Table => block.type === "table");
    expect(table?.children[0]?.children[0]?.children.map(textOf)).toEqual(["a) Một", "b) Hai"]);
  });
});
