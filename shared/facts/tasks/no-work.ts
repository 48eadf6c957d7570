import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";

/** The words of a point, as the table of what is no work looks at them. */
export interface Sentence {
  readonly text: string;
  /** Its first 220 characters, folded. */
  readonly opening: string;
  /** All of it, folded, without whom to ask; empty where it is long. */
  readonly whole: string;
  /** Somebody above leads it. */
  readonly charged: boolean;
  /** It is a numbered point. */
  readonly numbered: boolean;
}

/** A kind of words that hand out no work. */
export interface NoWork {
  /** What such words are. */
  readonly kind: string;
  readonly example: string;
  /** Which form of the words the pattern is for. */
  readonly on: "text" | "opening" | "whole";
  readonly pattern: RegExp;
  /** So long the text may be at most. */
  readonly longest?: number;
  /** What makes work of them after all. */
  readonly unless?: (sentence: Sentence) => boolean;
}

/** Whether a verb that surely begins work stands behind the first word. */
export function tellsWhat(part: string): boolean {
  const words = wordsOf(part, 0);
  for (let at = 1; words.at(at); at += 1) if (predicateAt(words, at) === "sure") return true;
  return false;
}

/** "Ví dụ 1: …": what a rule looks like in use. */
export const example = /^vi du(?: (?:so )?\d{1,2})?\s*[:.]/u;
/** Decisions and opinions. */
export const approval =
  /^(?:dong y|thong nhat (?:chu truong|voi|noi dung|thong qua|gia han|cho phep|cong nhan)|ghi nhan|bieu duong(?!, (?:ton vinh|khen thuong|nhan rong)| (?:cac )?(?:guong|dien hinh|mo hinh))|co ban (?:thong nhat|nhat tri)|chap thuan|phe duyet|danh gia cao|hoan nghenh|tren day la|noi nhan|kem theo|theo chinh phu|nguon:|(?:ke hoach|chi thi|quyet dinh|nghi quyet|cong van|van ban|chuong trinh)(?: hanh dong)?(?: nay)? (?:nay )?(?:da )?(?:neu ro|cho biet|thay the|co hieu luc|duoc|bai bo|gui|pho bien|ap dung|thay cho)|(?:cac )?noi dung (?:duoi day|sau day|tren day|nay) duoc trien khai|thuc hien theo lo trinh (?:tai|o|cua) )/u;
