import { findDeadlines } from "#shared/text/deadline/find.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";
import { splitClauses } from "#shared/text/sentences.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Inherited } from "./inherit.ts";
import { emptyTask, gather, partsIn } from "./labelled.ts";
import type { Part } from "./labelled.ts";
import { invertedLead } from "./inverted.ts";
import { bracketedLead, closingLead, rolesBehind } from "./roles.ts";
import { chargeOf, cooperating, titledCharge } from "./sentence.ts";
import type { Charge } from "./sentence.ts";
import { piecesOf } from "./split.ts";
import type { Piece } from "./split.ts";
import { agencyValues, placed } from "./values.ts";
import type { Words } from "./values.ts";

/** Words that state a decision or an opinion, not work. */
const approval =
  /^(?:dong y|thong nhat (?:chu truong|voi|noi dung|thong qua)|ghi nhan|bieu duong|co ban thong nhat|chap thuan|phe duyet|danh gia cao|hoan nghenh|tren day la|noi nhan|kem theo|theo chinh phu|nguon:|(?:ke hoach|chi thi|quyet dinh|nghi quyet|cong van|van ban|chuong trinh)(?: hanh dong)?(?: nay)? (?:nay )?(?:da )?(?:thay the|co hieu luc|duoc|bai bo|gui|pho bien|ap dung|thay cho)|(?:cac )?noi dung (?:duoi day|sau day|tren day|nay) duoc trien khai|thuc hien theo lo trinh (?:tai|o|cua) )/u;
/** "Đồng ý giao Sở A …": a decision that hands out work. */
const handing = /^(?:dong y|thong nhat|nhat tri)(?: ve)?(?: chu truong)? (?:giao|phan cong|uy quyen) /u;
/** Sentences that tell what was, not what is to be done. */
const told = /^(?:theo |truoc do|trong nam|thoi gian qua|den nay|hien nay|nam \d|qua |tinh den|tu dau nam)/u;
/** "Ngày 03/4/2026, Sở A có Công văn số …", "UBND xã nhận được Báo cáo số …": what papers went before. */
const went =
  /^(?:ngay \d{1,2}[^,]{2,20}, [^.;]{4,110} (?:co|ban hanh|ky|gui|nhan duoc)|[^.;:,]{4,90} nhan duoc) (?:cac )?(?:quyet dinh|cong van|van ban|bao cao|to trinh|ke hoach|chi thi|nghi quyet|thong bao|don|phan anh)(?!.*(?:yeu cau|de nghi|giao|chi dao) )/u;
