import type { Block, Field, Heading, Item, Paragraph, TaskBlock } from "#shared/model/block.ts";
import type { Line, LineRole } from "#shared/model/document.ts";
import type { Inline, Leaf } from "#shared/model/inline.ts";

/** Makes nodes with fresh ids. */
export class Nodes {
  private readonly newId: () => string;

  constructor(newId: () => string) {
    this.newId = newId;
  }

  id(): string {
    return this.newId();
  }

  line(role: LineRole, text: string, marker?: string): Line {
    return { type: "line", id: this.newId(), role, ...(marker === undefined ? {} : { marker }), children: [{ text }] };
  }

  heading(label: string, level: number, text: string): Heading {
    return { type: "heading", id: this.newId(), label, level, children: [{ text, bold: true }] };
  }

  paragraph(text: string): Paragraph {
    return { type: "paragraph", id: this.newId(), children: [{ text }] };
  }

  item(label: string, level: number, text: string): Item {
    return { type: "item", id: this.newId(), label, level, children: [{ text }] };
  }

  /** "- *Đơn vị chủ trì:* Công an phường." */
  field(name: string, value: string): Field {
    const label: Leaf = { text: `${name}:`, italic: true };
    const children: readonly Inline[] = [label, { text: ` ${value}` }];
    return { type: "field", id: this.newId(), marker: "-", children };
  }

  task(label: string, level: number, text: string, fields: readonly Field[]): TaskBlock {
    return { type: "task", id: this.newId(), label, level, children: [this.paragraph(text), ...fields] };
  }

  bullets(level: number, texts: readonly string[]): Block[] {
    return texts.map((text) => this.item("-", level, text));
  }
}
