import type { BackupInfo } from "#shared/contract/settings.ts";
import { dayInWords } from "#shared/text/days.ts";

/** "2026-03-02T10-15-00" → "02/3/2026"; the time of day in the name is that of Greenwich and is not shown. */
export function backupDay({ madeAt }: BackupInfo): string {
  return dayInWords(madeAt.slice(0, 10));
}

export function sizeWords(bytes: number): string {
  const megabytes = bytes / 2 ** 20;
  return megabytes < 1
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${megabytes.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} MB`;
}
