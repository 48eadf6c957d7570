import type { Deadline } from "#shared/text/deadline-type.ts";
import type { Mark } from "./found.ts";
import { windowsAround } from "./windows.ts";

type Every = NonNullable<Deadline["every"]>;

const count = String.raw`(?:0?\d|1\d|một|hai|ba|bốn|sáu|chín)`;
const unit = String.raw`(?:(?:${count}\s*)?(?:ngày|tuần|tháng|quý|quí|năm(?! học)|học kỳ|học kì|kỳ|năm học)|nửa năm|đầu năm|cuối năm)(?![A-Za-zÀ-ỿ])`;
const more = String.raw`(?:\s*(?:,|và|;|\/|hoặc|-|,\s*và)\s*(?:(?:hằng|hàng|mỗi|từng|theo)\s+(?=${unit}|\d|đột xuất)|đột xuất|khi có yêu cầu|0?[69] tháng(?: đầu năm| cuối năm)?|${unit}(?!\s*\d))(?:(?<=\s)${unit})?)*`;
/** The day inside the period: "trước ngày 20", "chậm nhất ngày 05", "ngày 15 của tháng cuối". */
const onDay = String.raw`(?:(?:(?:chậm|muộn) nhất(?: là)?|không quá|trước|vào|từ|đến|hoàn thành|xong)\s+)*(?:\d{1,2}\s*(?:giờ|h)\s*(?:\d{2})?(?:\s*phút)?,?\s+)?(?:(?:chiều|sáng)\s+)?(?:ngày(?: mùng| mồng)?\s+\d{1,2}(?![\d/])(?:\s*(?:-|đến|và)\s*(?:ngày\s+)?\d{1,2}(?![\d/]))?|ngày (?:đầu|cuối)(?: tiên| cùng)?|(?:ngày\s+)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)|tuần (?:đầu|cuối|thứ [A-Za-zÀ-ỿ]+)(?: tiên| cùng)?|tháng (?:đầu|cuối)(?: tiên| cùng)?)`;
/** "trước 17 giờ 30", "vào lúc 15h00": an hour of each day. */
const onHour = String.raw`(?:(?:(?:chậm|muộn) nhất(?: là)?|không quá|trước|vào|lúc|hoàn thành|xong)\s+)+\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{2})?(?:\s*phút|['’′])?`;
const edge = String.raw`(?<![A-Za-zÀ-ỿ\d])`;

const patterns: readonly RegExp[] = [
  // "trước ngày 20 hằng tháng", "ngày 15 tháng cuối quý", "thứ sáu hằng tuần"
  new RegExp(
    String.raw`${edge}(?:(?:báo cáo\s+)?định kỳ\s+)?${onDay}(?:\s+tháng\s+\d{1,2}(?=\s+(?:hằng|hàng)\s+năm))?,?\s*(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+${unit}${more}|(?:tháng|quý|tuần) (?:đầu|cuối(?: cùng)?|sau|trước|liền sau|liền kề|tiếp theo|kế tiếp|thứ [A-Za-zÀ-ỿ]+|báo cáo)(?:\s*(?:của\s+)?(?:(?:mỗi|hằng|hàng)\s+)?(?:tháng|quý|năm|kỳ|6 tháng|quý sau|kỳ báo cáo)(?: (?:sau|báo cáo))?(?![A-Za-zÀ-ỿ]))?|kỳ báo cáo|(?<=cuối cùng )(?:của )?(?:tháng|quý))`,
    "gu",
  ),
  // "trước 17 giờ 30 hằng ngày"
  new RegExp(String.raw`${edge}${onHour},?\s+(?:(?:của\s+)?(?:hằng|hàng|mỗi)\s+${unit}|các ngày trong tuần)`, "gu"),
  // "hằng tháng, chậm nhất ngày 05 của tháng"
  new RegExp(
    String.raw`${edge}(?:hằng|hàng|mỗi)\s+${unit},\s*${onDay}(?:\s*của\s*(?:tháng|quý|tuần)(?: (?:sau|đó|kế tiếp|(?:đầu|cuối)(?: cùng)?(?: của)?(?: quý| năm)?))?)?(?![A-Za-zÀ-ỿ\d/])(?!\s*(?:tháng\s*)?\d)`,
    "gu",
  ),
  // "định kỳ 6 tháng, năm", "định kỳ hằng tháng, quý", "định kỳ theo quý"
  new RegExp(
    String.raw`${edge}(?:thực hiện\s+)?(?:theo\s+)?định k[ỳì]\s*(?:vào\s+|theo\s+|trong\s+)?(?:(?:cuối|đầu)\s+(?=hằng|hàng|mỗi|từng))?(?:(?:hằng|hàng|mỗi|từng)\s+)?(?:cuối\s+|đầu\s+)?${unit}(?:\s*(?:\/|một|1|01)\s*(?:${count}\s*)?lần)?${more}(?:\s+(?:và\s+)?(?:đột xuất|khi có yêu cầu))?`,
    "gu",
  ),
  // "02 lần/năm", "ít nhất 01 lần trong quý"
  new RegExp(
    String.raw`${edge}(?:(?:ít nhất|tối thiểu|mỗi năm|hằng năm|hàng năm)\s+)?${count}\s*(?:lần|kỳ|đợt)\s*(?:\/|trong|trên|mỗi|một)\s*(?:một\s+|1\s+|0?\d\s*)?(?:ngày|tuần|tháng|quý|năm(?!\s*\d))(?![A-Za-zÀ-ỿ])`,
    "gu",
  ),
  // "6 tháng/lần", "mỗi quý một lần"
  new RegExp(
    String.raw`${edge}(?:(?:mỗi|hằng|hàng)\s+)?(?:${count}\s*)?(?:ngày|tuần|tháng|quý|năm)\s*(?:\/|một|1|01|hai|02|2)\s*(?:${count}\s*)?lần(?![A-Za-zÀ-ỿ])`,
    "gu",
  ),
  // "mỗi tháng 02 đợt", "mỗi tuần một lần vào chiều thứ sáu"
  new RegExp(
    String.raw`${edge}(?:ít nhất\s+|tối thiểu\s+)?(?:mỗi|hằng|hàng)\s+(?:tuần|tháng|quý|năm)\s+${count}\s*(?:lần|đợt|buổi|kỳ|lượt)(?![A-Za-zÀ-ỿ])(?:,?\s+vào\s+${onDay})?`,
    "gu",
  ),
  // "hằng năm", "hàng tháng, quý", "mỗi quý"
  new RegExp(
    String.raw`${edge}(?<!(?:mặt|khách|ngân|cửa|bán|nhà|đơn|giao|mua|xếp|nguồn|lô|kho)\s)(?:thực hiện\s+)?(?:(?:vào\s+)?(?:cuối|đầu)\s+)?(?:hằng|hàng|mỗi|từng)\s+${unit}(?!\s*(?:20|19)\d\d)${more}(?:\s+hoặc\s+đột xuất(?: khi có yêu cầu)?)?`,
    "gu",
  ),
  // "theo quý", "các quý trong năm", and "định kỳ" with a day or with nothing
  new RegExp(
    String.raw`${edge}(?:(?:theo|các)\s+(?:từng\s+)?(?:tháng|quý)(?:\s+trong năm)?|định k[ỳì](?:\s+${onDay})?)(?![A-Za-zÀ-ỿ])(?!\s*[ivx\d])`,
    "gu",
  ),
];

