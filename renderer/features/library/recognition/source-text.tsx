import { useEffect, useRef } from "react";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { light } from "#renderer/ui/highlight/highlights.ts";
import "#renderer/ui/highlight/highlights.css";
import { rangesIn, showRange } from "./dom-lit.ts";
import type { SourceProps } from "./source-pdf.tsx";

/** The lines of a text file with their numbers. */
export function SourceText({ id, document, place }: SourceProps) {
  const source = useCall("library.sourceLines", { id });
  const lines = useRef<HTMLOListElement>(null);
  const owner = useRef({});
  const { data } = source;
  useEffect(() => {
    const own = owner.current;
    if (data === undefined || lines.current === null || place === null) return undefined;
    const ranges = rangesIn(lines.current, document, place);
    light(own, new Map([["place", ranges]]));
    showRange(ranges[0]);
    return () => light(own, new Map());
  }, [document, place, data]);
  if (source.isError) return <Failed error={source.error} onRetry={() => void source.refetch()} />;
  if (data === undefined) return <Waiting words="Đang mở tệp gốc…" />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys
    <ol ref={lines} className="library-lines" tabIndex={0} aria-label="Các dòng của tệp gốc">
      {data.lines.map((line, at) => (
        <li key={at}>{line === "" ? "\u00a0" : line}</li>
      ))}
    </ol>
  );
}
