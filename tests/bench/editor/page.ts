import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Schema } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { readPlainText } from "#shared/read/raw/plain-text.ts";
import { readDocument } from "#shared/read/reader.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Document } from "#shared/model/document.ts";
import { createPaperEditor } from "#renderer/editor/create.ts";
import { Paper } from "#renderer/editor/page/paper.tsx";
import { valueOf } from "#renderer/editor/value.ts";
import "#renderer/ui/tokens.css";
import "#renderer/ui/highlight/highlights.css";

// Both editors over the same blocks in one page; `bench` is what the measuring program calls.

const desk = document.querySelector("#desk") as HTMLElement;

function read(text: string): Document {
  let next = 0;
  return readDocument(readPlainText(text, "a.txt"), () => `n${(next += 1)}`).document;
}

function slate(text: string): void {
  const paper = read(text);
  const editor = createPaperEditor(() => crypto.randomUUID());
  const nothing = (): undefined => undefined;
  createRoot(desk).render(
    createElement(Paper, {
      editor,
      initial: valueOf(paper),
      kind: paper.kind,
      readOnly: false,
      label: "Thử",
      keysOf: ({ key }) => key,
      onValue: nothing,
      onSelection: nothing,
    }),
  );
}

/** Paragraphs with their labels in front, drawn with the same classes. */
const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    block: {
      content: "text*",
      attrs: { label: { default: "" }, name: { default: "body" } },
      toDOM: ({ attrs }) => {
        const { label, name } = attrs as { readonly label: string; readonly name: string };
        return ["p", { class: `page-words as-${name}`, ...(label === "" ? {} : { "data-label": label }) }, 0];
      },
    },
    text: {},
  },
});

function proseMirror(text: string, hideFar: boolean): void {
  const blocks = [...textBlocksOf(read(text).body.children)].map((block) => {
    const words = textOf(block);
    const label = "label" in block ? block.label : "marker" in block ? block.marker : "";
    return schema.node(
      "block",
      { label: label ?? "", name: block.type === "heading" ? "heading" : "body" },
      words === "" ? [] : [schema.text(words)],
    );
  });
  const style = document.createElement("style");
  style.textContent = `.ProseMirror { white-space: pre-wrap; width: 210mm; padding: 20mm 15mm 20mm 30mm; box-sizing: border-box; }
    ${hideFar ? ".ProseMirror > p { content-visibility: auto; contain-intrinsic-size: auto 60px; }" : ""}`;
  document.head.append(style);
  const view = new EditorView(desk, { state: EditorState.create({ doc: schema.node("doc", null, blocks) }) });
  view.dom.classList.add("page");
}

/** Underlines `count` stretches of words, spread over the page, in three looks. */
function underline(count: number): number {
  const blocks = [...desk.querySelectorAll(".page-words")];
  const looks = ["error", "warning", "info"] as const;
  const ranges = new Map<string, Range[]>(looks.map((look) => [look, []]));
  for (let at = 0; at < count; at += 1) {
    const block = blocks[Math.floor((at * blocks.length) / count)];
    const walker = document.createTreeWalker(block ?? desk, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text | null;
    if (text === null || text.data.length < 4) continue;
    const range = new Range();
    range.setStart(text, 1);
    range.setEnd(text, Math.min(text.data.length, 12));
    ranges.get(looks[at % 3] ?? "error")?.push(range);
  }
  let made = 0;
  for (const [look, own] of ranges) {
    CSS.highlights.set(`lit-${look}`, new Highlight(...own));
    made += own.length;
  }
  return made;
}

/** Puts the caret behind the words of the block in the middle; gives how many blocks there are. */
function middle(): number {
  const blocks = [...desk.querySelectorAll(".page-words")];
  const block = blocks[Math.floor(blocks.length / 2)];
  block?.scrollIntoView({ block: "center" });
  (desk.querySelector("[contenteditable=true]") as HTMLElement).focus();
  if (block !== undefined) getSelection()?.collapse(block, block.childNodes.length);
  return blocks.length;
}

const samples: number[] = [];
addEventListener(
  "keydown",
  () => {
    const start = performance.now();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", () => samples.push(performance.now() - start), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  },
  { capture: true },
);

export const bench = { slate, proseMirror, underline, middle, samples };
Object.assign(globalThis, { bench });
