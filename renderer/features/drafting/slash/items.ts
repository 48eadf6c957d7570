import { fold } from "#shared/text/fold.ts";

/** What "/" at the start of an empty paragraph offers; each runs the command of its id. */
export interface SlashItem {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
}

const items: readonly SlashItem[] = [
  { id: "drafting.task", title: "Nhiệm vụ", hint: "có chủ trì, phối hợp, thời hạn" },
  { id: "drafting.table", title: "Bảng", hint: "3 hàng, 4 cột" },
  { id: "drafting.appendix", title: "Phụ lục", hint: "sang trang mới, ở cuối văn bản" },
  { id: "drafting.note", title: "Chú thích cuối trang", hint: "đặt dấu tại con trỏ" },
];

/** The items whose title holds all the words typed behind the "/", accents or not. */
export function slashItems(typed: string): readonly SlashItem[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return items.filter(({ title }) => words.every((word) => fold(title).includes(word)));
}
