import { useEffect, useMemo, useRef, useState } from "react";
import type { MouseEvent } from "react";
import type { Page } from "#shared/layout/pages/page.ts";
import { PagePicture } from "./page-picture.tsx";
import "./pages.css";
import { pageAt, placesOf, shownPages, topOfNode } from "./places.ts";

export interface PageViewProps {
  readonly pages: readonly Page[];
  readonly label: string;
  /** 1 is the size on paper; null fits the width. */
  readonly zoom: number | null;
  /** Brought into view and lit whenever it changes; `at` makes a second request for one node a new one. */
  readonly target?: { readonly node: string; readonly at: number } | null;
  /** The person pressed on words of a node. */
  readonly onPress?: (node: string) => void;
  /** The sheet in view, from 1. */
  readonly onPage?: (number: number) => void;
}

/** Sheets of paper below one another, sharp at any size; only those in view are drawn. */
export function PageView({ pages, label, zoom, target = null, onPress, onPage }: PageViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, width: 800, height: 800 });
  const places = useMemo(() => placesOf(pages, zoom, view.width), [pages, zoom, view.width]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setView({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (target === null || scroller.current === null) return;
    const top = topOfNode(pages, places, target.node);
    if (top !== null) scroller.current.scrollTo({ top: Math.max(0, top - scroller.current.clientHeight / 3) });
    // oxlint-disable-next-line react/exhaustive-deps -- only a new target moves the paper, not a change of its words
  }, [target]);
  const current = pageAt(places, view.top);
  useEffect(() => onPage?.(current + 1), [current, onPage]);
  const press = (event: MouseEvent): void => {
    const node = (event.target as Element).closest("[data-node]")?.getAttribute("data-node");
    if (node !== null && node !== undefined) onPress?.(node);
  };
  const shown = shownPages(pages, places, view.top, view.top + view.height);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press is a short cut: what it does is offered in a list beside the paper
    <div
      ref={scroller}
      className="page-view"
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the paper is scrolled by keys
      tabIndex={0}
      onClick={press}
      onScroll={({ currentTarget }) => setView((before) => ({ ...before, top: currentTarget.scrollTop }))}
    >
      <div className="page-column" style={{ height: places.height }}>
        {shown.map((index) => {
          const page = pages[index];
          if (page === undefined) return null;
          const style = {
            top: places.tops[index] ?? 0,
            width: page.width * places.scale,
            height: page.height * places.scale,
          };
          return (
            <div key={page.number} className="page-sheet" style={style}>
              <PagePicture page={page} lit={target?.node ?? null} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
