import type { FileData } from "#shared/contract/document.ts";

/** Gives a file to the person: the browser's download, or the shell's save dialog, which answers the same request. */
export function saveFile({ name, bytes }: FileData): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
