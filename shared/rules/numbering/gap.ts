import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { atWhere } from "#shared/rules/engine/where.ts";
import type { Member, Series } from "./series.ts";
import { renumbering } from "./renumber.ts";
import { isGarbled, isHidden, isSlip, judgingSeries, labelAt, placeOf } from "./series.ts";

/** A number that is left out between two others. Where the missing one stands in the words, it is not missing. */
export const gap = documentRule({
  id: "numbering/gap",
  title: "Số thứ tự bị bỏ cách",
  basis: "Thứ tự các điều, khoản, điểm (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "error",
  needs: [],
  messages: {
    one: "{where}: sau “{before}” là “{found}”, thiếu “{missing}”; cần bổ sung nội dung thiếu hoặc đánh số lại.",
    place: "{where}: “{found}” đứng giữa “{before}” và “{next}”; cần đánh là “{missing}”.",
    many: "{where}: sau “{before}” là “{found}”, thiếu từ “{first}” đến “{last}”; cần bổ sung nội dung thiếu hoặc đánh số lại.",
  },
  check,
  examples: {
    good: [
      { paper: "I. MỤC ĐÍCH\n\n1. Rà soát thủ tục.\n\n2. Công khai thủ tục.\n\nII. YÊU CẦU\n\n1. Đúng tiến độ." },
      { paper: "1. Các nhiệm vụ:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.\n\ng) Bảy." },
      {
        paper:
          "A. MỘT\n\nNội dung.\n\nB. HAI\n\nNội dung.\n\nC. BA\n\nNội dung.\n\nD. BỐN\n\nNội dung.\n\nE. NĂM\n\nNội dung.",
      },
      { paper: "1. Nội dung:\n\n(g) Bảy.\n\n(h) Tám.\n\n(i) Chín.\n\n(k) Mười." },
      { paper: "I. MỘT\n\nMột.\n\nII. HAI\n\nHai.\n\nII. BA\n\nBa.\n\nIV. BỐN\n\nBốn." },
      { paper: "1. Nội dung:\n\n1. Một.\n\n2a, 2b. Hai.\n\n3. Ba." },
      { paper: "1. Sở Y tế: cấp thuốc.\n\n2, Công an tỉnh: giữ trật tự.\n\n3. Sở Tài chính: bố trí kinh phí." },
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\n©) Ba.\n\nd) Bốn." },
      { paper: "Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai.\n\nĐiều 2. Đối tượng\n\n1. Ba.\n\nĐiều 3. Hiệu lực" },
    ],
    bad: [
      {
        paper: "1. Các nhiệm vụ:\n\na) Rà soát hồ sơ.\n\nc) Công khai kết quả.\n\nd) Báo cáo.",
        finds: ["one"],
        fixed: "1. Các nhiệm vụ:\n\na) Rà soát hồ sơ.\n\nb) Công khai kết quả.\n\nc) Báo cáo.",
      },
      {
        paper: "1. Các nhiệm vụ:\n\na) Rà soát hồ sơ.\n\nc) Công khai kết quả.\n\n2. Việc ở điểm c làm ngay.",
        finds: ["one"],
      },
      { paper: "1. Các nhiệm vụ:\n\na) Rà soát.\n\nc) Công khai.\n\ne) Báo cáo.", finds: ["one", "many"] },
      {
        paper: "1. Chỉ đạo\n\na) Ban hành kế hoạch.\n\nb) Quán triệt.\n\n3. Kiểm tra\n\na) Tự kiểm tra.\n\nb) Báo cáo.",
        finds: ["one"],
      },
      { paper: "I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nIV. YÊU CẦU\n\nĐúng tiến độ.", finds: ["many"] },
      { paper: "1. Nội dung:\n\na) Một.\n\nb) Hai.\n\ne) Ba.\n\nd) Bốn.", finds: ["place"] },
    ],
  },
});

type Message = "one" | "many" | "place";

/** A gap with the place it was found at. */
interface Gap {
  readonly report: Report<Message>;
  readonly series: Series;
  readonly member: Member;
}

const gapsIn = judgingSeries((series): readonly Gap[] => {
  const { members } = series;
  return members.flatMap((member, index) => {
    const before = members[index - 1];
    if (!before || isSlip(members[index - 2], before, member)) return [];
    const reports = gapBetween(series, before, member, members[index + 1]);
    return reports.map((report) => ({ report, series, member }));
  });
});

function check(context: RuleContext): Report<Message>[] {
  return gapsIn(context.outline).map(({ report, series, member }) => {
    const fix = renumbering(series, member, context);
    return fix === undefined ? report : { ...report, fix };
  });
}

function gapBetween(series: Series, before: Member, member: Member, next: Member | undefined): Report<Message>[] {
  const [from, to] = [before.value, member.value];
  if (from === null || to === null || to <= from + 1) return [];
  const missing = Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at).filter(
    (value) => !isHidden(value, member),
  );
  if (missing.length === 0 || onlySkippedLetter(member, missing) || member.between.some(isGarbled)) return [];
  const where = atWhere(series.path);
  const data = { where, before: before.label.text, found: member.label.text };
  const [first, last] = [missing[0] as number, missing.at(-1) as number];
  if (next?.value === from + 2 && to !== next.value) {
    const right = { next: next.label.text, missing: labelAt(first, member.label) };
    return [{ at: placeOf(member.entry), message: "place", data: { ...data, ...right } }];
  }
  if (missing.length === 1)
    return [{ at: placeOf(member.entry), message: "one", data: { ...data, missing: labelAt(first, member.label) } }];
  const range = { first: labelAt(first, member.label), last: labelAt(last, member.label) };
  return [{ at: placeOf(member.entry), message: "many", data: { ...data, ...range } }];
}

/** "d) e)" leaves out đ alone: numbering/wrong-letter says so. Sections A, B, C … follow either alphabet. */
function onlySkippedLetter(member: Member, missing: readonly number[]): boolean {
  return (
    missing.length === 1 &&
    labelAt(missing[0] as number, member.label)
      .replace(/[().]/gu, "")
      .toLowerCase() === "đ"
  );
}
