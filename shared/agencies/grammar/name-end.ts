import { afterSeparators } from "./lists.ts";
import { predicateAt, predicateWidth } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** Names with a capital on their first syllable alone. */
export const halfCapital = new Set(
  "ủy ban,hội đồng,mặt trận,quốc gia,thường trực,nhà nước,trung ương,chính phủ,y tế,đặc khu,thị xã,thành phố,thị trấn".split(
    ",",
  ),
);

/** Words of names with a capital on their first syllable, met behind another capital: "Khối Cơ quan". */
const innerWords = new Set(
  "chỉ đạo,chỉ huy,cơ quan,nông nghiệp,lâm nghiệp,nông thôn,đô thị,công nghệ,phần mềm,doanh nghiệp,công nhân,lao động,nông dân,phụ nữ,thanh niên,kinh tế,công an,quân sự,kiểm lâm,giáo dục,chính trị,cựu chiến,quản lý,khu vực,cổ phần,chất lượng,du lịch,điện lực,công nghiệp,thương mại,văn hóa,xã hội,tổng hợp,cảnh sát,biên phòng,tài chính,đại học,cao đẳng,trung học,tiểu học,mầm non,công binh,hậu cần,kỹ thuật,khoa học,thông tin,dân vận,tuyên giáo,nghiệp vụ,đối ngoại,pháp chế,hành chính,kế hoạch,đào tạo".split(
    ",",
  ),
);

/** Whether two words with capitals end right before `at`: a place or a person's name, which ends the name of a body. */
export function isPlaceBefore(words: Words, at: number, from: number): boolean {
  const [first, second] = [words.at(at - 2), words.at(at - 1)];
  return (
    at - 2 >= from &&
    words.at(at + 1)?.capital !== true &&
    [first, second].every(
      (token) => token?.kind === "word" && token.capital && !token.short && /^\p{L}{2,}$/u.test(token.low),
    ) &&
    !halfCapital.has(`${second?.low ?? ""} ${words.at(at)?.low ?? ""}`) &&
    !innerWords.has(`${second?.low ?? ""} ${words.at(at)?.low ?? ""}`)
  );
}

/** So many words in small letters may stand behind the last capital of a name. */
const TAIL = 5;

/** "Đội Thanh tra số 3 |": a number ends the name; only a place follows. */
function isNumberBefore(words: Words, at: number): boolean {
  return words.at(at - 2)?.low === "số" && /^\d/u.test(words.at(at - 1)?.low ?? "");
}

/**
 * Whether what looks like a verb stands behind words that already make a name: an abbreviation, or a second part with a
 * capital ("Môi trường Đô thị | thu gom"). Behind one part alone it may go on with the name ("Cảnh sát | điều tra").
 */
export function isWorkBehindName(words: Words, at: number, from: number): boolean {
  const last = words.at(at - 1);
  if (at <= from) return false;
  if (isNumberBefore(words, at)) return true;
  if (predicateAt(words, at) === null) return false;
  if (predicateAt(words, at + predicateWidth(words, at)) !== null) return false;
  if (last?.short) return true;
  if (last?.kind !== "word" || last.capital) return false;
  let before = at - 2;
  while (before > at - TAIL && words.at(before)?.kind === "word" && !words.at(before)?.capital) before -= 1;
  if (!words.at(before)?.capital) return false;
  for (before -= 1; before >= from; before -= 1) if (words.at(before)?.capital) return true;
  return false;
}

// prettier-ignore
const fixedJoints: readonly (readonly [before: string, after: string])[] = [
  ["phòng", "chống"], ["cháy", "chữa"], ["cháy", "nổ"], ["tai", "tìm"], ["cháy", "cứu"], ["nạn", "cứu"], ["ninh", "trật"], ["tự", "an"], ["nhận", "trả"], ["chất", "công"], ["tế", "các"], ["quất", "các"], ["sơn", "các"], ["nghệ", "đổi"], ["tạo", "chuyển"], ["tham", "tiêu"], ["nhũng", "tiêu"],
  ["phát", "truyền"], ["thanh", "truyền"], ["số", "kế"], ["phí", "chống"], ["kiệm", "chống"], ["bộ", "các"], ["quân", "dân"], ["báo", "đài"], ["đình", "người"], ["sinh", "sinh"], ["nhũng", "lãng"], ["phí", "tiêu"],
];

/** "khu kinh tế A và các | khu công nghiệp". */
const zones = new Set(["khu công", "khu kinh", "khu chế", "khu du", "cụm công"]);

/** Index of the word after a mark that stands inside a fixed phrase ("phòng, chống", "khu kinh tế … và các khu công nghiệp"), or `at`. */
export function insideFixed(words: Words, at: number): number {
  const next = afterSeparators(words, at);
  const before = words.at(at - 1)?.low ?? "";
  const after = words.at(next)?.low ?? "";
  if (after === "các") return zones.has(pairAt(words, next + 1)) || words.at(next + 1)?.low === "kcn" ? next : at;
  return fixedJoints.some(([left, right]) => left === before && right === after) ? next : at;
}
