import { useEffect, useMemo, useState } from "react";
import type { Descendant, Editor } from "slate";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import type { Document } from "#shared/model/document.ts";
import { createPaperEditor } from "#renderer/editor/create.ts";
import type { Frame } from "#renderer/editor/value.ts";
import { documentOf, valueOf } from "#renderer/editor/value.ts";
import type { Client } from "#renderer/ui/client/client.ts";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { createAutosave } from "#renderer/features/drafting/autosave.ts";
import type { Autosave } from "#renderer/features/drafting/autosave.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";

/** Milliseconds after a key until the panes around the paper follow: typing itself never waits for them. */
const settle = 120;

export interface Session {
  readonly editor: Editor;
  readonly initial: Descendant[];
  readonly frame: Frame;
  readonly autosave: Autosave;
  /** The paper as it stands now. */
  readonly document: () => Document;
  readonly onValue: (value: readonly Descendant[]) => void;
}

/** The editor of an opened paper, every change of it kept. */
export function useSession(opened: OpenedPaper, onLost: () => void): Session {
  const client = useClient();
  const [editor] = useState(() => createPaperEditor(() => crypto.randomUUID()));
  const session = useMemo(() => {
    const { version, kind, source } = opened.document;
    const frame: Frame = { version, kind, source };
    const initial = valueOf(opened.document);
    const first = documentOf(frame, initial);
    useDrafting.setState(({ paper, words }) => ({
      paper: opened.entry.id,
      words: paper === opened.entry.id ? words : "",
      document: first,
      caret: null,
      findings: null,
      open: null,
      waiving: null,
      save: { state: "saved", at: opened.changedAt },
    }));
    const autosave = createAutosave(opened.document, {
      save: (seq, change) => client.call("drafting.save", { id: opened.entry.id, seq, change }),
      onState: (save) => useDrafting.setState({ save }),
      onLost,
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onValue = (value: readonly Descendant[]): void => {
      const document = documentOf(frame, value);
      if (opened.writable) autosave.changed(document);
      clearTimeout(timer);
      timer = setTimeout(() => useDrafting.setState({ document }), settle);
    };
    return { editor, initial, frame, autosave, document: () => documentOf(frame, editor.children), onValue };
    // oxlint-disable-next-line react/exhaustive-deps -- one session for one opening; the component is made anew for the next
  }, [opened]);
  useEffect(() => keepOnLeaving(session.autosave), [session]);
  useEffect(() => goOn(client, opened.entry.id, session.autosave), [client, opened, session]);
  return session;
}

/** While the services are gone the paper is still written on; when they are there again it is opened anew and kept. */
function goOn(client: Client, id: string, autosave: Autosave): () => void {
  const resume = async (): Promise<void> => {
    const { writable, document } = await client.call("drafting.open", { id });
    if (writable && autosave.resume(document)) return;
    const error = new CallFailure("stale", "Văn bản đã được mở hoặc sửa ở nơi khác trong lúc mất kết nối.");
    useDrafting.setState(({ save }) => (save.state === "saved" ? {} : { save: { state: "failed", error } }));
  };
  return client.onConnection((isConnected) => {
    if (isConnected) void resume().catch(tellFailure);
    else autosave.pause();
  });
}

/** The browser asks whether the window is to be closed although not everything could be kept. */
function ask(event: BeforeUnloadEvent): void {
  if (useDrafting.getState().save.state === "failed") event.preventDefault();
}

/** Whatever takes the person away from the window, what was typed is kept first. */
function keepOnLeaving(autosave: Autosave): () => void {
  const flush = (): void => void autosave.flush();
  addEventListener("beforeunload", ask);
  addEventListener("blur", flush);
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  return () => {
    removeEventListener("beforeunload", ask);
    removeEventListener("blur", flush);
    removeEventListener("pagehide", flush);
    document.removeEventListener("visibilitychange", flush);
    void autosave.flush().finally(autosave.stop);
  };
}
