import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { judgingTasks } from "#shared/rules/engine/tasks.ts";
import { gatheringKept } from "#shared/text/gather.ts";
import { rememberingLast } from "#shared/text/remember.ts";
import { placesOf, taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import type { Judged, Lack } from "./unlimited.ts";
import { isHabit, unlimited } from "./unlimited.ts";

/**
 * Work without a time limit of its own or of its part. Directions to all, standing duties and urgent papers weigh less;
 * prose is an error only in a paper that does set limits, and only where the work has a result to be finished. What a
 * paper in prose leaves open throughout is said once for all its places.
 */
export const missingDeadline = documentRule({
  id: "task/missing-deadline",
  title: "Nhiệm vụ chưa có thời hạn",
  basis: "Thông lệ giao việc: rõ người, rõ việc, rõ thời hạn",
  severity: "error",
  needs: ["assignsTasks", "isJudged", "has-head", "has-tasks"],
  messages: {
    none: "{task} chưa có thời hạn; cần ghi rõ thời hạn hoàn thành.",
    lasting: "{task} chưa có thời hạn; nếu là việc làm thường xuyên thì nên ghi “thường xuyên” hoặc kỳ báo cáo.",
    general: "{task} là chỉ đạo chung, chưa có thời hạn; nên ghi thời hạn hoặc kỳ báo cáo để theo dõi.",
    duty: "{task} yêu cầu xây dựng văn bản hoặc báo cáo nhưng chưa có thời hạn; nên ghi rõ.",
    noneMany:
      "{count} nhiệm vụ chưa có thời hạn ({places}); cần ghi thời hạn cho từng nhiệm vụ, hoặc một thời hạn chung cho cả phần.",
    lastingMany:
      "{count} nhiệm vụ chưa có thời hạn ({places}); nếu là việc làm thường xuyên thì nên ghi “thường xuyên” hoặc kỳ báo cáo.",
    generalMany:
      "{count} nhiệm vụ là chỉ đạo chung, chưa có thời hạn ({places}); nên ghi thời hạn hoặc kỳ báo cáo để theo dõi.",
    dutyMany: "{count} nhiệm vụ yêu cầu xây dựng văn bản hoặc báo cáo nhưng chưa có thời hạn ({places}); nên ghi rõ.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { text: "Tuyên truyền về dịch vụ công.", deadline: "Thường xuyên" })}`,
        ),
      },
      {
        paper: planWith(
          "1. Hoàn thành trong quý II/2026:\n\na) Phòng Kinh tế rà soát thủ tục hành chính.\n\nb) Công an xã cập nhật dữ liệu dân cư.",
        ),
      },
      { paper: planWith("1. Công an xã cập nhật dữ liệu dân cư, báo cáo trước ngày 20 hằng tháng.") },
      {
        paper: planWith(
          dated(),
          "Phòng Kinh tế tham gia thẩm định sự phù hợp của dự án với quy hoạch xây dựng và kế hoạch sử dụng đất.",
        ),
      },
      {
        paper: planWith(
          `${dated()}\n\n4. Phòng Kinh tế chủ trì, phối hợp với các thôn thường xuyên rà soát, cập nhật hồ sơ.\n\n5. Công an xã theo dõi, đôn đốc các thôn cập nhật dữ liệu cư trú.`,
        ),
      },
      { paper: samplePaper() },
      {
        paper: listThen("Thời gian hoàn thành: Trước ngày 30/6/2026.", "Thời gian hoàn thành: Trước ngày 15/9/2026."),
      },
      {
        paper: planWith(
          `${dated()}\n\n4. Phòng Kinh tế chỉ đạo các chủ đầu tư bổ sung thiết bị, hoàn thành các tuyến đường theo đúng tiến độ đã cam kết.\n\n5. Công an xã đôn đốc các thôn ký cam kết; Trạm Y tế xã tăng cường kiểm tra, đánh giá bếp ăn.`,
          "Trong quá trình thực hiện, nếu cần điều chỉnh, các phòng đề xuất Văn phòng HĐND và UBND xã tổng hợp, báo cáo kết quả.",
        ),
      },
      {
        paper: planWith(
          `${dated()}\n\n4. Số hóa giai đoạn 2026 - 2028\n\na) Phòng Kinh tế lắp đặt thiết bị số hóa.\n\nb) Công an xã cập nhật dữ liệu dân cư.\n\n5. Lưu trữ\n\nTrong giai đoạn 2026 - 2028, tập trung làm các việc sau:\n\na) Phòng Kinh tế xây dựng kho lưu trữ.\n\nb) Công an xã rà soát hồ sơ hộ khẩu.`,
        ),
      },
    ],
    bad: [
      { paper: listThen("", "Kinh phí: Theo dự toán được giao."), finds: ["noneMany", "duty", "duty"] },
      {
        paper: planWith(`${task("1.")}\n\n${task("2.", { text: "Số hóa hồ sơ còn hiệu lực.", deadline: null })}`),
        finds: ["none"],
      },
      {
        paper: planWith(
          "1. Công an xã cập nhật dữ liệu dân cư, hoàn thành trong quý II/2026.\n\n2. Trạm Y tế xã khám sức khỏe cho người cao tuổi, hoàn thành trong quý III/2026.\n\n3. Phòng Kinh tế lắp đặt trạm phát sóng, hoàn thành trong quý IV/2026.\n\n4. Phòng Kinh tế xây dựng phương án hỗ trợ hộ kinh doanh.\n\n5. Đoàn Thanh niên xã tuyên truyền, vận động người dân sử dụng dịch vụ công.",
          "Công an xã báo cáo kết quả trước ngày 20 hằng tháng.",
        ),
        finds: ["none", "lasting"],
      },
      {
        paper: planWith(
          `${["1", "2", "3", "4"].map((one) => task(`${one}.`, { text: `Số hóa hồ sơ còn hiệu lực, đợt ${one}.` })).join("\n\n")}\n\n5. Các thôn tăng cường tuyên truyền về chuyển đổi số.`,
          "Phòng Kinh tế xây dựng kế hoạch chi tiết, gửi Văn phòng HĐND và UBND xã tổng hợp.",
        ),
        finds: ["general", "duty"],
      },
      {
        paper: planWith(
          "1. Công an xã rà soát dữ liệu dân cư.\n\n2. Trạm Y tế xã lập hồ sơ sức khỏe của người cao tuổi.\n\n3. Phòng Kinh tế lắp đặt trạm phát sóng.\n\n4. Phòng Kinh tế xây dựng phương án hỗ trợ hộ kinh doanh.",
        ),
        finds: ["noneMany"],
      },
    ],
  },
});

