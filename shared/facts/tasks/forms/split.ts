import type { StatedDeadline } from "#shared/text/deadline/found.ts";
import type { Range } from "#shared/text/range.ts";
import { splitClauses } from "#shared/text/sentences.ts";
import { rolesBehind } from "#shared/facts/tasks/charge/roles.ts";
import { runInPoints } from "./run-in.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import type { Charge } from "#shared/facts/tasks/charge/sentence.ts";

/** How long what was set up lasts: no limit of the work that sets it up. */
const lasting = /^thời gian (?:hoạt động|làm việc|áp dụng|tồn tại|mở cửa|trực|hưởng|lưu)(?![A-Za-zÀ-ỿ])/iu;

/** A stretch of a point's words that is one piece of work, with the time limit stated for it. */
export interface Piece {
  readonly range: Range;
  readonly deadline: StatedDeadline | null;
  /** It begins a point of its own, which those before it lead in no way. */
  readonly opens?: true;
}

const aside =
  /^(?:thời gian|thời hạn|hoàn thành|xong|phấn đấu hoàn thành|trong đó|ưu tiên|riêng|đặc biệt|nhất là|định kỳ báo cáo kết quả về|chịu trách nhiệm|trong quá trình|nếu (?:có|phát sinh|vượt)|(?:sau|quá) thời hạn (?:này|trên|nêu trên)|(?:đơn vị|cơ quan|địa phương|cá nhân|hộ|trường|xã|người) nào)(?![A-Za-zÀ-ỿ])/iu;

/**
 * Cuts the words of a point where a clause has a time limit or a charge of its own and further work follows.
 * Clauses that only go on with the same work stay together: when in doubt it is one piece.
 */
export function piecesOf(text: string, deadlines: readonly StatedDeadline[]): Piece[] {
  const points = runInPoints(text);
  if (points.length === 0) return piecesIn(text, deadlines);
  return points.flatMap(({ start, end }) => {
    const inside = deadlines.filter(({ range }) => range.start >= start && range.end <= end);
    const moved = inside.map((one) => ({ ...one, range: shifted(one.range, -start) }));
    return piecesIn(text.slice(start, end), moved).map(({ range, deadline }, at) => ({
      range: shifted(range, start),
      deadline: deadline && { ...deadline, range: shifted(deadline.range, start) },
      ...(at === 0 ? { opens: true as const } : {}),
    }));
  });
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

function piecesIn(text: string, deadlines: readonly StatedDeadline[]): Piece[] {
  const explicit = deadlines.filter((deadline) => deadline.strength === "explicit");
  const stated = explicit.length > 0 ? explicit : deadlines;
  const clauses = withoutLists(text, splitClauses(text));
  const weakIn = (start: number, end: number): StatedDeadline | null =>
    deadlines.find(({ range, strength }) => strength !== "explicit" && range.start >= start && range.end <= end) ??
    null;
  const habitIn = ({ start, end }: Range): StatedDeadline | null => {
    const weak = weakIn(start, end);
    return weak?.kind === "periodic" ? weak : null;
  };
  const groups: {
    start: number;
    end: number;
    deadline: StatedDeadline | null;
    closed: boolean;
    charge: Charge | null;
  }[] = [];
  for (const [index, clause] of clauses.entries()) {
    const words = text.slice(clause.start, clause.end);
    const inside = stated.filter(({ range }) => range.start >= clause.start && range.end <= clause.end);
    const own = inside.findLast((deadline) => deadline.end !== null) ?? inside.at(-1) ?? null;
    const last = groups.at(-1);
    const charge = chargeOf(words);
    const mere = last !== undefined && isListed(text.slice(last.start, last.end), last.charge);
    const weak = own ?? weakIn(clause.start, clause.end);
    const habit = own?.operator === "in" || !last ? null : habitIn(last);
    const before = last && { ...last, deadline: last.deadline ?? habit };
    const opens = before?.closed
      ? followsLimit(words, weak, charge)
      : before !== undefined && startsOwn(words, own, charge, before, index);
    if (last && (mere || !opens)) {
      last.end = clause.end;
      last.charge ??= charge;
      if (own && !(last.deadline !== null && lasting.test(words))) last.deadline = own;
    } else groups.push({ start: clause.start, end: clause.end, deadline: own, closed: false, charge });
    const group = groups.at(-1) as (typeof groups)[number];
    group.closed = own !== null && own.kind !== "periodic" && own.kind !== "ongoing" && endsClause(text, own, clause);
  }
  return groups.map(({ start, end, deadline }) => ({
    range: { start, end },
    deadline: deadline ?? weakIn(start, end),
  }));
}

/** "Yêu cầu thủ trưởng các sở, ngành; chủ tịch UBND các xã triển khai …": a clause that only names whom is part of the next one. */
function withoutLists(text: string, clauses: readonly Range[]): Range[] {
  const whole: Range[] = [];
  let start: number | null = null;
  for (const [at, clause] of clauses.entries()) {
    const words = text.slice(start ?? clause.start, clause.end);
    const charge = at + 1 < clauses.length && words.length < 300 && words.endsWith(";") ? chargeOf(words) : null;
    if (charge?.how === "order" && /^[\s,;]*$/u.test(words.slice(charge.agencies.end))) start ??= clause.start;
    else {
      whole.push({ start: start ?? clause.start, end: clause.end });
      start = null;
    }
  }
  return whole;
}

function endsClause(text: string, deadline: StatedDeadline, clause: Range): boolean {
  return /^[\s).;,/]*$/u.test(text.slice(deadline.range.end, clause.end));
}

