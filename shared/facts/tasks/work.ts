import { actorPhrase } from "#shared/agencies/actor.ts";
import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { fold } from "#shared/text/fold.ts";

/** Words that state a decision or an opinion, not work. */
const approval =
  /^(?:dong y|thong nhat (?:chu truong|voi|noi dung|thong qua)|ghi nhan|bieu duong(?!, (?:ton vinh|khen thuong))|co ban (?:thong nhat|nhat tri)|chap thuan|phe duyet|danh gia cao|hoan nghenh|tren day la|noi nhan|kem theo|theo chinh phu|nguon:|(?:ke hoach|chi thi|quyet dinh|nghi quyet|cong van|van ban|chuong trinh)(?: hanh dong)?(?: nay)? (?:nay )?(?:da )?(?:neu ro|cho biet|thay the|co hieu luc|duoc|bai bo|gui|pho bien|ap dung|thay cho)|(?:cac )?noi dung (?:duoi day|sau day|tren day|nay) duoc trien khai|thuc hien theo lo trinh (?:tai|o|cua) )/u;
/** "Bộ Chính trị cơ bản nhất trí với …": the same with the one who decides before it. */
const decided =
  /^(?:(?:bo chinh tri(?:, ban bi thu)?|ban bi thu|ban thuong vu|ban chap hanh|thuong truc|hoi nghi)\b[^.;:,]{0,60}? (?:co ban )?(?:nhat tri|thong nhat|dong y|ghi nhan|bieu duong|danh gia cao|hoan nghenh)|(?:chinh phu|thu tuong|(?:pho )?chu tich|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|bo|so|giam doc|lanh dao)\b[^.;:,]{0,40}? (?:ghi nhan|bieu duong(?!,? (?:va )?(?:khen|ton))|danh gia cao|hoan nghenh|thong nhat (?:danh gia|nhan dinh|thong qua|voi noi dung))|(?:chu tich |pho chu tich )?(?:ubnd|uy ban nhan dan)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong))?(?: \S+){0,4}? (?:co ban )?(?:nhat tri|thong nhat|dong y) (?:voi (?:de nghi|de xuat|bao cao|noi dung|to trinh|chu truong|y kien)|chu truong|ve ))(?! ?(?:chu truong )?(?:giao|phan cong|yeu cau))\b/u;
/** "Đồng ý giao Sở A …": a decision that hands out work. */
const handing = /^(?:dong y|thong nhat|nhat tri)(?: ve)?(?: chu truong)? (?:giao|phan cong|uy quyen) /u;
/** Sentences that tell what was, not what is to be done. */
const told =
  /^(?:duoc biet|theo (?!doi)|truoc do|trong nam|(?:trong|tu) (?:thang|cac ngay|nhung ngay|tuan|dem|ngay) [^.;:]{0,60}, (?:do|vi|tai|tren dia ban) |thoi gian qua|den nay|hien nay|nam \d|qua |tinh den|tu dau nam)/u;
/** Labelled facts of an event, a file or a check: no work. */
const informs =
  /^(?:(?:cac )?chi tieu|(?:cac )?muc (?:tieu|dich)|(?:dau moi|thong tin|moi chi tiet) lien he|chu de|khau hieu|thoi gian|dia diem|thanh phan(?: (?:cua )?(?:doan|to)(?: (?:cong tac|giam sat|kiem tra|khao sat|thanh tra|lien nganh))*)?|doi tuong|phan (?:le|hoi|thi|nghi thuc)|giai thuong|pham vi|quy mo|so luong|noi dung (?:kiem tra|thanh tra|thi|hoi nghi|giam sat)|(?:moc |ky |thoi diem |thoi ky )(?:thoi gian )?(?:lay|chot|tinh|thong ke) (?:so lieu|bao cao))(?: (?:va |, )?(?:thi|lam bai|nhan ho so|dang ky|khai mac|hop|kham|tiem|truc|cao diem|dia diem|thoi gian|tham gia|tham du|du|ap dung|kiem tra|to chuc|phuc vu|bao cao|so lieu))*\s*:|^[^:.;]{3,40}: gom\s|^ho so (?:de nghi |trinh |khen thuong )?gom\b|^(?:luc luong|phuong tien|vat tu|trang thiet bi|nhan luc)\b[^:.;]{0,30}:\s*(?:tong (?:so|cong)\D{0,12})?\d/u;