/** What every pattern above contains. */
const keyword =
  /định k[ỳì]|(?:hằng|hàng|mỗi|từng)\s|lần(?![A-Za-zÀ-ỿ])|(?:kỳ|đợt)\s*\/|(?:theo|các) (?:tháng|quý)|(?:tháng|quý|tuần) (?:cuối|đầu|sau|liền|tiếp|kế|thứ|báo)|của tháng trước|kỳ báo cáo|cuối (?:tháng|quý|năm)|cuối cùng/gu;

const numbers: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, sáu: 6, chín: 9 };
const perUnit = new RegExp(
  String.raw`(${count})\s*(?:lần|kỳ|đợt)\s*(?:\/|trong|trên|mỗi|một)\s*(?:một\s+|1\s+)?(0?\d\s*)?(ngày|tuần|tháng|quý|năm)`,
  "u",
);
const counted = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])(?:(${count})\s*)?(tuần|tháng|quý|quí|năm|ngày|học kỳ|học kì)(?!\s*(?:đầu|cuối(?! năm))|[A-Za-zÀ-ỿ])`,
  "u",
);

function numberOf(word: string | undefined): number {
  return word === undefined ? 1 : (numbers[word] ?? (Number(word) || 1));
}

function monthsToEvery(months: number): Every {
  return ({ 1: "month", 3: "quarter", 6: "half-year", 12: "year" } as const)[months as 1] ?? "other";
}

const monthsOf: Readonly<Record<string, number>> = { tháng: 1, quý: 3, quí: 3, năm: 12 };

/** How often, by the first period named: "hằng tháng, quý" is every month. */
function everyOf(words: string): Every {
  const rate = perUnit.exec(words);
  const match =
    rate ??
    counted.exec(
      words.replace(
        /thứ [A-Za-zÀ-ỿ]+|tháng \d{1,2}(?= h[ằà]ng năm)|\d{1,2}\s*(?:giờ|h)|ngày (?:mùng |mồng )?\d{1,2}(?:\s*(?:-|đến|và)\s*(?:ngày )?\d{1,2})?/gu,
        " ",
      ),
    );
  if (!match) return "other";
  const name = (rate ? match[3] : match[2]) as string;
  const periods = rate ? numberOf(match[2]?.trim()) / numberOf(match[1]) : numberOf(match[1]);
  if (name === "tuần") return periods === 1 ? "week" : "other";
  const months = monthsOf[name];
  return months === undefined ? "other" : monthsToEvery(months * periods);
}

function operatorOf(words: string): Deadline["operator"] {
  if (/(?<![A-Za-zÀ-ỿ])(?<!(?:tháng|quý|tuần) )trước(?![A-Za-zÀ-ỿ])/u.test(words)) return "before";
  return /(?<![A-Za-zÀ-ỿ])(?:nhất|không quá|đến)(?![A-Za-zÀ-ỿ])/u.test(words) ? "by" : "in";
}

/** Marks for what comes back: "định kỳ hàng tháng, quý", "02 lần/năm", "trước ngày 20 hằng tháng". The levelled text. */
export function periodicMarks(text: string): Mark[] {
  return windowsAround(text, keyword, 80).flatMap((window) => marksIn(window.text, window.start));
}

function marksIn(text: string, offset: number): Mark[] {
  const out: Mark[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0].trimEnd();
      const [start, end] = [offset + match.index, offset + match.index + words.length];
      const cue = /định k[ỳì]|trước|nhất|không quá/u.test(words);
      const meaning = {
        kind: "periodic",
        operator: operatorOf(words),
        start: null,
        end: null,
        every: everyOf(words),
      } as const;
      out.push({ start, end, kind: "periodic", meaning, cue });
    }
  }
  return out;
}
