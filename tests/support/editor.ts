import type { Editor, Element } from "slate";
import { Editor as Slate, Node, Transforms } from "slate";
import type { Document } from "#shared/model/document.ts";
import { documentSchema } from "#shared/model/schema.ts";
import { createPaperEditor } from "#renderer/editor/create.ts";
import { documentOf, valueOf } from "#renderer/editor/value.ts";

/** An editor without a window, holding a document. */
export interface TestEditor {
  readonly editor: Editor;
  /** The document as it is now, held against the model. */
  readonly document: () => Document;
  /** Puts the caret into the block whose words begin so: at an offset, or behind its end. */
  readonly caret: (words: string, offset?: number) => void;
  /** The body as lines: label, words; fields of tasks indented. */
  readonly lines: () => string[];
}

export function editorOf(given: Document): TestEditor {
  let next = 0;
  const editor = createPaperEditor(() => `x${(next += 1)}`);
  editor.children = valueOf(given);
  const { version, kind, source } = given;
  const frame = { version, kind, source };
  return {
    editor,
    document: () => documentSchema.parse(documentOf(frame, editor.children)),
    caret: (words, offset) => {
      const found = [...Node.elements(editor)].find(
        ([node]) =>
          Slate.isBlock(editor, node) && Slate.hasInlines(editor, node) && Node.string(node).startsWith(words),
      );
      if (found === undefined) throw new Error(`No block begins with ${words}`);
      const end = Slate.end(editor, found[1]);
      const at = offset === undefined ? end : pointAt(editor, found[1], offset);
      Transforms.select(editor, at);
    },
    lines: () => linesOf(editor),
  };
}

function pointAt(editor: Editor, path: number[], offset: number) {
  let left = offset;
  for (const [text, at] of Node.texts(Node.get(editor, path) as Element)) {
    if (left <= text.text.length) return { path: [...path, ...at], offset: left };
    left -= text.text.length;
  }
  return Slate.end(editor, path);
}

function linesOf(editor: Editor): string[] {
  const body = editor.children[1] as Element;
  return (body.children as Element[]).flatMap((block) => {
    const label = "label" in block && block.label ? `${block.label} ` : "";
    if (block.type !== "task") return [`${label}${Node.string(block)}`];
    return block.children.map((child, index) => {
      const own = index === 0 ? label : `  ${child.type === "field" && child.marker ? `${child.marker} ` : ""}`;
      return `${own}${Node.string(child)}`;
    });
  });
}
