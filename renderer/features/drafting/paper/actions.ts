import type { Editor } from "slate";
import { Editor as Slate, Transforms } from "slate";
import { ReactEditor } from "slate-react";
import type { Finding } from "#shared/model/finding.ts";
import { makeEdits } from "#renderer/editor/edits.ts";
import { pathOf } from "#renderer/editor/place.ts";
import { domRangeOf, offsetOf, rangeOf } from "#renderer/editor/ranges.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import { tellEdit } from "./tell-edit.ts";

/** Opens a finding: its words are scrolled into sight and lit, its card stands beside them. */
export function showFinding(editor: Editor, finding: Finding): void {
  useDrafting.setState({ open: finding });
  scrollTo(domRangeOf(editor, finding.at));
}

/** F8 and Shift+F8: the next finding behind the caret (or the open one), round the end. */
export function stepFinding(editor: Editor, by: 1 | -1): void {
  const { findings, open } = useDrafting.getState();
  if (findings === null || findings.length === 0) return;
  const now = open === null ? nearest(editor, findings, by) : findings.indexOf(open) + by;
  const next = findings.at(((now % findings.length) + findings.length) % findings.length);
  if (next === undefined) return;
  const range = rangeOf(editor, next.at);
  if (range !== null) Transforms.select(editor, Slate.start(editor, range));
  showFinding(editor, next);
}

function nearest(editor: Editor, findings: readonly Finding[], by: 1 | -1): number {
  const path = editor.selection?.focus.path;
  if (path === undefined) return by === 1 ? 0 : -1;
  const isBehind = (finding: Finding): boolean => {
    const own = pathOf(editor, finding.at.node);
    return own !== null && comparePaths(own, path) >= 0;
  };
  const behind = findings.findIndex(isBehind);
  if (by === 1) return behind < 0 ? 0 : behind;
  return (behind < 0 ? findings.length : behind) - 1;
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Makes the fix of a finding. */
export function fixFinding(editor: Editor, { fix }: Finding): void {
  if (fix === undefined) return;
  makeEdits(editor, fix.edits);
  useDrafting.setState({ open: null });
}

/** Makes the fix of every finding of one rule. */
export function fixAllLike(editor: Editor, ruleId: string): void {
  const same = (useDrafting.getState().findings ?? []).filter((finding) => finding.ruleId === ruleId && finding.fix);
  makeEdits(
    editor,
    same.flatMap((finding) => finding.fix?.edits ?? []),
  );
  useDrafting.setState({ open: null });
  tellEdit(editor, `Đã sửa ${same.length} chỗ cùng loại.`);
}

/** Puts the caret into a node and scrolls it into sight. */
export function goToNode(editor: Editor, node: string, focus = true): void {
  const path = pathOf(editor, node);
  if (path === null) return;
  Transforms.select(editor, Slate.start(editor, path));
  scrollTo(domRangeOf(editor, { node, start: 0, end: 1 }));
  if (focus) ReactEditor.focus(editor);
}

function scrollTo(range: Range | null): void {
  const element = range?.startContainer.parentElement;
  element?.scrollIntoView({ block: "center", behavior: "instant" });
}

/** The finding whose words the caret is in, the narrowest first. */
function findingAt(caret: { readonly node: string; readonly offset: number }): Finding | null {
  const around = (useDrafting.getState().findings ?? []).filter(
    ({ at }) => at.node === caret.node && at.start <= caret.offset && caret.offset <= Math.max(at.end, at.start + 1),
  );
  return around.toSorted((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0] ?? null;
}

/** The open finding, or the one at the caret. */
function findingMeant(): Finding | null {
  const { open, caret } = useDrafting.getState();
  return open ?? (caret === null ? null : findingAt(caret));
}

/** F9: asks for the reason for which the open finding, or the one at the caret, is left as it is. */
export function waiveAtCaret(): void {
  const finding = findingMeant();
  if (finding !== null) useDrafting.setState({ waiving: finding });
}

/** A press on the page: the finding whose words were pressed, or none. What lies over the page has presses of its own. */
export function openUnder(editor: Editor, event: MouseEvent): void {
  if ((event.target as Element).closest(".page") !== null) useDrafting.setState({ open: findingUnder(editor, event) });
}

/** Ctrl+.: the fix of the open finding, or of the one at the caret. */
export function fixAtCaret(editor: Editor): void {
  const finding = findingMeant();
  if (finding?.fix !== undefined) fixFinding(editor, finding);
  else if (finding !== null) useDrafting.setState({ open: finding, tab: "check", isPanelShown: true });
}

/** The finding whose words are at a point of the screen. */
export function findingUnder(editor: Editor, { clientX, clientY, target }: MouseEvent): Finding | null {
  if ((target as Element).closest(".page") === null) return null;
  const caret = document.caretPositionFromPoint(clientX, clientY);
  if (caret === null) return null;
  const point = ReactEditor.toSlatePoint(editor, [caret.offsetNode as never, caret.offset], {
    exactMatch: false,
    suppressThrow: true,
  });
  const place = point === null ? null : offsetOf(editor, point);
  return place === null ? null : findingAt(place);
}
