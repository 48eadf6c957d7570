import { useMemo, useRef } from "react";
import type { Document } from "#shared/model/document.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { PaperView } from "#renderer/ui/paper/paper-view.tsx";
import type { Lit } from "#renderer/ui/paper/paper-view.tsx";
import { useFit } from "#renderer/features/library/use-fit.ts";
import { nodesOf } from "#renderer/features/library/recognition/places.ts";
import { litRanges } from "./lit.tsx";

export interface PreviewPaperProps {
  readonly document: Document;
  /** Searched words: they are lit. */
  readonly words: string;
  /** What the list was pressed on. */
  readonly node: string | null;
}

/** More places than this are no help to the eye. */
const mostLit = 300;

/** The paper as it will be printed, as wide as there is room. */
export function PreviewPaper({ document, words: typed, node }: PreviewPaperProps) {
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useFit(frame);
  const lit = useMemo(() => litIn(document, typed), [document, typed]);
  const words = useMemo(() => nodesOf(document), [document]);
  const shown = (node === null ? undefined : words.get(node)?.id) ?? lit[0]?.node ?? null;
  const target = useMemo(() => (shown === null ? null : { node: shown, at: 0 }), [shown]);
  return (
    <div ref={frame}>
      <PaperView document={document} lit={lit} target={target} zoom={zoom} label="Văn bản" />
    </div>
  );
}

function litIn({ header, body, closing, appendices }: Document, words: string): readonly Lit[] {
  const lit: Lit[] = [];
  const typed = words.split(/\s+/u).filter((word) => word !== "");
  if (typed.length === 0) return lit;
  for (const part of [header, body, closing, ...appendices])
    for (const block of textBlocksOf(part.children)) {
      const text = textOf(block);
      if (lit.length > mostLit) return lit;
      if (typed.every((word) => litRanges(text, word).length > 0))
        lit.push(
          ...litRanges(text, words).map(({ start, end }) => ({ node: block.id, start, end, look: "place" as const })),
        );
    }
  return lit;
}
