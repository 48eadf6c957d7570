import { gathering, gatheringFirst } from "#shared/text/gather.ts";
import { keyOf } from "#shared/agencies/name/key.ts";
import { isGroup } from "#shared/agencies/group.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { twoTierStart } from "#shared/agencies/validity.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { issueSpan } from "#shared/rules/deadline/issue.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { isGlued } from "./glued.ts";
import { taskName } from "./name.ts";
import { placeOf } from "#shared/trace/place.ts";
import { planWith, task } from "./sample.ts";

/**
 * Leads that cannot be right. Offices have divisions of their own that no catalogue knows, so an unknown name says nothing by itself:
 * only the sở and bộ, which are listed in full, a "Phòng" put before a commune official's title, and a name one letter away from
 * another one of the same paper are reported.
 */
export const unknownAgency = documentRule({
  id: "task/unknown-agency",
  title: "Tên đơn vị chủ trì cần kiểm tra",
  basis: "Danh mục cơ quan; tên các đơn vị khác trong văn bản",
  severity: "info",
  needs: ["has-tasks"],
  messages: {
    unlisted:
      "{task} giao “{agency}” chủ trì, danh mục cơ quan và phần còn lại của văn bản không có tên này; cần kiểm tra tên cơ quan.",
    title:
      "{task} ghi “{agency}”, nhưng ở cấp xã đây là chức danh công chức, không phải phòng; cần kiểm tra tên đơn vị.",
    near: "{task} ghi “{agency}”, gần giống “{other}” ở chỗ khác trong văn bản; cần kiểm tra tên đơn vị.",
  },
  check,
  examples: {
    good: [
      { paper: planWith(task("1.", { lead: "Tổ Tư vấn tâm lý" })) },
      { paper: planWith(task("1.", { lead: "Sở Tài chính Sở Khoa học và Công nghệ" })) },
      {
        paper: planWith(
          `${task("1.", { lead: "Phòng Văn hóa - Xã hội" })}\n\n${task("2.", { lead: "Phòng Văn hoá – Xã hội", text: "Số hóa hồ sơ." })}`,
        ),
      },
      {
        paper: planWith(
          `${task("1.", { lead: "Trạm Y tế xã" })}\n\n${task("2.", { lead: "Đội 1", text: "Số hóa hồ sơ." })}\n\n${task("3.", { lead: "Đội 2", text: "Tập huấn." })}`,
        ),
      },
    ],
    bad: [
      { paper: planWith(task("1.", { lead: "Sở Chuyển đổi và Sáng tạo" })), finds: ["unlisted"] },
      {
        paper: samplePaper({
          issuer: "ỦY BAN NHÂN DÂN\nPHƯỜNG AN BÌNH",
          date: "An Bình, ngày 05 tháng 4 năm 2023",
          body: `Ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n${task("1.", { lead: "Phòng Tư pháp – Hộ tịch phường", deadline: "Trước 30/6/2023" })}`,
        }),
        finds: ["title"],
      },
      {
        paper: planWith(
          `${task("1.", { lead: "Tổ Công nghệ số cộng đồng" })}\n\n${task("2.", { lead: "Tổ Công nghệ số công đồng", text: "Số hóa hồ sơ." })}\n\n${task("3.", { lead: "Tổ Công nghệ số cộng đồng", text: "Tập huấn." })}`,
        ),
        finds: ["near"],
      },
    ],
  },
});

function check(context: RuleContext): Report<"unlisted" | "title" | "near">[] {
  let counted: ReadonlyMap<string, number> | null = null;
  const counts = (): ReadonlyMap<string, number> => (counted ??= namesIn(context));
  const place = placeOf(context.document);
  return leadsIn(context.tasks).flatMap(({ one, lead, key }) => {
    const found = resolveAgency(lead.value, place);
    if (!found.unknown) {
      const official = found.id.startsWith("commune-title-") && /^phòng\s/iu.test(lead.value);
      return official && (issueSpan(context.header)?.last ?? twoTierStart) < twoTierStart
        ? [report(one, lead, "title")]
        : [];
    }
    if ((counts().get(key) ?? 0) > 1) return [];
    if (/^(?:Sở|Bộ)\s+(?!phận|đội|tư lệnh|chỉ huy|môn)\p{Lu}[^/]*$/u.test(lead.value))
      return [report(one, lead, "unlisted")];
    const other = [...counts()].find(([name, count]) => count > 1 && isNear(key, name))?.[0];
    return other === undefined ? [] : [report(one, lead, "near", written(context, other))];
  });
}

/** Single bodies that the paper says lead by a label, a column or a heading, each where it leads first. */
const leadsIn = gatheringFirst(
  ({ id }: Task) => id,
  (one) =>
    one.lead
      .filter(({ value, origin }) => origin !== "inline" && origin !== "hand" && !isGroup(value) && !isGlued(value))
      .map((lead) => ({ one, lead, key: keyOf(lead.value) })),
  ({ key }) => key,
);

function report(
  one: Task,
  { value, at }: Value,
  message: "unlisted" | "title" | "near",
  other?: string,
): Report<"unlisted" | "title" | "near"> {
  return { at, message, data: { task: taskName(one), agency: value, ...(other === undefined ? {} : { other }) } };
}

/** The bodies named in the tasks of a paper, with their places. */
const namedIn = gathering(
  ({ id }: Task) => id,
  ({ lead, coordinate, implement }) =>
    [...lead, ...coordinate, ...implement].map(({ value, at }) => ({
      value,
      key: keyOf(value),
      place: `${at.node} ${at.start}`,
    })),
);

/** How often a paper names each body: in its tasks, among addressees and recipients. A heading names once, however many points it leads. */
function namesIn(context: RuleContext): Map<string, number> {
  const counts = new Map<string, number>();
  const places = new Set<string>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key, place } of namedIn(context.tasks)) {
    if (!places.has(place)) add(key);
    places.add(place);
  }
  for (const name of [...context.header.addressees, ...context.header.recipients]) add(keyOf(name));
  return counts;
}

function written(context: RuleContext, key: string): string {
  return namedIn(context.tasks).find((one) => one.key === key)?.value ?? key;
}

/** True when one letter is changed, put in or left out in a long name. Numbers and letters of units ("Đội 1") are names, no slips. */
function isNear(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < 10 || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [mine, theirs] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return mine.length <= 1 && theirs.length <= 1 && !/[\d\s]/u.test(mine + theirs) && !isLoneLetter(one, start);
}

function isLoneLetter(text: string, at: number): boolean {
  return (text[at - 1] ?? " ") === " " && (text[at + 1] ?? " ") === " ";
}
