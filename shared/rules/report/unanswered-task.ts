import { headerOf } from "#shared/facts/header.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { Task } from "#shared/model/task.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import { openingOf, paperName, superiorTask, tiersBelow } from "#shared/rules/cascade/chain.ts";
import { cites } from "#shared/rules/cascade/cited.ts";
import { judgedFor } from "#shared/rules/cascade/office.ts";
import { chainTask, digitise, kiosks, planBelow } from "#shared/rules/cascade/sample.ts";
import { issueSpan } from "#shared/rules/deadline/issue.ts";
import { quoteOf } from "#shared/rules/engine/message.ts";
import type { Report, RuleContext, Superior } from "#shared/rules/engine/rule.ts";
import { chainRule } from "#shared/rules/engine/rule.ts";
import { listed } from "#shared/rules/task/name.ts";
import { fold } from "#shared/text/fold.ts";
import { placeOf } from "#shared/trace/place.ts";
import { toldIn } from "#shared/trace/told.ts";
import { reportOn } from "./sample.ts";

/** From this share of a task's words on a passage answers it. */
const answer = 0.5;
/** From here on a passage may be the answer in other words: a person has to look. */
const weakAnswer = 0.35;
/** From this share of its tasks on a report answers a paper one by one: what it leaves out is a hole. */
const oneByOne = 0.5;
/** The least characters of a subject whose words can only mean that one paper. */
const tellingSubject = 30;

const plan = planBelow(
  `${chainTask("1.", digitise, "Văn phòng HĐND và UBND xã", "Công an xã", "Trước ngày 20/6/2026")}\n\n${chainTask("2.", kiosks, "Đoàn Thanh niên xã", "Các thôn", "Quý II/2026")}`,
);
const digitised =
  "Đã số hóa 1.240 hồ sơ, kết quả giải quyết thủ tục hành chính lĩnh vực hộ tịch, đất đai còn hiệu lực, đạt 86%.";
const cited = "Kế hoạch số 42/KH-UBND ngày 05/3/2026 của UBND xã";
const elsewhere = "- Tổ chức 02 lớp phòng cháy, chữa cháy cho 120 hộ.";

/**
 * A planned task that nothing in the report answers, in prose or in a table. An error only where the report answers half of
 * the paper's tasks and the paper charges the office or its tier itself; all else that is missing is one remark. Work that
 * is not yet due on the day of the report may be silent.
 */
export const unansweredTask = chainRule({
  id: "report/unanswered-task",
  title: "Nhiệm vụ được giao chưa có kết quả trong báo cáo",
  basis: "Văn bản cấp trên",
  severity: "error",
  needs: ["reportsFigures", "isJudged"],
  messages: {
    none: "Báo cáo chưa nêu kết quả {superior} (“{words}”); cần bổ sung kết quả, hoặc ghi lý do chưa thực hiện.",
    rest: "Trong báo cáo chưa thấy kết quả của {count} nhiệm vụ của {superior} ({paths}); cần kiểm tra.",
  },
  check,
  examples: {
    good: [
      {
        paper: reportOn(
          cited,
          `- ${digitised}\n\n- Bố trí 12 điểm hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà văn hóa các thôn.`,
        ),
        superiors: [plan],
      },
      {
        paper: reportOn(
          cited,
          `| STT | Nhiệm vụ | Kết quả |\n|---|---|---|\n| 1 | Số hóa hồ sơ, kết quả thủ tục hành chính hộ tịch, đất đai còn hiệu lực | Đạt 86% |\n| 2 | Điểm hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà văn hóa thôn | 12 điểm |`,
        ),
        superiors: [plan],
      },
      {
        paper: reportOn("chương trình công tác năm 2026", elsewhere),
        superiors: [plan],
      },
      { paper: reportOn(cited, `- ${digitised}`, "ngày 15 tháng 6 năm 2026"), superiors: [plan] },
    ],
    bad: [
      { paper: reportOn(cited, `- ${digitised}`), superiors: [plan], finds: ["none"] },
      {
        paper: reportOn(cited, elsewhere),
        superiors: [plan],
        finds: ["rest"],
      },
    ],
  },
});

type Message = "none" | "rest";

