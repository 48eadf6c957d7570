import { create } from "zustand";
import type { FileData } from "#shared/contract/document.ts";

/** Files that were given to the program from outside (opened with it) and wait to be imported. */
export const useIncoming = create<{ readonly files: readonly FileData[] }>(() => ({ files: [] }));

export function takeIn(file: FileData): void {
  useIncoming.setState(({ files }) => ({ files: [...files, file] }));
}

/** Takes the waiting files away, for importing. */
export function takeIncoming(): readonly FileData[] {
  const { files } = useIncoming.getState();
  if (files.length > 0) useIncoming.setState({ files: [] });
  return files;
}
