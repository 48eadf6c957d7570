import { insideFixed } from "./name-end.ts";
import { isAdjunctAt, predicateAt } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** What bodies that several offices form are about, as it begins behind "về". */
const themes = new Set(
  "phòng,chống,chuyển,cải,hội,an,biến,giảm,nhân,du,tăng,bình,trẻ,người,ứng,đổi,khoa,phát,xây,thực,bảo".split(","),
);
/** What stands before "về" when it goes on with such a name: "Ban Chỉ đạo | về", "Ủy ban Quốc gia | về". */
const before = new Set([
  "chỉ đạo",
  "chỉ huy",
  "quốc gia",
  "trung ương",
  "liên ngành",
  "nhà nước",
  "công tác",
  "quốc hội",
]);
const tiers = new Set(["tỉnh", "huyện", "xã", "phường", "phố", "khu"]);
const LONGEST = 14;

/** Index after "về phòng, chống tham nhũng" behind "Ban Chỉ đạo tỉnh"; `at` itself where "về" begins something else. */
export function themeEnd(words: Words, at: number): number {
  const body = before.has(`${words.at(at - 2)?.low ?? ""} ${words.at(at - 1)?.low ?? ""}`);
  const ofTier = tiers.has(words.at(at - 1)?.low ?? "") && isCommitteeBefore(words, at - 2);
  if (!(body || ofTier) || !themes.has(words.at(at + 1)?.low ?? "") || isAdjunctAt(words, at)) return at;
  let to = at + 2;
  for (let token = words.at(to); token && to < at + LONGEST; token = words.at(to)) {
    const mark = token.kind === "comma" || token.kind === "and";
    const fixed = mark ? insideFixed(words, to) : to;
    if (fixed > to) to = fixed + 1;
    else if (token.kind !== "word" || predicateAt(words, to) === "sure") break;
    else to += 1;
  }
  return to;
}

function isCommitteeBefore(words: Words, at: number): boolean {
  for (let index = at; index > at - 4 && index > 0; index -= 1)
    if (pairAt(words, index - 1) === "chỉ đạo" || pairAt(words, index - 1) === "công tác") return true;
  return false;
}
