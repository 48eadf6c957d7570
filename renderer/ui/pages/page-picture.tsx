import { memo } from "react";
import type { Face } from "#shared/layout/measure.ts";
import { mmPerPoint } from "#shared/layout/measure.ts";
import type { Mark, Page, TextMark } from "#shared/layout/pages/page.ts";

const faces: Readonly<Record<Face, { readonly weight: number; readonly style: "normal" | "italic" }>> = {
  regular: { weight: 400, style: "normal" },
  bold: { weight: 700, style: "normal" },
  italic: { weight: 400, style: "italic" },
  "bold-italic": { weight: 700, style: "italic" },
};

/** Share of the size from the baseline up to the top of the letters, and from there to their foot. */
const letterTop = 0.89;
const letterHeight = 1.11;

function LitPlace({ mark }: { readonly mark: TextMark }) {
  const size = mark.size * mmPerPoint;
  const y = mark.y - size * letterTop;
  return <rect className="page-lit" x={mark.x - 0.3} y={y} width={mark.width + 0.6} height={size * letterHeight} />;
}

function Words({ mark }: { readonly mark: TextMark }) {
  const { weight, style } = faces[mark.face];
  return (
    <text
      x={mark.x}
      y={mark.y}
      fontSize={mark.size * mmPerPoint}
      fontWeight={weight}
      fontStyle={style}
      textDecoration={mark.underline ? "underline" : undefined}
      xmlSpace="preserve"
      data-node={mark.node ?? undefined}
      style={mark.stretch === 0 ? undefined : { wordSpacing: `${mark.stretch}px` }}
    >
      {mark.text}
    </text>
  );
}

function Drawn({ mark }: { readonly mark: Mark }) {
  if (mark.type === "text") return <Words mark={mark} />;
  return <line x1={mark.x1} y1={mark.y1} x2={mark.x2} y2={mark.y2} strokeWidth={mark.weight} />;
}

/** One sheet of paper as it will be printed; the words of the node `lit` stand out. */
export const PagePicture = memo(function PagePicture({
  page,
  lit,
}: {
  readonly page: Page;
  readonly lit: string | null;
}) {
  return (
    <svg
      className="page-picture"
      viewBox={`0 0 ${page.width} ${page.height}`}
      role="group"
      aria-label={`Trang ${page.number}`}
    >
      {lit === null
        ? null
        : page.marks.map((mark, at) =>
            mark.type === "text" && mark.node === lit ? <LitPlace key={at} mark={mark} /> : null,
          )}
      {page.marks.map((mark, at) => (
        <Drawn key={at} mark={mark} />
      ))}
    </svg>
  );
});
