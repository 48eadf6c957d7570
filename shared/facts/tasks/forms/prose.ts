import { findDeadlines } from "#shared/text/deadline/find.ts";
import type { DeadlineContext } from "#shared/text/deadline/found.ts";
import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";
import { splitClauses } from "#shared/text/sentences.ts";
import type { Task, Value } from "#shared/model/task.ts";
import type { Inherited } from "#shared/facts/tasks/carried/inherit.ts";
import { emptyTask, gather, partsIn } from "./labelled.ts";
import type { Part } from "./labelled.ts";
import { invertedLead } from "#shared/facts/tasks/charge/inverted.ts";
import { bracketedLead, closingLead, rolesBehind } from "#shared/facts/tasks/charge/roles.ts";
import { cooperating } from "#shared/facts/tasks/charge/cooperation.ts";
import { beginsWork, chargeOf, titledCharge } from "#shared/facts/tasks/charge/sentence.ts";
import type { Charge } from "#shared/facts/tasks/charge/sentence.ts";
import { piecesOf } from "./split.ts";
import type { Piece } from "./split.ts";
import { agencyValues, placed } from "#shared/facts/tasks/values.ts";
import type { Words } from "#shared/facts/tasks/values.ts";
import { isNames, isWork } from "#shared/facts/tasks/work/work.ts";

