import { findAgencies } from "#shared/agencies/find.ts";
import { bodyOfHead } from "#shared/agencies/group.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { splitAgencies } from "#shared/agencies/split.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import { isAdjunctAt, predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { citationsIn } from "#shared/facts/citations.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import type { Charge } from "#shared/facts/tasks/charge/sentence.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import type { Task } from "#shared/model/task.ts";
import { tierExists } from "#shared/agencies/validity.ts";
import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";
import type { Mapped, Receiver } from "./bodies.ts";
import { mapBody } from "./bodies.ts";

const opening =
  /^(?:(?:đồng thời|ngoài ra|bên cạnh đó|trước mắt|theo đó|trong đó|thời gian tới)\s*,\s*|đồng thời\s+(?=\p{Ll}))/iu;
const duty =
  /^(?:\s*\([^()]*\))?[\s,]*(?:có trách nhiệm\s+|chịu trách nhiệm\s+(?!trước\s|toàn diện|chính\s|về\s|nếu\s)|phải\s+|cần\s+)?/u;
const leading =
  /^chủ trì(?:\s*,?\s*(?:(?:tham mưu,?\s*)?phối hợp(?: chặt chẽ)?\s*(?:với|cùng(?:\s+với)?)|cùng(?:\s+với)?)\s*|\s*,\s*|\s+)/iu;
const aside = /^\s*\([^()]{0,160}\)/u;
const after = /^\s*(?:trong việc|để|nhằm|trong công tác|,)?\s*/u;
/** "…, hoàn thành", "trong quá trình …": what a body is named with may go on behind what the grammar of names took for its end. */
const nameGoesOn =
  /^\s*(?:[;)]|(?:được giao|được phân công|được chọn|trực thuộc|thuộc)\s|[^,.;:]{2,80}\s(?:có|chịu) trách nhiệm\s)/iu;
/** Who orders before "yêu cầu", "đề nghị": without one the words are work. */
const orderer =
  /^(?:đồng chí\s+)?(?:(?:phó\s+)?(?:thủ tướng|chủ tịch|bộ trưởng|thứ trưởng|giám đốc|trưởng ban|bí thư)|chính phủ|quốc hội|hđnd|hội đồng nhân dân|ubnd|[uủ][yỷ] ban|ban\s|bộ\s|sở\s|tỉnh\s|thành phố|lãnh đạo|thường trực)/iu;
const unitWords = "tỉnh|thành phố|huyện|quận|thị xã";
/** "Thủ trưởng các bộ … quyết tâm": the first word of work after persons nobody lists. */
const firstWork =
  /(?<![Bb]an|[Tt]ổ)\s(?:quyết tâm|chỉ đạo|tập trung|tổ chức|thực hiện|triển khai|xác định|tăng cường|đẩy mạnh|chủ động|khẩn trương|tiếp tục|nghiêm túc|trực tiếp|rà soát|xây dựng|báo cáo|phân công)\s/u;

/**
 * A superior task in the words of the own plan: without its time limit, without the order and the bodies it is given to (they
 * stand in the fields), with the superior's area turned into the own one (`kind`: "phường"); first letter large, full stop at the end.
 * `lead`: who leads the own task.
 */
export function ownWords(task: Task, receiver: Receiver, kind: string, lead: readonly string[] = []): string {
  let text = withoutLimit(task).replace(opening, "");
  text = withoutCharge(text, task);
  const followsUp = task.nature === "organisation";
  // What is ordered of the own tier is done with the superior's bodies, by their names and under their guidance.
  if (!isForOwnTier(task, receiver)) text = withOwnBodies(text, { receiver, kind, lead, all: followsUp });
  if (followsUp) text = reportedToSuperior(text, receiver);
  text = withoutGoneTier(text, receiver.date);
  text = inOwnArea(text, receiver.superior, kind)
    .replace(/\s+([,.;:])/gu, "$1")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.,;:…]+|[\s;,:]+$|\.\/\.$|\.+$/gu, "")
    .trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The own words of a part that only names a case ("đối với 53 dịch vụ công …"), with the work of the task it belongs to. */