/** "Kinh phí: theo quy định": where the money comes from; "Kinh phí: bố trí 50 triệu đồng" is work. */
const money =
  /^(?:nguon )?kinh phi(?: thuc hien| to chuc| du kien)?\s*:\s*(?:theo|tu|chi tu|lay tu|su dung|do|ngan sach|xa hoi hoa|trong(?! (?:thang|quy|nam|ngay))|khoang|du kien|nguon|khong|\d)/u;

/** "Kinh phí thực hiện được bố trí trong dự toán …": the same as a sentence. */
const paid =
  /^(?:nguon )?kinh phi\b[^.;:]{0,90}\b(?:duoc (?:bao dam|dam bao|bo tri|can doi|lay|trich|su dung|cap)|do (?:ngan sach|nguon)|lay tu|trich tu|tu nguon|tu ngan sach)\b/u;

/** "Buổi sáng (từ 7h00 đến 9h00) – Sinh hoạt theo lớp": a part of a timetable. */
const slot =
  /^(?:(?:buoi )?(?:sang|trua|chieu|toi)|tiet \d)(?: (?:thu|ngay) [^(:]{1,24})?\s*[(:,]?\s*(?:tu |luc )?\d{1,2}\s*(?:gio|h|g|:)/u;

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH …": the words above a signature, left on a line of the text. */
const signs = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s?[A-ZĐ]{2}/u;

/** "Bảng 1. Các điểm tiêm": the name of a table or drawing that follows. */
const caption = /^(?:bang|bieu(?: mau| so| do)?|so do|hinh|mau)(?: so)? \d{1,2}[a-z]?\s*[.:]\s/u;

/** The clause that closes every decision and directive: whoever it names is bound by it, and nothing is handed out. */
const executes =
  /^(?:dieu \d+\.? )?(?:(?:yeu cau )?(?:cac )?(?:ong, ba|ong \(ba\)|chanh van phong|bo truong|thu truong|giam doc|chu tich|vu truong|cuc truong|truong (?:phong|ban|cac)|hieu truong|tong giam doc|chanh thanh tra|van phong)\b).{0,420}?\b(?:chiu trach nhiem thi hanh|chiu trach nhiem thi hanh va thuc hien|can cu quyet dinh thi hanh) (?:quyet dinh|nghi quyet|chi thi)(?: nay)?\W*$/u;

/** "Ví dụ 1: …": what a rule looks like in use. */
const example = /^vi du(?: (?:so )?\d{1,2})?\s*[:.]/u;

/** "Huân chương Lao động;": what somebody may be given, and no word of who does it. */
const award =
  /^(?:huan chuong|huy chuong|bang khen|giay khen|thu khen|ky niem chuong|co thi dua|danh hieu|giai (?:nhat|nhi|ba|khuyen khich|dac biet))\b[^.;:]{0,110}[.;,]?$/u;

/** The name of an office or of a paper in capitals is no sentence. */
function isCapitals(text: string): boolean {
  return text.length > 7 && text === text.toUpperCase() && (text.length > 40 || !/\d/u.test(text));
}

/** True for a sentence that opens with a decision or an opinion. */
export function isApproval(text: string): boolean {
  return approval.test(fold(text.slice(0, 220)).trim());
}

/** Behind a comma or a stop: somebody is told to do something after all. */
const orders = /[,;:.] (?:[^,;:.]{0,60} )?(?:yeu cau|de nghi|giao|chi dao) (?!cua\b|tai\b)/u;
/** What came before: papers received and issued, "… có ý kiến như sau". */
const narrates =
  /^(?:(?:sang |chieu )?ngay \d[^,;:]{0,40},[^;:]{0,140}\b(?:ban hanh|nhan duoc|co (?:cong van|van ban|quyet dinh|to trinh|thong bao|ke hoach|chi thi)|da )|(?!(?:ngay |sau )?khi |neu )[^,;:.]{3,90}\bnhan duoc (?:cong van|to trinh|van ban|bao cao|de nghi|don|giay|phieu|kien nghi)|bao .{2,60}\b(?:so ra ngay|co bai)\b|(?:ong|ba|dong chi) [^:]{3,160}\b(?:cho biet|chia se|cho rang|khang dinh|nhan manh)\b|.{0,90}\bda ghi\b.{0,120}\bsua (?:thanh|lai)|(?:de|nham|thuc hien|thi hanh) [^;:]{3,200}, [^,;:]{0,80} da (?:ban hanh|co|trien khai|to chuc|quyet dinh|gui))/u;
const opens = /\bco y kien(?: (?:chi dao|ket luan|thong nhat))?(?: nhu sau)?\W*$/u;
/** Where to find, call or write to somebody. */
const contact =
  /^(?:fax|e-?mail|dien thoai|dt|so dien thoai|website|dia chi|hop thu)\b|^(?:moi |cac )?(?:thong tin|chi tiet)\b.{0,60}\blien he\b|\blien he:? .{0,80}(?:dien thoai|sdt|email|@)|\b(?:xem|chi tiet|tai) .{0,30}\btai (?:day|ve)\W*$|^[^.;:]{5,90} [-–] (?:so|dia chi:?) \d/u;
/** What a report that is asked for shall hold: "- Tình hình …; - Kết quả …; - Khó khăn, vướng mắc". */
const contents =
  /^(?:nhung )?(?:tinh hinh|ket qua|kho khan|thuan loi|ton tai|nguyen nhan|so lieu|so luong|thuc trang|phuong huong|danh sach|ban sao|bai hoc|kien nghi|de xuat(?:,| va) kien nghi)\b(?!.*\b(?:truoc|cham nhat|bao cao ve|gui ve|phai)\b)[^.:]{0,190}[.;]?$/u;
/** Who wrote a report of the press. */
const credits =
  /^(?:tin|bai|anh|tac gia|nguoi viet|infographics?|video|clip)(?:(?:,| va| -) ?(?:tin|bai|anh))*\s*:|^theo (?:ttxvn|vov|vtv|bao|cong thong tin|trang thong tin|dai)\b[^,;:]{0,50}$/u;

/** "Việc tổng kết … là nhiệm vụ quan trọng": what the work is, not that it is to be done. */
const appraises =
  /^(?:viec|cong tac|day) .{3,260}\bla (?:mot )?(?:nhiem vu|viec|noi dung|trach nhiem|cong tac|yeu cau) (?:rat |het suc |dac biet )?(?:quan trong|cap bach|cap thiet|can thiet|trong tam|thuong xuyen|lau dai|chinh tri)/u;

/** "Sơn Hạ | khẩn trương rà soát": whether a name is followed by what its body is to do. */
function tellsWhat(part: string): boolean {
  const words = wordsOf(part, 0);
  for (let at = 1; words.at(at); at += 1) if (predicateAt(words, at) === "sure") return true;
  return false;
}

function doesAnything(names: string): boolean {
  const words = wordsOf(names, 0);
  for (let at = 0; words.at(at); at += 1) if (predicateAt(words, at) !== null) return true;
  return false;
}

/** "Hà Tĩnh, Quảng Trị, Huế": names with capitals on each syllable. */
const places = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}(?:(?:, | và )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}){2,}$/u;

