import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
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
    <Tabs
      className="tabs issuing"
      selectedKey={tab}
      onSelectionChange={(key) => showTab(key === "register" ? "register" : "paper")}
    >
      <h1 className="unseen">Phát hành</h1>
      <TabList className="tab-list" aria-label="Phát hành">
        <Tab id="paper" className="tab">
          Phát hành văn bản
        </Tab>
        <Tab id="register" className="tab">
          Sổ văn bản đi
        </Tab>
      </TabList>
      <TabPanel id="paper" className="tab-panel issuing-panel">
        <PaperDesk today={hello.data.today} />
      </TabPanel>
      <TabPanel id="register" className="tab-panel issuing-panel">
        <Register />
      </TabPanel>
    </Tabs>
  );
}
