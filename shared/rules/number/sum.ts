import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";
import type { FoundNumber } from "#shared/text/numerals.ts";
import { findNumbers, writeCount } from "#shared/text/numerals.ts";
import { splitSentences } from "#shared/text/sentences.ts";
import type { Range } from "#shared/text/range.ts";

/**
 * A total and its parts in one sentence: "1.200 triệu đồng, gồm: a 800 triệu đồng; b 300 triệu đồng". "Gồm" names all
 * parts; "trong đó" may name some, and counts of people or papers may overlap: there only sums that exceed
 * the whole are told, of persons none. Where the unit of a part is another one, or a part has two numbers, nothing is.
 */
export const numberSum = blockRule({
  id: "number/sum",
  title: "Tổng không bằng các phần cộng lại",
  basis: "Số học",
  severity: "warning",
  needs: [],
  messages: {
    sum: "Tổng ghi {total} {unit}, các phần kể ra cộng lại là {parts} = {sum} {unit}; cần kiểm tra lại các số.",
    over: "Các phần kể ra cộng lại là {parts} = {sum} {unit}, nhiều hơn tổng {total} {unit}; cần kiểm tra lại các số.",
  },
  check,
  examples: {
    good: [
      { paper: "Tổng kinh phí 1.200 triệu đồng, gồm: ngân sách xã 800 triệu đồng; xã hội hóa 400 triệu đồng." },
      { paper: "Kinh phí 1,2 tỷ đồng, bao gồm: ngân sách tỉnh 0,85 tỷ đồng; ngân sách xã 350 triệu đồng." },
      { paper: "Xã có 120 hộ nghèo, trong đó: 45 hộ nghèo là người cao tuổi; 90 hộ nghèo là người dân tộc thiểu số." },
      { paper: "Tổng kinh phí 500 triệu đồng, trong đó: in tài liệu 120 triệu đồng; tập huấn 200 triệu đồng." },
      { paper: "Rà soát 40 thủ tục, gồm: 25 thủ tục đất đai, 10 thủ tục hộ tịch và các thủ tục khác." },
      {
        paper:
          "Khởi công 198 dự án, công trình (trong đó 73 dự án giao thông và 125 dự án thủy lợi) với tổng vốn 980 tỷ đồng.",
      },
      { paper: "Diện tích 12,5 ha, gồm: khu A 6,3 ha; khu B 6,3 ha." },
      { paper: "Đoàn kiểm tra 05 xã, gồm: xã An Bình 02 ngày; xã Hòa Lạc 03 ngày." },
    ],
    bad: [
      {
        paper: "Tổng kinh phí 1.200 triệu đồng, gồm: ngân sách xã 800 triệu đồng; xã hội hóa 300 triệu đồng.",
        finds: ["sum"],
      },
      { paper: "Xã có 42 thủ tục, gồm: 20 thủ tục đất đai, 12 thủ tục hộ tịch và 8 thủ tục y tế.", finds: ["sum"] },
      { paper: "Có 90 nhà ở hư hỏng, bao gồm 60 nhà thuộc kế hoạch và 20 nhà ngoài kế hoạch.", finds: ["sum"] },
      {
        paper: "Tổng kinh phí 1.200 triệu đồng, trong đó: ngân sách tỉnh 800 triệu đồng; ngân sách xã 300 triệu đồng.",
        finds: ["sum"],
      },
      { paper: "Khởi công 198 dự án (trong đó 73 dự án giao thông và 135 dự án thủy lợi).", finds: ["over"] },
      {
        paper: "Tổng mức đầu tư 3 tỷ đồng, trong đó: xây lắp 2 tỷ đồng; thiết bị 1,5 tỷ đồng.",
        finds: ["over"],
      },
    ],
  },
});

type Message = "sum" | "over";

