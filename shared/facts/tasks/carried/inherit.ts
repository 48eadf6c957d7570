import { findDeadlines } from "#shared/text/deadline/find.ts";
import { parseDeadline } from "#shared/text/deadline/parse.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import { isMark } from "#shared/text/labels.ts";
import { isPeriodTitle } from "#shared/text/period-title.ts";
import type { TaskDeadline, Value } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { headingAgencies, titleStart } from "#shared/facts/tasks/charge/titles.ts";
import { isGroup } from "#shared/agencies/group.ts";
import { fieldRole } from "#shared/facts/field-label.ts";
import type { Range } from "#shared/text/range.ts";
import { leadInOver } from "./charged.ts";
import type { LeadIn } from "./lead-in-charge.ts";
import { rolesBehind } from "#shared/facts/tasks/charge/roles.ts";
import type { Paper } from "#shared/facts/tasks/paper.ts";
import { agencyValues, deadlineValue, placed, valueOf } from "#shared/facts/tasks/values.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** What a point takes from the headings and points above it. */
export interface Inherited extends LeadIn {
  readonly deadline: TaskDeadline | null;
}

export const nothing: Inherited = { lead: [], coordinate: [], deadline: null };

/** What a title says, and what it was read with. */
interface Said {
  readonly context: DeadlineContext;
  readonly ofBody: boolean;
  readonly inherited: Inherited;
}

const known = new WeakMap<Entry, Said>();

/** Lead, co-ordinators and time limit stated by the nearest heading or lead-in above an entry. */
export function inheritedBy(entry: Entry, paper: Paper): Inherited {
  let lead: readonly Value[] = [];
  let coordinate: readonly Value[] = [];
  let deadline: TaskDeadline | null = null;
  let relayed: LeadIn | null = null;
  const take = (said: LeadIn | null): void => {
    if (lead.length > 0 || said === null) return;
    if (said.relayed === true) {
      relayed ??= said;
      return;
    }
    ({ lead } = said);
    if (coordinate.length === 0) ({ coordinate } = said);
  };
  take(leadInOver(entry, paper.charged));
  for (const parent of entry.parents.toReversed()) {
    if (paper.issuers.has(parent)) continue;
    const said = saidBy(parent, paper);
    take(said);
    deadline ??= said.deadline;
    take(leadInOver(parent, paper.charged));
    // An article is whole: what a line before it names does not reach into it.
    if (parent.label?.style === "article") break;
  }
  if (lead.length === 0 && relayed !== null) return { ...(relayed as LeadIn), deadline };
  return { lead, coordinate, deadline };
}

function saidBy(entry: Entry, paper: Paper): Inherited {
  const { context } = paper;
  const ofBody = paper.bodies.has(entry);
  const before = known.get(entry);
  if (before && before.context === context && before.ofBody === ofBody) return before.inherited;
  const inherited = ofBody ? bodyTitle(entry) : read(entry, context);
  known.set(entry, { context, ofBody, inherited });
  return inherited;
}

/** What tells a body named in a title to do something; other verbs there belong to its name ("Các chủ đầu tư xây dựng hạ tầng"). */
const bidden =
  /^\s*,?\s*(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|chủ động|khẩn trương|tiếp tục|phải|cần|tập trung|nghiêm túc)(?![A-Za-zÀ-ỿ])/iu;

/** A title whose brothers name bodies names one too, whatever its kind: its words lead. */
function bodyTitle(entry: Entry): Inherited {
  const { block } = entry;
  if (block.type !== "heading" && block.type !== "item") return nothing;
  const text = textOf(block);
  const charge = chargeOf(text);
  const told = charge?.how === "subject" && bidden.test(text.slice(charge.agencies.end)) ? charge : null;
  const words = { node: block.id, text };
  if (told && told.agencies.start === 0)
    return {
      ...nothing,
      lead: agencyValues(words, told.agencies, "heading"),
      coordinate: cooperating(text).flatMap((range) => agencyValues(words, range, "heading")),
    };
  const end = text.replace(
    /\s*(?:(?:có|chịu)\s+(?:các\s+)?(?:trách nhiệm|nhiệm vụ|nghĩa vụ)(?:\s+sau(?:\s+đây)?)?)?\s*[:.;]?\s*$/iu,
    "",
  ).length;
  const value = valueOf(words, { start: titleStart(text), end }, "heading");
  return value ? { lead: [value], coordinate: [], deadline: null } : nothing;
}

/** "X chỉ đạo các phòng | phối hợp với Y": those told work with Y, not X. */
const directs = /\s(?:chỉ đạo|yêu cầu|giao|đôn đốc)\s+(?:các\s|\p{Lu})/u;

/** "Để hoàn thành công trình trước ngày 30/11, yêu cầu Bộ A:": when the aim is to be reached, not each of the works for it. */
function isOfAim(text: string, end: number): boolean {
  return /^(?:Để|Nhằm)\s/u.test(text) && /,\s+(?:\p{L}+\s+){0,8}?(?:yêu cầu|đề nghị|giao)\s/iu.test(text.slice(end));
}

