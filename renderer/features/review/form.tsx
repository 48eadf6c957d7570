import type { ReactNode } from "react";
import { useState } from "react";
import { Button } from "#renderer/ui/base/button.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { ask } from "./store.ts";

interface Props {
  readonly title: string;
  /** The verb of the button that does it. */
  readonly verb: string;
  readonly isReady: boolean;
  /** A failure is told and leaves the form open, with what was typed. */
  readonly onDone: () => Promise<void>;
  readonly children: ReactNode;
  readonly wide?: boolean;
}

function close(): void {
  ask(null);
}

/** A short form of the review: Ctrl+Enter does what its button does. */
export function Form({ title, verb, isReady, onDone, children, wide = false }: Props) {
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    if (!isReady || busy) return;
    setBusy(true);
    try {
      await onDone();
      close();
    } catch (error) {
      tellFailure(error);
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={close}
      wide={wide}
      onConfirm={() => void run()}
      footer={
        <>
          <Button onPress={close}>Thôi</Button>
          <Button look="primary" isDisabled={!isReady || busy} onPress={() => void run()}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        className="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