const opening = /[,;:(]?\s*(?:trong đó|bao gồm|gồm có|gồm|cụ thể)\s*(?:có\s*)?:?\s+/giu;
const about = /(?:khoảng|hơn|trên|dưới|gần|tối thiểu|tối đa|ít nhất|không quá|dự kiến|ước|mỗi|bình quân|từ|đến)\s+$/iu;
/** Words that make a list of parts open, or put another whole into it. */
const open = /khác(?![A-Za-zÀ-ỿ])|còn lại|chủ yếu|…|\.\.\.|v\.v|trong đó|gồm|lũy kế|tăng|giảm|so với|cùng kỳ/iu;
/** Between a whole and the word that opens its parts. */
const NEAR = 40;

interface Amount {
  readonly number: FoundNumber;
  readonly unit: string;
  /** In units, multiplied out. */
  readonly value: number;
  /** Half of the last digit written. */
  readonly slack: number;
}

function check({ text, at }: BlockContext): Report<Message>[] {
  if (!/gồm|trong đó|cụ thể/iu.test(text) || text.replace(/\D/gu, "").length < 3) return [];
  return splitSentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(opening)].flatMap((match) => {
      const report = judge(words, match);
      return report ? [{ ...report.said, at: at(shifted(report.range, sentence.start)) }] : [];
    });
  });
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function judge(words: string, match: RegExpExecArray): { said: Omit<Report<Message>, "at">; range: Range } | null {
  const from = match.index + match[0].length;
  const close = match[0].startsWith("(") ? words.indexOf(")", from) : -1;
  const end = close < 0 ? words.length : close;
  const tail = words.slice(from, end);
  const total = amountsIn(words.slice(0, match.index)).at(-1);
  if (
    !total ||
    open.test(tail) ||
    match.index - total.number.end > NEAR ||
    about.test(words.slice(0, total.number.start))
  )
    return null;
  if (/[;.:]/u.test(words.slice(total.number.end, match.index))) return null;
  const parts = partsOf(tail, total.unit);
  if (parts === null) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = parts.reduce((all, part) => all + part.slack, total.slack) + 1e-6;
  const whole =
    /gồm/iu.test(match[0]) || (total.unit === "đồng" && piecesOf(tail).every((piece) => source.test(piece)));
  const overlaps = !whole && (sum < total.value || beings.test(total.unit));
  if (Math.abs(sum - total.value) <= slack || overlaps) return null;
  const { multiplier } = total.number;
  const show = (value: number): string => shown(value / multiplier);
  const data = {
    total: show(total.value),
    unit: unitShown(words, total),
    parts: parts.map(({ value }) => show(value)).join(" + "),
    sum: show(sum),
  };
  const severity = whole || total.unit === "đồng" ? {} : { severity: "info" as const };
  return { said: { message: whole ? "sum" : "over", data, ...severity }, range: { start: total.number.start, end } };
}

/** Where money comes from: all sources together are the whole. */
const source = /ngân sách|nguồn|vốn|xã hội hóa|xã hội hoá|đối ứng|tài trợ|đóng góp/iu;

function piecesOf(tail: string): readonly string[] {
  const cuts = tail.includes(";") ? /;/u : /,\s|\svà\s/u;
  return tail.split(cuts).filter((piece) => /[A-Za-zÀ-ỿ]/u.test(piece));
}

/** The parts of the tail, one number of the unit each; null where one has none or several. */
function partsOf(tail: string, unit: string): readonly Amount[] | null {
  const pieces = piecesOf(tail);
  if (pieces.length < 2) return null;
  const parts: Amount[] = [];
  for (const piece of pieces) {
    const [own, ...more] = amountsIn(piece);
    if (!own || more.length > 0 || !isSameUnit(own.unit, unit) || about.test(piece.slice(0, own.number.start)))
      return null;
    parts.push(own);
  }
  return parts;
}

/** Nouns that count things by themselves, whatever word follows: "4.090 nhà ở", "169 nhà ngoài chỉ tiêu". */
const nouns = /^(?:nhà|xã|phường|thôn|bản|hộ|người|đoàn|lớp|trường|máy|tuyến|cầu|trạm|điểm|buổi|cuộc|ca|vụ|đợt)$/u;
/** Of whom one may be counted in several parts. */
const beings =
  /^(?:người|hộ|em|học|cán|đảng|đoàn|hội|nữ|cháu|trẻ|lượt|nhân|công|viên|giáo|sinh|đại|cử)(?![A-Za-zÀ-ỿ])/u;

function isSameUnit(one: string, other: string): boolean {
  const [first = "", second = ""] = [one.split(" ")[0], other.split(" ")[0]];
  return one === other || (first === second && nouns.test(first));
}

const unitWords = /^\s+((?:đồng|ha|km|m2|m²|m3|kg|tấn)(?![A-Za-zÀ-ỿ])|[a-zà-ỿđ]{2,7}(?:\s[a-zà-ỿđ]{2,7})?)/u;

/** The numbers that count something, with what they count. */
function amountsIn(text: string): Amount[] {
  return findNumbers(text).flatMap((number): Amount[] => {
    const unit = unitWords.exec(text.slice(number.end))?.[1];
    if (number.percent || number.form === "mixed" || number.form === "dot-decimal" || unit === undefined) return [];
    const slack = number.decimals > 0 || number.multiplier > 1 ? (number.multiplier * 10 ** -number.decimals) / 2 : 0;
    // A whole number of millions is meant exactly where its parts are whole millions too.
    return [{ number, unit, value: number.value * number.multiplier, slack: number.decimals > 0 ? slack : 0 }];
  });
}

function shown(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  const [whole = "0", fraction] = String(rounded).split(".");
  return fraction === undefined ? writeCount(Number(whole)) : `${writeCount(Number(whole))},${fraction}`;
}

function unitShown(words: string, { number, unit }: Amount): string {
  const behind = words.slice(number.end - number.raw.length, number.end).replace(/^[\d.,\s]+/u, "");
  return `${behind} ${unit}`.trim();
}