export function completed(part: string, whole: string): string {
  if (!/^(?:đối với|riêng)\s/iu.test(part) || part.length > 250) return part;
  return `${part.slice(0, -1)}, ${whole.charAt(0).toLowerCase()}${whole.slice(1)}`;
}

/** "…. Thời gian ban hành kế hoạch": a sentence that tells nothing but the limit goes with it. */
const limitSentence = /[.;]\s*(?:Thời (?:gian|hạn|điểm)(?! (?:tới|qua))|Hạn(?! chế))(?:\s[^.;]{0,80})?$/u;

/** A limit is taken out only where it closes a clause: within one ("định kỳ báo cáo …") the words need it. */
function withoutLimit({ text, at, deadline }: Task): string {
  if (!deadline || deadline.origin !== "inline" || deadline.at.node !== at.node) return text;
  const place = text.indexOf(deadline.raw);
  if (place < 0) return text;
  const before = text.slice(0, place).replace(/[\s,;(]*(?:phấn đấu|cơ bản)?[\s,;(]*$/iu, "");
  const rest = text.slice(place + deadline.raw.length).replace(/^\s*\)/u, "");
  const closes = /^\s*(?:[.;]|$)/u.test(rest);
  if (!closes) return text;
  const kept = before.replace(limitSentence, /^\s*[.;]/u.test(rest) ? "" : ".");
  return kept.length < 20 ? text : `${kept}${rest}`;
}

function withoutCharge(text: string, task: Task): string {
  const charge = chargeOf(text);
  if (!charge) return withoutLeading(withoutPersons(text));
  if (charge.how === "relay" || isOfOthers(charge, text, task)) return text;
  const before = charge.how === "subject" && charge.agencies.start > 0 ? text.slice(0, charge.agencies.start) : "";
  const rest = charge.how === "title" ? text.slice(charge.work) : text.slice(charge.agencies.end).replace(duty, "");
  if (rest.trim().length < 15 || (charge.how !== "title" && !isWholeCharge(text, charge.agencies))) return text;
  return before + withoutLeading(rest);
}

/** "Yêu cầu các đơn vị kinh doanh lắp đặt …" below the name of who leads it: to order that is the work. */
function isOfOthers({ how, agencies }: Charge, text: string, { lead, implement }: Task): boolean {
  const doers = [...lead, ...implement];
  if (how !== "order" || doers.length === 0 || doers.some(({ origin }) => origin === "inline")) return false;
  const told = fold(text.slice(agencies.start, agencies.end));
  return !doers.some(({ value }) => told.includes(fold(value)) || fold(value).includes(told));
}

/** Whether the charged bodies end where their range ends, so that the words behind it are the work. */
function isWholeCharge(text: string, { start, end }: Range): boolean {
  const named = wordsOf(text, start);
  if (/^tổ chức\s/iu.test(text.slice(start)) && predicateAt(named, 2) === "sure") return false;
  const rest = text.slice(end);
  if (nameGoesOn.test(rest)) return false;
  const comma = /^\s*,\s*(?=[a-zà-ỹđ])/u.exec(rest);
  if (!comma) return true;
  const words = wordsOf(text, end + comma[0].length);
  return predicateAt(words, 0) === "sure" || isAdjunctAt(words, 0) || duty.exec(rest)?.[0].trim() !== ",";
}

/** "Thủ tướng Chính phủ yêu cầu từng đồng chí Bộ trưởng, … quyết tâm, …" → "quyết tâm, …". */
function withoutPersons(text: string): string {
  const ordered = /^(?:([^,.;:]{0,60}?)\s)?(?:yêu cầu|đề nghị)\s/iu.exec(text);
  if (!ordered || (ordered[1] !== undefined && !orderer.test(ordered[1]))) return text;
  const at = firstWork.exec(text.slice(0, 320))?.index;
  return at === undefined ? text : text.slice(at + 1);
}

function withoutLeading(text: string): string {
  const lead = leading.exec(text);
  if (!lead) return text;
  const rest = text.slice(lead[0].length);
  const others = /phối hợp|cùng/iu.test(lead[0]) ? partnersOf(text, lead[0].length) : null;
  const work = others && others.start === 0 ? rest.slice(others.end).replace(aside, "").replace(after, "") : rest;
  return work.length < 15 || nameGoesOn.test(work) ? text : work;
}

/** Who stands behind "chủ trì, phối hợp với", which ends at `from`; a range of the words behind it. */
function partnersOf(text: string, from: number): Range | null {
  const named = cooperating(text).find(({ start }) => start === from);
  return named ? { start: 0, end: named.end - from } : agencyPrefix(text.slice(from));
}

interface Naming {
  readonly receiver: Receiver;
  readonly kind: string;
  /** Who leads the own task: nobody works together with itself. */
  readonly lead: readonly string[];
  /** Name the superior's other bodies too. */
  readonly all: boolean;
}

/**
 * Bodies with whom the work is done together, as the office names them: "phối hợp với Bộ Công an" → "phối hợp với Công an phường".
 * In a duty of following up the superior's other bodies too; its superiors keep their names.
 */
function withOwnBodies(text: string, naming: Naming): string {
  const ranges = cooperating(text).map(({ start, end }) => ({ start, end }));
  const taken = [...ranges, ...citationsIn(text)];
  const others = naming.all
    ? findAgencies(text).filter(
        ({ start, end, value }) =>
          !taken.some(
            (range) => (start < range.end && range.start < end) || ofPaper.test(text.slice(range.end, start)),
          ) && ofSuperior(value, naming.receiver),
      )
    : [];
  return inRows(text, [...ranges, ...others])
    .toReversed()
    .reduce(
      (words, { start, end }) => words.slice(0, start) + ownList(words.slice(start, end), naming) + words.slice(end),
      text,
    );
}

/** The ranges in their order; those with nothing but a comma or "và" between them are one list. */
function inRows(text: string, ranges: readonly Range[]): readonly Range[] {
  const rows: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = rows.at(-1);
    if (last && /^(?:\s*,\s*|\s+và\s+)$/u.test(text.slice(last.end, start)))
      rows[rows.length - 1] = { start: last.start, end };
    else rows.push({ start, end });
  }
  return rows;
}

