import type { Tier } from "#shared/agencies/entry.ts";
import { counterpart } from "#shared/agencies/counterpart/counterpart.ts";
import { cutUnit, tierOfUnit } from "#shared/agencies/places/unit.ts";
import type { PlaceContext } from "#shared/agencies/places/unit.ts";
import type { KnownAgency } from "#shared/agencies/resolve.ts";
import { resolveAgency } from "#shared/agencies/resolve.ts";
import { tierExists } from "#shared/agencies/validity.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { fold } from "#shared/text/fold.ts";
import type { Task } from "#shared/model/task.ts";
import type { AppliesHow } from "./how.ts";
import { appliesHows } from "./how.ts";
import type { OfficeAt } from "./office.ts";
import { counterpartOptions, placeOfOffice, unitOf } from "./office.ts";

/** Whether a superior's task is for an office, and why, in a sentence for the one who decides. */
export interface Applies {
  readonly applies: boolean;
  readonly how: AppliesHow;
  readonly reason: string;
  /** True when the words leave it open and a person must look. */
  readonly unsure?: true;
}

const tierNames: Readonly<Record<Tier, string>> = {
  central: "trung ương",
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
  region: "khu vực",
  village: "thôn, tổ dân phố",
};
const committees: Readonly<Record<string, Tier>> = {
  "commune-committees": "commune",
  "district-committees": "district",
  "province-committees": "province",
};
/** Work that only central bodies do. */
const lawMaking =
  /(?:xay dung|soan thao|ban hanh|sua doi|trinh)[^.;]{0,80}(?:nghi dinh|thong tu|luat|phap lenh)(?! so)|trinh (?:chinh phu|thu tuong|quoc hoi)/u;
/** Papers that only the superior's own committee or council issues: "trình HĐND tỉnh ban hành Nghị quyết". */
const higherPaper =
  /trinh (?:hdnd|ubnd|hoi dong nhan dan|uy ban nhan dan|tinh uy|thanh uy|huyen uy)[^.;]{0,120}(?:ban hanh|sua doi|phe duyet|thong qua|quyet dinh)|^(?:nghi quyet|quyet dinh|quy che|quy dinh) cua (?:hdnd|ubnd|hoi dong|uy ban|chu tich)/u;
/** "Chủ trì thực hiện các nhiệm vụ tại điểm a, b khoản 1 Mục II Kế hoạch này": no work of its own. */
const reminder =
  /^(?:chu tri|phoi hop|,|va|thuc hien|trien khai|to chuc|hoan thanh| )*(?:cac )?nhiem vu[^.;]{0,30} (?:tai|theo) (?:cac )?(?:diem|khoan|muc|phan|phu luc) .{0,250} nay\.?$/u;
/** "… chịu trách nhiệm thi hành Chỉ thị này": the closing words of a paper. */
const execution =
  /^(?:,? ?(?:can cu|theo) (?:chi thi|quyet dinh|cong dien|nghi quyet|ke hoach|cong van|chuong trinh|thong bao|huong dan|(?:y kien|noi dung) chi dao) (?:nay|tren),? (?:nghiem tuc |khan truong )?(?:(?:to chuc|trien khai) )*thuc hien[./]*$|(?:chiu trach nhiem |to chuc )?(?:thi hanh|thuc hien|trien khai thuc hien)(?: nghiem tuc)? (?:chi thi|quyet dinh|cong dien|nghi quyet|ke hoach|cong van|chuong trinh|thong bao) nay[./]*$|(?:nghiem tuc |khan truong )?(?:(?:to chuc|trien khai) )*thuc hien[./]*$)/u;
/** What a committee or its chairman decides for its whole area, and nobody below for them. */
const actOfPower =
  /^(?:xem xet,? ?(?:va )?)?(?:quyet dinh|phe duyet|ban hanh|tang |khen thuong|cong nhan|cho phep|thanh lap|bo nhiem|uy quyen|cong bo)/u;
/** Plans, prices and permits of a whole tier: nobody below draws them up, whoever does the same work there. */
const actOf = (unit: string): RegExp =>
  new RegExp(
    `(?<!theo |trong |voi |cua )\\bquy hoach ${unit}\\b|\\b(?:tham quyen|cap phep|phe duyet) (?:cap phep |quyet dinh |phe duyet |ban hanh )?(?:cua )?(?:(?:chu tich )?(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) )?(?:cap )?${unit}\\b|\\b(?:voi|giua) cac ${unit} (?:giap ranh|lan can|trong vung|ban)\\b|\\bban hanh (?:va cong bo )?bang gia\\b`,
    "u",
  );
