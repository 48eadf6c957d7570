import { useState } from "react";
import type { Finding } from "#shared/model/finding.ts";
import { everywhereKey, findingKey } from "#shared/review/key.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { approverName, rememberApprover } from "#renderer/ui/person/person.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";

export interface WaiveDialogProps {
  readonly paper: string;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Leaves a finding as it is; the reason stays on record. */
export function WaiveDialog({ paper, finding, onClose }: WaiveDialogProps) {
  const client = useClient();
  const [reason, setReason] = useState("");
  const [approver, setApprover] = useState(approverName);
  const [isEverywhere, setEverywhere] = useState(false);
  const alike = useDrafting(
    ({ findings }) =>
      (findings ?? []).filter((each) => each.ruleId === finding.ruleId && each.quote === finding.quote).length,
  );
  const waive = async (): Promise<void> => {
    const subject = isEverywhere ? everywhereKey(finding) : findingKey(finding);
    try {
      await client.call("drafting.waive", { id: paper, subject, reason, approver });
      rememberApprover(approver);
      useDrafting.setState({ open: null });
      onClose();
      const undo = (): void => void client.call("drafting.unwaive", { id: paper, subject }).catch(tellFailure);
      const words = isEverywhere ? `Đã bỏ qua ${alike} chỗ, có ghi lý do.` : "Đã bỏ qua, có ghi lý do.";
      tellDone(words, { title: "Hoàn tác", run: undo }, `waiver:${paper}:${subject}`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const [isTried, setTried] = useState(false);
  const finish = (): void => {
    setTried(true);
    if (reason.trim() !== "" && approver.trim() !== "") void waive();
  };
  return (
    <Dialog
      title="Bỏ qua có lý do"
      isOpen
      onClose={onClose}
      onConfirm={finish}
      footer={
        <>
          <Button onPress={onClose}>Đóng</Button>
          <Button look="primary" onPress={finish}>
            Bỏ qua
          </Button>
        </>
      }
    >
      <p>{finding.message}</p>
      <TextField
        label="Lý do"
        value={reason}
        onChange={setReason}
        rows={3}
        autoFocus
        error={isTried && reason.trim() === "" ? "Cần ghi lý do." : undefined}
      />
      <TextField
        label="Người đồng ý"
        value={approver}
        onChange={setApprover}
        error={isTried && approver.trim() === "" ? "Cần ghi họ tên." : undefined}
      />
      {alike > 1 ? (
        <Checkbox isSelected={isEverywhere} onChange={setEverywhere}>
          {`Bỏ qua cả ${alike} chỗ như vậy trong văn bản (cùng quy tắc, cùng chữ)`}
        </Checkbox>
      ) : null}
    </Dialog>
  );
}
