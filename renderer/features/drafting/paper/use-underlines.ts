import { useEffect, useRef } from "react";
import type { Editor } from "slate";
import type { Finding } from "#shared/model/finding.ts";
import { domRangeOf } from "#renderer/editor/ranges.ts";
import type { LitLook } from "#renderer/ui/highlight/highlights.ts";
import { light } from "#renderer/ui/highlight/highlights.ts";
import "#renderer/ui/highlight/highlights.css";
import { useDrafting } from "#renderer/features/drafting/store.ts";

/** Underlines what the rules say, without changing the page: the browser moves the lines along with the words. */
export function useUnderlines(editor: Editor): void {
  const findings = useDrafting((state) => state.findings);
  const open = useDrafting((state) => state.open);
  const underlines = useRef({});
  const place = useRef({});
  useEffect(() => {
    const own = underlines.current;
    light(own, rangesOf(editor, findings ?? []));
    return () => light(own, new Map());
  }, [editor, findings]);
  useEffect(() => {
    const own = place.current;
    const range = open === null ? null : domRangeOf(editor, open.at);
    light(own, range === null ? new Map() : new Map<LitLook, Range[]>([["place", [range]]]));
    return () => light(own, new Map());
  }, [editor, open]);
}

function rangesOf(editor: Editor, findings: readonly Finding[]): Map<LitLook, Range[]> {
  const ranges = new Map<LitLook, Range[]>();
  for (const { severity, at } of findings) {
    const range = domRangeOf(editor, at);
    if (range === null) continue;
    const own = ranges.get(severity);
    if (own === undefined) ranges.set(severity, [range]);
    else own.push(range);
  }
  return ranges;
}
