import type { ReactNode } from "react";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { Button } from "./button.tsx";

/** What stands where nothing is yet: what this place is for and what to do. */
export function Empty({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children === undefined ? null : <p>{children}</p>}
      {actions === undefined ? null : (
        <div className="actions" data-pane data-home>
          {actions}
        </div>
      )}
    </div>
  );
}

/** A failure as one sentence, with a way on. */
export function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  return (
    <div className="empty" role="alert">
      <p>{sentenceOf(error)}</p>
      {onRetry === undefined ? null : <Button onPress={onRetry}>Thử lại</Button>}
    </div>
  );
}

/** Words while something is on its way; never a bare spinner. */
export function Waiting({ words }: { readonly words: string }) {
  return (
    <div className="empty" role="status">
      <p>{words}</p>
    </div>
  );
}