/** "Đồng ý giao Sở A …": a decision that hands out work. */
const handing = /^(?:dong y|thong nhat|nhat tri)(?: ve)?(?: chu truong)? (?:giao|phan cong|uy quyen) /u;
/** Behind a comma or a stop: somebody is told to do something after all. */
const orders = /[,;:.] (?:[^,;:.]{0,60} )?(?:yeu cau|de nghi|giao|chi dao) (?!cua\b|tai\b)/u;
/** Money that is to be asked for, not money that is there. */
const budgets = /[.;]\s+\S|(?:trước ngày|giao|chủ trì|tham mưu|lập dự toán|thẩm định)\s/iu;
/** "Yêu cầu các đơn vị thực hiện (chi tiết tại Phụ lục)": where the work is. */
const ordered = /^(?:yeu cau|de nghi|giao) |\(chi tiet/u;

const paperName =
  "(?:ke hoach|chi thi|cong dien|cong van|quyet dinh|nghi quyet|noi dung|van ban|thong bao|huong dan|chuong trinh)(?: tren| nay)*";
const manner = "(?:(?:nghiem tuc|khan truong|quyet liet|tot|nghiem|kip thoi|hieu qua|co hieu qua)(?:,| va)? )*";
const verbs =
  "chu tri|phoi hop|giao|huong dan|don doc|kiem tra|bao cao|van dong|tuyen truyen|giam sat|chi dao|chu dong|tham gia|phat dong|bo tri|xay dung|quan triet|tao dieu kien|ho tro|cu";

const told: readonly NoWork[] = [
  {
    kind: "a decision or an opinion",
    example: "Đồng ý chủ trương …",
    on: "opening",
    pattern: approval,
    unless: ({ opening, text, charged }) => handing.test(opening) || (charged && /^phê duyệt/iu.test(text.trimStart())),
  },
  {
    kind: "the same with the one who decides before it",
    example: "Bộ Chính trị cơ bản nhất trí với …",
    on: "opening",
    pattern:
      /^(?:(?:bo chinh tri(?:, ban bi thu)?|ban bi thu|ban thuong vu|ban chap hanh|thuong truc|hoi nghi)\b[^.;:,]{0,60}? (?:co ban )?(?:nhat tri|thong nhat|dong y|ghi nhan|bieu duong|danh gia cao|hoan nghenh)|(?:chinh phu|thu tuong|(?:pho )?chu tich|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo|so|giam doc|lanh dao)\b[^.;:,]{0,40}? (?:ghi nhan|bieu duong(?!,? (?:va )?(?:khen|ton))|danh gia cao|hoan nghenh|thong nhat (?:danh gia|nhan dinh|thong qua|voi noi dung))|(?:chu tich |pho chu tich )?(?:ubnd|uy ban nhan dan)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong))?(?: \S+){0,4}? (?:co ban )?(?:nhat tri|thong nhat|dong y) (?:voi (?:de nghi|de xuat|bao cao|noi dung|to trinh|chu truong|y kien)|chu truong|ve ))(?! ?(?:chu truong )?(?:giao|phan cong|yeu cau))\b/u,
  },
  {
    kind: "what was",
    example: "Thời gian qua, … đã …",
    on: "opening",
    pattern:
      /^(?:duoc biet|theo (?!doi)|truoc do|trong nam|(?:trong|tu) (?:thang|cac ngay|nhung ngay|tuan|dem|ngay) [^.;:]{0,60}, (?:do|vi|tai|tren dia ban) |thoi gian qua|den nay|hien nay|nam \d|qua |tinh den|tu dau nam)/u,
    unless: ({ text }) => !/\s(?:đã|đang)\s/u.test(text.slice(0, 220)),
  },
  {
    kind: "papers received and issued",
    example: "Ngày 5/3, Sở A nhận được Công văn số 4",
    on: "opening",
    pattern:
      /^(?:(?:sang |chieu )?ngay \d[^,;:]{0,40},[^;:]{0,140}\b(?:ban hanh|nhan duoc|co (?:cong van|van ban|quyet dinh|to trinh|thong bao|ke hoach|chi thi)|da )|(?!(?:ngay |sau )?khi |neu )[^,;:.]{3,90}\bnhan duoc (?:cong van|to trinh|van ban|bao cao|de nghi|don|giay|phieu|kien nghi)|bao .{2,60}\b(?:so ra ngay|co bai)\b|(?:ong|ba|dong chi) [^:]{3,160}\b(?:cho biet|chia se|cho rang|khang dinh|nhan manh)\b|.{0,90}\bda ghi\b.{0,120}\bsua (?:thanh|lai)|(?:de|nham|thuc hien|thi hanh) [^;:]{3,200}, [^,;:]{0,80} da (?:ban hanh|co|trien khai|to chuc|quyet dinh|gui))/u,
    unless: ({ opening }) => orders.test(opening),
  },
  {
    kind: "what is under way (folded, đang and Đảng are one)",
    example: "Bộ A đang chủ trì xây dựng dự thảo",
    on: "text",
    pattern: /^[^,;.:]{3,70}\sđang (?:chủ trì|xây dựng|triển khai|hoàn thiện|tổng hợp|tổ chức|phối hợp|soạn thảo)/u,
    unless: ({ opening }) => orders.test(opening),
  },
  {
    kind: "an earlier paper with what that one asked for",
    example: "Thực hiện …; ngày 25/8, Bộ A đã có công văn … yêu cầu …",
    on: "text",
    pattern:
      /^(?:Thực hiện|Căn cứ|Để|Ngày|Vừa qua|Thời gian qua|Trước đó)\s(?!.*[.]\s+\p{Lu}).{0,260}\sđã (?:có|ban hành|gửi) (?:công văn|văn bản|kế hoạch|quyết định|chỉ thị|hướng dẫn|thông báo)/su,
  },
  {
    kind: "what the work is, not that it is to be done",
    example: "Việc tổng kết … là nhiệm vụ quan trọng",
    on: "opening",
    pattern:
      /^(?:viec|cong tac|day) .{3,260}\bla (?:mot )?(?:nhiem vu|viec|noi dung|trach nhiem|cong tac|yeu cau) (?:rat |het suc |dac biet )?(?:quan trong|cap bach|cap thiet|can thiet|trong tam|thuong xuyen|lau dai|chinh tri)/u,
  },
];

