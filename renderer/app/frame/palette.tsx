import { flushSync } from "react-dom";
import { Autocomplete, Input, Menu, MenuItem, Modal, ModalOverlay, Dialog, TextField } from "react-aria-components";
import { fold } from "#shared/text/fold.ts";
import { offeredCommands } from "#renderer/ui/commands/commands.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { usePalette } from "./palette-store.ts";

const close = (): void => usePalette.setState({ isOpen: false, opener: null });

/** Every action of the program in one place, found by any part of its words, with accents or without. */
export function Palette() {
  const isOpen = usePalette((state) => state.isOpen);
  return (
    <ModalOverlay
      className="overlay palette-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && close()}
    >
      <Modal className="palette">
        <Dialog aria-label="Tìm hoặc làm">
          <Autocomplete filter={matches}>
            <TextField aria-label="Tìm hoặc làm" autoFocus className="palette-search">
              <Input className="input" placeholder="Gõ việc cần làm, ví dụ: nhap van ban" />
            </TextField>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the focus stays in the box above; what scrolls can be reached by keys all the same */}
            <div className="palette-scroll" role="group" aria-label="Các việc có thể làm" tabIndex={0}>
              <Menu<Command>
                className="list palette-list"
                aria-label="Các việc có thể làm"
                items={offeredCommands().filter(({ isEnabled }) => isEnabled !== false)}
                renderEmptyState={() => <p className="palette-none">Không có việc nào khớp với những chữ đã gõ.</p>}
              >
                {(command) => <PaletteItem command={command} />}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteItem({ command }: { readonly command: Command }) {
  const run = (): void => {
    const { opener } = usePalette.getState();
    flushSync(close);
    // What the command opens gives the focus back to where it is now.
    opener?.focus({ preventScroll: true });
    command.run();
  };
  return (
    <MenuItem
      id={command.id}
      textValue={`${command.title} ${command.group}`}
      className="option palette-item"
      onAction={run}
    >
      <span>{command.title}</span>
      <span className="hint">{command.group}</span>
      {command.keys === undefined ? null : <kbd>{command.keys}</kbd>}
    </MenuItem>
  );
}

function matches(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
