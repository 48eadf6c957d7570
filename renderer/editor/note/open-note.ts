import { create } from "zustand";

/** The note whose words are being written; the mark in the paper says so when it is pressed. */
export const useOpenNote = create<{ readonly id: string | null }>(() => ({ id: null }));