/** Words that are a list of bodies and nothing else: those whom a paper is sent to. */
export function isNames(text: string): boolean {
  const names = text.replace(/[;,.\s]+$/u, "");
  if (names === "" || names.length > 260) return false;
  const list =
    /^(?:Các\s+)?(?:Bộ|Ban|Sở|Hội|UBND|Ủy ban nhân dân|Bí thư|Chủ tịch|Giám đốc|Thủ trưởng|Trưởng)[^:;.]{0,140}:\s*(.+)$/su.exec(
      names,
    )?.[1];
  if (list !== undefined)
    return list.split(/,\s*|\svà\s/u).every((part) => /^\p{Lu}/u.test(part) && part.length < 40 && !tellsWhat(part));
  if (places.test(names)) return true;
  const prefix = agencyPrefix(names);
  if (prefix !== null && prefix.start === 0 && prefix.end >= names.length) return true;
  const persons = names.length < 50 ? actorPhrase(names, 0, true) : null;
  return persons !== null && persons.end >= names.length && !doesAnything(names);
}

/** "Bộ A đang chủ trì xây dựng dự thảo": folded, "đang" and "Đảng" are one. */
const underWay = /^[^,;.:]{3,70}\sđang (?:chủ trì|xây dựng|triển khai|hoàn thiện|tổng hợp|tổ chức|phối hợp|soạn thảo)/u;

