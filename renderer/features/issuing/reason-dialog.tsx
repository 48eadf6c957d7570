import { useRef, useState } from "react";
import type { RefObject } from "react";
import { Button } from "#renderer/ui/base/button.tsx";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { approverName, rememberApprover } from "#renderer/ui/person/person.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";

interface ReasonDialogProps {
  readonly title: string;
  /** What it is about. */
  readonly about: string;
  /** A verb. */
  readonly action: string;
  readonly isOpen: boolean;
  readonly isDanger?: boolean;
  readonly onClose: () => void;
  /** Offers to do the same for others: what the box says; false to begin with. */
  readonly forOthers?: string;
  readonly onDone: (reason: string, who: string, others: boolean) => Promise<void>;
}

/** Asks why, and by whom; nothing is done without both. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, isOpen, onClose } = props;
  const form = useRef<HTMLFormElement>(null);
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} onConfirm={() => form.current?.requestSubmit()}>
      <Form {...props} form={form} />
    </Dialog>
  );
}

function Form({
  form,
  about,
  action,
  isDanger,
  forOthers,
  onClose,
  onDone,
}: ReasonDialogProps & { readonly form: RefObject<HTMLFormElement | null> }) {
  const [reason, setReason] = useState("");
  const [who, setWho] = useState(approverName);
  const [others, setOthers] = useState(false);
  const [tried, setTried] = useState(false);
  const done = async (): Promise<void> => {
    setTried(true);
    if (reason.trim() === "" || who.trim() === "")
      return void setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    rememberApprover(who);
    try {
      await onDone(reason.trim(), who.trim(), others);
      onClose();
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <form
      ref={form}
      className="issuing-form"
      onSubmit={(event) => {
        event.preventDefault();
        void done();
      }}
    >
      <p className="sentence">{about}</p>
      <TextField
        label="Lý do"
        rows={3}
        autoFocus
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === "" ? "Cần ghi lý do." : undefined}
      />
      <TextField
        label="Người đồng ý"
        value={who}
        onChange={setWho}
        error={tried && who.trim() === "" ? "Cần ghi họ tên." : undefined}
      />
      {forOthers === undefined ? null : (
        <Checkbox isSelected={others} onChange={setOthers}>
          {forOthers}
        </Checkbox>
      )}
      <div className="issuing-acts end">
        <Button onPress={onClose}>Thôi</Button>
        <Button type="submit" look={isDanger === true ? "danger" : "primary"}>
          {action}
        </Button>
      </div>
    </form>
  );
}
