import { create } from "zustand";
import type { Progress } from "#shared/contract/protocol.ts";

/** Long work that is running: seen in the window's top bar, ended by its button. */
export interface Work {
  readonly id: number;
  /** "Đang nhập 12 tệp". */
  readonly title: string;
  readonly progress: Progress | null;
  readonly stop: () => void;
}

interface WorkStore {
  readonly running: readonly Work[];
  readonly put: (work: Work) => void;
  readonly drop: (id: number) => void;
}

export const useWorkStore = create<WorkStore>((set) => ({
  running: [],
  put: (work) => set(({ running }) => ({ running: [...running.filter(({ id }) => id !== work.id), work] })),
  drop: (id) => set(({ running }) => ({ running: running.filter((work) => work.id !== id) })),
}));

let next = 0;

/** Runs long work where the person sees it and may stop it. */
export async function runWork<T>(
  title: string,
  work: (options: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }) => Promise<T>,
): Promise<T> {
  const id = (next += 1);
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const { put, drop } = useWorkStore.getState();
  put({ id, title, progress: null, stop });
  try {
    return await work({
      signal: controller.signal,
      onProgress: (progress) => put({ id, title, progress, stop }),
    });
  } finally {
    drop(id);
  }
}