const ofTier: Readonly<Partial<Record<Tier, RegExp>>> = {
  province: actOf("tinh"),
  district: actOf("(?:huyen|quan|thi xa)"),
};
/** What those above do with all committees of a tier: "hướng dẫn, kiểm tra UBND các xã, phường". */
const doneWith = (unit: string): RegExp =>
  new RegExp(
    `^[^.;:]{0,60}\\b(?:huong dan|don doc|chi dao|kiem tra|tap huan(?: cho)?|ho tro)\\b[^.;:,]{0,24} (?:ubnd|uy ban nhan dan) (?:cac |cap )?${unit}\\b`,
    "u",
  );
const ofBelow: Readonly<Partial<Record<Tier, RegExp>>> = { commune: doneWith("xa"), district: doneWith("huyen") };
const headOfGovernment = /^(?:pho )?thu tuong/u;
/** Of the people and bodies charged: all, whatever their tier. */
const everybody = /dia phuong|cac cap/u;

/**
 * Whether a task of a superior paper is for `office` on `date` (ISO), judged by whom it charges. `superior`: the place of the
 * paper it stands in. A task that charges nobody is for all; what cannot be told is for the office, and `unsure`.
 */
export function appliesTo(task: Task, office: OfficeAt, date: string, superior: PlaceContext): Applies {
  if (task.nature === "organisation" && reminder.test(withoutCharge(task)))
    return { applies: false, how: "others", reason: "Nhắc lại các nhiệm vụ đã giao tại phần khác của văn bản" };
  if (
    task.deadline === null &&
    task.text.length < 400 &&
    execution.test(fold(withoutCharge(task))) &&
    withoutCharge(task).length < 90
  )
    return { applies: false, how: "others", reason: "Điều khoản thi hành, không phải nhiệm vụ riêng" };
  const leads = task.lead.length > 0 ? task.lead : task.implement;
  if (leads.length > 0 && office.tier !== "central" && leads.every(({ value }) => headOfGovernment.test(fold(value))))
    return { applies: false, how: "others", reason: `Việc của ${leads.map(({ value }) => value).join("; ")}` };
  const own = leads.some(({ value }) => isOfTier(value, office.tier, superior));
  const higher = own || superior.tier === office.tier ? null : actOfTier(task, superior);
  if (higher !== null && superior.tier)
    return { applies: false, how: "others", reason: `Việc thuộc thẩm quyền ${tierNames[superior.tier]} (“${higher}”)` };
  if (!own && leads.length > 0 && ofBelow[office.tier]?.test(withoutCharge(task)))
    return { applies: false, how: "others", reason: `Việc cấp trên làm với chính ${tierNames[office.tier]}` };
  if (leads.length === 0)
    return {
      applies: true,
      how: "shared",
      reason: "Không nêu cơ quan chủ trì: giao chung cho các cơ quan nhận văn bản",
    };
  const answers = leads.map(({ value }) => byLead(value, task, office, date, superior));
  const yes = answers
    .filter(({ applies }) => applies)
    .toSorted((a, b) => appliesHows.indexOf(a.how) - appliesHows.indexOf(b.how));
  return (
    yes.find(({ unsure }) => !unsure) ??
    yes[0] ?? { applies: false, how: "others", reason: [...new Set(answers.map(({ reason }) => reason))].join("; ") }
  );
}

/** The words that say that only the tier of the superior can do it; null for other work. */
function actOfTier({ text }: Task, { tier }: PlaceContext): string | null {
  const found = tier ? ofTier[tier]?.exec(fold(text)) : null;
  return found ? text.slice(found.index, found.index + found[0].length) : null;
}

/** Whether words name the office's own tier, one body of it or all. */
function isOfTier(words: string, tier: Tier, superior: PlaceContext): boolean {
  const body = resolveAgency(words, superior);
  if (body.unknown) return false;
  return body.how === "group" ? body.tier === tier || committees[body.id] === tier : body.tier === tier;
}

/** The folded words after "Công an tỉnh:" or "Công an tỉnh chủ trì". */
function withoutCharge({ text }: Task): string {
  const charge = chargeOf(text);
  return fold(charge ? text.slice(Math.max(charge.work, charge.agencies.end)) : text)
    .replace(/^[\s:,]+/u, "")
    .trim();
}