/** A point that opens with who works together and hands that on: "a) Chủ trì, phối hợp với các sở, ngành". */
const together = /^(?:chủ trì,?\s+)?phối hợp\s/iu;

/** "3. Ban Thường vụ yêu cầu:": who asks for what follows does not do it. */
const givesOnly = /^\s*(?:yêu cầu|đề nghị|giao|kết luận|thống nhất)(?:\s+(?:như sau|các nội dung sau))?\s*:?\s*$/iu;

function read(entry: Entry, context: DeadlineContext): Inherited {
  const { block } = entry;
  const words = block.type === "task" ? block.children[0] : block;
  if (!words || (words.type !== "heading" && words.type !== "item" && words.type !== "paragraph")) return nothing;
  const text = textOf(words);
  const node = { node: words.id, text };
  const named = headingAgencies(text);
  if (named) return { lead: agencyValues(node, named, "heading"), coordinate: [], deadline: null };
  const lasting = /^(?:[^:]{0,20})?nhiem vu (?:thuc hien )?thuong xuyen\W*$/u.test(fold(text))
    ? parseDeadline("thường xuyên", context)[0]
    : undefined;
  const opens = /:\s*$/u.test(text) || words.type === "heading" || (entry.holds && together.test(text));
  const orders = !opens && entry.holds && entry.label !== null && !isMark(entry.label.style);
  if (!opens && !orders) return nothing;
  const shared = /:\s*$/u.test(text) ? rolesBehind(text) : null;
  if (shared && shared.lead.length > 0 && fieldRole(text) === null) {
    const values = (ranges: readonly Range[]): Value[] =>
      ranges.flatMap((range) => agencyValues(node, range, "heading"));
    return {
      lead: values(shared.lead),
      coordinate: values([...shared.coordinate, ...cooperating(text)]),
      deadline: null,
    };
  }
  const charge = chargeOf(text);
  if (charge?.how === "subject" && givesOnly.test(text.slice(charge.agencies.end))) return nothing;
  // "2. Yêu cầu các cấp ủy …." or "2. Bộ Y tế …." with points below it: those told do that too.
  if (orders)
    return (charge?.how === "order" && charge.agencies.start < 12) ||
      (charge?.how === "subject" && charge.agencies.start === 0)
      ? { ...nothing, lead: agencyValues(node, charge.agencies, "heading") }
      : nothing;
  // A headline ("Các địa phương vào cuộc") tells of somebody; it charges nobody.
  const headline =
    charge?.how === "subject" &&
    !/:\s*$/u.test(text) &&
    isGroup(text.slice(charge.agencies.start, charge.agencies.end));
  // "Chỉ đạo các đơn vị thuộc phạm vi quản lý … như sau:": whom the title above names answers for them.
  const relays = charge?.how === "relay";
  const lead = charge && !headline ? agencyValues(node, charge.agencies, "heading") : [];
  const coordinate =
    lead.length > 0 || together.test(text)
      ? cooperating(text)
          .filter(({ start }) => charge === null || !directs.test(text.slice(charge.agencies.end, start)))
          .flatMap((range) => agencyValues(node, range, "heading"))
      : [];
  const found = /hoan thanh|thoi (?:gian|han)|truoc ngay/u.test(fold(text))
    ? findDeadlines(text, context).find(({ strength, range }) => strength === "explicit" && !isOfAim(text, range.end))
    : undefined;
  const period = found ? null : periodOf(node, context);
  const at = text.toLowerCase().indexOf("thường xuyên");
  const ongoing = lasting && at >= 0 ? placed(lasting, node, at, "heading") : null;
  const given = relays ? { lead, coordinate, relayed: true as const } : { lead, coordinate };
  return { ...given, deadline: ongoing ?? (found ? placed(found, node, 0, "heading") : period) };
}

/** "Đợt 1: Trong tháng 12/2025": a title that gives its part a time. */
function periodOf(words: Words, context: DeadlineContext): TaskDeadline | null {
  const end = words.text.replace(/\)?[:.]?\s*$/u, "").length;
  const stretch = /^giai đoạn\s*(?:từ\s+)?(?:năm\s+)?20\d\d\s*(?:[-–]|đến)\s*(?:năm\s+)?20\d\d(?=\s*[:.]?\s*$)/iu.exec(
    words.text,
  );
  const match = stretch ? null : /^(?:đợt|giai đoạn|bước|tuần|tháng|quý)\s*\S{0,4}\s*[:(-]\s*/iu.exec(words.text);
  if (!match && !stretch && !isPeriodTitle(words.text)) return null;
  const limit = deadlineValue(words, { start: match?.[0].length ?? 0, end }, "heading", context);
  return limit && limit.kind !== "unknown" && (limit.end !== null || limit.start !== null) ? limit : null;
}
