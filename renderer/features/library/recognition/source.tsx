import { useMemo, useRef } from "react";
import { textOf } from "#shared/model/text.ts";
import { PaperView } from "#renderer/ui/paper/paper-view.tsx";
import { useFit } from "#renderer/features/library/use-fit.ts";
import { nodesOf } from "./places.ts";
import { SourceDocx } from "./source-docx.tsx";
import type { SourceProps } from "./source-pdf.tsx";
import { SourcePdf } from "./source-pdf.tsx";
import { SourceText } from "./source-text.tsx";

/** What the paper was read from, as it looks; a paper written here is shown as it prints. */
export function Source({ importer, ...props }: SourceProps & { readonly importer: string | null }) {
  switch (importer) {
    case "pdf":
      return <SourcePdf {...props} />;
    case "docx":
      return <SourceDocx {...props} />;
    case "text":
      return <SourceText {...props} />;
    default:
      return <SourcePaper {...props} />;
  }
}

function SourcePaper({ document, place }: SourceProps) {
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useFit(frame);
  const lit = useMemo(() => {
    const node = place === null ? undefined : nodesOf(document).get(place.node);
    if (node === undefined || place === null) return [];
    const { start, end } = place.range ?? { start: 0, end: textOf(node).length };
    return [{ node: node.id, start, end, look: "place" as const }];
  }, [document, place]);
  return (
    <div ref={frame}>
      <PaperView document={document} lit={lit} target={place} zoom={zoom} label="Văn bản" />
    </div>
  );
}
