import { useEffect } from "react";
import { offeredCommands } from "#renderer/ui/commands/commands.ts";
import { keysOf } from "#renderer/ui/commands/keys.ts";
import { usePalette } from "./palette-store.ts";

/** Runs commands by their keys, wherever the focus is. Keys a component has used itself are left alone. */
export function useKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const keys = keysOf(event);
      if (keys === "Ctrl+K") {
        event.preventDefault();
        usePalette.setState({ isOpen: true });
        return;
      }
      if (!/^(?:Ctrl|Alt|(?:Shift\+)?F\d)/u.test(keys)) return;
      const command = offeredCommands().find((each) => each.keys === keys && each.isEnabled !== false);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
