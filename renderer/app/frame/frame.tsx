import { Suspense } from "react";
import type { Hello } from "#shared/contract/system.ts";
import { Waiting } from "#renderer/ui/base/states.tsx";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goTo, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { views } from "#renderer/app/views.ts";
import { Boundary } from "./boundary.tsx";
import "./frame.css";
import { Notices } from "./notices.tsx";
import { Palette } from "./palette.tsx";
import { Rail } from "./rail.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useKeys } from "./use-keys.ts";

/** The window around the views: rail, top bar, view, status bar. */
export function Frame({ hello }: { readonly hello: Hello }) {
  const view = useNavigation((navigation) => navigation.view);
  useKeys();
  useCommands(
    () =>
      views.map(({ id, title }, index) => ({
        id: `go.${id}`,
        title: `Mở ${title}`,
        group: "Đi đến",
        keys: `Alt+${index + 1}`,
        run: () => goTo(id),
      })),
    [],
  );
  const shown = views.find(({ id }) => id === view) ?? views[0];
  return (
    <div className="frame">
      <Rail />
      <TopBar hello={hello} />
      <main className="frame-view" aria-label={shown?.title}>
        <Boundary key={view}>
          <Suspense fallback={<Waiting words="Đang mở…" />}>
            {shown === undefined ? null : <shown.Component />}
          </Suspense>
        </Boundary>
      </main>
      <StatusBar />
      <Notices />
      <Palette />
    </div>
  );
}
