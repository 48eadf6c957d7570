import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import type { WindowPort } from "#shared/contract/protocol.ts";
import { ClientProvider } from "#renderer/ui/client/client.ts";
import { createQueries, forgetArea, useCall } from "#renderer/ui/client/queries.ts";
import { keepFocus } from "#renderer/ui/focus/keep-focus.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { dropFailureOf } from "#renderer/ui/status/notices.ts";
import { takeIn } from "#renderer/ui/files/incoming.ts";
import type { Connected } from "./client/client.ts";
import { keepConnected } from "./client/keep-connected.ts";
import { bridgeOf, isFile } from "./client/bridge.ts";
import { seldom } from "./client/seldom.ts";
import type { Hello } from "#shared/contract/system.ts";
import { late } from "#renderer/ui/late/late.tsx";
import { useFirstStart } from "#renderer/features/settings/first-start-stage.ts";
import { Disconnected } from "./disconnected.tsx";
import { Frame } from "./frame/frame.tsx";
import { Notices } from "./frame/notices.tsx";
import { applyLook } from "#renderer/ui/look/look.ts";

/** Areas whose answers rest on another area: they are asked anew with it. */
const following: Readonly<Record<string, readonly string[]>> = {
  library: ["review", "drafting", "cascade", "matrix", "issuing"],
  drafting: ["review", "issuing"],
  matrix: ["review", "drafting", "issuing"],
  cascade: ["review"],
  review: ["drafting", "issuing"],
  settings: ["review", "drafting"],
};

const FirstStart = late(async () => (await import("#renderer/features/settings/first-start.tsx")).FirstStart);
const LibraryClosed = late(async () => (await import("#renderer/features/settings/library-closed.tsx")).LibraryClosed);

/** Makes a new connection to the services; null where they do not let this window in. */
export type Connect = () => Promise<WindowPort | null>;

interface Props {
  readonly client: Connected;
  readonly connect: Connect;
  /** The answer to the first question, which was asked while all this was loaded. */
  readonly hello: Promise<Hello>;
}

/** The whole window over one connection. */
export function App({ client, hello, connect }: Props) {
  const [connected, setConnected] = useState(true);
  const [queries] = useState(() => {
    const made = createQueries();
    void made.prefetchQuery({ queryKey: ["system.hello", {}], queryFn: () => hello });
    return made;
  });
  useEffect(() => keepConnected(client, connect), [client, connect]);
  useEffect(
    () =>
      client.onConnection((isConnected) => {
        setConnected(isConnected);
        // What was told meanwhile was not heard.
        if (isConnected) void queries.invalidateQueries();
      }),
    [client, queries],
  );
  useEffect(() => client.onAnswer(dropFailureOf), [client]);
  useEffect(() => applyLook(), []);
  useEffect(() => keepFocus(), []);
  useEffect(() => {
    bridgeOf()?.onFile((file) => {
      if (!isFile(file)) return;
      takeIn(file);
      goTo("library");
    });
  }, []);
  useEffect(
    () =>
      client.onAny(
        seldom((name) => {
          // Another library stands behind the same window.
          if (name === "system.library") return void queries.invalidateQueries();
          const area = name.split(".", 1)[0] ?? "";
          for (const each of [area, ...(following[area] ?? [])]) forgetArea(queries, each);
          forgetArea(queries, "system");
        }),
      ),
    [client, queries],
  );
  return (
    <I18nProvider locale="vi-VN">
      <ClientProvider value={client}>
        <QueryClientProvider client={queries}>
          {connected ? null : <Disconnected />}
          <Started />
        </QueryClientProvider>
      </ClientProvider>
    </I18nProvider>
  );
}

function Started() {
  const hello = useCall("system.hello", {});
  if (hello.isError) return <Failed error={hello.error} onRetry={() => void hello.refetch()} />;
  if (hello.data === undefined) return <Waiting words="Đang mở thư viện…" />;
  return <Opened hello={hello.data} />;
}

function Opened({ hello }: { readonly hello: Hello }) {
  const isFirst = useFirstStart(hello);
  const { library } = hello;
  if (library.state === "open" && !isFirst) return <Frame hello={hello} />;
  return (
    <>
      {library.state === "closed" ? <LibraryClosed failure={library.failure} /> : <FirstStart hello={hello} />}
      <Notices />
    </>
  );
}
