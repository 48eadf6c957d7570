import { create } from "zustand";

export interface PaletteState {
  readonly isOpen: boolean;
  /** What had the focus when it was opened. */
  readonly opener: HTMLElement | null;
}

export const usePalette = create<PaletteState>(() => ({ isOpen: false, opener: null }));

export function openPalette(): void {
  const { activeElement } = document;
  const opener = activeElement instanceof HTMLElement ? activeElement : null;
  usePalette.setState({ isOpen: true, opener });
}
