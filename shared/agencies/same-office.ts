import { fold } from "#shared/text/fold.ts";

/** Whether two names are one office's: "UBND xã Bình Minh" and "ỦY BAN NHÂN DÂN XÃ BÌNH MINH". */
export function isSameOffice(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

function nameKey(name: string): string {
  return fold(name)
    .replace(/^uy ban nhan dan(?= )/u, "ubnd")
    .replace(/^hoi dong nhan dan(?= )/u, "hdnd")
    .trim();
}