/** Between a paper and who issued it. */
const ofPaper = /^\s*,?\s*của\s+$/u;

function ofSuperior(words: string, { superior }: Receiver): boolean {
  const body = resolveAgency(words, superior);
  if (body.unknown || place.test(words)) return false;
  return body.how === "group" ? ofDepartments.test(words) : body.tier === superior.tier;
}

/** All departments of the superior, whoever else is named with them: "các Sở, ngành, địa phương". */
const ofDepartments = /^các\s+(?:sở|ban|phòng)(?:,|\s+và|\s+ngành)/iu;

/** A place to publish things, and those who are no body of the state: they have no counterpart below. */
const place = /^(?:cổng|trang)\s/iu;
const notOfState = /doanh nghiệp|hợp tác xã|nhà thầu|chủ đầu tư|cá nhân|hộ\s/iu;

/** A group told apart by what it does ("các đơn vị cấp nước") is not all bodies of the office. */
const certainBodies =
  /(?:cơ quan|đơn vị)\s+(?!liên quan|có liên quan|chức năng|chuyên môn|hữu quan|thuộc|trực thuộc|địa phương|trên|trong|tỉnh|và|cấp (?:tỉnh|huyện|xã)|khác)[a-zà-ỹđ]/u;

/** Whether the task is ordered of the own tier, by its name or among others ("các sở, ban, ngành; UBND các xã"). */
function isForOwnTier({ lead, implement }: Task, { office, superior }: Receiver): boolean {
  return [...lead, ...implement].some(({ value }) => {
    const body = resolveAgency(value, superior);
    if (body.unknown) return false;
    return body.how === "group" ? body.id === `${office.tier}-committees` : body.tier === office.tier;
  });
}

