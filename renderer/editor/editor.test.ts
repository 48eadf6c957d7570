import fc from "fast-check";
import { Editor as Slate, Node, Transforms } from "slate";
import { describe, expect, it } from "vitest";
import { documents } from "#tests/support/arbitrary.ts";
import { editorOf } from "#tests/support/editor.ts";
import { papers } from "#tests/support/papers.ts";
import { readPlan } from "#tests/support/read-text.ts";
import { keyPressed } from "./create.ts";
import { plugins } from "./registry.ts";
import { documentOf, valueOf } from "./value.ts";

const plan = () =>
  editorOf(
    readPlan(
      "I. NHIỆM VỤ",
      "1. Công tác tham mưu",
      "a) Ban hành văn bản chỉ đạo.",
      "- Đơn vị chủ trì: Công an xã.",
      "- Thời gian hoàn thành: Quý II/2026.",
      "b) Rà soát dữ liệu.",
      "- Đơn vị chủ trì: Văn phòng xã.",
      "2. Công tác tuyên truyền",
      "- Tuyên truyền trên loa.",
      "- Tuyên truyền trên mạng.",
      "II. TỔ CHỨC THỰC HIỆN",
      "Các đơn vị thực hiện Kế hoạch này.",
    ),
  );

describe("the registry", () => {
  it("gives every type of node one owner", () => {
    const types = plugins.flatMap((plugin) => plugin.types);
    expect(types).toHaveLength(new Set(types).size);
  });
});

