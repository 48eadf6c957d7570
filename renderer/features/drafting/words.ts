import { kindOf } from "#shared/kinds/index.ts";
import type { OpenedPaper } from "#shared/contract/drafting.ts";
import type { PaperEntry } from "#shared/contract/document.ts";

/** "Kế hoạch 12/KH-UBND", or what it is about while it has no number. */
export function titleOf({ kind, number, symbol, subject }: PaperEntry): string {
  const name = kindOf(kind).name;
  if (number !== null) return `${name} ${number}/${symbol ?? ""}`;
  return subject === null || subject === "" ? name : `${name}: ${subject}`;
}

export const holderWords: Readonly<Record<OpenedPaper["holder"], string>> = {
  self: "",
  window:
    "Văn bản đang được sửa ở một cửa sổ khác nên ở đây chỉ xem được. Khi cửa sổ kia đóng, bạn sửa tiếp được ngay tại đây.",
  program:
    "Văn bản đang được sửa ở một nơi khác dùng chung thư viện này nên ở đây chỉ xem được. Khi nơi kia đóng, bạn sửa tiếp được ngay tại đây.",
};

/** `isSame`: what is on the page is the issued version itself. */
export function issuedWords(
  { number, version }: NonNullable<OpenedPaper["issued"]>,
  isSame: boolean,
  writable: boolean,
): string {
  if (!isSame)
    return `Văn bản đã phát hành số ${number} (bản ${version}). Nội dung ở đây là bản mới hơn; bản đã phát hành vẫn giữ nguyên.`;
  const more = writable ? " Nếu sửa ở đây, chương trình tạo bản mới; bản đã phát hành vẫn giữ nguyên." : "";
  return `Đây là bản đã phát hành, số ${number}.${more}`;
}

/** A task of a paper being linked with a superior one or not. */
export function linkTopic(paper: string, own: string, superior: string): string {
  return `link:${paper}:${own}:${superior}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}

/** "10:42" on the clock of this machine. */
export function clockOf(iso: string): string {
  const time = new Date(iso);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** "10:42 ngày 5/4/2023". */
export function momentOf(iso: string): string {
  const time = new Date(iso);
  return `${clockOf(iso)} ngày ${time.getDate()}/${time.getMonth() + 1}/${time.getFullYear()}`;
}