const title = /^(?:Nhóm|Lĩnh vực|Về|Đối với|Công tác|Nhiệm vụ)\s[^:.;]{3,140}:\s+(?=[\p{Lu}"“])/u;

/** What was asked for, before the answer that says who does what: "Về đề nghị Sở A hỗ trợ …: Sở B xem xét …". */
const request = /^Về (?:các )?(?:đề nghị|kiến nghị|đề xuất)\s[^:]{3,700}:\s+(?=\p{Lu})/u;

/** Words that name what is looked at or told of ("Việc ban hành …", "Kết quả giải quyết …"): work only where somebody is named. */
const subject =
  /^(?:(?:viec|ket qua|tinh hinh|ty le|so luong|tieu chuan|cach tinh|tong so|tong gia tri|muc do) (?!.{0,60}: )|noi dung \S+(?: \S+){0,3}$|tong cong\W*$)/u;

/** The name of a paper that is to be followed: "Nghị định số 12/2025/NĐ-CP … quy định …", "Ý kiến chỉ đạo … tại Văn bản số 3". */
const ofPaper =
  /^(?:cac )?(?:(?:luat|nghi dinh|nghi quyet|chi thi|thong tu|cong van|cong dien|van ban|y kien chi dao)(?: [^\s:;.]+){0,14}?|(?:quyet dinh|ke hoach|thong bao|huong dan|ket luan)(?: cua(?: [^\s:;.]+){1,8}?)?):? so \d/u;

/** The same in a part that says what a check looks at. */
const looked =
  /^(?:cong tac|viec|ket qua|tinh hinh|muc do|che do|thanh phan|co cau|trinh tu|quy trinh|hinh thuc|nhung|ve (?:viec|hinh thuc|noi dung)) /u;

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
  /** The points list those for whom the work is ("… các đối tượng sau:"): a name before a colon charges nobody. */
  readonly served?: boolean;
  /** Where nobody is named or charged above, only work that begins with its verb: the rest of such a paper explains. */
  readonly biddenOnly?: boolean;
}

/** The tasks in the words of one point or paragraph: usually one, more where its clauses have limits or charges of their own. */
export function proseTasks(words: Words, id: string, path: string, options: ProseOptions): Task[] {
  if (words.text.trim().length < 8 || !isWork(words.text, options.inherited.lead.length > 0, options.titled)) return [];
  const parts = partsIn(words).filter(
    (part) => stating.has(part.role) && !(part.role === "implement" && !isBehindWork(words.text, part)),
  );
  const cut = parts.some((part) => part.role === "lead" || part.role === "coordinate" || part.role === "implement")
    ? labelStart(words.text, parts)
    : words.text.length;
  const deadlines = findDeadlines(words.text.slice(0, cut), options.context);
  const pieces = piecesBehind(request.exec(words.text)?.[0].length ?? 0, piecesOf(words.text.slice(0, cut), deadlines));
  // "Giải chạy bộ (đơn vị tổ chức: …)": what has a label is work, however it begins.
  const own = parts.length > 0 ? { ...options, biddenOnly: false } : options;
  const tasks: Task[] = [];
  let lead: readonly Value[] = [];
  for (const [index, piece] of pieces.entries()) {
    // A sentence that only tells how things stand, before the one that says what is to be done.
    const told =
      pieces.length > 1 && index === 0 && !isWork(words.text.slice(piece.range.start, piece.range.end), true);
    const at = tasks.length === 0 ? "" : `#${index + 1}`;
    const task = told ? null : pieceTask(words, piece, `${id}${at}`, `${path}${at}`, own, piece.opens ? [] : lead);
    if (!task) continue;
    lead = task.lead;
    tasks.push(task);
  }
  const first = tasks[0];
  if (first && parts.length > 0) tasks[0] = withLabels(first, parts, options.context);
  return options.shared.length > 0 ? tasks.map((task) => withLabels(task, options.shared, options.context)) : tasks;
}

/** The pieces without the first `length` characters. */
function piecesBehind(length: number, pieces: readonly Piece[]): readonly Piece[] {
  if (length === 0) return pieces;
  return pieces
    .filter(({ range }) => range.end > length)
    .map((piece) => ({
      ...piece,
      range: { ...piece.range, start: Math.max(length, piece.range.start) },
      deadline: piece.deadline && piece.deadline.range.start < length ? null : piece.deadline,
    }));
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
    roles.lead.length > 0 && !isWithin(roles.lead, charge)
      ? roles.lead.flatMap(values)
      : charge && usable(charge, text, options)
        ? values(charge.agencies)
        : [];
  const behind = direct.length > 0 || charge ? null : leadBehind(text, inherited.lead.length > 0);
  const alone = direct.findIndex(({ at }) => isBesides(words.text, at));
  const named = behind ? values(behind) : alone < 0 ? direct : direct.slice(0, alone);
  // In running text the one charged last goes on with what begins with its verb.
  const goesOn = options.fallback.length > 0 && beginsWork(text);
  if (options.namedOnly && named.length + inherited.lead.length + before.length === 0 && !goesOn) return null;
  const nobody = named.length + inherited.lead.length + before.length + options.fallback.length === 0;
  if (options.biddenOnly && nobody && piece.deadline === null && !beginsWork(text) && !namedWork.test(text))
    return null;
  if (before.length > 0 && !isWork(text, true)) return null;
  if (named.length === 0 && (piece.deadline === null || options.checks) && isSubject(text, options.checks)) return null;
  const above = before.length > 0 ? before : inherited.lead.length > 0 ? inherited.lead : options.fallback;
  const bracketed =
    named.length === 0 && above.length === 0 ? (bracketedLead(text) ?? (charge ? null : closingLead(text))) : null;
  const lead = named.length > 0 ? named : bracketed ? values(bracketed) : above;
  const besides = alone < 0 ? [] : direct.slice(alone);
  const others = [...[...cooperating(text), ...roles.coordinate].flatMap(values), ...besides];
  const leads = new Set(lead.map((value) => fold(value.value)));
  const work = charge?.how === "title" ? charge.work : (title.exec(text)?.[0].length ?? 0);
  if (charge?.how === "title" && persons.test(text.slice(work)) && isNames(text.slice(work))) return null;
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

/** "Công tác tuyên truyền phải …": work by its name. */
const namedWork = /^(?:Công tác|Hoạt động)\s/u;

/** "Thôn Phú An: đ/c Nguyễn Văn An.": who looks after a place, and no word of work. */
const persons = /^(?:(?:các )?đồng chí|đ\/c|ông|bà)\s/iu;

/** "Bộ trưởng, | Chủ tịch UBND các tỉnh chủ trì, phối hợp với …": the name before the role is the last of those charged. */
function isWithin(roles: readonly Range[], charge: Charge | null): boolean {
  const [first] = roles;
  if (roles.length !== 1 || !first || charge?.how !== "subject") return false;
  return charge.agencies.start < first.start && charge.agencies.end >= first.end;
}

function isSubject(text: string, checks: boolean): boolean {
  const opening = fold(text.slice(0, 90)).trim();
  return subject.test(opening) || ofPaper.test(opening) || (checks && looked.test(opening));
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

/** Those whom a body above holds to something by its office: "yêu cầu các tổ chức, cá nhân kinh doanh …". */
const held =
  /^(?:(?:các|những|từng|toàn bộ|mọi)\s+)*(?:đơn vị|tổ chức|cá nhân|doanh nghiệp|hộ|cơ sở|chủ|nhà thầu|nhà đầu tư|hợp tác xã)(?!.*\p{Lu})/u;

/** A charge by "chỉ đạo X …", of people of one's own or of those one watches only relays work when somebody above already leads it. */
function usable(charge: Charge, text: string, options: ProseOptions): boolean {
  const { start, end } = charge.agencies;
  if (charge.how === "order" && options.inherited.lead.length > 0) {
    const told = text.slice(start, end);
    if (own.test(told) || (held.test(told) && /yêu cầu\s+$/iu.test(text.slice(0, start)))) return false;
  }
  if (options.served === true && start === 0 && /^[^:]{3,220}:\s/u.test(text)) return false;
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
