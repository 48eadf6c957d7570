import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";
import type { Range } from "#shared/text/range.ts";
import { splitSentences } from "#shared/text/sentences.ts";

/**
 * "04 nhóm nhiệm vụ, gồm: dữ liệu; nền tảng; an toàn thông tin": a count and a list behind it that names another number.
 * Only lists parted by semicolons or by "(1) … (2) …" are counted; commas part names too.
 */
export const countVsList = blockRule({
  id: "number/count-vs-list",
  title: "Số lượng nêu khác số mục kể ra",
  basis: "Số học",
  severity: "warning",
  needs: [],
  messages: {
    differs: "Nêu “{count}” nhưng phía sau kể ra {listed}; cần kiểm tra lại số lượng hoặc bổ sung mục thiếu.",
  },
  check,
  examples: {
    good: [
      { paper: "Triển khai 03 nhóm nhiệm vụ, gồm: dữ liệu; nền tảng số; an toàn thông tin." },
      { paper: "Kiểm tra 02 nội dung: (1) việc tiếp nhận hồ sơ; (2) việc trả kết quả; kết hợp nhắc nhở công chức." },
      { paper: "Tuyên truyền tại 04 thôn: Hòa Bình, Tân Lập, An Phú; Công an xã phối hợp." },
      { paper: "Thực hiện 05 nội dung, trong đó tập trung: rà soát hồ sơ; công khai kết quả." },
      { paper: "Có 03 đơn vị gồm: Công an xã; Trạm Y tế; các trường học và Văn phòng." },
      { paper: "Bố trí 02 điểm gồm: điểm tại nhà văn hóa; điểm tại trường học; mỗi điểm có 03 người trực." },
    ],
    bad: [
      { paper: "Triển khai 04 nhóm nhiệm vụ, gồm: dữ liệu; nền tảng số; an toàn thông tin.", finds: ["differs"] },
      { paper: "Kiểm tra 02 nội dung: (1) tiếp nhận hồ sơ; (2) trả kết quả; (3) thái độ phục vụ.", finds: ["differs"] },
    ],
  },
});

const counted =
  /(?<![\d.,/])(0[2-9]|[2-9]|1\d)\s((?:nhóm |loại )?(?:nội dung|nhiệm vụ|nhóm|tiêu chí|giải pháp|phần|bước|mục tiêu|chỉ tiêu|yêu cầu|đơn vị|cơ quan|điểm|đợt|việc|vấn đề|lĩnh vực|khâu đột phá|trụ cột)[A-Za-zÀ-ỿ\s]{0,40}?),?\s*(?:(?:bao )?gồm|cụ thể|như sau|sau đây|sau|là)?\s*:\s+/gu;
/** A piece that goes on with the sentence and is no part of the list. */
const aside =
  /^(?:kết hợp|đồng thời|trong đó|mỗi|các |đảm bảo|bảo đảm|báo cáo|hoàn thành|thời gian|theo|và\s)|…|v\.v|\.\.\./iu;

function check({ text, at }: BlockContext): Report<"differs">[] {
  if (!text.includes(";")) return [];
  return splitSentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(counted)].flatMap((match): Report<"differs">[] => {
      const listed = itemsIn(words.slice(match.index + match[0].length));
      if (listed === null || listed === Number(match[1])) return [];
      const range: Range = { start: sentence.start + match.index, end: sentence.end };
      return [{ at: at(range), message: "differs", data: { count: `${match[1]} ${match[2]}`.trim(), listed } }];
    });
  });
}

/** How many things a list names; null where that cannot be told. */
function itemsIn(list: string): number | null {
  const numbered = [...list.matchAll(/(?:^|[;,:.]\s*|\s)\((\d{1,2})\)\s/gu)].map((match) => Number(match[1]));
  if (numbered.length > 0) return numbered.every((value, index) => value === index + 1) ? numbered.length : null;
  if (/[:(]/u.test(list)) return null;
  const pieces = list.split(";").map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.some((piece) => piece === "" || aside.test(piece))) return null;
  return pieces.some((piece) => /,|\svà\s/u.test(piece)) ? null : pieces.length;
}
