import { useEffect, useMemo, useRef, useState } from "react";
import type { Output } from "#shared/contract/index.ts";
import type { Document } from "#shared/model/document.ts";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { lettersOf } from "./align.ts";
import type { Place } from "./places.ts";
import { stretchesOf } from "./places.ts";

type Page = Output<"library.pages">[number];
type Word = Page["words"][number];

export interface SourceProps {
  readonly id: string;
  readonly document: Document;
  readonly place: Place | null;
}

/** The pages of a PDF as pictures, with the asked words lit on them. */
export function SourcePdf({ id, document, place }: SourceProps) {
  const pages = useCall("library.pages", { id });
  const { data } = pages;
  const words = useMemo(
    () => (data ?? []).flatMap((page, at) => page.words.map((word) => ({ page: at, word }))),
    [data],
  );
  const letters = useMemo(() => lettersOf(words.map(({ word }) => word.text)), [words]);
  const lit = useMemo(() => {
    const found =
      place === null ? [] : stretchesOf(document, place, letters).flatMap(({ piece }) => words[piece] ?? []);
    return Map.groupBy(found, ({ page }) => page);
  }, [document, place, letters, words]);
  const firstPage = [...lit.keys()].toSorted((a, b) => a - b)[0];
  if (pages.isError) return <Failed error={pages.error} onRetry={() => void pages.refetch()} />;
  if (data === undefined) return <Waiting words="Đang mở các trang…" />;
  return (
    <div className="library-pages" role="group" aria-label="Các trang của tệp gốc">
      {data.map((page, at) => (
        <PagePicture
          key={at}
          id={id}
          at={at}
          page={page}
          lit={(lit.get(at) ?? []).map(({ word }) => word)}
          target={at === firstPage ? (place?.at ?? null) : null}
        />
      ))}
    </div>
  );
}

interface PageProps {
  readonly id: string;
  readonly at: number;
  readonly page: Page;
  readonly lit: readonly Word[];
  /** Not null: scrolled to, anew for each number. */
  readonly target: number | null;
}

/** Pixels across: sharp on an office screen, light enough for a long paper. */
const width = 1200;

function PagePicture({ id, at, page, lit, target }: PageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearView(frame);
  const picture = useCall("library.pagePicture", { id, page: at, width }, isNear);
  const first = lit[0];
  useEffect(() => {
    if (target === null || first === undefined) return;
    frame.current?.querySelector(".library-page-lit")?.scrollIntoView({ block: "center" });
  }, [target, first]);
  return (
    <div ref={frame} className="library-page" style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      {picture.data === undefined ? (
        <p className="library-hint">{picture.isError ? "Không vẽ được trang này." : `Trang ${at + 1}`}</p>
      ) : (
        <Picture bytes={picture.data.bytes} label={`Trang ${at + 1}`} />
      )}
      {lit.map((word, place) => (
        <span
          key={place}
          className="library-page-lit"
          style={{ left: share(word.x), top: share(word.y), width: share(word.width), height: share(word.height) }}
        />
      ))}
    </div>
  );
}

function share(part: number): string {
  return `${part * 100}%`;
}

/** True once the element has come near the view; a picture that was drawn stays. */
function useNearView(frame: { readonly current: HTMLElement | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && setNear(true), {
      rootMargin: "800px",
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [frame]);
  return isNear;
}

function Picture({ bytes, label }: { readonly bytes: Uint8Array; readonly label: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type: "image/png" }));
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [bytes]);
  return <img ref={image} alt={label} />;
}