describe("the value", () => {
  it("is the document, not a copy: what lacks nothing keeps its identity", () => {
    for (const make of Object.values(papers)) {
      const document = make();
      const value = valueOf(document);
      const again = documentOf(document, value);
      expect(valueOf(again)).toEqual(value);
      const changed = document.body.children.filter((block, at) => again.body.children[at] !== block);
      expect(changed.filter((block) => !JSON.stringify(block).includes('"footnote"'))).toEqual([]);
    }
  });

  it("is normal from the start: normalising it, once or twice, changes nothing", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { editor } = editorOf(document);
        const before = editor.children;
        Slate.normalize(editor, { force: true });
        expect(editor.children).toEqual(before);
        Slate.normalize(editor, { force: true });
        expect(editor.children).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any edits", () => {
  const edit = fc.oneof(
    fc.record({
      do: fc.constant("type" as const),
      text: fc.constantFrom("a", " ", "Công an", "e\u0302\u0301", "-", "1."),
    }),
    fc.record({
      do: fc.constantFrom(
        "enter",
        "back",
        "forward",
        "Tab",
        "Shift+Tab",
        "Alt+↑",
        "Alt+↓",
        "Ctrl+Enter",
        "Ctrl+B",
        "undo",
        "redo",
      ),
    }),
    fc.record({ do: fc.constant("select" as const), from: fc.nat(), to: fc.nat(), far: fc.boolean() }),
  );

  it("leave a document of the model with ids that are each used once, and undo to the beginning", () => {
    fc.assert(
      fc.property(documents, fc.array(edit, { minLength: 1, maxLength: 25 }), (document, edits) => {
        const test = editorOf(document);
        const { editor } = test;
        const first = editor.children;
        const points = () => [...Node.texts(editor)].map(([text, path]) => ({ path, offset: text.text.length }));
        Transforms.select(editor, Slate.start(editor, [1]));
        for (const each of edits) {
          if (each.do === "type" && "text" in each) editor.insertText(each.text);
          else if (each.do === "enter") editor.insertBreak();
          else if (each.do === "back") editor.deleteBackward("character");
          else if (each.do === "forward") editor.deleteForward("character");
          else if (each.do === "undo") editor.undo();
          else if (each.do === "redo") editor.redo();
          else if (each.do === "select" && "from" in each) {
            const all = points();
            const anchor = all[each.from % all.length];
            const focus = each.far ? all[each.to % all.length] : anchor;
            if (anchor !== undefined && focus !== undefined) Transforms.select(editor, { anchor, focus });
          } else keyPressed(editor, each.do);
        }
        const made = test.document();
        const ids = [...Node.elements(editor)].filter(([, path]) => path.length > 0).map(([node]) => node.id);
        expect(ids).toHaveLength(new Set(ids).size);
        expect(made.body.children.length).toBeGreaterThan(0);
        Slate.normalize(editor, { force: true });
        expect(documentOf(document, editor.children)).toEqual(made);
        while (editor.history.undos.length > 0) editor.undo();
        expect(editor.children).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });
});

describe("Enter", () => {
  it("goes on with the next letter and renumbers what follows", () => {
    const { editor, caret, lines } = plan();
    caret("Rà soát", 3);
    editor.insertBreak();
    expect(lines().slice(5, 8)).toEqual(["b) Rà ", "  soát dữ liệu.", "  - Đơn vị chủ trì: Văn phòng xã."]);
    caret("Tuyên truyền trên loa.");
    editor.insertBreak();
    editor.insertText("Phát tờ rơi.");
    expect(lines()).toContain("- Phát tờ rơi.");
  });

  it("puts a line under a task, and on an empty line begins the next task", () => {
    const { editor, caret, lines } = plan();
    caret("Thời gian hoàn thành");
    editor.insertBreak();
    editor.insertBreak();
    editor.insertText("Tập huấn cán bộ.");
    expect(lines().slice(2, 7)).toEqual([
      "a) Ban hành văn bản chỉ đạo.",
      "  - Đơn vị chủ trì: Công an xã.",
      "  - Thời gian hoàn thành: Quý II/2026.",
      "b) Tập huấn cán bộ.",
      "c) Rà soát dữ liệu.",
    ]);
  });

  it("under a title begins text, and leaves a list on an empty point", () => {
    const { editor, caret, lines } = plan();
    caret("TỔ CHỨC THỰC HIỆN");
    editor.insertBreak();
    editor.insertText("Lời dẫn.");
    expect(lines().at(-2)).toBe("Lời dẫn.");
    caret("Tuyên truyền trên mạng.");
    editor.insertBreak();
    editor.insertBreak();
    expect(lines().at(-4)).toBe("");
  });
});

describe("Backspace", () => {
  it("takes the number first, then joins; the series closes up", () => {
    const { editor, caret, lines } = plan();
    caret("Công tác tham mưu", 0);
    editor.deleteBackward("character");
    expect(lines()[1]).toBe("Công tác tham mưu");
    expect(lines()).toContain("1. Công tác tuyên truyền");
    editor.deleteBackward("character");
    expect(lines()[0]).toBe("I. NHIỆM VỤCông tác tham mưu");
  });

  it("never joins the parts of the paper", () => {
    const { editor, document } = plan();
    const before = document();
    Transforms.select(editor, Slate.start(editor, [1]));
    keyPressed(editor, "Tab");
    editor.deleteBackward("character");
    editor.deleteBackward("character");
    expect(document().header).toEqual(before.header);
    Transforms.select(editor, []);
    editor.deleteFragment();
    expect(document().closing.type).toBe("closing");
    editor.undo();
    editor.undo();
    editor.undo();
    expect(document().body).toEqual(before.body);
  });
});

describe("keys", () => {
  it("Ctrl+Enter begins a task with the lines of the one before", () => {
    const { editor, caret, lines } = plan();
    caret("Đơn vị chủ trì: Công an");
    keyPressed(editor, "Ctrl+Enter");
    editor.insertText("Lập dự toán.");
    expect(lines().slice(5, 9)).toEqual([
      "b) Lập dự toán.",
      "  - Đơn vị chủ trì: ",
      "  - Thời gian hoàn thành: ",
      "c) Rà soát dữ liệu.",
    ]);
  });

  it("Tab and Shift+Tab change the level and both series", () => {
    const { editor, caret, lines } = plan();
    caret("Rà soát");
    keyPressed(editor, "Tab");
    expect(lines()[5]).toBe("- Rà soát dữ liệu.");
    keyPressed(editor, "Shift+Tab");
    expect(lines()[5]).toBe("b) Rà soát dữ liệu.");
  });

  it("Alt+↑ and Alt+↓ move a task with its lines, and a section with all that is in it", () => {
    const { editor, caret, lines } = plan();
    caret("Đơn vị chủ trì: Văn phòng");
    keyPressed(editor, "Alt+↑");
    expect(lines().slice(2, 7)).toEqual([
      "a) Rà soát dữ liệu.",
      "  - Đơn vị chủ trì: Văn phòng xã.",
      "b) Ban hành văn bản chỉ đạo.",
      "  - Đơn vị chủ trì: Công an xã.",
      "  - Thời gian hoàn thành: Quý II/2026.",
    ]);
    caret("Công tác tuyên truyền");
    keyPressed(editor, "Alt+↑");
    expect(lines().slice(1, 5)).toEqual([
      "1. Công tác tuyên truyền",
      "- Tuyên truyền trên loa.",
      "- Tuyên truyền trên mạng.",
      "2. Công tác tham mưu",
    ]);
    editor.undo();
    expect(lines()[1]).toBe("1. Công tác tham mưu");
  });

  it("a number typed in front of text makes a point of it, in a step of its own", () => {
    const { editor, caret, lines, document } = plan();
    caret("Các đơn vị", 0);
    for (const letter of "1. ") editor.insertText(letter);
    expect(lines().at(-1)).toBe("1. Các đơn vị thực hiện Kế hoạch này.");
    editor.undo();
    expect(lines().at(-1)).toBe("1. Các đơn vị thực hiện Kế hoạch này.");
    expect(document().body.children.at(-1)?.type).toBe("paragraph");
  });
});

describe("decomposed input", () => {
  it("comes out composed, also when a mark comes by itself or is changed", () => {
    const { editor, caret } = plan();
    caret("Các đơn vị");
    const words = () => Slate.string(editor, [1, 8]).slice(-3);
    editor.insertText("e\u0302\u0301");
    expect(words().at(-1)).toBe("ế");
    editor.insertText("a");
    editor.insertText("\u0302");
    expect(words().at(-1)).toBe("â");
    editor.insertText("\u0301");
    expect(words().at(-1)).toBe("ấ");
    editor.deleteBackward("character");
    editor.insertText("\u0300");
    expect(words().at(-1)).toBe("ầ");
  });
});