const facts: readonly NoWork[] = [
  {
    kind: "an hour of a programme",
    example: "7 giờ 30: Đón tiếp đại biểu",
    on: "opening",
    pattern: /^\d{1,2}\s*(?:gio|h|g)(?:\s*\d{1,2})?(?:\s*phut)?\s*[:,\-–]/u,
  },
  {
    kind: "figures of a district",
    example: "Toàn xã có 12 thôn",
    on: "opening",
    pattern: /^toan (?:xa|phuong|huyen|tinh|thanh pho|quan) (?:co|da|hien)/u,
  },
  {
    kind: "a part of a timetable",
    example: "Buổi sáng (từ 7h00 đến 9h00) – Sinh hoạt theo lớp",
    on: "opening",
    pattern:
      /^(?:(?:buoi )?(?:sang|trua|chieu|toi)|tiet \d)(?: (?:thu|ngay) [^(:]{1,24})?\s*[(:,]?\s*(?:tu |luc )?\d{1,2}\s*(?:gio|h|g|:)/u,
  },
  {
    kind: "the words above a signature",
    example: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH …",
    on: "text",
    pattern: /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?[A-ZĐ]{2}/u,
  },
  {
    kind: "the name of a table or drawing",
    example: "Bảng 1. Các điểm tiêm",
    on: "opening",
    longest: 159,
    pattern: /^(?:bang|bieu(?: mau| so| do)?|so do|hinh|mau)(?: so)? \d{1,2}[a-z]?\s*[.:]\s/u,
  },
  {
    kind: "a labelled fact of an event, a file or a check",
    example: "Địa điểm: Hội trường xã",
    on: "opening",
    pattern:
      /^(?:(?:cac )?chi tieu|(?:cac )?muc (?:tieu|dich)|(?:dau moi|thong tin|moi chi tiet) lien he|chu de|khau hieu|thoi gian|dia diem|thanh phan(?: (?:cua )?(?:doan|to)(?: (?:cong tac|giam sat|kiem tra|khao sat|thanh tra|lien nganh))*)?|doi tuong|phan (?:le|hoi|thi|nghi thuc)|giai thuong|pham vi|quy mo|so luong|noi dung (?:kiem tra|thanh tra|thi|hoi nghi|giam sat)|(?:moc |ky |thoi diem |thoi ky )(?:thoi gian )?(?:lay|chot|tinh|thong ke) (?:so lieu|bao cao))(?: (?:va |, )?(?:thi|lam bai|nhan ho so|dang ky|khai mac|hop|kham|tiem|truc|cao diem|dia diem|thoi gian|tham gia|tham du|du|ap dung|kiem tra|to chuc|phuc vu|bao cao|so lieu))*\s*:|^[^:.;]{3,40}: gom\s|^ho so (?:de nghi |trinh |khen thuong )?gom\b|^(?:luc luong|phuong tien|vat tu|trang thiet bi|nhan luc)\b[^:.;]{0,30}:\s*(?:tong (?:so|cong)\D{0,12})?\d/u,
  },
  {
    kind: "where the money comes from",
    example: "Kinh phí: theo quy định",
    on: "opening",
    pattern:
      /^(?:nguon )?kinh phi(?: thuc hien| to chuc| du kien| khen thuong| tap huan| hoat dong| ho tro| chi tra)?(?: (?:ke hoach|chuong trinh|de an|du an|nhiem vu)(?: nay)?)?\s*:\s*(?:theo|tu|chi tu|lay tu|su dung|do|ngan sach|xa hoi hoa|trong(?! (?:thang|quy|nam|ngay))|khoang|du kien|nguon|khong|\d)/u,
  },
  {
    kind: "the same as a sentence",
    example: "Kinh phí thực hiện được bố trí trong dự toán …",
    on: "opening",
    pattern:
      /^(?:nguon )?kinh phi\b[^.;:]{0,90}\b(?:duoc (?:bao dam|dam bao|bo tri|can doi|lay|trich|su dung|cap)|do (?:ngan sach|nguon)|(?:duoc )?thuc hien theo (?:quy dinh|phan cap|che do|luat|nghi quyet)|lay tu|trich tu|tu nguon|tu ngan sach)\b/u,
    unless: ({ text }) => budgets.test(text),
  },
  {
    kind: "how much is paid for what",
    example: "Thư ký cuộc họp: 200.000 đồng/người/buổi.",
    on: "opening",
    longest: 260,
    pattern:
      /^(?:[^:;]{3,130}:\s*)(?:[^:;.\d]{0,60}[:\s]\s*)?(?:toi da |khong qua |khoang |bang )?\d[\d.,]* ?(?:dong|trieu dong|nghin dong|d)(?: ?[/]|\W*$)/u,
    unless: ({ text, charged, opening }) =>
      (charged || !/^(?:boi duong|ho tro|chi|thuong|phu cap)\b/u.test(opening)) &&
      predicateAt(wordsOf(text.toLowerCase(), 0), 0) !== null,
  },
  {
    kind: "a rate of money",
    example: "Mức chi tối đa: theo Nghị quyết số 5",
    on: "opening",
    pattern:
      /^(?:muc|dinh muc) (?:chi|ho tro|thuong|phat|thu|dong|boi duong|an|luong)\b(?! .*\b(?:giao|chu tri|tham muu|xay dung)\b)/u,
  },
  {
    kind: "who is free and when",
    example: "Học sinh các lớp nghỉ Tết từ ngày 25/01 đến hết ngày 09/02.",
    on: "opening",
    pattern:
      /^(?![^.;]*\b(?:thong bao|yeu cau|giao|cho phep|bo tri|chi dao|to chuc|huong dan|xay dung|thuc hien|quyet dinh)\b)[^.;]{3,150}(?<!truoc khi|sau khi|trong thoi gian|trong dip|lich) (?:duoc )?nghi (?:le|tet|phep|he|hoc|bu|tu|thu|ngay|\d|giua|cuoi|them|them \d)\b(?!.*\b(?:phai|giao|yeu cau|bo tri|trach nhiem|bao dam|thong bao)\b)/u,
  },
  {
    kind: "what something counts for",
    example: "Đây là một trong những căn cứ để xếp loại thi đua.",
    on: "opening",
    pattern: /^(?:day|do) (?:la|chinh la) (?!.*\b(?:yeu cau|de nghi|giao)\b)/u,
  },
  {
    kind: "a title of the last articles, and what they end",
    example: "Bãi bỏ Quyết định số 4/2020/QĐ-UBND",
    on: "opening",
    pattern:
      /^(?:dieu \d+\s*[.:]\s*)?(?:(?:trach nhiem|dieu khoan|hieu luc|to chuc) thi hanh\W*$|bai bo (?:quyet dinh|nghi quyet|chi thi|quy dinh|cac (?:quyet dinh|quy dinh)|toan bo)\b)/u,
  },
  {
    kind: "a right",
    example: "Đại biểu ở xa được thanh toán tiền tàu xe.",
    on: "opening",
    pattern:
      /^(?:luu y: )?[^.;:]{3,80} duoc (?:chi|thanh toan|huong|mien|giam|tra|tinh|su dung) (?!.*\b(?:phai|giao|chu tri|trach nhiem|lap|nop|gui|ra soat)\b)/u,
    unless: ({ text }) => predicateAt(wordsOf(text.toLowerCase(), 0), 0) !== null,
  },
  {
    kind: "who is bound by a decision",
    example: "Các ông, bà Chánh Văn phòng … chịu trách nhiệm thi hành Quyết định này.",
    on: "opening",
    pattern:
      /^(?:dieu \d+\.? )?(?:(?:yeu cau )?(?:cac )?(?:ong, ba|ong \(ba\)|chanh van phong|bo truong|thu truong|giam doc|chu tich|vu truong|cuc truong|truong (?:phong|ban|cac)|hieu truong|tong giam doc|chanh thanh tra|van phong)\b).{0,420}?\b(?:chiu trach nhiem thi hanh|chiu trach nhiem thi hanh va thuc hien|can cu quyet dinh thi hanh) (?:quyet dinh|nghi quyet|chi thi)(?: nay)?\W*$/u,
  },
  {
    kind: "the same with a long list of them",
    example: "Chánh Văn phòng …; Giám đốc …; … chịu trách nhiệm thi hành Quyết định này./.",
    on: "text",
    pattern:
      /^(?:Điều \d+\.? )?(?:Các\s|Chánh|Thủ trưởng|Giám đốc|Chủ tịch|Bộ trưởng|Trưởng)[^]{80,1600}\schịu trách nhiệm thi hành (?:Quyết định|Nghị quyết|Chỉ thị)(?: này)?[\s./]*$/iu,
  },
  {
    kind: "what a rule looks like in use",
    example: "Ví dụ 1: …",
    on: "opening",
    pattern: example,
  },
  {
    kind: "what somebody may be given",
    example: "Huân chương Lao động;",
    on: "opening",
    pattern:
      /^(?:huan chuong|huy chuong|bang khen|giay khen|thu khen|ky niem chuong|co thi dua|danh hieu|giai (?:nhat|nhi|ba|khuyen khich|dac biet))\b[^.;:]{0,110}[.;,]?$/u,
    unless: ({ text }) => tellsWhat(text),
  },
  {
    kind: "where to find, call or write to somebody",
    example: "Điện thoại: …",
    on: "opening",
    pattern:
      /^(?:fax|e-?mail|dien thoai|dt|so dien thoai|website|dia chi|hop thu)\b|^(?:moi |cac )?(?:thong tin|chi tiet)\b.{0,60}\blien he\b|\blien he:? .{0,80}(?:dien thoai|sdt|email|@)|^xem (?:chi tiet|them|tai)\b|^link bai viet\b|^toan van (?:cong dien|chi thi|quyet dinh|ke hoach|thong bao|nghi quyet|cong van|ket luan)\b|\b(?:xem|chi tiet|tai) .{0,30}\btai (?:day|ve)\W*$|^[^.;:]{5,90} [-–] (?:so|dia chi:?) \d/u,
  },
  {
    kind: "who wrote a report of the press",
    example: "Tin, ảnh: …",
    on: "opening",
    pattern:
      /^(?:tin|bai|anh|tac gia|nguoi viet|infographics?|video|clip)(?:(?:,| va| -) ?(?:tin|bai|anh))*\s*:|^theo (?:ttxvn|vov|vtv|bao|cong thong tin|trang thong tin|dai)\b[^,;:]{0,50}$/u,
  },
  {
    kind: "what a report that is asked for shall hold",
    example: "Tình hình …; Kết quả …; Khó khăn, vướng mắc",
    on: "opening",
    longest: 209,
    pattern:
      /^(?:nhung )?(?:tinh hinh|ket qua|kho khan|thuan loi|ton tai|nguyen nhan|so lieu|so luong|thuc trang|phuong huong|danh sach|ban sao|bai hoc|kien nghi|de xuat(?:,| va) kien nghi)\b(?!.*\b(?:truoc|cham nhat|bao cao ve|gui ve|phai)\b)[^.:]{0,190}[.;]?$/u,
  },
  {
    kind: "a person's name below a signature",
    example: "Nguyễn Văn An",
    on: "text",
    longest: 40,
    pattern: /^\s*\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}+){1,4}\s*$/u,
  },
  {
    kind: "the title of an article",
    example: "Phạm vi điều chỉnh và đối tượng áp dụng",
    on: "opening",
    longest: 90,
    pattern:
      /^(?:pham vi|doi tuong|nguyen tac|phuong thuc|hinh thuc|tieu chi|trach nhiem|dieu khoan|giai thich|muc dich|che do|tham quyen|quyen han|kinh phi)(?:,? [a-z-]+){1,12}$/u,
    unless: ({ text }) => /[.;:]\s*$/u.test(text),
  },
  {
    kind: "how many may be proposed",
    example: "Ban Chỉ đạo của tỉnh: Không quá 05 cá nhân;",
    on: "opening",
    longest: 180,
    pattern:
      /^(?:[^.;:]{3,90}: )?(?:moi (?:\S+,? ){1,3}(?:xet )?(?:chon|de nghi|gioi thieu|de xuat) )?(?:khong qua |toi da )?\d{1,3} (?:ca nhan|tap the|truong hop|bang khen|giay khen)\b[^.;]{0,60}[.;]?$/u,
  },
  {
    kind: "a measure of what is to be reached",
    example: "Ít nhất 85% người hưởng trợ cấp có tài khoản ngân hàng.",
    on: "opening",
    pattern: /^(?:phan dau,? (?:co |dat )?)?(?:it nhat |toi thieu |tren |khoang )?\d{1,3}(?:[.,]\d+)?% /u,
    unless: ({ charged }) => charged,
  },
  {
    kind: "what a word means",
    example: "Hộp thư công vụ: Là hộp thư được cấp cho …",
    on: "opening",
    pattern:
      /^[^:.;]{3,90}: la (?!(?:co quan|don vi|dau moi|bo phan|thanh vien|nguoi|luc luong|to chuc|chu|nong cot|cac|mot trong)\b)/u,
    unless: ({ charged }) => charged,
  },
  {
    kind: "where something is ruled",
    example: "Giá trị pháp lý của văn bản được quy định tại Điều 5 Nghị định …",
    on: "whole",
    pattern:
      /^(?:gia tri|dieu kien|thoi han|trinh tu|thu tuc|ho so|tham quyen|hinh thuc|nguyen tac|tieu chuan|thanh phan|doi tuong|quy trinh|mau|muc|dinh muc|quyen|viec)\b[^:]{3,240} (?:duoc )?(?:quy dinh|(?:thuc hien|ap dung) theo (?:cac )?quy dinh) (?:cu the |chi tiet )?tai (?:cac )?(?:dieu|khoan|diem|muc|chuong|phu luc|luat|nghi dinh|thong tu|quyet dinh|nghi quyet)\b[^:]*$/u,
    unless: ({ charged }) => charged,
  },
  {
    kind: "how something looks",
    example: "Vị trí: Góc trên, bên phải",
    on: "opening",
    pattern: /^(?:hinh anh|vi tri|kich thuoc|mau sac|phong chu|co chu|dinh dang)(?: \S+){0,8}: /u,
    unless: ({ charged }) => charged,
  },
  {
    kind: "a question",
    example: "Thực hiện đặc xá tuân theo nguyên tắc nào?",
    on: "text",
    pattern: /^[^.;]{5,220}\?\s*(?:\([^()]*\))?$/u,
  },
  {
    kind: "a slogan",
    example: "“Toàn dân rèn luyện thân thể”",
    on: "text",
    pattern: /^\s*“[^”]*”\W*$/u,
  },
];

