import { gatheringFirst } from "#shared/text/gather.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";

/** A time limit that hangs on another's act or plan and gives no day. A counted term ("trong 15 ngày kể từ …") or an estimate is clear enough. */
export const vagueDeadline = documentRule({
  id: "task/vague-deadline",
  title: "Thời hạn chưa cụ thể",
  basis: "Thông lệ giao việc: rõ thời hạn",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    event: "{task} có thời hạn phụ thuộc việc khác (“{limit}”) mà không có ngày; nên ghi thêm thời gian dự kiến.",
    roadmap:
      "{task} chỉ dẫn chiếu lộ trình, kế hoạch khác (“{limit}”) mà không có ngày; nên ghi rõ mốc phải hoàn thành.",
    soon: "{task} có thời hạn “{limit}” không đo được; nên ghi rõ ngày, tháng hoặc quý hoàn thành.",
  },
  check,
  examples: {
    good: [
      { paper: planWith(task("1.", { deadline: "Sau khi Bộ Công an triển khai (dự kiến tháng 6/2026)" })) },
      { paper: planWith(task("1.", { deadline: "Trong 15 ngày kể từ ngày có kết luận" })) },
      { paper: planWith(task("1.", { deadline: "Ngay sau khi Kế hoạch được ban hành" })) },
      { paper: planWith(task("1.", { deadline: "Theo tiến độ tại Quyết định số 12/QĐ-UBND ngày 05/01/2026" })) },
      { paper: planWith(task("1.", { deadline: "Theo tiến độ dự án đã được phê duyệt" })) },
      { paper: planWith(task("1.", { deadline: "Theo từng mốc thời gian dưới đây" })) },
      { paper: planWith(task("1.", { deadline: "Từ ngày ban hành Kế hoạch trở đi" })) },
      {
        paper: planWith(
          `${task("1.", { deadline: "Thường xuyên" })}\n\n${task("2.", { deadline: "Trước Tết Nguyên đán" })}`,
        ),
      },
    ],
    bad: [
      { paper: planWith(task("1.", { deadline: "Sau khi có hướng dẫn của Bộ Công an" })), finds: ["event"] },
      { paper: planWith(task("1.", { deadline: "Theo lộ trình của tỉnh" })), finds: ["roadmap"] },
      { paper: planWith(task("1.", { deadline: "Theo tiến độ thực hiện của dự án" })), finds: ["roadmap"] },
      { paper: planWith(task("1.", { deadline: "Kịp thời" })), finds: ["soon"] },
    ],
  },
});

const act =
  /hướng dẫn|văn bản|chỉ đạo|triển khai|ban hành|phê duyệt|bố trí|cấp kinh phí|hoàn thành|thông báo|đề nghị|yêu cầu/iu;
/** The day on which the paper itself is issued is known. */
const ownIssue =
  /(?:kế hoạch|chỉ thị|quyết định|công văn|chương trình|nghị quyết|văn bản)(?: này)? (?:được|có hiệu lực|ban hành)|ngày (?:ký|ban hành)/iu;
/** The day stands in the lines round it, in a paper that is named, or in one that was approved: "theo từng mốc dưới đây", "theo tiến độ tại Quyết định số 12/QĐ-UBND", "đã được phê duyệt". */
const named =
  /\d\/\p{Lu}|\d[/-]\p{Lu}{2}|phụ lục|kèm theo|(?:đã |được )+(?:phê duyệt|duyệt|giao|cam kết)|hợp đồng|(?:dưới|sau) đây|(?:nêu|ở) trên/iu;
const counted = /\d[\d\s()A-Za-zÀ-ỿ]{0,14}(?:ngày|giờ|tuần|tháng)|hằng|hàng/iu;
const soon =
  /^\W*(?:(?:trong )?(?:thời gian )?sớm(?: nhất)?|kịp thời|khẩn trương|ngay|càng sớm càng tốt|thời gian tới|trong thời gian tới)\W*$/iu;

type Message = "event" | "roadmap" | "soon";

function check({ tasks }: RuleContext): readonly Report<Message>[] {
  return vagueIn(tasks);
}

/** A limit shared by the parts of a point, or told in a heading, is judged once. */
const vagueIn = gatheringFirst(
  ({ id }: Task) => id,
  (one) => vague(one),
  ({ at }) => `${at.node} ${at.start}`,
);

function vague(one: Task): Report<Message>[] {
  const { deadline } = one;
  if (!deadline || deadline.end !== null || deadline.estimated || deadline.impossible) return [];
  const limit = deadline.raw.replace(/\s+/gu, " ").trim();
  const data = { task: taskName(one), limit: limit.length > 90 ? `${limit.slice(0, 88).trimEnd()}…` : limit };
  if (soon.test(limit)) return [{ at: deadline.at, message: "soon", data }];
  if (deadline.kind === "event" && act.test(limit) && !ownIssue.test(limit) && !counted.test(limit))
    return [{ at: deadline.at, message: "event", data }];
  if (deadline.kind === "roadmap" && !counted.test(limit) && !named.test(limit))
    return [{ at: deadline.at, message: "roadmap", data }];
  return [];
}
