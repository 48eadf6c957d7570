import { useEffect } from "react";
import { create } from "zustand";

/** Something a person can do: found by Ctrl+K, run by its keys. */
export interface Command {
  /** "library.import". */
  readonly id: string;
  /** A verb first: "Nhập văn bản…". */
  readonly title: string;
  /** Where it belongs, shown beside it: "Thư viện". */
  readonly group: string;
  /** "Ctrl+Shift+I", "F8", "Alt+1"; names of keys as the person reads them. */
  readonly keys?: string;
  readonly isEnabled?: boolean;
  readonly run: () => void;
}

interface CommandStore {
  readonly sets: ReadonlyMap<object, readonly Command[]>;
  readonly put: (owner: object, commands: readonly Command[]) => void;
  readonly drop: (owner: object) => void;
}

export const useCommandStore = create<CommandStore>((set) => ({
  sets: new Map(),
  put: (owner, commands) => set(({ sets }) => ({ sets: new Map(sets).set(owner, commands) })),
  drop: (owner) =>
    set(({ sets }) => {
      const rest = new Map(sets);
      rest.delete(owner);
      return { sets: rest };
    }),
}));

/** Offers commands while the component is there. The list may be a new one at each drawing; give `changes` as for an effect. */
export function useCommands(commands: () => readonly Command[], changes: readonly unknown[]): void {
  useEffect(() => {
    const owner = {};
    useCommandStore.getState().put(owner, commands());
    return () => useCommandStore.getState().drop(owner);
    // oxlint-disable-next-line react/exhaustive-deps -- the asker says what the commands depend on
  }, changes);
}

/** Every command offered now; of two with one id the later counts. */
export function offeredCommands(): readonly Command[] {
  const all = new Map<string, Command>();
  for (const commands of useCommandStore.getState().sets.values())
    for (const command of commands) all.set(command.id, command);
  return [...all.values()];
}

/** Runs the command of an id, where it is offered. */
export function runCommand(id: string): void {
  offeredCommands()
    .find((command) => command.id === id)
    ?.run();
}