/** "giao Trung tâm A thực hiện": says who does the work before it and is none of its own. */
function isMereCharge(words: string, charge: Charge | null): boolean {
  const { lead, coordinate } = rolesBehind(words);
  if ([...lead, ...coordinate].some(({ start }) => start === 0)) {
    const last = Math.max(...[...lead, ...coordinate].map(({ end }) => end));
    return /^\s*(?:chủ trì|làm đầu mối|phối hợp|hỗ trợ)(?: thực hiện| triển khai| tham mưu)?(?:, mời [^,;.]{3,80} (?:tham gia|tham dự|phối hợp|cùng dự))?[\s.;]*$/iu.test(
      words.slice(last),
    );
  }
  return (
    charge !== null &&
    /^[\s,]*(?:là (?:cơ quan|đơn vị|đầu mối)\s.*|làm (?:chủ đầu tư|Trưởng|Phó|Tổ|Đội|Ủy viên|Chủ tịch|Thư ký)(?![A-Za-zÀ-ỿ]).*|(?:chủ trì|tổ chức|triển khai|tham mưu|thực hiện|chịu trách nhiệm|làm đầu mối|phối hợp)(?:,? (?:thực hiện|triển khai|tham mưu|tổ chức))*(?:, mời [^,;.]{3,80} (?:tham gia|tham dự|phối hợp|cùng dự))?)[\s.;]*$/iu.test(
      words.slice(charge.agencies.end),
    )
  );
}

interface Before {
  readonly deadline: StatedDeadline | null;
  readonly closed: boolean;
  readonly charge: Charge | null;
}

/** "Giao A; | B thực hiện", "phối hợp với A; | B …": whether a clause ends inside a list of bodies. */
function isListed(words: string, charge: Charge | null): boolean {
  if (!words.endsWith(";")) return false;
  const over = (end: number): boolean => /^[\s;,]*$/u.test(words.slice(end));
  return (charge?.how === "order" && over(charge.agencies.end)) || cooperating(words).some(({ end }) => over(end));
}

/** Whether a clause is long enough for work of its own, and is no remark on the work before it. */
function canStand(words: string, own: StatedDeadline | null, charge: Charge | null): boolean {
  if (words.length < 25 || aside.test(words) || isMereCharge(words, charge)) return false;
  return own === null || words.length - own.raw.length >= 14;
}

/**
 * Behind a clause that its limit closes: work of its own where it has a limit, names who does it or leads it, or opens a list of
 * further works ("…; đẩy nhanh …; nghiên cứu …"); else it goes on with the work before.
 */
function followsLimit(words: string, own: StatedDeadline | null, charge: Charge | null): boolean {
  return (
    canStand(words, own, charge) &&
    (own !== null ||
      charge !== null ||
      /;\s*$/u.test(words) ||
      /^(?:đồng thời\s+)?(?:chủ trì|tham mưu|chịu trách nhiệm)\s/iu.test(words))
  );
}

function startsOwn(
  words: string,
  own: StatedDeadline | null,
  charge: Charge | null,
  last: Before,
  index: number,
): boolean {
  if (index === 0 || !canStand(words, own, charge)) return false;
  if (own !== null && last.deadline !== null) return true;
  // An order behind words that charge nobody says who does them; an order behind another one is work of its own.
  if (charge === null || last.charge === null) return false;
  if (charge.how === "order") return true;
  if (charge.how === "relay") return last.charge.how === "relay" && /^\p{Lu}/u.test(words);
  if (charge.how !== "subject") return false;
  return (
    (last.charge.how === "order" && charge.agencies.start === 0) ||
    (last.charge.how !== "relay" && /^\s*(?:\p{Lu}|(?:các|những|đồng chí)\s)/u.test(words)) ||
    /^\s*(?:chủ trì|chịu trách nhiệm|có trách nhiệm|bố trí|tham mưu)/iu.test(words.slice(charge.agencies.end))
  );
}
