import { useState } from "react";
import type { TaskDecision } from "#shared/contract/cascade.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { listed, namesIn } from "#renderer/features/cascade/words.ts";

export interface OutFormProps {
  readonly kind: "forward" | "waive" | "not-for";
  readonly before: TaskDecision | null;
  readonly reason: string;
  /** What the button says, by what is decided. */
  readonly verbs?: Readonly<Record<OutFormProps["kind"], string>>;
  readonly onDecide: (decision: Extract<TaskDecision, { kind: "forward" | "waive" | "not-for" }>) => void;
}

const usual = { forward: "Chuyển xuống", waive: "Bỏ qua", "not-for": "Ghi không thuộc cấp này" } as const;

/** Why a task stays out of the plan, to whom it goes or who agreed. */
export function OutForm({ kind, before, reason: given, verbs = usual, onDecide }: OutFormProps) {
  const same = before?.kind === kind ? before : null;
  const [to, setTo] = useState(same?.kind === "forward" ? listed(same.to) : "");
  const [reason, setReason] = useState(same?.reason ?? given);
  const [approver, setApprover] = useState(same?.kind === "waive" ? same.approver : "");
  const names = namesIn(to);
  const ready =
    kind === "forward" ? names.length > 0 : reason.trim() !== "" && (kind !== "waive" || approver.trim() !== "");
  const save = (): void => {
    if (kind === "forward") onDecide({ kind, to: names, reason: reason.trim() });
    else if (kind === "waive") onDecide({ kind, reason: reason.trim(), approver: approver.trim() });
    else onDecide({ kind, reason: reason.trim() });
  };
  return (
    <form
      className="wizard-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) save();
      }}
    >
      {kind === "forward" ? (
        <div data-first>
          <TextField
            label="Giao cho"
            description="Ngăn cách bằng dấu chấm phẩy."
            value={to}
            onChange={setTo}
            placeholder="Tổ dân phố 1; Tổ dân phố 2"
          />
        </div>
      ) : null}
      <div data-first={kind === "forward" ? undefined : ""}>
        <TextField label={kind === "forward" ? "Ghi chú" : "Lý do"} value={reason} onChange={setReason} rows={2} />
      </div>
      {kind === "waive" ? (
        <TextField label="Người đồng ý" value={approver} onChange={setApprover} placeholder="Chủ tịch UBND phường" />
      ) : null}
      <div className="bar">
        <Button look="primary" type="submit" isDisabled={!ready}>
          {verbs[kind]}
        </Button>
      </div>
    </form>
  );
}
