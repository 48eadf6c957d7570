import { useEffect, useRef } from "react";
import type { Editor } from "slate";
import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { domRangeOf } from "#renderer/editor/ranges.ts";
import { calmMark } from "#renderer/ui/highlight/calm.ts";
import type { LitLook } from "#renderer/ui/highlight/highlights.ts";
import { light } from "#renderer/ui/highlight/highlights.ts";
import "#renderer/ui/highlight/highlights.css";
import { useDrafting } from "#renderer/features/drafting/store.ts";

/** Underlines what the rules say, without changing the page: the browser moves the lines along with the words. */
export function useUnderlines(editor: Editor): void {
  const findings = useDrafting((state) => state.findings);
  const open = useDrafting((state) => state.open);
  const underlines = useRef({});
  const kept = useRef(new WeakMap<Finding, Range>());
  const place = useRef({});
  useEffect(() => {
    light(underlines.current, rangesOf(editor, findings ?? [], kept.current));
  }, [editor, findings]);
  useEffect(() => {
    const own = underlines.current;
    return () => light(own, new Map());
  }, []);
  useEffect(() => {
    const own = place.current;
    const range = open === null ? null : domRangeOf(editor, open.at);
    light(own, range === null ? new Map() : new Map<LitLook, Range[]>([["place", [range]]]));
    return () => light(own, new Map());
  }, [editor, open]);
}

/** Where each finding stands; a range made before has moved along with its words and is good as long as it holds some. */
function rangesOf(editor: Editor, findings: readonly Finding[], kept: WeakMap<Finding, Range>): Map<LitLook, Range[]> {
  const { document } = useDrafting.getState();
  const ranges = new Map<LitLook, Range[]>();
  for (const finding of findings) {
    const before = kept.get(finding);
    const range = before?.collapsed === false ? before : markOf(editor, document, finding);
    if (range === null) continue;
    kept.set(finding, range);
    const own = ranges.get(finding.severity);
    if (own === undefined) ranges.set(finding.severity, [range]);
    else own.push(range);
  }
  return ranges;
}

function markOf(editor: Editor, document: Document | null, { at }: Finding): Range | null {
  return domRangeOf(editor, document === null ? at : calmMark(document, at));
}
