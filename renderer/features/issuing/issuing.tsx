import { TabPanes } from "#renderer/ui/base/tab-panes.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import "./issuing.css";
import { PaperDesk } from "./paper-desk.tsx";
import { Register } from "./register.tsx";
import { showTab, useIssuing } from "./store.ts";

/** Issuing papers, and the register of those that went out. */
export function IssuingScreen() {
  const tab = useIssuing((store) => store.tab);
  const hello = useCall("system.hello", {});
  useCommands(
    () => [
      { id: "issuing.paper", title: "Xem văn bản đang chờ phát hành", group: "Phát hành", run: () => showTab("paper") },
      { id: "issuing.register", title: "Xem sổ văn bản đi", group: "Phát hành", run: () => showTab("register") },
    ],
    [],
  );
  if (hello.isError) return <Failed error={hello.error} onRetry={() => void hello.refetch()} />;
  if (hello.data === undefined) return <Waiting words="Đang mở…" />;
  return (
    <TabPanes
      className="issuing"
      label="Phát hành"
      chosen={tab}
      onChoose={showTab}
      panes={[
        {
          id: "paper",
          title: "Phát hành văn bản",
          className: "tab-panel issuing-panel",
          content: <PaperDesk today={hello.data.today} />,
        },
        { id: "register", title: "Sổ văn bản đi", className: "tab-panel issuing-panel", content: <Register /> },
      ]}
    >
      <h1 className="unseen">Phát hành</h1>
    </TabPanes>
  );
}
