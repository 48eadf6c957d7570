import type { Hello } from "#shared/contract/system.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goHome } from "#renderer/ui/focus/keep-focus.ts";
import { stepPane } from "#renderer/ui/focus/panes.ts";
import { late } from "#renderer/ui/late/late.tsx";
import { goTo, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { openWindow } from "#renderer/app/client/open-window.ts";
import { views } from "#renderer/app/views.ts";
import { Boundary } from "./boundary.tsx";
import "./frame.css";
import { Notices } from "./notices.tsx";
import { openPalette } from "./palette-store.ts";
import { Rail } from "./rail.tsx";
import { StatusBar } from "./status-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useKeys } from "./use-keys.ts";

const Palette = late(async () => (await import("./palette.tsx")).Palette, null);

/** The window around the views: rail, top bar, view, status bar. */
export function Frame({ hello }: { readonly hello: Hello }) {
  const view = useNavigation((navigation) => navigation.view);
  const client = useClient();
  useKeys();
  useCommands(
    () => [
      ...views.map(({ id, title }, index) => ({
        id: `go.${id}`,
        title: `Mở ${title}`,
        group: "Đi đến",
        keys: `Alt+${index + 1}`,
        run: () => {
          goTo(id);
          goHome();
        },
      })),
      {
        id: "palette.open",
        title: "Tìm hoặc làm…",
        group: "Chương trình",
        keys: "Ctrl+K",
        run: openPalette,
      },
      { id: "pane.next", title: "Sang khung kế tiếp", group: "Chương trình", keys: "F6", run: () => stepPane(1) },
      { id: "pane.before", title: "Về khung trước", group: "Chương trình", keys: "Shift+F6", run: () => stepPane(-1) },
      {
        id: "window.new",
        title: "Mở cửa sổ mới",
        group: "Chương trình",
        keys: "Ctrl+Shift+N",
        run: () => void openWindow(client).catch(tellFailure),
      },
    ],
    [client],
  );
  const shown = views.find(({ id }) => id === view) ?? views[0];
  return (
    <div className="frame">
      <Rail />
      <TopBar hello={hello} />
      <main className="frame-view" aria-label={shown?.title} tabIndex={-1}>
        <Boundary key={view}>{shown === undefined ? null : <shown.Component />}</Boundary>
      </main>
      <StatusBar />
      <Notices />
      <Palette />
    </div>
  );
}