const letters: readonly NoWork[] = [
  {
    kind: "what opens a list of what the office thinks",
    example: "…, UBND xã có ý kiến như sau:",
    on: "whole",
    pattern: /\bco y kien(?: (?:chi dao|ket luan|thong nhat))?(?: nhu sau)?\W*$/u,
  },
  {
    kind: "the last sentence: all are to carry it out in earnest",
    example: "Yêu cầu các đơn vị nghiêm túc thực hiện.",
    on: "whole",
    pattern: new RegExp(
      `^(?:(?:nhan duoc|tren day la|de )[^.;:]{3,140}, )?(?:[^,.;:]{3,60} )?(?:yeu cau|de nghi) (?!.*\\b(?:${verbs})\\b)[^.;:\\d]{3,220} ${manner}(?:trien khai |to chuc )*(?:thuc hien|chap hanh|trien khai) ?${manner}(?:nghiem tuc|tot|kip thoi|co hieu qua|hieu qua)?(?: ?${paperName})?\\W*$`,
      "u",
    ),
  },
  {
    kind: "the same without an order",
    example: "Các đơn vị căn cứ nhiệm vụ được giao tổ chức thực hiện Kế hoạch này.",
    on: "whole",
    pattern: new RegExp(
      `^(?!.*\\b(?:${verbs})\\b)[^.;:\\d]{10,260} ${manner}(?:trien khai |to chuc )*(?:thuc hien|chap hanh) ${manner}(?:ke hoach|chi thi|cong dien|cong van|quyet dinh|nghi quyet|huong dan|chuong trinh) nay\\W*$`,
      "u",
    ),
    unless: ({ numbered }) => numbered,
  },
  {
    kind: "a letter that speaks of itself",
    example: "UBND tỉnh trả lời để Công ty được biết",
    on: "whole",
    pattern: /^[^.;:]{0,90}\b(?:tra loi|thong tin|co y kien) [^.;:]{0,160}\bbiet\b[^.;:]{0,40}\W*$/u,
  },
  {
    kind: "where something stands",
    example: "Danh sách tại Phụ lục kèm theo",
    on: "opening",
    pattern:
      /\b(?:tai|theo|trong) (?:cac )?phu luc\b(?!.*\b(?:khan truong|nop|gui|bao cao|hoan thanh|trien khai|phai)\b).{0,40}$/u,
    unless: ({ opening, text }) => !ordered.test(opening) && predicateAt(wordsOf(text.toLowerCase(), 0), 0) !== null,
  },
  {
    kind: "courtesy",
    example: "Trân trọng cảm ơn.",
    on: "opening",
    pattern:
      /^kinh gui\b|^[^.;:]{0,90}\bkinh moi\b|^(?:rat |kinh )?mong (?:nhan duoc|duoc|cac|quy|su)\b|tran trong (?:thong bao|kinh bao|cam on)|\bmuon nam\s*!?$/u,
  },
  {
    kind: "the end of a body",
    example: "Tổ công tác tự giải thể khi …",
    on: "opening",
    pattern: /^(?:ban|to|doan|hoi dong|tieu ban)\b[^.;,]{0,60}\btu (?:giai the|cham dut)\b/u,
  },
  {
    kind: "a note in brackets",
    example: "(Có danh sách kèm theo).",
    on: "opening",
    pattern: /^\([^)]*\)[.;/]*$/u,
  },
  {
    kind: "what the office that signs tells those who are to know",
    example: "Văn phòng thông báo để các đơn vị biết, thực hiện",
    on: "opening",
    pattern: /^(?!giao |yeu cau |de nghi |phan cong )[^;]*thong bao [^;]{0,90}(?:de|den) [^;]{0,60}(?:biet|thuc hien)/u,
  },
  {
    kind: "what comes of it where somebody does not do their work",
    example: "Đơn vị không hoàn thành … phải kiểm điểm",
    on: "opening",
    pattern:
      /^(?:cac )?(?:don vi|co quan|dia phuong|to chuc|ca nhan|nguoi dung dau|tap the)\b[^.;:]{0,60}\bkhong (?:hoan thanh|thuc hien|chap hanh|bao dam)[^.;:]{0,160}\b(?:kiem diem|chiu trach nhiem|bi xu ly|xu ly (?:trach nhiem|theo)|xem xet)/u,
  },
];

/** What hands out no work, kind by kind; one that fits is enough. */
export const noWork: readonly NoWork[] = [...facts, ...told, ...letters];
