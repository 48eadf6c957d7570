import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";
import type { Range } from "#shared/text/range.ts";

/**
 * Words written twice. Vietnamese doubles single syllables by right ("từ từ", "ngày ngày") and two words often meet in
 * one ("thực hiện hiện nay", "lý do do"): a single syllable counts only from the list below, beside no word that takes
 * it in; of longer stretches an exact copy counts, unless the first names who does the second ("đoàn kiểm tra kiểm tra").
 */
export const duplicateWord = blockRule({
  id: "text/duplicate-word",
  title: "Từ bị viết lặp",
  basis: "Thông lệ soạn thảo",
  severity: "warning",
  needs: [],
  messages: { twice: "“{words}” được viết hai lần liền nhau; chỉ cần viết một lần." },
  check,
  examples: {
    good: [
      { paper: "Các đơn vị thực hiện hiện nay còn chậm; công tác quản lý lý lịch tư pháp từng bước ổn định." },
      { paper: "Ngày ngày, việc này dần dần, từ từ đi vào nền nếp; luôn luôn theo dõi từng từng việc, nhìn xa xa." },
      { paper: "Lý do do thiếu kinh phí; văn bản kèm theo theo quy định; hợp tác xã xã An Bình; tồn tại tại cơ sở." },
      {
        paper:
          "Các cơ quan quan tâm; đơn vị vị trí xa; nơi nào chưa có thì khoảng không không gian; hợp đồng đến đến hạn.",
      },
      { paper: "Nhà nhà, người người, ngành ngành thi đua; đời đời nhớ ơn, mãi mãi vững bền, lúc lúc nơi nơi." },
      { paper: "Phát triển chợ quê số Phát triển chợ quê số gắn với tiêu thụ nông sản của các hợp tác xã." },
      {
        paper: "Đoàn kiểm tra kiểm tra thực tế; Ban Chỉ đạo chỉ đạo các địa phương; cơ quan quản lý quản lý chặt chẽ.",
      },
    ],
    bad: [
      {
        paper: "Cơ quan phối hợp là Công an phường phường.",
        finds: ["twice"],
        fixed: "Cơ quan phối hợp là Công an phường.",
      },
      {
        paper: "Các cơ quan quan tham mưu chưa chưa báo cáo kết quả đến đến hết tháng 6.",
        finds: ["twice", "twice", "twice"],
        fixed: "Các cơ quan tham mưu chưa báo cáo kết quả đến hết tháng 6.",
      },
      {
        paper: "Vận động người dân tham gia tham gia bảo hiểm y tế và và bảo hiểm xã hội.",
        finds: ["twice", "twice"],
        fixed: "Vận động người dân tham gia bảo hiểm y tế và bảo hiểm xã hội.",
      },
      {
        paper: "Nâng cao chất lượng dịch vụ công trực tuyến dịch vụ công trực tuyến.",
        finds: ["twice"],
        fixed: "Nâng cao chất lượng dịch vụ công trực tuyến.",
      },
    ],
  },
});

/** Syllables that do not double, with those before and behind that make a word with one of the two. */
const single: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  và: {}, của: {}, các: {}, những: {}, cho: {}, với: {}, được: {}, bị: {}, đã: {}, sẽ: {}, hoặc: {}, nhằm: {}, rằng: {},
  nhưng: {}, vào: {}, khi: {}, trong: { after: "bên" }, để: { before: "lại xảy mất dành tồn lọt lộ ý", after: "không" },
  theo: { after: "kèm tiếp đi", before: "dõi" }, trên: { after: "cấp bên phía nêu nói kể như" },
  phường: { after: "phố cấp" }, xã: { after: "tác thị cấp làng", before: "hội viên" },
  huyện: { after: "cấp", before: "ủy đoàn" }, tỉnh: { after: "cấp", before: "ủy đoàn lộ" }, quận: { after: "cấp", before: "ủy đoàn" },
  đến: { after: "bản văn", before: "hạn kỳ tuổi lượt nơi" }, chưa: {}, không: { after: "hư hay", before: "gian khí quân" }, phải: { after: "lẽ bên" }, là: { after: "quần" },
  tại: { after: "tồn hiện thực", before: "chức ngũ chỗ ngoại vị sao trận" }, đang: {}, cũng: {}, nếu: {}, vì: {}, sau: { after: "mai trước về" }, như: { after: "gần hầu", before: "ý nguyện" },
  quan: { before: "tâm trọng hệ sát niệm điểm chức liêu trắc ngại họ chế san thuế ải tài viên lại quân lộ" },
  việc: { before: "làm" }, vị: { before: "trí thế nể tha thành" }, nhiệm: { before: "vụ kỳ màu" },
}; // prettier-ignore

