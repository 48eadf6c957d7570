import { useEffect } from "react";
import { offeredCommands } from "#renderer/ui/commands/commands.ts";
import { keysOf } from "#renderer/ui/commands/keys.ts";
import { bridgeOf } from "#renderer/app/client/bridge.ts";

/** What is typed into a field is undone there, not in the view around it. */
const ownUndo = /^Ctrl\+(?:Shift\+)?[YZ]$/u;

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** While a question or the palette is open the views behind it wait. */
export function isWaiting(): boolean {
  return document.querySelector(".overlay:not([data-exiting])") !== null;
}

/** Runs commands by their keys, wherever the focus is, or because the shell's menu names them. Keys a component has used itself are left alone; under an open dialog nothing is run. */
export function useKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = keysOf(event);
      if (ownUndo.test(keys) && isField(event.target)) return;
      if (!/^(?:Ctrl|Alt|(?:Shift\+)?F\d)/u.test(keys)) return;
      const command = offeredCommands().find((each) => each.keys === keys && each.isEnabled !== false);
      if (command === undefined) return;
      event.preventDefault();
      if (!isWaiting()) command.run();
    };
    addEventListener("keydown", listen);
    bridgeOf()?.onCommand((id) => {
      if (isWaiting()) return;
      offeredCommands()
        .find((each) => each.id === id && each.isEnabled !== false)
        ?.run();
    });
    return () => removeEventListener("keydown", listen);
  }, []);
}
