import type { Task, TaskDeadline } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { listed, taskName } from "#shared/rules/task/name.ts";
import { task } from "#shared/rules/task/sample.ts";
import { daysBetween } from "#shared/text/days.ts";
import { planPeriod } from "./period.ts";

/** Time limits without a year in a paper whose subject does not name one year; once for the paper. */
export const yearMissing = documentRule({
  id: "deadline/year-missing",
  title: "Thời hạn không ghi năm",
  basis: "Thông lệ ghi thời hạn",
  severity: "info",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    one: "{task} có thời hạn “{limit}” không ghi năm{read}; nên ghi rõ năm.",
    many: "Có {count} thời hạn không ghi năm ({limits}){read}; nên ghi rõ năm.",
  },
  check,
  examples: {
    good: [
      { paper: paperWith("năm 2026", task("1.", { deadline: "Quý II" })) },
      { paper: paperWith("", task("1.", { deadline: "Hằng tháng" })) },
      {
        paper: samplePaper({
          number: "Số: 42/TB-UBND",
          kind: "THÔNG BÁO",
          subject: "Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban",
          body: "1. Công an xã báo cáo kết quả kiểm tra chậm nhất ngày 20/3./.",
        }),
      },
      {
        paper: paperWith(
          "",
          "1. Định kỳ 6 tháng, các phòng gửi báo cáo về Văn phòng HĐND và UBND xã trước ngày 10/6 và trước ngày 10/12 để tổng hợp.",
        ),
      },
    ],
    bad: [
      { paper: paperWith("", task("1.", { deadline: "Trước ngày 30/6" })), finds: ["one"] },
      {
        paper: paperWith(
          "giai đoạn 2026 - 2030",
          `${task("1.", { deadline: "Trước ngày 30/6" })}\n\n${task("2.", { text: "Số hóa hồ sơ.", deadline: "Tháng 9" })}`,
        ),
        finds: ["many"],
      },
    ],
  },
});

function paperWith(when: string, tasks: string): string {
  return samplePaper({
    subject: `Triển khai công tác cải cách hành chính ${when}`.trim(),
    body: `Ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n${tasks}`,
  });
}

function check(context: RuleContext): Report<"one" | "many">[] {
  const period = planPeriod(context.header);
  if (period && period.first.slice(0, 4) === period.last.slice(0, 4)) return [];
  const found = context.tasks.filter((one) => lacksYear(one) && !isNear(one, context));
  const first = found[0];
  if (!first?.deadline) return [];
  const limit = first.deadline.raw.trim();
  const read = readAs(first.deadline, context);
  if (found.length === 1)
    return [{ at: first.deadline.at, message: "one", data: { task: taskName(first), limit, read } }];
  const shown = [...new Set(found.map(({ deadline }) => `“${deadline?.raw.trim() ?? ""}”`))];
  return [
    {
      at: first.deadline.at,
      message: "many",
      data: {
        count: found.length,
        limits: shown.length > 3 ? `${shown.slice(0, 3).join(", ")} …` : listed(shown),
        read,
      },
    },
  ];
}

/** What comes round every year or half-year rightly has no year. */
function lacksYear({ deadline, text }: Task): boolean {
  return (
    deadline?.yearAssumed === true &&
    deadline.end !== null &&
    deadline.kind !== "event" &&
    deadline.kind !== "periodic" &&
    /\d|[IVX]/u.test(deadline.raw) &&
    !/(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng)|định kỳ/iu.test(text)
  );
}

/** In a notice or letter a limit of the next weeks can be meant for one year only; a plan is read for longer. */
const near = 45;

function isNear({ deadline }: Task, { header, has }: RuleContext): boolean {
  if (has("plansAhead")) return false;
  const days = deadline?.end && header.date?.iso ? daysBetween(header.date.iso, deadline.end) : null;
  return days !== null && days >= 0 && days <= near;
}

/** The year the limit was read as, unless it lies before the paper: nobody means that. */
function readAs({ end }: TaskDeadline, { header }: RuleContext): string {
  const year = end?.slice(0, 4) ?? "";
  return Number(year) < (header.date?.year ?? 0) ? "" : `, được hiểu là năm ${year}`;
}