const actors = new Set(
  "đoàn tổ ban người đội nhóm viên phòng nhà bên chủ khoa bộ máy quan vị phận thầu đồng chức lượng tâm nhân sở cục".split(
    " ",
  ),
);
const longest = 8;
/** Letters between blanks, digits and signs; a plain class is read several times faster than \p{L}. */
const word = /[^\s\d.,;:!?()[\]{}"“”'‘’/\\+*=<>%&•…–—-]+/gu;

interface Word extends Range {
  readonly text: string;
  readonly small: string;
  /** Nothing but blanks stands between it and the word before. */
  readonly joined: boolean;
}

function check({ text, at }: BlockContext): Report<"twice">[] {
  const words = wordsOf(text);
  const reports: Report<"twice">[] = [];
  for (let i = 1; i < words.length; i += 1) {
    const length = copyAt(words, i);
    if (length === 0) continue;
    const [first, last] = [words[i - length] as Word, words[i + length - 1] as Word];
    const end = (words[i - 1] as Word).end;
    reports.push({
      at: at({ start: first.start, end: last.end }),
      message: "twice",
      data: { words: text.slice(first.start, end).replace(/\s+/gu, " ") },
      fix: { title: "Bỏ từ lặp", edits: [{ type: "replace", at: at({ start: end, end: last.end }), text: "" }] },
    });
    i += length;
  }
  return reports;
}

function wordsOf(text: string): Word[] {
  const small = text.toLowerCase();
  const same = small.length === text.length;
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const joined = (start === last + 1 && text[last] === " ") || /^\s+$/u.test(text.slice(last, start));
    last = start + match[0].length;
    words.push({
      start,
      end: last,
      text: match[0],
      small: same ? small.slice(start, last) : match[0].toLowerCase(),
      joined,
    });
  }
  return words;
}

/** The number of words that stand at `i` as an exact copy of those before, 0 for none. */
function copyAt(words: readonly Word[], i: number): number {
  const { small } = words[i] as Word;
  for (let length = 1; length <= longest && length <= i && i + length <= words.length; length += 1) {
    if (words[i - length]?.small === small && isCopy(words, i, length))
      return (length === 1 ? isFault(words, i) : !isNamedFirst(words, i, length)) ? length : 0;
  }
  return 0;
}

function isCopy(words: readonly Word[], i: number, length: number): boolean {
  for (let k = 0; k < length; k += 1) {
    const [first, second] = [words[i - length + k] as Word, words[i + k] as Word];
    if (first.small !== second.small || !second.joined || (k > 0 && !first.joined)) return false;
    if (first.text !== second.text && !(i - length + k === 0)) return false;
  }
  return true;
}

function isFault(words: readonly Word[], i: number): boolean {
  const known = single[(words[i] as Word).small];
  if (!known) return false;
  const before = words[i - 2];
  const after = words[i + 1];
  if (before && (words[i - 1] as Word).joined && known.after?.split(" ").includes(before.small)) return false;
  return !(after?.joined && known.before?.split(" ").includes(after.small));
}

/** Stretches that are rightly said again: the name of who acts, of a body and its office, of what is then told. */
function isNamedFirst(words: readonly Word[], i: number, length: number): boolean {
  return isActor(words, i, length) || isHead(words, i, length) || isTitle(words, i, length);
}

/** "Phát triển du lịch số Phát triển du lịch số gắn với …": the title of a cell or point, and its first sentence. */
function isTitle(words: readonly Word[], i: number, length: number): boolean {
  const capital = /^\p{Lu}\p{Ll}/u.test((words[i] as Word).text) && /^\p{Ll}/u.test((words[i - 1] as Word).text);
  return length >= 4 && i === length && capital && words[i + length]?.joined === true;
}

/** "đoàn kiểm tra kiểm tra": who is named by what it does, then does it. */
function isActor(words: readonly Word[], i: number, length: number): boolean {
  const before = words[i - length - 1];
  if (length > 3) return false;
  return before !== undefined && (words[i - length] as Word).joined && actors.has(before.small);
}

/** "KIỂM TOÁN NHÀ NƯỚC KIỂM TOÁN NHÀ NƯỚC …": a body and its own office under it, as the head of a form runs together. */
function isHead(words: readonly Word[], i: number, length: number): boolean {
  return length >= 3 && words.slice(i, i + length).every(({ text }) => text === text.toUpperCase());
}
