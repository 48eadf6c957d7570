import { useState } from "react";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { approverName, rememberApprover } from "#renderer/ui/person/person.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { waiverTopic } from "./acts.ts";
import { useDesk } from "./data.ts";
import { DayField } from "./day-field.tsx";
import { Form } from "./form.tsx";
import { lookBehind } from "./shown.ts";

/** Leaving a finding as it is: why, who agrees, until when. */
export function WaiveDialog({ finding }: { readonly finding: ReviewFinding }) {
  const { id, findings } = useDesk();
  const client = useClient();
  const [reason, setReason] = useState("");
  const [approver, setApprover] = useState(approverName());
  const [limited, setLimited] = useState(false);
  const [until, setUntil] = useState<string | null>(null);
  const ready = reason.trim() !== "" && approver.trim() !== "" && (!limited || until !== null);
  const waive = async (): Promise<void> => {
    const { key } = finding;
    await client.call("review.waive", { id, finding: key, reason, approver, until: limited ? until : null });
    rememberApprover(approver);
    lookBehind(findings, [key]);
    const undo = (): void =>
      void client.call("review.withdraw", { id, finding: key, who: approver }).catch(tellFailure);
    tellDone("Đã ghi lý do bỏ qua.", { title: "Hoàn tác", run: undo }, waiverTopic(id, key));
  };
  return (
    <Form title="Bỏ qua có lý do" verb="Bỏ qua" isReady={ready} onDone={waive}>
      <p className="review-quote">{finding.message}</p>
      <TextField label="Lý do" value={reason} onChange={setReason} rows={3} autoFocus isRequired />
      <TextField
        label="Người đồng ý"
        description="Họ tên, chức vụ người chịu trách nhiệm; được in vào phiếu thẩm tra."
        value={approver}
        onChange={setApprover}
        isRequired
      />
      <Checkbox isSelected={limited} onChange={setLimited}>
        Chỉ bỏ qua đến một ngày; sau ngày đó phát hiện được tính lại
      </Checkbox>
      {limited ? <DayField label="Đến hết ngày" value={until} onChange={setUntil} /> : null}
    </Form>
  );
}
