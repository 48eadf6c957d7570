import { centralBodies } from "#shared/agencies/catalogue/central-bodies.ts";
import { centralGovernment } from "#shared/agencies/catalogue/central-government.ts";
import { provinceUnits } from "#shared/agencies/places/province-data.ts";
import { isSyllable } from "#shared/text/syllables.ts";

const papers =
  "chỉ thị|kế hoạch|quyết định|nghị quyết|nghị định|thông tư|công văn|công điện|kết luận|chương trình|thông báo|đề án|luật";
/** Names of bodies, regions and feasts with their first letters, for words that were written in capitals throughout. */
const names = [
  ...[...centralGovernment, ...centralBodies].flatMap(({ names: own }) => own),
  "Ban Chấp hành Trung ương",
  "Ban Bí thư",
  "Đảng",
  "Ủy ban nhân dân",
  "Hội đồng nhân dân",
  "Mặt trận Tổ quốc",
  "Việt Nam",
  "Hồ Chí Minh",
  "Tết Nguyên đán",
  ...["Bắc", "Trung", "Nam", "Tây"].map((side) => `miền ${side}`),
  "Bắc Bộ",
  "Trung Bộ",
  "Nam Bộ",
  "Bắc Trung Bộ",
  "Nam Trung Bộ",
  "Tây Nguyên",
  "Tây Bắc",
  "Biển Đông",
  "sông Hồng",
  "sông Cửu Long",
  ...provinceUnits.flatMap(({ name, merged }) => [name, ...merged]).map((name) => `tỉnh ${name}`),
  ...provinceUnits.flatMap(({ name, merged }) => [name, ...merged]).map((name) => `thành phố ${name}`),
].toSorted((a, b) => b.length - a.length);

/** True for words of which every letter is a capital, as subjects are often set. */
export function isInCapitals(words: string): boolean {
  return words.length > 12 && words === words.toUpperCase() && /\p{Lu}/u.test(words);
}

/**
 * "TĂNG CƯỜNG AN TOÀN THỰC PHẨM TRÊN ĐỊA BÀN HUYỆN TÂN PHƯỚC" → "tăng cường an toàn thực phẩm trên địa bàn huyện Tân Phước".
 * Numbers, abbreviations and names that are known keep their capitals; other proper names a person has to look at.
 */
export function inSmallLetters(words: string): string {
  const small = words
    .split(/(\s+)/u)
    .map((word) => (isCode(word) ? word.replace("TTG", "TTg") : word.toLowerCase()))
    .join("");
  const named = names.reduce((text, name) => text.replace(wordPattern(name), name), small);
  return named
    .replace(new RegExp(`(?<![A-Za-zÀ-ỿ])(${papers})(?=\\s+số\\s)`, "gu"), (paper) => capital(paper))
    .replace(
      /(?<=(?:^|\s)(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) )(\p{Ll}+(?: \p{Ll}+){0,3})(?=$|,| (?:năm|giai|đến|và)(?=\s))/gu,
      (place) => place.split(" ").map(capital).join(" "),
    );
}

/** What stands for itself: numbers of papers, years, Roman numbers and abbreviations, which no one could say as a word. */
function isCode(word: string): boolean {
  if (/\d/u.test(word) || /^[IVX]{2,}[.,;]?$/u.test(word)) return true;
  const [letters = ""] = /(?<=^\(?)[A-ZĐ]{2,6}(?=[.,;)]*$)/u.exec(word) ?? [];
  return letters !== "" && !isSyllable(letters.toLowerCase());
}

function wordPattern(name: string): RegExp {
  return new RegExp(`(?<![A-Za-zÀ-ỿ])${name.toLowerCase()}(?![A-Za-zÀ-ỿ])`, "gu");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
