import { counterpart } from "#shared/agencies/counterpart/counterpart.ts";
import type { Entry } from "#shared/agencies/entry.ts";
import { fillName } from "#shared/agencies/fill-name.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import type { KnownAgency } from "#shared/agencies/resolve.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { entryOf, inForce, successors } from "#shared/agencies/validity.ts";
import { fold } from "#shared/text/fold.ts";
import type { OfficeAt } from "#shared/trace/office.ts";
import { counterpartOptions, placeOfOffice, unitOf } from "#shared/trace/office.ts";
import type { Doubt } from "./doubts.ts";
import { doubt } from "./doubts.ts";
import { kindOfUnit } from "./issuer.ts";

/** Bodies of a superior paper as the office's own plan names them. */
export interface Mapped {
  readonly names: readonly string[];
  readonly doubts: readonly Doubt[];
  /** True when groups are among the names. */
  readonly group: boolean;
  /** Whose work it is: the body named first; null for a group, which owns no task. */
  readonly owner: string | null;
}

export interface Receiver {
  readonly office: OfficeAt;
  /** The day on which bodies must exist, ISO. */
  readonly date: string;
  /** Whose paper the words stand in. */
  readonly superior: PlaceContext;
  /** The superior as the plan names it: "UBND tỉnh Quảng Ngãi". */
  readonly issuer?: string;
}

/** Groups that mean every tier below too; a district passes them on to its communes. */
const everybody = /địa phương|các cấp|cấp huyện|các huyện/iu;
const none: Mapped = { names: [], doubts: [], group: false, owner: null };

function oneBody(name: string, doubts: readonly Doubt[]): Mapped {
  return { names: [name], doubts, group: false, owner: name };
}

/** What becomes of a body that nobody knows: kept as written beside others, but never made to lead. */
export type Unknown = "keep" | "drop";

/** The office's own bodies for those that `words` name in the superior paper. */
export function mapBody(words: string, receiver: Receiver, unknown: Unknown): Mapped {
  const head = headOf(words, receiver);
  if (ministers.test(words) && receiver.office.tier !== "central") return none;
  if (head !== null) return oneBody(head, [doubt("lead-is-head", words)]);
  const body = resolveAgency(words, receiver.superior);
  if (body.unknown) {
    const doubts = [doubt("body-unknown", `“${words}”`)];
    return unknown === "keep" ? oneBody(words, doubts) : { ...none, doubts };
  }
  if (body.how === "group") return mapGroup(words, body, receiver);
  const gone = goneDoubt(words, body, receiver);
  const doubts = gone === null ? [] : [doubt("body-gone", gone)];
  if (body.tier === receiver.office.tier) return oneBody(sameTier(words, body, receiver), doubts);
  const { office, date } = receiver;
  const answer = counterpart(
    body,
    body.tier ?? receiver.superior.tier ?? "central",
    office.tier,
    date,
    counterpartOptions(office, date),
  );
  const [first, ...others] = answer.bodies.filter(({ id }) => id !== `${office.tier}-peoples-committee`);
  if (!first)
    return {
      ...none,
      doubts: [...doubts, doubt("body-without-counterpart", `${words}: ${lowerFirst(answer.reason)}`)],
    };
  const choice =
    others.length > 0
      ? [
          doubt(
            "lead-choice",
            `đề xuất ${first.name}, cũng có thể là ${others.map(({ name }) => name).join(", ")}; cần chọn`,
            words,
          ),
        ]
      : [];
  return oneBody(first.name, [...doubts, ...choice]);
}

/** Heads of central bodies, charged in one breath with the chairmen below. */
const ministers =
  /^(?:(?:từng|các)\s+)?(?:đồng chí\s+)?(?:bộ trưởng|thủ trưởng\s+(?:các\s+)?(?:bộ|cơ quan ngang bộ|cơ quan thuộc chính phủ))(?![A-Za-zÀ-ỿ])/iu;
const chairs =
  /^(?:(?:từng|các)\s+)?(?:đồng chí\s+)?chủ tịch\s+(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)\s+(?:các\s|cấp\s|(?:tỉnh|huyện|quận|xã|phường)\s*,)/iu;

