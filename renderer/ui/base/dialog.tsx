import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { stopsIn } from "#renderer/ui/focus/places.ts";

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

/** A question or a short form over the window. Esc closes it; the focus goes back where it was. */
export function Dialog({ title, isOpen, onClose, children, footer, wide, onConfirm, role = "dialog" }: DialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={wide === true ? "dialog wide" : "dialog"}>
        <AriaDialog role={role}>
          <Confirming onConfirm={onConfirm}>
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
            </header>
            <Content>{children}</Content>
            {footer === undefined ? null : <footer>{footer}</footer>}
          </Confirming>
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
  readonly children: ReactNode;
}

/** Before the buttons: with Ctrl, Enter is not a press of the one that has the focus. */
function Confirming({ onConfirm, children }: ConfirmingProps) {
  const press = (event: KeyboardEvent): void => {
    if (onConfirm === undefined || event.key !== "Enter" || !event.ctrlKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onConfirm();
  };
  return (
    <div className="dialog-parts" onKeyDownCapture={press}>
      {children}
    </div>
  );
}
