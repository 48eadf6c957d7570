import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { stopsIn } from "#renderer/ui/focus/places.ts";
import { Button } from "./button.tsx";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** What the main button does, also by Ctrl+Enter from anywhere inside. */
  readonly onConfirm?: () => void;
  readonly role?: "dialog" | "alertdialog";
}

/**
 * A question or a short form over the window. Esc or a press beside it closes it; the focus goes back where it was. Where several
 * lines were written in it, it asks before they go.
 */
export function Dialog({ title, isOpen, onClose, children, footer, wide, onConfirm, role = "dialog" }: DialogProps) {
  const written = useRef<HTMLTextAreaElement | null>(null);
  const [isAsked, setAsked] = useState(false);
  const leave = (): void => {
    if (written.current?.isConnected === true && written.current.value.trim() !== "") setAsked(true);
    else onClose();
  };
  const drop = (): void => {
    setAsked(false);
    onClose();
  };
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && leave()} isDismissable>
      <Modal className={wide === true ? "dialog wide" : "dialog"}>
        <AriaDialog role={role}>
          <Confirming onConfirm={onConfirm} onWrite={(area) => (written.current = area)}>
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
            </header>
            <Content>{children}</Content>
            {footer === undefined ? null : <footer>{footer}</footer>}
          </Confirming>
          {isAsked ? <AskBeforeLoss onStay={() => setAsked(false)} onLeave={drop} /> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was written and not yet kept goes only when that is meant. */
function AskBeforeLoss({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  return (
    <ModalOverlay className="overlay" isOpen onOpenChange={(open) => !open && onStay()}>
      <Modal className="dialog">
        <AriaDialog role="alertdialog">
          <div className="dialog-parts">
            <header>
              <Heading slot="title" level={2}>
                Bỏ nội dung vừa gõ?
              </Heading>
            </header>
            <div className="content">
              <p>Nội dung vừa gõ chưa được ghi lại.</p>
            </div>
            <footer>
              <Button onPress={onStay} autoFocus>
                Gõ tiếp
              </Button>
              <Button look="danger" onPress={onLeave}>
                Bỏ
              </Button>
            </footer>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What is to be filled in or chosen has the focus from the beginning; a mere question leaves it to the dialog. */
function Content({ children }: { readonly children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (content.current?.closest("[role=dialog], [role=alertdialog]")?.contains(document.activeElement) === true)
      return;
    if (content.current !== null) stopsIn(content.current)[0]?.focus();
  }, []);
  return (
    <div ref={content} className="content">
      {children}
    </div>
  );
}

interface ConfirmingProps {
  readonly onConfirm: (() => void) | undefined;
  readonly onWrite: (area: HTMLTextAreaElement) => void;
  readonly children: ReactNode;
}

/** Before the buttons: with Ctrl, Enter is not a press of the one that has the focus. */
function Confirming({ onConfirm, onWrite, children }: ConfirmingProps) {
  const press = (event: KeyboardEvent): void => {
    if (onConfirm === undefined || event.key !== "Enter" || !event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onConfirm();
  };
  return (
    <div
      className="dialog-parts"
      onKeyDownCapture={press}
      onInput={({ target }) => target instanceof HTMLTextAreaElement && onWrite(target)}
    >
      {children}
    </div>
  );
}
