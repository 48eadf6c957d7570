import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { Editor } from "slate";
import { Transforms } from "slate";
import { ReactEditor } from "slate-react";
import type { At } from "#shared/model/task.ts";
import { findWords, replaceWords } from "#renderer/editor/find.ts";
import { domRangeOf, rangeOf } from "#renderer/editor/ranges.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import type { LitLook } from "#renderer/ui/highlight/highlights.ts";
import { light } from "#renderer/ui/highlight/highlights.ts";
import { tellEdit } from "#renderer/features/drafting/paper/tell-edit.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";
import "./find-bar.css";
import { useFind } from "./find-store.ts";

/** Finds and replaces words of the paper; Enter goes to the next place, Esc back to the paper. */
export function FindBar({ editor, writable }: { readonly editor: Editor; readonly writable: boolean }) {
  const { isOpen, at } = useFind();
  return isOpen ? <OpenFindBar key={at} editor={editor} writable={writable} /> : null;
}

function OpenFindBar({ editor, writable }: { readonly editor: Editor; readonly writable: boolean }) {
  const { words, other } = useFind();
  const [current, setCurrent] = useState(0);
  const document = useDrafting((state) => state.document);
  // oxlint-disable-next-line react/exhaustive-deps -- the places change with the words of the paper
  const places = useMemo(() => findWords(editor, words), [editor, words, document]);
  const at = Math.min(current, Math.max(0, places.length - 1));
  useLitPlaces(editor, places, at);
  const go = (step: number): void => {
    if (places.length === 0) return;
    const next = (at + step + places.length) % places.length;
    setCurrent(next);
    show(editor, places[next]);
  };
  const close = (): void => {
    useFind.setState({ isOpen: false });
    leaveTo(editor, places[at]);
  };
  const replace = (): void => {
    const place = places[at];
    if (place !== undefined) replaceWords(editor, [place], other);
  };
  const replaceAll = (): void => {
    replaceWords(editor, places, other);
    tellEdit(editor, `Đã thay ${places.length} chỗ.`);
  };
  const bar = useRef<HTMLDivElement>(null);
  useEscape(bar, close);
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === "F3") go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside it
    <div ref={bar} className="find-bar" role="search" aria-label="Tìm và thay trong văn bản" onKeyDown={press}>
      <TextField
        label="Tìm"
        value={words}
        onChange={(typed) => useFind.setState({ words: typed })}
        autoFocus
        placeholder="Gõ có dấu hoặc không dấu"
      />
      <span className="find-count" role="status">
        {words.trim() === "" ? "" : places.length === 0 ? "Không có" : `${at + 1}/${places.length}`}
      </span>
      <IconButton label="Chỗ trước" keys="Shift+Enter" onPress={() => go(-1)}>
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton label="Chỗ sau" keys="Enter" onPress={() => go(1)}>
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      {writable ? (
        <>
          <TextField label="Thay bằng" value={other} onChange={(typed) => useFind.setState({ other: typed })} />
          <Button onPress={replace} isDisabled={places.length === 0}>
            Thay
          </Button>
          <Button onPress={replaceAll} isDisabled={places.length === 0}>
            Thay tất cả
          </Button>
        </>
      ) : null}
      <IconButton label="Đóng khung tìm" keys="Esc" onPress={close}>
        <X size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Before the buttons inside, whose shown hints would take the key for themselves. */
function useEscape(bar: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "Escape" || event.isComposing || bar.current?.contains(event.target as Node) !== true) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    addEventListener("keydown", listen, true);
    return () => removeEventListener("keydown", listen, true);
  });
}

/** Back to the paper, with the place that was found selected; where nothing was found, where the caret was. */
function leaveTo(editor: Editor, place: At | undefined): void {
  const range = place === undefined ? null : rangeOf(editor, place);
  if (range !== null) Transforms.select(editor, range);
  ReactEditor.focus(editor);
}

function show(editor: Editor, place: At | undefined): void {
  const range = place === undefined ? null : domRangeOf(editor, place);
  range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
}

function useLitPlaces(editor: Editor, places: readonly At[], current: number): void {
  const owner = useRef({});
  useEffect(() => {
    const own = owner.current;
    const ranges = new Map<LitLook, Range[]>([
      ["shared", []],
      ["place", []],
    ]);
    for (const [index, place] of places.entries()) {
      const range = domRangeOf(editor, place);
      if (range !== null) ranges.get(index === current ? "place" : "shared")?.push(range);
    }
    light(own, ranges);
    return () => light(own, new Map());
  }, [editor, places, current]);
}
