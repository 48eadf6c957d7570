import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  readonly role?: "dialog" | "alertdialog";
}

/** A question or a short form over the window. Esc closes it; the focus goes back where it was. */
export function Dialog({ title, isOpen, onClose, children, footer, wide, role = "dialog" }: DialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={wide === true ? "dialog wide" : "dialog"}>
        <AriaDialog role={role}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </header>
          <Content>{children}</Content>
          {footer === undefined ? null : <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const firstField = 'input:not([type="checkbox"], [type="radio"]), textarea, [role="grid"], [role="listbox"]';

/** What is to be filled in has the focus from the beginning; a mere question leaves it to the dialog. */
function Content({ children }: { readonly children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (content.current?.closest("[role=dialog], [role=alertdialog]")?.contains(document.activeElement) === true) return;
    content.current?.querySelector<HTMLElement>(firstField)?.focus();
  }, []);
  return (
    <div ref={content} className="content">
      {children}
    </div>
  );
}