function byLead(words: string, task: Task, office: OfficeAt, date: string, superior: PlaceContext): Applies {
  const tier = tierNames[office.tier];
  if (everybody.test(fold(words)) && !/^uy ban|^ubnd/u.test(fold(words)))
    return { applies: true, how: "shared", reason: `Giao chung: ${words}` };
  const body = resolveAgency(words, superior);
  if (body.unknown)
    return {
      applies: true,
      how: "unclear",
      unsure: true,
      reason: `Chưa nhận ra cơ quan “${words}”: cần xem lại có thuộc ${tier} không`,
    };
  if (body.how === "group") return byGroup(words, body.id, body.tier, office, date, superior);
  const ofIssuer = superior.tier !== office.tier && body.id === `${superior.tier}-peoples-committee`;
  if (ofIssuer && actOfPower.test(withoutCharge(task)))
    return { applies: false, how: "others", reason: `Việc của chính cơ quan ban hành (${words})` };
  const named = ownUnit(words, office, date, superior);
  if (named !== null) return named;
  const single = byBody(words, body, office, date, superior);
  if (single !== null) return single;
  if (body.tier === office.tier) return { applies: true, how: "named", reason: `${words} thuộc ${tier}` };
  if (body.tier === "central" && office.tier !== "central" && lawMaking.test(fold(task.text)))
    return { applies: false, how: "others", reason: `Việc xây dựng văn bản của ${words}, ${tier} không có thẩm quyền` };
  if (
    (body.tier !== null && higherPaper.test(fold(task.text))) ||
    higherPaper.test(fold(task.product?.value ?? "").trim())
  )
    return {
      applies: false,
      how: "others",
      reason: `Văn bản do cấp giao nhiệm vụ ban hành (giao ${words}), không thuộc thẩm quyền ${tier}`,
    };
  const answer = counterpart(
    body,
    body.tier ?? superior.tier ?? "central",
    office.tier,
    date,
    counterpartOptions(office, date),
  );
  const first = answer.bodies[0];
  if (!first) return { applies: false, how: "others", reason: `Giao ${words}. ${answer.reason}` };
  return { applies: true, how: "counterpart", reason: `Giao ${words}; cơ quan tương ứng ở ${tier}: ${first.name}` };
}

/** Offices that answer for all work of their tier; any other is one body among those that a paper charges. */
const ofWholeTier =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|tinh uy|thanh uy|huyen uy|quan uy|thi uy|ban chi dao|to cong tac)(?= |$)/u;

/** Whether a body charged by name is the office itself or has it as its counterpart; null for an office of its whole tier. */
function byBody(
  words: string,
  body: KnownAgency,
  office: OfficeAt,
  date: string,
  superior: PlaceContext,
): Applies | null {
  if (ofWholeTier.test(fold(office.name))) return null;
  const own = resolveAgency(office.name, placeOfOffice(office, date));
  const id = own.unknown || own.how === "group" ? null : own.id;
  const itself = fold(office.name).startsWith(fold(words)) || (body.tier === office.tier && body.id === id);
  if (itself) return { applies: true, how: "named", reason: `Giao đích danh ${words}` };
  const from = body.tier ?? superior.tier ?? "central";
  const below =
    body.tier === office.tier
      ? []
      : counterpart(body, from, office.tier, date, counterpartOptions(office, date)).bodies.map((one) => one.id);
  if (id !== null && below.includes(id))
    return { applies: true, how: "counterpart", reason: `Giao ${words}; cơ quan tương ứng: ${office.name}` };
  return { applies: false, how: "others", reason: `Giao ${words}, không giao ${office.name}` };
}

function byGroup(
  words: string,
  id: string,
  groupTier: Tier | null,
  office: OfficeAt,
  date: string,
  superior: PlaceContext,
): Applies {
  const tier = tierNames[office.tier];
  const charged = committees[id];
  if (charged !== undefined) {
    if (charged === office.tier) return { applies: true, how: "named", reason: `Giao chung cho ${tier}: ${words}` };
    if (!tierExists(charged, date))
      return {
        applies: true,
        how: "counterpart",
        unsure: true,
        reason: `${words}: từ ngày 01/7/2025 không còn cấp huyện, việc do cấp xã, cấp tỉnh tiếp nhận; cần xem lại`,
      };
    return { applies: false, how: "others", reason: `Giao ${words}, không giao ${tier}` };
  }
  const unit = cutUnit(words)?.unit;
  const unitTier = unit?.kind ? tierOfUnit(unit, { ...superior, date }) : null;
  if (unitTier !== null && unitTier !== office.tier)
    return { applies: false, how: "others", reason: `Giao ${words}, không giao ${tier}` };
  if (groupTier !== null && groupTier !== office.tier)
    return { applies: false, how: "others", reason: `Giao ${words} (${tierNames[groupTier]}), không giao ${tier}` };
  const how = unitTier === null && groupTier === null ? "shared" : "named";
  return { applies: true, how, reason: `Giao chung: ${words}` };
}

/** "UBND huyện Bình Sơn": for that unit only. Null when the words name no unit of the office's tier. */
function ownUnit(words: string, office: OfficeAt, date: string, superior: PlaceContext): Applies | null {
  const unit = cutUnit(words)?.unit;
  if (!unit?.kind || unit.name === "" || tierOfUnit(unit, { ...superior, date }) !== office.tier) return null;
  const own = unitOf(office, date);
  if (own === null) return null;
  const same = fold(own).endsWith(fold(unit.name));
  return {
    applies: same,
    how: same ? "named" : "others",
    reason: same ? `Giao đích danh ${words}` : `Giao riêng ${words}`,
  };
}