/** Three tasks with limits. */
function dated(): string {
  return ["một", "hai", "ba"]
    .map((one, at) => `${at + 1}. Công an xã cập nhật dữ liệu dân cư, đợt ${one}, hoàn thành trong quý II/2026.`)
    .join("\n\n");
}

/** A list of contents and the part that hands them out, with a line below each of its works. */
function listThen(first: string, second: string): string {
  return samplePaper({
    body: `I. NỘI DUNG

1. Thành lập tổ công tác kiểm kê đất lâm nghiệp của xã để chỉ đạo, đôn đốc.

2. Xây dựng kế hoạch kiểm kê đất lâm nghiệp.

3. Đánh giá kết quả kiểm kê, báo cáo Ủy ban nhân dân xã.

II. PHÂN CÔNG NHIỆM VỤ

1. Phòng Kinh tế

- Tham mưu thành lập tổ công tác kiểm kê đất lâm nghiệp cấp xã.

${first}

- Xây dựng kế hoạch chi tiết kiểm kê đất lâm nghiệp tại các thôn.

${first}

2. Công an xã

- Phối hợp đánh giá kết quả kiểm kê, tổng hợp báo cáo Ủy ban nhân dân xã.

${second}`,
  });
}

type Message = Lack | `${Lack}Many`;

/** Up to this many places without a limit are named one by one. */
const few = 2;

function check(context: RuleContext): Report<Message>[] {
  if (context.has("ordersAtOnce") || context.header.urgency !== null) return [];
  return reportsOf(lacksOf(context));
}

/** A task without a limit; with a report of its own where it does not share one. */
interface Lacking {
  readonly one: Task;
  readonly judged: Judged;
  readonly single: Report<Message> | null;
}

const lacksOf = judgingTasks((one, context): readonly Lacking[] => {
  const judged = unlimited(one, context);
  if (!judged) return [];
  const shared = judged.severity === "info" || isHabit(one, context);
  return [{ one, judged, single: shared ? null : report(one, judged) }];
});

function reportsOf(lacks: readonly Lacking[]): Report<Message>[] {
  return [...singlesIn(lacks), ...sharedReports(sharedIn(lacks))];
}

const singlesIn = gatheringKept(idOf, ({ single }) => (single ? [single] : []));
const sharedIn = gatheringKept(idOf, (lacking) => (lacking.single ? [] : [lacking]));

function idOf({ one }: Lacking): string {
  return one.id;
}

const sharedReports = rememberingLast((shared: readonly Lacking[]): Report<Message>[] =>
  Object.entries(Object.groupBy(shared, ({ judged }) => judged.lack)).flatMap(([lack, found]) =>
    together(lack as Lack, found),
  ),
);

function report(one: Task, { lack, severity }: Judged): Report<Message> {
  return { at: one.at, message: lack, severity, data: { task: taskName(one) } };
}

function together(lack: Lack, found: readonly Lacking[]): Report<Message>[] {
  const [first] = found;
  if (!first || found.length <= few)
    return found.map(({ one, judged }) => report(one, { ...judged, severity: "info" }));
  const data = { count: found.length, places: placesOf(found.map(({ one }) => one)) };
  return [{ at: first.one.at, message: `${lack}Many`, severity: first.judged.severity, data }];
}
