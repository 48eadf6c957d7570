import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { fileSchema } from "#shared/contract/document.ts";
import { events } from "#shared/contract/index.ts";
import type { EventName } from "#shared/contract/index.ts";
import type { WindowPort } from "#shared/contract/protocol.ts";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { ClientProvider } from "#renderer/ui/client/client.ts";
import { createQueries, forgetArea, useCall } from "#renderer/ui/client/queries.ts";
import { keepFocus } from "#renderer/ui/focus/keep-focus.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { takeIn } from "#renderer/ui/files/incoming.ts";
import { bridgeOf } from "./client/bridge.ts";
import { createClient } from "./client/client.ts";
import type { Hello } from "#shared/contract/system.ts";
import { FirstStart, useFirstStart } from "#renderer/features/settings/first-start.tsx";
import { LibraryClosed } from "#renderer/features/settings/library-closed.tsx";
import { Disconnected } from "./disconnected.tsx";
import { Frame } from "./frame/frame.tsx";
import { Notices } from "./frame/notices.tsx";
import { applyLook } from "#renderer/ui/look/look.ts";

/** Areas whose answers rest on another area: they are asked anew with it. */
const following: Readonly<Record<string, readonly string[]>> = {
  library: ["review", "drafting", "cascade", "matrix"],
  drafting: ["review", "issuing"],
  matrix: ["review", "drafting", "issuing"],
  cascade: ["review"],
  review: ["drafting", "issuing"],
  settings: ["review", "drafting"],
};

/** The whole window over one connection. */
export function App({ port }: { readonly port: WindowPort }) {
  const [connected, setConnected] = useState(true);
  const [queries] = useState(createQueries);
  const [client] = useState(() => createClient(port, () => setConnected(false)));
  useEffect(() => applyLook(), []);
  useEffect(() => keepFocus(), []);
  useEffect(() => {
    bridgeOf()?.onFile((file) => {
      const read = fileSchema.safeParse(file);
      if (!read.success) return;
      takeIn(read.data);
      goTo("library");
    });
  }, []);
  useEffect(() => {
    const stops = Object.keys(events).map((name) =>
      client.on(name as EventName, () => {
        // Another library stands behind the same window.
        if (name === "system.library") return void queries.invalidateQueries();
        const area = name.split(".", 1)[0] ?? "";
        for (const each of [area, ...(following[area] ?? [])]) forgetArea(queries, each);
        forgetArea(queries, "system");
      }),
    );
    return () => stops.forEach((stop) => stop());
  }, [client, queries]);
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