const title = /^(?:Nhóm|Lĩnh vực|Về|Đối với|Công tác|Nhiệm vụ)\s[^:.;]{3,140}:\s+(?=[\p{Lu}"“])/u;

/** Labelled facts of an event, a file or a check: no work. */
const informs =
  /^(?:(?:cac )?chi tieu|(?:cac )?muc tieu|(?:dau moi|thong tin|moi chi tiet) lien he|chu de|khau hieu|thoi gian|dia diem|thanh phan|doi tuong|phan (?:le|hoi|thi|nghi thuc)|giai thuong|pham vi|quy mo|so luong|noi dung (?:kiem tra|thanh tra|thi|hoi nghi|giam sat)|(?:moc |ky |thoi diem |thoi ky )(?:thoi gian )?(?:lay|chot|tinh|thong ke) (?:so lieu|bao cao))(?: (?:va |, )?(?:cao diem|dia diem|thoi gian|tham gia|tham du|du|ap dung|kiem tra|to chuc|phuc vu|bao cao|so lieu))*\s*:|^[^:.;]{3,40}: gom\s|^ho so (?:de nghi |trinh |khen thuong )?gom\b/u;

/** "Bảng 1. Các điểm tiêm": the name of a table or drawing that follows. */
const caption = /^(?:bang|bieu(?: mau| so| do)?|so do|hinh|mau)(?: so)? \d{1,2}[a-z]?\s*[.:]\s/u;

/** The clause that closes every decision and directive: whoever it names is bound by it, and nothing is handed out. */
const executes =
  /^(?:dieu \d+\.? )?(?:(?:yeu cau )?(?:cac )?(?:ong, ba|ong \(ba\)|chanh van phong|bo truong|thu truong|giam doc|chu tich)\b).{0,420}?\b(?:chiu trach nhiem thi hanh|chiu trach nhiem thi hanh va thuc hien|can cu quyet dinh thi hanh) (?:quyet dinh|nghi quyet|chi thi)(?: nay)?\W*$/u;

/** Words that name what is looked at or told of ("Việc ban hành …", "Kết quả giải quyết …"): work only where somebody is named. */
const subject = /^(?:viec|ket qua|tinh hinh|ty le|so luong|tieu chuan|cach tinh) (?!.{0,60}: )/u;

/** The same in a part that says what a check looks at. */
const looked =
  /^(?:cong tac|che do|thanh phan|co cau|trinh tu|quy trinh|hinh thuc|nhung|ve (?:viec|hinh thuc|noi dung)) /u;

/** "Buổi sáng (từ 7h00 đến 9h00) – Sinh hoạt theo lớp": a part of a timetable. */
const slot =
  /^(?:(?:buoi )?(?:sang|trua|chieu|toi)|tiet \d)(?: (?:thu|ngay) [^(:]{1,24})?\s*[(:,]?\s*(?:tu |luc )?\d{1,2}\s*(?:gio|h|g|:)/u;

/** The name of an office or of a paper in capitals is no sentence. */
function isCapitals(text: string): boolean {
  return text.length > 7 && text === text.toUpperCase() && !/\d/u.test(text);
}

/** True for a sentence that opens with a decision or an opinion. */
export function isApproval(text: string): boolean {
  return approval.test(fold(text.slice(0, 220)).trim());
}

/** True when the words hand out work at all. */
export function isWork(text: string, charged: boolean): boolean {
  const opening = fold(text.slice(0, 220)).trim();
  if (
    /^\d{1,2}\s*(?:gio|h|g)(?:\s*\d{1,2})?(?:\s*phut)?\s*[:,\-–]/u.test(opening) ||
    slot.test(opening) ||
    went.test(opening) ||
    /^toan (?:xa|phuong|huyen|tinh|thanh pho|quan) (?:co|da|hien)/u.test(opening)
  )
    return false;
  if (caption.test(opening) && text.length < 160) return false;
  if (informs.test(opening) || executes.test(opening) || isCapitals(text)) return false;
  if (/tran trong (?:thong bao|kinh bao|cam on)|\bmuon nam\s*!?$/u.test(opening)) return false;
  if (
    (approval.test(opening) && !handing.test(opening) && !(charged && /^phe duyet/u.test(opening))) ||
    (told.test(opening) && /\s(?:da|dang)\s/u.test(opening))
  )
    return false;
  if (/^\([^)]*\)[.;/]*$/u.test(opening) || /\b(?:tai|theo|trong) (?:cac )?phu luc\b.{0,40}$/u.test(opening))
    return false;
  return !/thong bao .{0,90}(?:de|den) .{0,60}(?:biet|thuc hien)/u.test(opening);
}

/** Labels inside a sentence that say something of its work. */
const stating: ReadonlySet<Part["role"]> = new Set(["lead", "coordinate", "implement", "deadline", "product"]);

export interface ProseOptions {
  readonly form: Task["form"];
  readonly inherited: Inherited;
  /** Who the opening of the paper, or the running text before, charges when nobody nearer is named. */
  readonly fallback: readonly Value[];
  readonly context: DeadlineContext;
  /** Labelled lines that stand behind the whole list and are shared by its points. */
  readonly shared: readonly Part[];
  /** The part gives each body a point of its own ("Tổ chức thực hiện"): the words before a colon name whom. */
  readonly titled: boolean;
  /** Only work that names who does it: in parts that do not hand out work by themselves. */
  readonly namedOnly: boolean;
  /** The part says what a check looks at. */
  readonly checks: boolean;
}

/** The tasks in the words of one point or paragraph: usually one, more where its clauses have limits or charges of their own. */
export function proseTasks(words: Words, id: string, path: string, options: ProseOptions): Task[] {
  if (words.text.trim().length < 8 || !isWork(words.text, options.inherited.lead.length > 0)) return [];
  const parts = partsIn(words).filter(
    (part) => stating.has(part.role) && !(part.role === "implement" && !isBehindWork(words.text, part)),
  );
  const cut = parts.some((part) => part.role === "lead" || part.role === "coordinate" || part.role === "implement")
    ? labelStart(words.text, parts)
    : words.text.length;
  const deadlines = findDeadlines(words.text.slice(0, cut), options.context);
  const pieces = piecesOf(words.text.slice(0, cut), deadlines);
  const tasks: Task[] = [];
  let lead: readonly Value[] = [];
  for (const [index, piece] of pieces.entries()) {
    const task = pieceTask(
      words,
      piece,
      index === 0 ? id : `${id}#${index + 1}`,
      index === 0 ? path : `${path}#${index + 1}`,
      options,
      lead,
    );
    if (!task) continue;
    lead = task.lead;
    tasks.push(task);
  }
  const first = tasks[0];
  if (first && parts.length > 0) tasks[0] = withLabels(first, parts, options.context);
  return options.shared.length > 0 ? tasks.map((task) => withLabels(task, options.shared, options.context)) : tasks;
}

/** Whether work stands before a label, in a sentence of its own or at some length, so that its value can be who does it. */
function isBehindWork(text: string, { value }: Part): boolean {
  const before = text.slice(0, value.start);
  return before.length >= 40 || /^.{12,}[.;]\s+\p{Lu}[^.;:]*:\s*$/su.test(before);
}

function labelStart(text: string, parts: readonly Part[]): number {
  const first = parts[0];
  if (!first) return text.length;
  const before = text.slice(0, first.value.start);
  const at = before.lastIndexOf("(");
  if (at > 0 && !before.slice(at).includes(")")) return at;
  return Math.max(0, before.length - (/(?:[.;]|\s[-–])[^.;]*$/u.exec(before)?.[0].length ?? before.length));
}

function withLabels(task: Task, parts: readonly Part[], context: DeadlineContext): Task {
  const said = gather(parts, context);
  return {
    ...task,
    lead: said.lead.length > 0 ? said.lead : task.lead,
    implement: said.implement.length > 0 ? said.implement : task.implement,
    coordinate: said.coordinate.length > 0 ? said.coordinate : task.coordinate,
    deadline: said.deadline ?? task.deadline,
    product: said.product ?? task.product,
  };
}

function pieceTask(
  words: Words,
  piece: Piece,
  id: string,
  path: string,
  options: ProseOptions,
  before: readonly Value[],
): Task | null {
  const from = piece.range.start;
  const text = words.text.slice(from, piece.range.end);
  const values = (range: Range): Value[] =>
    agencyValues(words, { start: from + range.start, end: from + range.end }, "inline");
  const { inherited } = options;
  const charge = chargeIn(text) ?? (options.titled ? titledCharge(text) : null);
  const roles = rolesBehind(text);
  const direct =
    roles.lead.length > 0
      ? roles.lead.flatMap(values)
      : charge && usable(charge, text, options)
        ? values(charge.agencies)
        : [];
  const behind = direct.length > 0 || charge ? null : leadBehind(text, inherited.lead.length > 0);
  const alone = direct.findIndex(({ at }) => isBesides(words.text, at));
  const named = behind ? values(behind) : alone < 0 ? direct : direct.slice(0, alone);
  if (options.namedOnly && named.length + inherited.lead.length + before.length === 0) return null;
  if (before.length > 0 && !isWork(text, true)) return null;
  if (named.length === 0 && piece.deadline === null && isSubject(text, options.checks)) return null;
  const above = before.length > 0 ? before : inherited.lead.length > 0 ? inherited.lead : options.fallback;
  const bracketed =
    named.length === 0 && above.length === 0 ? (bracketedLead(text) ?? (charge ? null : closingLead(text))) : null;
  const lead = named.length > 0 ? named : bracketed ? values(bracketed) : above;
  const besides = alone < 0 ? [] : direct.slice(alone);
  const others = [...[...cooperating(text), ...roles.coordinate].flatMap(values), ...besides];
  const leads = new Set(lead.map((value) => fold(value.value)));
  const work = charge?.how === "title" ? charge.work : (title.exec(text)?.[0].length ?? 0);
  return {
    ...emptyTask(id, path, words, { start: from + work, end: piece.range.end }),
    form: options.form,
    lead,
    coordinate: unique(others.length > 0 ? others : inherited.coordinate).filter(
      (value) => !leads.has(fold(value.value)),
    ),
    deadline: piece.deadline ? placed(piece.deadline, words, 0, "inline") : inherited.deadline,
  };
}

function isSubject(text: string, checks: boolean): boolean {
  const opening = fold(text.slice(0, 90)).trim();
  return subject.test(opening) || (checks && looked.test(opening));
}

/** Who is named behind the work, in its own sentence or in one that follows it ("Nhiệm vụ này giao cho Sở A"). */
function leadBehind(text: string, led: boolean): Range | null {
  for (const [index, clause] of splitClauses(text).entries()) {
    const found = invertedLead(text.slice(clause.start, clause.end), led || index > 0);
    if (found) return { start: clause.start + found.start, end: clause.start + found.end };
  }
  return null;
}

/** Behind a name in a later sentence: it leads what the sentence before says. */
const leads =
  /^\s*(?:chủ trì|chịu trách nhiệm (?:chính|thực hiện|chủ trì)|làm đầu mối|là (?:cơ quan|đơn vị) (?:chủ trì|thường trực|đầu mối)|,\s*phối hợp\s|(?:thực hiện|tham mưu|triển khai|phụ trách|đảm nhận|soạn thảo)(?:\s+(?:thực hiện|triển khai|tổ chức))?\s*(?:[.;,]|$))/iu;

/** The charge at the beginning of a text, else the first order in a later sentence of it ("…. Giao Sở Y tế chủ trì"). */
function chargeIn(text: string): Charge | null {
  const direct = chargeOf(text);
  if (direct) return direct;
  for (const sentence of splitClauses(text).slice(1)) {
    const words = text.slice(sentence.start, sentence.end);
    const charge = chargeOf(words);
    if (charge?.how !== "order" && !(charge?.how === "subject" && leads.test(words.slice(charge.agencies.end))))
      continue;
    const { start, end } = charge.agencies;
    return { agencies: { start: start + sentence.start, end: end + sentence.start }, how: "order", work: 0 };
  }
  return null;
}

/** Some of one's own people, whom a body above picks: "Phân công cán bộ theo dõi". */
const own =
  /^(?:(?:các|một|từng|\d{1,3})\s+)*(?:cán bộ|công chức|viên chức|nhân viên|lãnh đạo|thành viên|chuyên viên|giáo viên|người|lực lượng|bộ phận|đầu mối)(?!.*\p{Lu})/u;

/** A charge by "chỉ đạo X …", or of people of one's own, only relays work when somebody above already leads it. */
function usable(charge: Charge, text: string, options: ProseOptions): boolean {
  const { start, end } = charge.agencies;
  if (charge.how === "order" && options.inherited.lead.length > 0 && own.test(text.slice(start, end))) return false;
  return charge.how !== "relay" || (options.inherited.lead.length === 0 && options.fallback.length === 0);
}

/** "Giao Phòng A cùng Chi nhánh B kiểm tra": who is named behind "cùng" does it with the one before. */
function isBesides(text: string, at: Value["at"]): boolean {
  return /\scùng(?:\s+với)?\s+$/iu.test(text.slice(Math.max(0, at.start - 12), at.start));
}

function unique(values: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return values.filter((value) => !seen.has(fold(value.value)) && seen.add(fold(value.value)));
}
