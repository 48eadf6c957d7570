import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** Whether a word stands at `at` that follows a verb of work. */
export function isOfWork(words: Words, at: number): boolean {
  const low = words.at(at)?.low ?? "";
  return ofWork.has(low) && !((low === "công" || low === "nội") && !ofWorkPairs.has(pairAt(words, at)));
}

/** "Văn thư | chỉ ký số văn bản", "Hội đồng | hoạt động theo nguyên tắc …". */
export function isOnly(words: Words, at: number): boolean {
  const pair = pairAt(words, at);
  if (at === 0 || words.at(at)?.capital) return false;
  if (pair === "hoàn toàn") return true;
  // Which of a group: "Chủ tịch UBND các xã | nơi cơ quan thi hành án đóng trụ sở".
  if (words.at(at)?.low === "nơi") return !/^nơi (?:có|xảy|đóng|cư)$/u.test(pair);
  if (pair === "là người") return words.at(at + 2)?.low === "được";
  if (pair === "hoạt động") return words.at(at + 2)?.low === "theo";
  return words.at(at)?.low === "chỉ" && !/^chỉ (?:đạo|huy|định|thị|tiêu|dẫn|số|giới|điểm)$/u.test(pair);
}

const ofWorkPairs = new Set(["công tác", "công việc", "nội dung"]);
/** Words that follow a verb of work, not a verb inside a name: "giám sát việc …", "quản lý tốt …". */
export const ofWork = new Set(["việc", "các", "những", "chặt", "tốt", "nghiêm", "tình", "sau", "gồm", "công", "nội"]);
