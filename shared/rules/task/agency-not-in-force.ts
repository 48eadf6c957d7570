import { gatheringFirst } from "#shared/text/gather.ts";
import { keyOf } from "#shared/agencies/name/key.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { entryOf, inForce, successors } from "#shared/agencies/validity.ts";
import { fillName } from "#shared/agencies/fill-name.ts";
import { addDays } from "#shared/text/days.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { dayName, issueSpan } from "#shared/rules/deadline/issue.ts";
import { listed, taskName } from "./name.ts";
import { isCommittee } from "./issuer.ts";
import { placeOf } from "#shared/trace/place.ts";
import { planWith, task } from "./sample.ts";

/** The body that issues the paper exists, whatever the catalogue says. */
function isIssuer(value: string, { header }: RuleContext): boolean {
  const name = keyOf(value.replace(/\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu)(?:\s.*)?$/iu, ""));
  return name.length > 8 && !/^(?:ubnd|ủy ban|uỷ ban)/iu.test(value) && keyOf(header.issuer ?? "").includes(name);
}

/** Local decisions ran before and after the national days of a reform. */
const slackDays = 60;

/** A body that was gone, or not yet there, on the paper's date; once for each name, at its first place. */
export const agencyNotInForce = documentRule({
  id: "task/agency-not-in-force",
  title: "Cơ quan không tồn tại ở thời điểm ban hành",
  basis: "Danh mục cơ quan theo thời gian",
  severity: "warning",
  needs: ["assignsTasks", "has-tasks"],
  messages: {
    gone: "{task} giao việc cho “{agency}”, cơ quan này không còn từ sau ngày {day}; văn bản {issued}, cần thay bằng cơ quan hiện hành.",
    followed:
      "{task} giao việc cho “{agency}”, cơ quan này không còn từ sau ngày {day}; văn bản {issued}, cần xem xét thay bằng {successor}.",
    early:
      "{task} giao việc cho “{agency}”, cơ quan này chỉ có từ ngày {day}; văn bản {issued}, cần kiểm tra lại tên cơ quan.",
  },
  check,
  examples: {
    good: [
      { paper: planWith(task("1.", { lead: "Phòng Kinh tế", coordinate: "Sở Nông nghiệp và Môi trường" })) },
      {
        paper: planWith(
          task("1.", { lead: "Phòng Kinh tế", coordinate: "Sở Giao thông vận tải", deadline: "Trước 30/6/2025" }),
        ).replace("tháng 3 năm 2026", "tháng 3 năm 2025"),
      },
    ],
    bad: [
      {
        paper: planWith(task("1.", { lead: "Phòng Kinh tế", coordinate: "Sở Giao thông vận tải" })),
        finds: ["followed"],
      },
      { paper: planWith(task("1.", { lead: "Phòng Kinh tế", coordinate: "UBND cấp huyện" })), finds: ["gone"] },
      {
        paper: planWith(
          task("1.", {
            lead: "Phòng Kinh tế",
            coordinate: "Sở Nông nghiệp và Môi trường",
            deadline: "Trước 30/6/2023",
          }),
        ).replaceAll("2026", "2023"),
        finds: ["early"],
      },
    ],
  },
});

type Message = "gone" | "followed" | "early";

function check(context: RuleContext): Report<Message>[] {
  const span = issueSpan(context.header);
  if (!span) return [];
  return namedIn(context.tasks).flatMap(({ one, value }) => reportOf(one, value, context, span));
}

/** Each body named in the tasks, where it is named first. */
const namedIn = gatheringFirst(
  ({ id }: Task) => id,
  (one) => [...one.lead, ...one.coordinate, ...one.implement].map((value) => ({ one, value, key: keyOf(value.value) })),
  ({ key }) => key,
);

function reportOf(
  one: Task,
  { value, at }: Value,
  context: RuleContext,
  span: { first: string; last: string },
): Report<Message>[] {
  const place = placeOf(context.document);
  if (isIssuer(value, context) || (place.tier === undefined && /\sthành phố$/iu.test(value))) return [];
  const found = resolveAgency(value, place);
  if (found.unknown || found.how === "folded" || found.how === "place") return [];
  const { agency } = found;
  // A sở or a school has phòng of its own under names that districts used.
  if (
    /^phòng\s/iu.test(value) &&
    !isCommittee(context.header) &&
    !/\s(?:huyện|quận|thị xã|thành phố)(?:\s|$)/u.test(value)
  )
    return [];
  if ("sure" in agency && !agency.sure) return [];
  const issued =
    span.first === span.last ? `ban hành ngày ${dayName(span.first)}` : `ban hành năm ${span.first.slice(0, 4)}`;
  const data = { task: taskName(one), agency: value, issued };
  const [from, to] = ["from" in agency ? agency.from : undefined, "to" in agency ? agency.to : undefined];
  if (to !== undefined && (addDays(to, slackDays) ?? to) < span.first) {
    const entry = entryOf(found.id);
    const next = entry
      ? successors(entry, span.first)
          .filter(({ how }) => how.kind !== "function-moved")
          .map(({ entry: other }) => fillName(other, null, place).short)
      : [];
    const names = [...new Set(next)];
    if (names.length === 0) return [{ at, message: "gone", data: { ...data, day: dayName(to) } }];
    return [
      {
        at,
        message: "followed",
        data: { ...data, day: dayName(to), successor: listed(names.map((name) => `“${name}”`)) },
      },
    ];
  }
  if (from !== undefined && (addDays(from, -slackDays) ?? from) > span.last && !inForce(agency, span.last))
    return [{ at, message: "early", data: { ...data, day: dayName(from) } }];
  return [];
}