/** The list in own names; as written where one of them has none. */
function ownList(words: string, { receiver, kind, lead }: Naming): string {
  if (notOfState.test(words) || certainBodies.test(words)) return words;
  const parts = splitAgencies(words).map(({ value }) => ({ value, mapped: mapInText(value, receiver, kind) }));
  if (parts.length === 0 || parts.some(({ mapped }) => mapped.names.length === 0)) return words;
  if (parts.some(({ mapped }) => mapped.names.some((name) => lead.some((one) => fold(one) === fold(name)))))
    return words;
  const names = parts.flatMap(({ value, mapped }) =>
    mapped.group
      ? /liên quan/u.test(value)
        ? [value]
        : mapped.names.map(lowerFirst)
      : mapped.names.map((name) => likewise(value, name)),
  );
  const unique = [...new Set(names)];
  const last = unique.at(-1) as string;
  return unique.length === 1 ? last : `${unique.slice(0, -1).join(", ")} và ${last}`;
}

/** A committee leads no task of its own plan, but the words may speak of it: "đề xuất Chủ tịch UBND tỉnh" → "đề xuất Chủ tịch UBND phường". */
function mapInText(words: string, receiver: Receiver, kind: string): Mapped {
  const mapped = mapBody(words, receiver, "keep");
  const body = resolveAgency(words, receiver.superior);
  const committee = !body.unknown && body.id === `${receiver.superior.tier}-peoples-committee`;
  return mapped.names.length === 0 && committee && kind !== "" ? { ...mapped, names: [`UBND ${kind}`] } : mapped;
}

/** "… báo cáo Thủ tướng Chính phủ, Bộ Công an": the superior reports to its own superiors, the office to the superior. */
function reportedToSuperior(text: string, { issuer, office, superior }: Receiver): string {
  if (!issuer || superior.tier === "central" || superior.tier === office.tier) return text;
  return text.replace(/(báo cáo\s+)(\p{Lu}.*)$/u, (all, verb: string, rest: string) => {
    const list = agencyPrefix(rest);
    if (!list || list.start !== 0) return all;
    const higher = splitAgencies(rest.slice(0, list.end)).every(({ value }) => {
      const body = resolveAgency(value, superior);
      return !body.unknown && body.tier === "central";
    });
    return higher ? `${verb}${issuer}${rest.slice(list.end)}` : all;
  });
}

/** "Tổ công tác cấp huyện, cấp xã": of the two only the commune is left. */
function withoutGoneTier(text: string, date: string): string {
  return tierExists("district", date) ? text : text.replace(/cấp huyện(?:,| và)\s*(?=cấp xã)/giu, "");
}

/** As short as the superior writes it, and with the office of the person it names: "Chủ tịch UBND tỉnh" → "Chủ tịch UBND phường". */
function likewise(written: string, name: string): string {
  const short = /UBND/u.test(written) ? name.replace("Ủy ban nhân dân", "UBND") : name;
  const body = bodyOfHead(written);
  return body === null ? short : `${written.slice(0, written.indexOf(body))}${short}`;
}

/** "Các sở" → "các sở"; "UBND cấp huyện" stays. */
function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function inOwnArea(text: string, superior: PlaceContext, kind: string): string {
  if (!superior.tier || superior.tier === "central") return text;
  const name = superior.unitName?.replace(/^(?:tỉnh|thành phố|huyện|quận|thị xã)\s+/u, "") ?? "";
  const proper = name === "" ? "" : `(?:\\s+${name})?`;
  return text
    .replace(
      new RegExp(
        `((?:trên|trong)\\s+(?:toàn\\s+)?địa bàn(?:\\s+toàn)?|(?:trên|trong)\\s+toàn|toàn)\\s+(?:${unitWords})(?![A-Za-zÀ-ỿ])${proper}`,
        "giu",
      ),
      `$1 ${kind}`,
    )
    .replace(
      new RegExp(
        `((?:tham mưu|đề xuất)\\s+(?:cho\\s+|với\\s+)?(?:Chủ tịch\\s+)?)(?:UBND|Ủy ban nhân dân)\\s+(?:${unitWords})(?![A-Za-zÀ-ỿ])`,
        "giu",
      ),
      `$1UBND ${kind}`,
    )
    .replace(
      new RegExp(`(trình\\s+)(?:HĐND|Hội đồng nhân dân)\\s+(?:cấp\\s+)?(?:${unitWords})(?![A-Za-zÀ-ỿ])`, "giu"),
      `$1HĐND ${kind}`,
    );
}
