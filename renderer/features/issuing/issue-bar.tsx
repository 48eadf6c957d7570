import { Stamp } from "lucide-react";
import { useState } from "react";
import { writtenNumber } from "#shared/issuing/header-lines.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { forgetPlan, useWho } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

/** The last step: by whom, then the number is taken and the files are made. */
export function IssueBar({ paper, open }: { readonly paper: PaperToIssue; readonly open: number }) {
  const { plan, prepared } = paper;
  const client = useClient();
  const who = useWho((store) => store.who);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isReady = open === 0 && paper.gate !== null && !paper.isChecking && who.trim() !== "" && !isBusy;
  const name = `${plan.number === null ? "…" : writtenNumber(plan.number)}/${plan.symbol}`;
  useCommands(
    () => [
      {
        id: "issuing.issue",
        title: `Phát hành văn bản số ${name}`,
        group: "Phát hành",
        keys: "Ctrl+Enter",
        isEnabled: isReady,
        run: () => setAsked(true),
      },
    ],
    [isReady, name],
  );
  const issue = async (): Promise<void> => {
    setAsked(false);
    setBusy(true);
    try {
      const { id } = prepared.entry;
      const issued = await runWork(`Đang phát hành ${name}`, (options) =>
        client.call("issuing.issue", { id, stamp: prepared.stamp, plan, who: who.trim() }, options),
      );
      forgetPlan(id);
      tellDone(`Đã phát hành số ${writtenNumber(issued.number)}/${issued.symbol} và ghi sổ văn bản đi.`);
    } catch (error) {
      tellFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <footer data-pane data-foot className="issuing-bar">
      <TextField label="Văn thư phát hành" value={who} onChange={(words) => useWho.setState({ who: words })} />
      <Button look="primary" isDisabled={!isReady} onPress={() => setAsked(true)} aria-keyshortcuts="Control+Enter">
        <Stamp size={16} aria-hidden /> Phát hành
      </Button>
      <p className="issuing-why">{whyNot(open, who, paper.isChecking, isBusy)}</p>
      <Dialog
        title={`Phát hành số ${name}?`}
        role="alertdialog"
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        footer={
          <>
            <Button onPress={() => setAsked(false)}>Xem lại</Button>
            <Button look="primary" autoFocus onPress={() => void issue()}>
              Phát hành
            </Button>
          </>
        }
      >
        <p>
          Số {name} sẽ được ghi vào sổ văn bản đi; bản này được giữ nguyên cùng tệp Word, tệp PDF và các lý do ghi đè.
          Số đã cấp không dùng lại cho văn bản khác.
        </p>
      </Dialog>
    </footer>
  );
}

function whyNot(open: number, who: string, isChecking: boolean, isBusy: boolean): string {
  if (isBusy) return "Đang phát hành…";
  if (open > 0) return `Còn ${open} điểm phải xử lý ở trên.`;
  if (who.trim() === "") return "Ghi tên người làm thủ tục phát hành.";
  return isChecking ? "Đang kiểm tra lại…" : "Đủ điều kiện phát hành.";
}
