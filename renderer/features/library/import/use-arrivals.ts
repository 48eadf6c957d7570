import { useEffect, useState } from "react";
import { takeIncoming, useIncoming } from "#renderer/ui/files/incoming.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import type { Offered } from "./outcome.ts";
import type { Take } from "./use-import.ts";

/**
 * Takes files that are dropped anywhere on the window or were opened with the program, and files or words that are pasted
 * outside a field. True while files hover.
 */
export function useArrivals(take: Take): boolean {
  const [hovers, setHovers] = useState(false);
  const waiting = useIncoming((state) => state.files);
  useEffect(() => {
    if (waiting.length > 0) void take(takeIncoming().map(({ name, bytes }) => new File([bytes.slice()], name)));
  }, [waiting, take]);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setHovers(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovers(false);
    };
    const drop = (event: DragEvent): void => {
      setHovers(false);
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      void take(offeredBy(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent): void => {
      const data = event.clipboardData;
      if (
        data === null ||
        (event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]"))
      )
        return;
      event.preventDefault();
      if (data.files.length > 0) void take([...data.files]);
      else setLibrary({ dialog: "paste", pasted: data.getData("text/plain") });
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    addEventListener("paste", paste);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
      removeEventListener("paste", paste);
    };
  }, [take]);
  return hovers;
}

function offeredBy(data: DataTransfer): readonly Offered[] {
  return [...data.items].flatMap((item): Offered[] => {
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [{ name: entry.name, folder: true }];
    const file = item.getAsFile();
    return file === null ? [] : [file];
  });
}
