import { useEffect, useMemo, useRef } from "react";
import type { MouseEvent } from "react";
import { layoutDocument } from "#shared/layout/layout.ts";
import type { Section } from "#shared/layout/sheet.ts";
import type { Document } from "#shared/model/document.ts";
import type { LitLook } from "#renderer/ui/highlight/highlights.ts";
import { light } from "#renderer/ui/highlight/highlights.ts";
import "#renderer/ui/highlight/highlights.css";
import { Item } from "./items.tsx";
import "./paper.css";
import type { Looks } from "./paragraph.tsx";
import { Paragraph } from "./paragraph.tsx";
import { domRange, offsetAt } from "./places.ts";

/** Words to be lit: offsets of a node's text. */
export interface Lit {
  readonly node: string;
  readonly start: number;
  readonly end: number;
  readonly look: LitLook;
}

export interface PaperViewProps {
  readonly document: Document;
  readonly lit?: readonly Lit[];
  /** Scrolled into view whenever it changes; `at` makes a second request for one node a new one. */
  readonly target?: { readonly node: string; readonly at: number } | null;
  /** The person pressed on words; `offset` is a place in the node's text, null between or before its words. */
  readonly onPress?: (node: string, offset: number | null) => void;
  /** 1 is the size on paper. */
  readonly zoom?: number;
  readonly label: string;
}

/** A paper for reading, set as it will be printed, in one long sheet for each section. */
export function PaperView({ document, lit = [], target = null, onPress, zoom = 1, label }: PaperViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const sheet = useMemo(() => layoutDocument(document, { stateName: true }), [document]);
  useLit(root, document, lit);
  useEffect(() => {
    if (target === null) return;
    root.current?.querySelector(`[data-node="${CSS.escape(target.node)}"]`)?.scrollIntoView({ block: "center" });
  }, [target]);
  const press = (event: MouseEvent): void => {
    const element = (event.target as Element).closest("[data-node]");
    const node = element?.getAttribute("data-node") ?? null;
    if (element === null || node === null || onPress === undefined) return;
    const point = window.document.caretPositionFromPoint(event.clientX, event.clientY);
    onPress(node, point === null ? null : offsetAt(element, document, point.offsetNode, point.offset));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- a press is a short cut: what it does is offered in a list beside the paper; the paper itself is scrolled by keys
    <div ref={root} className="paper" style={{ zoom }} onClick={press} role="document" aria-label={label} tabIndex={0}>
      {sheet.sections.map((section, at) => (
        <Sheet key={at} section={section} looks={sheet.looks} />
      ))}
      {sheet.notes.length === 0 ? null : (
        <div className="paper-notes">
          {sheet.notes.map((note, at) => (
            <div key={at} className="paper-note">
              <sup>{at + 1}</sup>
              <div>
                {note.map((paragraph, place) => (
                  <Paragraph key={place} paragraph={paragraph} looks={sheet.looks} />
                ))}
              </div>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Sheet({ section, looks }: { readonly section: Section; readonly looks: Looks }) {
  const { margins } = section;
  const padding = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  return (
    <section className="paper-sheet" style={{ width: `${section.width}mm`, padding }}>
      {section.items.map((item, at) => (
        <Item key={at} item={item} looks={looks} />
      ))}
    </section>
  );
}

function useLit(root: { readonly current: HTMLDivElement | null }, document: Document, lit: readonly Lit[]): void {
  const owner = useRef({});
  useEffect(() => {
    const place = root.current;
    const own = owner.current;
    if (place === null) return undefined;
    const ranges = new Map<LitLook, Range[]>();
    for (const { node, start, end, look } of lit) {
      const range = domRange(place, document, node, start, end);
      if (range !== null) ranges.set(look, [...(ranges.get(look) ?? []), range]);
    }
    light(own, ranges);
    return () => light(own, new Map());
  }, [root, document, lit]);
}