/** One sentence about an earlier paper, with what that one asked for: "Thực hiện …; ngày 25/8, Bộ A đã có công văn … yêu cầu …". */
const earlier =
  /^(?:Thực hiện|Căn cứ|Để|Ngày|Vừa qua|Thời gian qua|Trước đó)\s(?!.*[.]\s+\p{Lu}).{0,260}\sđã (?:có|ban hành|gửi) (?:công văn|văn bản|kế hoạch|quyết định|chỉ thị|hướng dẫn|thông báo)/su;

function isTold(opening: string, text: string, charged: boolean): boolean {
  return (
    (approval.test(opening) && !handing.test(opening) && !(charged && /^phe duyet/u.test(opening))) ||
    (told.test(opening) && /\s(?:đã|đang)\s/u.test(text.slice(0, 220))) ||
    ((narrates.test(opening) || underWay.test(text)) && !orders.test(opening)) ||
    decided.test(opening) ||
    earlier.test(text) ||
    appraises.test(opening)
  );
}

/** Figures of a district, hours of a programme, captions, labelled facts, addresses. */
function isFact(opening: string, text: string): boolean {
  return (
    /^\d{1,2}\s*(?:gio|h|g)(?:\s*\d{1,2})?(?:\s*phut)?\s*[:,\-–]/u.test(opening) ||
    /^toan (?:xa|phuong|huyen|tinh|thanh pho|quan) (?:co|da|hien)/u.test(opening) ||
    slot.test(opening) ||
    signs.test(text) ||
    (caption.test(opening) && text.length < 160) ||
    informs.test(opening) ||
    money.test(opening) ||
    (paid.test(opening) && !/[.;]\s+\S|(?:trước ngày|giao|chủ trì|tham mưu|lập dự toán|thẩm định)\s/iu.test(text)) ||
    executes.test(opening) ||
    example.test(opening) ||
    (award.test(opening) && !tellsWhat(text)) ||
    contact.test(opening) ||
    credits.test(opening) ||
    (text.length < 210 && contents.test(opening)) ||
    isCapitals(text) ||
    /^“[^”]*”\W*$/u.test(text.trim())
  );
}

const courtesy =
  /^kinh gui\b|^[^.;:]{0,90}\bkinh moi\b|^(?:rat |kinh )?mong (?:nhan duoc|duoc|cac|quy|su)\b|tran trong (?:thong bao|kinh bao|cam on)|\bmuon nam\s*!?$/u;
const dissolves = /^(?:ban|to|doan|hoi dong|tieu ban)\b[^.;,]{0,60}\btu (?:giai the|cham dut)\b/u;
const refers = /^\([^)]*\)[.;/]*$/u;
/** Behind what stands in an appendix: where it is; a sentence that begins with what is to be done goes on to be work. */
const annexed =
  /\b(?:tai|theo|trong) (?:cac )?phu luc\b(?!.*\b(?:khan truong|nop|gui|bao cao|hoan thanh|trien khai|phai)\b).{0,40}$/u;