function check(context: RuleContext): Report<Message>[] {
  if (!speaksForAll(context)) return [];
  const judge = judgedFor(context);
  let told: ((task: string) => number) | undefined;
  return context.superiors.flatMap((superior) => {
    if (isStranger(superior, context)) return [];
    const known = new Set([...superior.links.map(({ parent }) => parent), ...(superior.decided ?? [])]);
    const tasks = superior.tasks.flatMap((task): Open[] => {
      const { applies, unsure, direct } = judge(task, superior);
      if (task.nature !== "specific" || !applies || unsure) return [];
      if (known.has(task.id)) return [{ task, direct, told: 1 }];
      told ??= toldIn(passagesOf(context));
      return [{ task, direct, told: told(task.text) }];
    });
    const open = tasks.filter((one) => one.told < answer);
    const share = tasks.length === 0 ? 0 : 1 - open.length / tasks.length;
    if (share < oneByOne && !reportsOn(superior, context)) return [];
    const due = open.filter(({ task }) => !dueLater(task, context));
    return reportsOf(due, share, superior, context);
  });
}

interface Open {
  readonly task: Task;
  readonly direct: boolean;
  readonly told: number;
}

function reportsOf(open: readonly Open[], share: number, superior: Superior, context: RuleContext): Report<Message>[] {
  const at = openingOf(context);
  const basis = paperName(superior.document);
  const sure = open.filter(({ direct, told }) => share >= oneByOne && direct && told < weakAnswer);
  const rest = open.filter((one) => !sure.includes(one)).map(({ task }) => pathWords(task.path));
  const reports = sure.map(({ task }): Report<Message> => {
    const words = quoteOf(task.text, 0, task.text.length, 70);
    return { at, message: "none", basis, data: { superior: superiorTask({ superior, parent: task }), words } };
  });
  if (rest.length === 0) return reports;
  const paths = rest.length > 12 ? `${rest.slice(0, 12).join(", ")} …` : listed(rest);
  return [
    ...reports,
    { at, message: "rest", severity: "info", basis, data: { count: rest.length, superior: basis, paths } },
  ];
}

/** A sở or phòng reports its own share of a plan: only a committee, council or steering group answers for the whole. */
function speaksForAll({ header: { issuer, symbol } }: RuleContext): boolean {
  if (issuer === null) return /UBND|HĐND|TCT|BCĐ/u.test(symbol ?? "");
  return /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|ban chi dao|to cong tac|to trien khai)/u.test(fold(issuer));
}

/** A paper of a lower tier, or of another unit of the same one, plans nothing for the office. */
function isStranger({ document }: Superior, context: RuleContext): boolean {
  const [above, own] = [placeOf(document), placeOf(context.document)];
  if (!above.tier || !own.tier) return false;
  if (above.tier !== own.tier) return tiersBelow(document, context.document) === null;
  return above.unitName !== undefined && own.unitName !== undefined && fold(above.unitName) !== fold(own.unitName);
}

/** The report cites the paper by its number, or names the subject of it. */
function reportsOn(superior: Superior, context: RuleContext): boolean {
  const header = headerOf(superior.document);
  if (header.number !== null && header.symbol !== null && cites(context, header, "anywhere")) return true;
  const subject = plain(header.subject ?? "");
  return subject.length >= tellingSubject && context.blocks.some(({ text }) => plain(text).includes(subject));
}

function plain(text: string): string {
  return fold(text).replace(/\s+/gu, " ").trim();
}

/** The day of the task comes after the report: it may be told next time. */
function dueLater({ deadline }: Task, { header, today }: RuleContext): boolean {
  const day = issueSpan(header)?.first ?? today;
  const end = deadline?.end ?? null;
  return day !== null && end !== null && end >= day;
}

/** The blocks of body and appendices with their notes; of a table each row as one. */
function passagesOf({ outline }: RuleContext): string[] {
  return outline.flatMap(({ block, section }) => {
    if (section === "header" || section === "closing") return [];
    if (block.type !== "table") return [...textBlocksOf([block])].map((one) => textOf(one));
    return block.children.map((row) =>
      row.children.flatMap((cell) => cell.children.map((one) => textOf(one))).join("; "),
    );
  });
}