/** The own chairman, where the superior charges the chairmen of all committees below it; null for other words. */
function headOf(words: string, { office, date, superior }: Receiver): string | null {
  if (
    superior.tier === office.tier ||
    !chairs.test(words) ||
    !/^(?:ubnd|uy ban nhan dan)(?= |$)/u.test(fold(office.name))
  )
    return null;
  const unit = unitOf(office, date);
  return unit === null ? null : `Chủ tịch UBND ${kindOfUnit(unit)}`;
}

/** Several bodies, each once. */
export function mapBodies(words: readonly string[], receiver: Receiver, unknown: Unknown): Mapped {
  const all = words.map((one) => mapBody(one, receiver, unknown));
  const names = all.flatMap((one) => one.names);
  const different = names.filter((name, at) => names.findIndex((other) => keyOf(other) === keyOf(name)) === at);
  return {
    names: different,
    doubts: all.flatMap(({ doubts }) => doubts),
    group: all.some(({ group, names: some }) => group && some.length > 0),
    owner: all.find(({ names: some }) => some.length > 0)?.owner ?? null,
  };
}

/** Offices that are one body among others, by the noun their people call them. */
const amongOthers = /^(Sở|Chi cục|Cục|Ban Quản lý|Trung tâm|Bệnh viện|Trường|Viện|Thanh tra)\s/u;

/** What is told to all bodies of a tier is done in the plan of one of them by its own people. */
export function withinOffice(mapped: Mapped, { office }: Receiver): Mapped {
  const noun = mapped.group && mapped.names.length > 0 ? amongOthers.exec(office.name)?.[1] : undefined;
  if (noun === undefined) return mapped;
  return { ...mapped, names: [noun === "Trường" ? "Các tổ, bộ phận của Trường" : `Các phòng, đơn vị thuộc ${noun}`] };
}

/** "các đơn vị có liên quan" are "các đơn vị liên quan". */
function keyOf(name: string): string {
  return fold(name).replace(" co lien quan", " lien quan");
}

/** "các đơn vị có liên quan": whoever is concerned, at any tier. */
const concerned =
  /^(?:các\s+)?(?:(?:cơ quan|đơn vị|tổ chức|cá nhân)(?:,\s*|\s+và\s+)?)+\s+(?:có\s+)?liên quan(?:\s+khác)?$/iu;

function mapGroup(words: string, body: KnownAgency, { office, date, superior }: Receiver): Mapped {
  if (concerned.test(words)) return { ...none, names: [words], group: true };
  const answer = counterpart(
    body,
    body.tier ?? superior.tier ?? "central",
    office.tier,
    date,
    counterpartOptions(office, date),
  );
  const committee = `${office.tier}-peoples-committee`;
  const bodies = answer.bodies.filter(({ id }) => id !== committee);
  const names = bodies.map(({ name }) => name);
  if (office.tier === "district" && everybody.test(words)) names.push("UBND cấp xã");
  if (names.length > 0 || answer.bodies.length > 0) return { ...none, names, group: true };
  const kept = body.id === "utilities" || body.id === "mass-organisations";
  return { ...none, names: kept ? [words] : [], group: true };
}

/** A body of the office's own tier: by the name the office uses, or its successor's when it has gone. */
function sameTier(words: string, body: KnownAgency, { office, date }: Receiver): string {
  const entry = entryOf(body.id);
  if (!entry || inForce(entry, date)) return words;
  const next = successors(entry, date)[0];
  return next ? fillName(next.entry, null, placeOfOffice(office, date)).short : words;
}

function goneDoubt(words: string, body: KnownAgency, { office, date }: Receiver): string | null {
  const entry = entryOf(body.id);
  if (!entry || inForce(entry, date)) return null;
  const heirs = successors(entry, date).map(({ entry: heir }) => heirName(heir, office, date));
  const taken = heirs.length > 0 ? `; việc do ${[...new Set(heirs)].join(", ")} tiếp nhận` : "";
  return `${words} không còn hoạt động vào thời điểm ban hành${taken}; cần kiểm tra đơn vị thay thế`;
}

function heirName(entry: Entry, office: OfficeAt, date: string): string {
  return fillName(entry, null, placeOfOffice(office, date)).short;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