/** "Yêu cầu các đơn vị thực hiện (chi tiết tại Phụ lục)": where the work is. */
const ordered = /^(?:yeu cau|de nghi|giao) |\(chi tiet/u;
/** "Đơn vị không hoàn thành … phải kiểm điểm": what comes of it where somebody does not do their work. */
const sanctions =
  /^(?:cac )?(?:don vi|co quan|dia phuong|to chuc|ca nhan|nguoi dung dau|tap the)\b[^.;:]{0,60}\bkhong (?:hoan thanh|thuc hien|chap hanh|bao dam)[^.;:]{0,160}\b(?:kiem diem|chiu trach nhiem|bi xu ly|xu ly (?:trach nhiem|theo)|xem xet)/u;
/** The last sentence of a paper: all are to carry it out in earnest, and nothing else. */
const paperName =
  "(?:ke hoach|chi thi|cong dien|cong van|quyet dinh|nghi quyet|noi dung|van ban|thong bao|huong dan|chuong trinh)(?: tren| nay)*";
const manner = "(?:(?:nghiem tuc|khan truong|quyet liet|tot|nghiem|kip thoi|hieu qua|co hieu qua)(?:,| va)? )*";
const verbs =
  "chu tri|phoi hop|giao|huong dan|don doc|kiem tra|bao cao|van dong|tuyen truyen|giam sat|chi dao|chu dong|tham gia|phat dong|bo tri|xay dung|quan triet|tao dieu kien|ho tro|cu";
const closes = new RegExp(
  `^(?:(?:nhan duoc|tren day la|de )[^.;:]{3,140}, )?(?:[^,.;:]{3,60} )?(?:yeu cau|de nghi) (?!.*\\b(?:${verbs})\\b)[^.;:\\d]{3,220} ${manner}(?:trien khai |to chuc )*(?:thuc hien|chap hanh|trien khai) ?${manner}(?:nghiem tuc|tot|kip thoi|co hieu qua|hieu qua)?(?: ?${paperName})?\\W*$`,
  "u",
);
const carriedOut = new RegExp(
  `^(?!.*\\b(?:${verbs})\\b)[^.;:\\d]{10,260} ${manner}(?:trien khai |to chuc )*(?:thuc hien|chap hanh) ${manner}(?:ke hoach|chi thi|cong dien|cong van|quyet dinh|nghi quyet|huong dan|chuong trinh) nay\\W*$`,
  "u",
);

/** "…; có gì vướng mắc liên hệ Phòng A": whom to ask, behind the last sentence. */
const asks =
  /[;,] (?:(?:trong qua trinh [^;.,]{3,40}, )?(?:neu )?(?:co gi|co|gap|phat sinh) (?:[^;.]{0,20} )?(?:kho khan|vuong mac)|neu (?:kho khan|vuong mac)|moi (?:kho khan|vuong mac|thong tin|chi tiet))\b.*$/u;

/** The office that signs tells those who are to know; "Giao Sở A thông báo đến …" is an order. */
const announces =
  /^(?!giao |yeu cau |de nghi |phan cong )[^;]*thong bao [^;]{0,90}(?:de|den) [^;]{0,60}(?:biet|thuc hien)/u;

/** "UBND tỉnh trả lời để Công ty được biết": the letter speaks of itself. */
const answers = /^[^.;:]{0,90}\b(?:tra loi|thong tin|co y kien) [^.;:]{0,160}\bbiet\b[^.;:]{0,40}\W*$/u;

/** True when the words hand out work at all. `charged`: somebody above leads them. */
export function isWork(text: string, charged: boolean, numbered = false): boolean {
  const opening = fold(text.slice(0, 220)).trim();
  if (isFact(opening, text) || isTold(opening, text, charged) || isNames(text)) return false;
  const whole = text.length < 420 ? fold(text).trim().replace(asks, "") : "";
  if ([opens, closes, answers].some((pattern) => pattern.test(whole)) || (!numbered && carriedOut.test(whole)))
    return false;
  if (annexed.test(opening) && (ordered.test(opening) || predicateAt(wordsOf(text.toLowerCase(), 0), 0) === null))
    return false;
  return ![courtesy, dissolves, refers, announces, sanctions].some((pattern) => pattern.test(opening));
}
