import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { isGroup } from "#shared/agencies/group.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { Task } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { judgingTasks } from "#shared/rules/engine/tasks.ts";
import { isWorkOf } from "./annex.ts";
import { habitAmong, isFormed, isRegulation } from "./habit.ts";
import { namesOf, taskName } from "./name.ts";
import { planWith, task } from "./sample.ts";
import { hasMarkedCell, hasSpans, saidAround } from "./section.ts";
import { gatheringKept } from "#shared/text/gather.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";

/**
 * Work that nobody leads. Certain where the form asks for a lead (labelled lines, a column) or the other points all name
 * one; in a letter whoever it is addressed to is meant. Where a whole paper names nobody in prose it is said once.
 */
export const missingLead = documentRule({
  id: "task/missing-lead",
  title: "Nhiệm vụ chưa rõ đơn vị chủ trì",
  basis: "Thông lệ giao việc: rõ người, rõ việc, rõ thời hạn",
  severity: "error",
  needs: ["assignsTasks", "isJudged", "has-head", "has-tasks"],
  messages: {
    none: "{task} chưa nêu đơn vị chủ trì; cần ghi rõ một đơn vị chủ trì.",
    several:
      "{task} chỉ nêu {count} đơn vị thực hiện ({names}) mà chưa có đơn vị chủ trì; cần ghi rõ đơn vị nào chủ trì, đơn vị nào phối hợp.",
    one: "{task} chỉ ghi “Đơn vị thực hiện” là {names}, nên ghi rõ là đơn vị chủ trì.",
    addressees:
      "{task} không nêu đơn vị chủ trì trong khi các nhiệm vụ khác đều nêu, được hiểu là giao chung cho các nơi nhận ở “Kính gửi”; nên ghi rõ.",
    whole:
      "Cả {count} nhiệm vụ từ {first} đến {last} chưa nêu đơn vị chủ trì; cần ghi đơn vị chủ trì cho từng nhiệm vụ hoặc phân công rõ ở phần tổ chức thực hiện.",
  },
  check,
  examples: {
    good: [
      {
        paper: planWith(
          "1. Rà soát văn bản của xã\n- Cơ quan thực hiện: Công an xã rà soát văn bản về cư trú; Phòng Kinh tế và các thôn rà soát hương ước, quy ước.\n- Thời gian hoàn thành: Trước ngày 30/6/2026.",
        ),
      },
      { paper: planWith(`${task("1.")}\n\n${task("2.", { text: "Tuyên truyền về dịch vụ công trực tuyến." })}`) },
      {
        paper: planWith(
          "1. Công an xã\n\n- Rà soát dữ liệu dân cư, hoàn thành trước ngày 30/6/2026.\n\n- Tuyên truyền người dân cài đặt ứng dụng VNeID.",
        ),
      },
      {
        paper: planWith(
          "1. Phủ sóng di động:\n\na) Rà soát các thôn chưa có sóng.\n\nb) Lắp đặt trạm phát sóng.\n\nGiao Phòng Kinh tế chủ trì thực hiện các nhiệm vụ tại mục này.",
        ),
      },
      {
        paper: planWith(
          `1. Rà soát thủ tục hành chính.\n- Đơn vị thực hiện: Công an xã.\n- Đơn vị phối hợp: Phòng Kinh tế.\n- Thời gian hoàn thành: Quý II/2026.`,
        ),
      },
    ],
    bad: [
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { text: "Tuyên truyền về dịch vụ công trực tuyến.", lead: null })}`,
        ),
        finds: ["none"],
      },
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { text: "Tuyên truyền về dịch vụ công trực tuyến.", lead: null, coordinate: null, more: "Đơn vị thực hiện: Công an xã, Trạm Y tế xã." })}`,
        ),
        finds: ["several"],
      },
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { text: "Tuyên truyền về dịch vụ công trực tuyến.", lead: null, coordinate: null, more: "Đơn vị thực hiện: Công an xã." })}`,
        ),
        finds: ["one"],
      },
      {
        paper: planWith(
          "1. Rà soát thủ tục hành chính, hoàn thành trong quý II/2026.\n\n2. Số hóa hồ sơ còn hiệu lực, hoàn thành trong quý III/2026.\n\n3. Nâng cấp mạng nội bộ, hoàn thành trong quý IV/2026.",
        ),
        finds: ["whole"],
      },
    ],
  },
});

type Message = "none" | "several" | "one" | "addressees" | "whole";

function check(context: RuleContext): Report<Message>[] {
  const unled = unledOf(context);
  return [...reportsIn(unled), ...proseReports(proseIn(unled), context)];
}

/** A task that nobody leads: of a form that asks for a lead, with its report, or prose. */
interface Unled {
  readonly one: Task;
  readonly report: Report<Message> | null;
}

const unledOf = judgingTasks((one, context): readonly Unled[] => {
  if (asksForLead(one, context)) return formed(one, context).map((report) => ({ one, report }));
  return isUnled(one, context) ? [{ one, report: null }] : [];
});

const reportsIn = gatheringKept(idOf, ({ report }) => (report === null ? [] : [report]));
const proseIn = gatheringKept(idOf, ({ one, report }) => (report === null ? [one] : []));

function idOf({ one }: Unled): string {
  return one.id;
}

/** Labelled lines of a paper that never has one for who does the work ("Nội dung", "Hình thức", "Số lượng") do not ask for it. */
function asksForLead(one: Task, { habits }: RuleContext): boolean {
  return isFormed(one) && (one.form === "row" || one.implement.length > 0 || habits.namesWho);
}

function formed(one: Task, context: RuleContext): Report<Message>[] {
  const { lead, implement } = one;
  if (lead.length > 0 && !isMeantForAll(one, context)) return [];
  const habit = habitAmong(one, context.habits);
  const name = taskName(one);
  if (implement.length === 1 && !isGroup(implement[0]?.value ?? "")) {
    const ownWay = habit.lead === 0;
    return ownWay
      ? []
      : [{ at: one.at, message: "one", severity: "info", data: { task: name, names: namesOf(implement) } }];
  }
  if (implement.length > 1 && hasOwnWorks(one)) return [];
  if (implement.length > 1)
    return [
      { at: one.at, message: "several", data: { task: name, count: implement.length, names: namesOf(implement) } },
    ];
  if (implement.length === 1 || statedIn(one, habit.lead) || saidAround(one, context, "lead")) return [];
  if (one.form === "row" && (habit.lead < 0.5 || hasMarkedCell(one, context) || hasSpans(one, context))) return [];
  return [{ at: one.at, message: "none", data: { task: name } }];
}

/** A task with a line for who helps and none for who leads: what the opening asks of all ("các sở, ban, ngành") names no lead of it. */
function isMeantForAll({ form, lead, coordinate, text }: Task, { habits }: RuleContext): boolean {
  return (
    form === "fields" &&
    habits.namesWho &&
    coordinate.some(({ origin }) => origin === "field") &&
    lead.every(({ origin, value }) => origin === "heading" && isGroup(value)) &&
    !stated({ text } as Task)
  );
}

/** Between two bodies of a line there is room for signs and a word; more tells the first its own part. */
const ownWork = 20;
const told = /\s(?:tiến hành|rà soát|chủ trì|tham mưu|tổng hợp|biên soạn|hướng dẫn)\s/iu;

/** "A tham mưu …; B và C rà soát …": everybody is told what to do. */
function hasOwnWorks({ implement }: Task): boolean {
  return implement.some(({ value, at, origin }, index) => {
    if (origin !== "field") return false;
    const next = implement[index + 1];
    return told.test(value) || (next?.at.node === at.node && next.at.start - at.end > ownWork);
  });
}

const roleWords =
  /chủ trì|giao\s|phân công|phụ trách|đầu mối|chịu trách nhiệm|(?<![A-Za-zÀ-ỿ])do\s+[^.;]{3,80}\s(?:thực hiện|đảm nhận)/iu;

/** "Các chủ rừng trực 24/24 giờ": whom it names is no known body, but named it is. */
const everyone =
  /^(?:(?:đồng thời|ngoài ra),?\s+)?(?:[^:.]{3,70}:\s*)?(?:các|mỗi|từng|toàn thể|mọi|chủ (?:đầu tư|rừng|cơ sở|hộ|dự án|phương tiện)|nhà thầu|người|cán bộ|công chức|viên chức|giáo viên|học sinh|doanh nghiệp|hộ|nhân dân|đơn vị|cơ quan|lực lượng|khu phố|thôn|bản|tổ dân phố)\s/iu;

/** True when the words themselves say who, even where it was not read. */
const stated = rememberingOf(
  ({ text }: Task) =>
    roleWords.test(text) ||
    everyone.test(text) ||
    /^đối với\s[^.;]{3,160}[,:]\s*(?:yêu cầu|đề nghị)\s/iu.test(text) ||
    /\([^()]*[A-Za-zÀ-ỿ]{2}[^()]*\)\s*[.;]?\s*$/u.test(text) ||
    agencyPrefix(text)?.start === 0,
);

/** Where all others have a line for it, only plain words of leading count: "cử người phụ trách từng thôn" is work. */
function statedIn(one: Task, habit: number): boolean {
  if (one.form !== "fields" || habit < 0.6) return stated(one);
  return /chủ trì|^giao\s/iu.test(one.text) || agencyPrefix(one.text)?.start === 0;
}

function isUnled(one: Task, context: RuleContext): boolean {
  return (
    one.lead.length === 0 &&
    one.implement.length === 0 &&
    one.nature === "specific" &&
    !isRegulation(one) &&
    isWorkOf(one, context) &&
    // A further sentence of a point is for whom the first one names.
    !one.path.includes("#") &&
    !stated(one) &&
    !saidAround(one, context, "lead")
  );
}

/** A duty of the organising part that is more than watching, paying and reporting: there the work is handed out. */
const handsOut = rememberingOf(
  ({ nature, lead, text }: Task) =>
    nature === "organisation" &&
    lead.length > 0 &&
    !/theo dõi|đôn đốc|kinh phí|tổng hợp|báo cáo|nghiêm túc/iu.test(text),
);

/** True where most points beside it name a lead: a whole part without leads is meant for those whom the paper is for. */
function besideLed(one: Task, tasks: readonly Task[]): boolean {
  const { all, led } = partsIn(tasks).get(partOf(one)) ?? { all: 0, led: 0 };
  const beside = one.nature === "specific" ? all - 1 : all;
  return beside > 0 && led >= 0.6 * beside;
}

/** How many specific tasks each part has, and how many of them name a lead. */
const partsIn = rememberingLast((tasks: readonly Task[]) => {
  const parts = new Map<string, { all: number; led: number }>();
  for (const one of tasks) {
    if (one.nature !== "specific") continue;
    const part = parts.get(partOf(one)) ?? { all: 0, led: 0 };
    parts.set(partOf(one), part);
    part.all += 1;
    if (one.lead.length > 0) part.led += 1;
  }
  return parts;
});

/** "III.1.a#2" → "III.1". */
const partOf = rememberingOf(({ path }: Task): string => {
  const point = path.split("#")[0] as string;
  return point.slice(0, Math.max(0, point.lastIndexOf(".")));
});

// Prose may name who in a way that was not read: never an error.
const singleReport = rememberingOf((one: Task): Report<Message> => ({
  at: one.at,
  message: "none",
  severity: "warning",
  data: { task: taskName(one) },
}));
const addressedReport = rememberingOf((one: Task): Report<Message> => ({
  at: one.at,
  message: "addressees",
  severity: "info",
  data: { task: taskName(one) },
}));

function proseReports(unled: readonly Task[], context: RuleContext): Report<Message>[] {
  const [first, last] = [unled[0], unled.at(-1)];
  if (!first || !last || context.has("leavesLeadsOpen")) return [];
  const habit = habitAmong(first, context.habits);
  if (habit.lead >= 0.6 && habit.count >= 3) {
    const addressed = context.header.addressees.length > 0;
    const report = addressed ? addressedReport : singleReport;
    // An urgent dispatch tells all it is addressed to what to do at once.
    if (addressed && context.has("ordersAtOnce")) return [];
    return unled.filter((one) => besideLed(one, context.tasks)).map(report);
  }
  if (
    habit.lead > 0 ||
    unled.length < 3 ||
    context.tasks.some(handsOut) ||
    !context.has("hasBases") ||
    context.header.addressees.length > 0
  )
    return [];
  const data = { count: unled.length, first: pathWords(first.path), last: pathWords(last.path) };
  return [{ at: first.at, message: "whole", severity: "warning", data }];
}
