import { fold } from "#shared/text/fold.ts";
import { rememberingOf } from "#shared/text/remember.ts";
import { isMark } from "#shared/text/labels.ts";
import { isBasisText } from "#shared/facts/opening.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { openingWords, textOf } from "#shared/model/text.ts";
import { isOfList } from "#shared/facts/field-label.ts";
import { isNumberedTitle } from "#shared/facts/tasks/charge/number-name.ts";
import type { Paper } from "#shared/facts/tasks/paper.ts";
import { isTimeLine } from "#shared/facts/tasks/paper.ts";
import { areActors } from "#shared/facts/tasks/charge/roles.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";
import { headingAgencies } from "#shared/facts/tasks/charge/titles.ts";

/** True for words that hand out nothing by themselves: openings, "… như sau:", titles, remarks, parts of a list above. */
export function isLeadIn(entry: Entry, text: string, paper: Paper): boolean {
  const folded = fold(text).trim();
  if (isOpening(entry, folded, paper) || isTimeLine(text) || isOfList(text)) return true;
  const open = entry.holds;
  if (
    isBasis(entry, folded) ||
    isGuest(text) ||
    isMember(text) ||
    /(?:nhu sau|sau day)\s*:$|cu the nhu sau\.?$/u.test(folded)
  )
    return true;
  if (/:\s*$/u.test(text))
    return open || entry.block.type === "paragraph" ? !isEnumerated(folded) || text.length < 60 : false;
  if (open && (headingAgencies(text) !== null || isTitle(entry, text) || isStep(entry, text))) return true;
  if (entry.block.type === "paragraph" && isNumberedTitle(text) && chargeOf(text) === null) return true;
  if (/^\(?(?:chi tiet|kem theo)/u.test(folded) || saysThereIs(text, folded) || isFormula(folded)) {
    return (
      chargeOf(text) === null ||
      /neu (?:co|phat sinh)|truong hop (?:con |co |gap |phat sinh )*(?:kho khan|vuong mac)/u.test(
        folded.slice(0, 110),
      ) ||
      tellsWhatWillBe.test(folded)
    );
  }
  if (isOfForm(entry)) return chargeOf(text) === null;
  if (isOfThoseMeant(entry)) return chargeOf(text)?.how !== "order";
  const parent = entry.parents.at(-1)?.block;
  if (parent?.type !== "item" && parent?.type !== "heading" && parent?.type !== "task") return false;
  const above = fold(openingWords(parent)).trim();
  if (listsFacts.test(above) || guests.test(above) || objects.test(above)) return true;
  if (agenda.test(above) && (paper.invites || agendaOf.test(above))) return chargeOf(text) === null;
  if (above.length >= 60 && decidesOn.test(above)) return true;
  return parent.type === "item" && above.length >= 60 && isEnumerated(above);
}

/** "(có danh sách kèm theo)", but not "Có văn bản hướng dẫn …" and "Có giải pháp …", which are work. */
function saysThereIs(text: string, folded: string): boolean {
  return /^\(?có\s/iu.test(text) && !haveAsWork.test(folded);
}

const haveAsWork =
  /^\(?co (?:(?:trach nhiem|nhiem vu) [a-z]|van ban (?:yeu cau|chi dao|huong dan|de nghi|don doc|gui|bao cao) |(?:cac |nhung |mot so )?(?:giai phap|bien phap|ke hoach|phuong an|co che|hinh thuc|chinh sach))/u;

/** Who, with whom or until when: words of a title say nothing of it. */
const sharesOut = /phối hợp|\)\W*$|(?:trước|chậm nhất|hoàn thành)\s[^.]*\d|trong (?:tháng|quý|năm)\s/iu;

/** A point with others below it: one that ends without a stop, or a numbered one of one short sentence that charges nobody. */
function isTitle({ label }: Entry, text: string): boolean {
  const stopped = /[.;!]\s*$/u.test(text);
  if (!stopped && text.length < 160) return true;
  if (label === null || isMark(label.style) || text.length > (stopped ? 200 : 340)) return false;
  if (stopped && (sharesOut.test(text) || /[.;:]\s/u.test(text.trimEnd()))) return false;
  return !/phối hợp với/iu.test(text) && chargeOf(text) === null;
}

/** "Tổng hợp ở cấp xã." below "Các bước đánh giá", with who does what below it: the name of a step. */
function isStep({ parents }: Entry, text: string): boolean {
  const above = parents.at(-1)?.block;
  if (text.length > 90 || (above?.type !== "item" && above?.type !== "heading")) return false;
  return (
    /^(?:cac )?buoc (?:danh gia|thuc hien|tien hanh|trien khai)/u.test(fold(textOf(above)).trim()) &&
    chargeOf(text) === null
  );
}

/** The first line of running text without a stop at its end is its title. */
function isTitleLine(entry: Entry, folded: string, paper: Paper): boolean {
  return (
    entry === paper.entries.find(({ section }) => section === "body") &&
    folded.length < 180 &&
    !/[.;:!?]\W*$/u.test(folded)
  );
}

function isOpening(entry: Entry, folded: string, paper: Paper): boolean {
  if (entry.block.type !== "paragraph") return false;
  if (paper.running && isTitleLine(entry, folded, paper)) return true;
  if (paper.running)
    return (
      /vua ky|ky ban hanh|da ban hanh (?:chi thi|ke hoach|cong van|quyet dinh|cong dien)/u.test(folded.slice(0, 200)) ||
      isPreamble(folded)
    );
  return paper.opening.has(entry) && (entry.parents.length === 0 || paper.kind === "dispatch");
}

/** "Thực hiện Công văn số …;" and the like, before the work is named. */
function isPreamble(folded: string): boolean {
  return (
    /^(?:thuc hien|can cu|theo|tiep theo|phuc dap) (?:noi dung )?(?:cong van|quyet dinh|ke hoach|chi thi|thong bao|y kien|cong dien|nghi quyet|de nghi)\b/u.test(
      folded,
    ) && !/[:,] (?:yeu cau|de nghi|giao) /u.test(folded)
  );
}

/** "- Căn cứ Quy chế …;": a basis of the paper in a list above its first title. */
function isBasis(entry: Entry, folded: string): boolean {
  return (
    entry.parents.length === 0 &&
    entry.label !== null &&
    isMark(entry.label.style) &&
    (isBasisText(folded) || folded.startsWith("tren co so ")) &&
    /^[^.]*[;,.]$/u.test(folded) &&
    chargeOf(folded) === null
  );
}

const named =
  /^(?:(?:Ông|Bà|Đồng chí|Luật sư|Bác sĩ|Kỹ sư|Thạc sĩ|Tiến sĩ)\s+)?(?:\p{Lu}\p{L}*\.?\s+){1,5}\p{Lu}\p{L}*,?\s*[-–,]\s*([^.:;]{4,70})[.;,]?$/u;
const post =
  /^(?:pho |quyen )?(?:chu nhiem|chu tich|truong (?:ban|doan|phong|khoa)|to truong|doi truong|giam doc|hieu truong|bi thu|(?:tong )?thu ky|uy vien|thanh vien)\b(?!.*\b(?:phu trach|trach nhiem|chi dao|theo doi|truc tiep|chu tri|phoi hop)\b)/u;

/** "Luật sư Nguyễn Văn An - Phó Chủ nhiệm;": who belongs to a body, and no word of what they do. */
function isMember(text: string): boolean {
  const held = named.exec(text)?.[1];
  return held !== undefined && post.test(fold(held));
}

const invited = /^(?:(?:kính mời|(?:các )?đại diện|(?:các )?đại biểu|khách mời)(?:\s*:)?\s+(?:lãnh đạo\s+)?)+/iu;

/** "Đại diện lãnh đạo Sở Y tế (01 người);": who takes part, and no word of what they do. */
function isGuest(text: string): boolean {
  const prefix = text.length > 220 ? null : invited.exec(text);
  if (!prefix) return false;
  const words = text.slice(prefix[0].length).replace(/[\s.;,/]+$/u, "");
  return areActors(words.replace(/\s*\([^()]*\)$/u, "").replace(/^các đồng chí\s+/iu, ""));
}

/** True for a title of those who take part: "Thành phần:", "Đại biểu khách mời". */
export function isOfGuests(title: string): boolean {
  return guests.test(fold(title).trim());
}

const guests = /^(?:thanh phan|dai bieu|khach moi|nguoi du|chu tri hoi nghi)(?= |:|$).{0,80}:?$/u;
/** Titles of what a meeting hears: names of reports and items, which nobody is told to do there. */
const agenda = /^(?:noi dung|chuong trinh|trinh tu)(?=$|[ :.,])/u;
const agendaOf =
  /^(?:noi dung|chuong trinh|trinh tu)(?:,? (?:va )?(?:noi dung|chuong trinh|trinh tu))* (?:cua )?(?:cuoc hop|buoi hop|hop|hoi nghi|hoi thao|buoi lam viec|lam viec|ky hop|dai hoi|buoi le|toa dam)(?=$|[ :.,])[^:]{0,40}:?$/u;

/** Titles of lists that hold no work: who takes part, what something is judged by, what is handed in. */
const listsFacts =
  /(?:(?:bao dam|dam bao|dap ung) (?:cac )?yeu cau|thu tu uu tien|tieu chi|thanh phan|tieu chuan|dieu kien|nguyen tac|tai lieu)(?: (?:chinh|chung|co ban))?(?: sau(?: day)?)?(?: gom)?\s*:$/u;

/** "Điều 5. Thể thức văn bản": how papers are to look; who is told nothing there has no work. */
const formTitle =
  /^(?:dieu \d{1,3}\.? |(?:quy dinh|yeu cau) (?:ve )?)?(?:the thuc|ky thuat trinh bay|cach (?:trinh bay|ghi))\b/u;

const isFormTitle = rememberingOf(
  (block: Entry["block"]) =>
    (block.type === "heading" || block.type === "item") && formTitle.test(fold(textOf(block)).trim()),
);

function isOfForm({ parents }: Entry): boolean {
  return parents.some(({ block }) => isFormTitle(block));
}

/** "Đối tượng thi đua", "Đối tượng, phạm vi áp dụng": below such a title stands who is meant, not who is told. */
const meant =
  /^(?:\S{1,6}[.)] )?(?:cac )?doi tuong(?:,? (?:va )?(?:pham vi|thoi gian|so luong|dieu kien|tieu chuan|dia ban|dia diem|noi dung))*(?: (?:va |, )?(?:thi dua|khen thuong|tham gia|tham du|du thi|thu huong|huong loi|ap dung|ho tro|thu huong|boi duong|tap huan|dao tao|kham|tiem|tiem chung|tuyen sinh|tuyen chon|duoc [a-z]+(?: [a-z]+)?|thoi gian))*\s*:?$/u;

const isTitleOfMeant = rememberingOf(
  (block: Entry["block"]) =>
    (block.type === "heading" || block.type === "item") && meant.test(fold(textOf(block).slice(0, 120)).trim()),
);

function isOfThoseMeant({ parents }: Entry): boolean {
  return parents.some(({ block }) => isTitleOfMeant(block));
}

/** Titles of lists of those whom a check looks at: "Giám sát đối với:", "Đối tượng kiểm tra: … gồm có:". */
const objects =
  /^doi tuong (?:duoc )?(?:giam sat|kiem tra|thanh tra|khao sat|kiem toan|ap dung)\b.*$|^(?:[^.:]{0,120}\b)?(?:giam sat|kiem tra|thanh tra|khao sat|kiem toan)\b[^.:]{0,60}\bdoi voi\s*:$/u;

/** "… gồm:", "… các nội dung sau:": the points below are parts of the work above them. */
function isEnumerated(folded: string): boolean {
  if (/\b(?:nhiem vu|cong viec|giai phap|bien phap) (?:sau|duoi) day\b[^:]*:\s*$/u.test(folded)) return false;
  return (
    /(?:gom|nhu|noi dung|doi tuong|(?:dia chi|so dien thoai|hop thu|email)(?: sau)?)\s*:\s*$/u.test(folded) ||
    (/^(?:to chuc |trien khai |thuc hien )/u.test(folded) && listsFacts.test(folded)) ||
    proposal.test(folded) ||
    decidesOn.test(folded) ||
    (/[,.] cu the(?: nhu sau)?\s*:\s*$/u.test(folded) && isOneWork(folded))
  );
}

/** "Tham mưu UBND tỉnh trình HĐND tỉnh quyết định:": what is below is to be decided, and the work is to have it decided. */
const proposal =
  /^(?:chu tri,? )?(?:tham muu|trinh|de xuat|kien nghi)\b[^:;.]{8,160}\b(?:quyet dinh|ban hanh|phe duyet|thong qua|quy dinh|xem xet)\s*:\s*$/u;

/** "Sở Tài chính phê duyệt phương án đối với:": what is below is decided on by those named above. */
const decidesOn =
  /\b(?:quyet dinh|phe duyet|tham dinh|quan ly|cap phep|xac lap|thu hoi|cong nhan|chap thuan)\b[^:;.]{0,160}\b(?:doi voi|trong)(?: cac| nhung)?(?: (?:loai )?(?:truong hop|du an|cong trinh|tai san|doi tuong|ho so))?(?: sau(?: day)?)?\s*:$/u;

/** True for a title that is work itself: "Tham mưu UBND tỉnh trình HĐND tỉnh quyết định:" with what is to be decided below. */
export function isProposal(title: string): boolean {
  if (title.length < 60) return false;
  const folded = fold(title).trim();
  return proposal.test(folded) || decidesOn.test(folded);
}

/** "Tuyên truyền tiêu chuẩn, cơ cấu đại biểu, cụ thể:" is one work; "… thực hiện các nhiệm vụ sau, cụ thể:" opens a list of works. */
function isOneWork(folded: string): boolean {
  return (
    /^(?:tuyen truyen|pho bien|ra soat|xay dung|lap|bao cao|thong ke|danh gia|kiem tra|giam sat|huong dan|to chuc tuyen truyen)[ ,]/u.test(
      folded,
    ) && !/nhiem vu|giai phap|cong viec|noi dung sau/u.test(folded)
  );
}

/** "Trong quá trình thực hiện …, Ban Chỉ đạo sẽ xem xét, điều chỉnh": what the issuer means to do, nothing to be handed out. */
const tellsWhatWillBe = /^trong qua trinh [^.]*, [^.,]{4,60} se [^.]*[./]*$/u;

function isFormula(folded: string): boolean {
  return /^(?:trong qua trinh (?:to chuc |trien khai )?(?:thuc hien|trien khai)|tren day la)/u.test(folded);
}
