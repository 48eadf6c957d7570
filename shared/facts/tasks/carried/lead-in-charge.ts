import { isGroup } from "#shared/agencies/group.ts";
import type { Value } from "#shared/model/task.ts";
import type { Range } from "#shared/text/range.ts";
import { splitSentences } from "#shared/text/sentences.ts";
import { rolesBehind } from "#shared/facts/tasks/charge/roles.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import type { Charge } from "#shared/facts/tasks/charge/sentence.ts";
import { agencyValues } from "#shared/facts/tasks/values.ts";
import type { Words } from "#shared/facts/tasks/values.ts";

/** Whom a lead-in charges with what follows it, and with whom they work. */
export interface LeadIn {
  readonly lead: readonly Value[];
  readonly coordinate: readonly Value[];
  /** "Chỉ đạo các đơn vị thuộc phạm vi quản lý …": who is named above hands it on and answers for it. */
  readonly relayed?: true;
}

/** A lead-in that says with whom alone: "Chủ trì, phối hợp với các sở, ngành:"; who leads is said above it. */
const joint = /^(?:[-+•]\s*)?(?:chủ trì,?\s+)?phối hợp\s[^.]*:\s*$/iu;

/** Those whom a lead-in charges with all that follows it ("… yêu cầu các sở, ngành … như sau:", "tỉnh X cần …:"); null for nobody. */
export function leadInCharge(words: Words): LeadIn | null {
  const sentence = splitSentences(words.text).at(-1);
  if (!sentence) return null;
  const text = words.text.slice(sentence.start, sentence.end);
  const said = rolesBehind(text);
  const values = (ranges: readonly Range[]): Value[] =>
    ranges.flatMap(({ start, end }) =>
      agencyValues(words, { start: start + sentence.start, end: end + sentence.start }, "heading"),
    );
  const named = namedBefore(text);
  const lead = named ? values([named]) : /(?<!gồm(?: có)?)\s*:\s*$/u.test(text) ? values(said.lead) : [];
  if (lead.length === 0 && !joint.test(text)) return null;
  const leads = new Set(lead.map(({ value }) => value));
  const coordinate = values([...cooperating(text), ...said.coordinate]).filter(({ value }) => !leads.has(value));
  if (lead.length + coordinate.length === 0) return null;
  return /^Chỉ đạo\s/u.test(text) ? { lead, coordinate, relayed: true } : { lead, coordinate };
}

/** Whom a lead-in names before the work: in an order, else as those who must do it. */
function namedBefore(text: string): Range | null {
  const order = [...text.matchAll(/(?:yêu cầu|đề nghị|giao|chỉ đạo|chỉ thị)\s+/giu)].findLast(
    (match) => chargeOf(`Yêu cầu ${text.slice(match.index + match[0].length)}`) !== null,
  );
  if (order) {
    const from = order.index + order[0].length;
    const told = chargeOf(`Yêu cầu ${text.slice(from)}`);
    const shift = from - "Yêu cầu ".length;
    return told && { start: told.agencies.start + shift, end: told.agencies.end + shift };
  }
  const [charge, shift] = subjectOf(text);
  const behind = charge?.how === "subject" ? text.slice(charge.agencies.end + shift) : "";
  const name = charge ? text.slice(charge.agencies.start + shift, charge.agencies.end + shift) : "";
  const must =
    bidden.test(behind) ||
    (directs.test(behind) && !commands.test(name)) ||
    (goesOn.test(behind) && (isGroup(name) || eachOf.test(name) || (ofOthers.test(behind) && !commands.test(name))));
  return charge && must ? { start: charge.agencies.start + shift, end: charge.agencies.end + shift } : null;
}

/** What is said only to others. */
const bidden =
  /^\s*(?:cần|phải|có trách nhiệm|chịu trách nhiệm|tập trung|khẩn trương|chủ động|nghiêm túc|tích cực)(?![A-Za-zÀ-ỿ])/iu;
/** "Chủ tịch Hội đồng thành viên … chỉ đạo:": what follows is what they see to. */
const directs = /^\s*(?:\([^()]*\)\s*)?(?:tổ chức\s+|trực tiếp\s+)?chỉ đạo\s*:\s*$/iu;
/** Those whose orders a paper only hands on. */
const commands =
  /thủ tướng|chính phủ|bộ trưởng|thứ trưởng|ubnd|[uủ][yỷ] ban nhân dân|bí thư|ban thường vụ|thường trực|lãnh đạo|đồng chí|ý kiến/iu;
/** What an office may as well say of itself, but not of many. */
const goesOn = /^\s*(?:tiếp tục|tăng cường|đẩy mạnh|thường xuyên|phối hợp|thực hiện|triển khai)(?![A-Za-zÀ-ỿ])/iu;
/** What an office says of others: that they are to do it in earnest, to mend what was found. */
const ofOthers =
  /(?<![A-Za-zÀ-ỿ])(?:nghiêm túc|thực hiện nghiêm|chấn chỉnh|khắc phục|rút kinh nghiệm)(?![A-Za-zÀ-ỿ])[^;]*:\s*$/iu;
/** "Giám đốc BHXH cấp tỉnh": one of each. */
const eachOf = /(?:^|\s)(?:cấp (?:tỉnh|huyện|xã|cơ sở)|mỗi|từng)(?![A-Za-zÀ-ỿ])/iu;

/** A unit that a clause about the time or the aim goes before: "Để …, thành phố X cần tập trung các việc sau:". */
const unitBehind = /,\s+(?=(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|đặc khu)\s+\p{Lu})/u;

/** Those who are named as the subject, and how far behind the beginning they were looked for. */
function subjectOf(text: string): readonly [Charge | null, number] {
  const charge = chargeOf(text);
  const found = charge ? null : unitBehind.exec(text);
  if (!found) return [charge, 0];
  const from = found.index + found[0].length;
  return [chargeOf(`${text.charAt(from).toUpperCase()}${text.slice(from + 1)}`), from];
}
