import { useEffect, useRef, useState } from "react";
import { Failed } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { rangesIn, showRange } from "./dom-lit.ts";
import type { SourceProps } from "./source-pdf.tsx";

const style = `
body { margin: 0; background: transparent; }
.docx-wrapper { padding: 12px !important; background: transparent !important; }
.docx-wrapper > section.docx { margin-bottom: 12px !important; }
::highlight(place) { color: #1c2422; background-color: #ffe27a; }
`;

/**
 * A Word file drawn as it stands, in a frame that runs no script, sends nothing and goes nowhere: what a file from outside
 * brings along stays in it.
 */
export function SourceDocx({ id, document: paper, place }: SourceProps) {
  const client = useClient();
  const frame = useRef<HTMLIFrameElement>(null);
  const [state, setState] = useState<{ readonly drawn: boolean; readonly error: unknown }>({
    drawn: false,
    error: null,
  });
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const page = frame.current?.contentDocument;
      if (page === null || page === undefined) return;
      const [{ bytes }, { renderAsync }] = await Promise.all([
        client.call("library.original", { id }),
        import("docx-preview"),
      ]);
      if (isGone) return;
      await renderAsync(new Blob([bytes.slice()]), page.body, page.head, {
        renderAltChunks: false,
        renderChanges: false,
        renderComments: false,
        useBase64URL: true,
        ignoreLastRenderedPageBreak: false,
      });
      for (const link of page.querySelectorAll("a[href]")) link.removeAttribute("href");
      page.documentElement.lang = "vi";
      const own = page.createElement("style");
      own.textContent = style;
      page.head.append(own);
      fit(page, frame.current?.clientWidth ?? 0);
      if (!isGone) setState({ drawn: true, error: null });
    };
    draw().catch((error: unknown) => !isGone && setState({ drawn: false, error }));
    return () => {
      isGone = true;
    };
  }, [client, id]);
  useEffect(() => {
    const view = frame.current?.contentWindow as (Window & typeof globalThis) | null | undefined;
    const body = frame.current?.contentDocument?.body;
    if (!state.drawn || place === null || view === null || view === undefined || body === undefined) return;
    const ranges = rangesIn(body, paper, place);
    view.CSS.highlights.set("place", new view.Highlight(...ranges));
    showRange(ranges[0]);
  }, [state.drawn, paper, place]);
  if (state.error !== null) return <Failed error={state.error} />;
  return (
    <>
      {state.drawn ? null : (
        <p className="library-hint" role="status">
          Đang mở tệp Word…
        </p>
      )}
      <iframe ref={frame} className="library-frame" title="Tệp Word gốc" sandbox="allow-same-origin" />
    </>
  );
}

/** Draws pages no wider than the frame. */
function fit(page: globalThis.Document, width: number): void {
  const sheet = page.querySelector<HTMLElement>("section.docx");
  if (sheet === null || width === 0) return;
  const zoom = Math.min(1, (width - 40) / sheet.offsetWidth);
  page.body.style.zoom = String(zoom);
}
