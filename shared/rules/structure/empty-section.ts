import type { Entry } from "#shared/facts/outline.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Member } from "#shared/rules/numbering/series.ts";
import { judgingSeries, placeOf } from "#shared/rules/numbering/series.ts";

/**
 * A numbered title with nothing under it, beside others that have something. A list whose members are mostly bare
 * (names in capitals) is no list of sections.
 */
export const emptySection = documentRule({
  id: "structure/empty-section",
  title: "Mục có tên nhưng không có nội dung",
  basis: "Thông lệ soạn thảo",
  severity: "warning",
  needs: [],
  messages: { empty: "Mục “{label} {title}” không có nội dung; cần bổ sung hoặc bỏ mục này." },
  check: ({ outline }: RuleContext) => emptyIn(outline).flatMap((member) => judge(member, outline)),
  examples: {
    good: [
      { paper: "I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. KINH PHÍ: Không.\n\nIII. BÁO CÁO\n\nĐịnh kỳ." },
      {
        paper:
          "I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NHIỆM VỤ (chi tiết tại Phụ lục kèm theo)\n\nIII. BÁO CÁO\n\nĐịnh kỳ.",
      },
      {
        paper:
          "Điều 1. Phê duyệt Kế hoạch\n\nNội dung kèm theo.\n\nĐiều 2. Quyết định này có hiệu lực sau 10 ngày kể từ ngày ban hành và thay thế Quyết định về việc tiếp nhận phản ánh\n\nĐiều 3. Thi hành\n\nVăn phòng chịu trách nhiệm.",
      },
      { paper: "Danh sách cơ quan như sau:\n\n1. SỞ Y TẾ\n\n2. SỞ TÀI CHÍNH\n\n3. SỞ NỘI VỤ" },
    ],
    bad: [
      {
        paper: "I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. KINH PHÍ\n\nIII. BÁO CÁO\n\nĐịnh kỳ hằng tháng.",
        finds: ["empty"],
      },
    ],
  },
});

/** Titles that hold nothing, of series where most hold something. */
const emptyIn = judgingSeries(({ members }) => {
  const empty = members.filter(({ entry }) => entry.block.type === "heading" && !entry.holds);
  return empty.length * 3 > members.length ? [] : empty;
});

/** "Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký …" is whole without its stop. */
function isSentence(title: string): boolean {
  return title.length > 90 && title !== title.toUpperCase();
}

function judge({ entry, label }: Member, outline: readonly Entry[]): Report<"empty">[] {
  const title = entry.block.type === "heading" ? textOf(entry.block) : "";
  const next = outline[outline.indexOf(entry) + 1];
  const named = next?.block.type === "heading" && next.label === null;
  if (
    title === "" ||
    isSentence(title) ||
    /[:.;]|phụ lục|biểu|bảng|danh (?:mục|sách)/iu.test(title) ||
    named ||
    next?.block.type === "page-break"
  )
    return [];
  return [{ at: placeOf(entry), message: "empty", data: { label: label.text, title } }];
}
