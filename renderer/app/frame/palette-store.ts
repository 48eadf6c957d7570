import { create } from "zustand";

export const usePalette = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));
