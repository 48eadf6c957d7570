import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import { facts } from "./no-work-facts.ts";
import type { NoWork } from "./no-work-kind.ts";
import { chargeOf } from "#shared/facts/tasks/charge/sentence.ts";

/** Decisions and opinions. */
export const approval =
  /^(?:dong y|thong nhat (?:chu truong|voi|noi dung|thong qua|gia han|cho phep|cong nhan)|ghi nhan|bieu duong(?!, (?:ton vinh|khen thuong|nhan rong)| (?:cac )?(?:guong|dien hinh|mo hinh))|co ban (?:thong nhat|nhat tri)|chap thuan|phe duyet|danh gia cao|hoan nghenh|tren day la|noi nhan|kem theo|doc lap [-–] tu do|ban hanh kem theo (?:quyet dinh|nghi quyet) nay |theo chinh phu|nguon:|(?:ke hoach|chi thi|quyet dinh|nghi quyet|cong van|van ban|chuong trinh)(?: hanh dong)?(?: nay)? (?:nay )?(?:da )?(?:neu ro|cho biet|thay the|co hieu luc|duoc|bai bo|gui|pho bien|ap dung|thay cho)|(?:cac )?noi dung (?:duoi day|sau day|tren day|nay) duoc trien khai|thuc hien theo lo trinh (?:tai|o|cua) )/u;
/** "Đồng ý giao Sở A …": a decision that hands out work. */
const handing = /^(?:dong y|thong nhat|nhat tri)(?: ve)?(?: chu truong)? (?:giao|phan cong|uy quyen) /u;
/** Behind a comma or a stop: somebody is told to do something after all. */
const orders =
  /[,;:.] (?:[^,;:.]{0,60} )?(?:yeu cau|de nghi|giao|chi dao) (?!(?:cua|tai|thong|duc|dich|luu|tiep|khoan|nhan|thua|vien)\b)/u;
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
      /^(?:(?:sang |chieu )?ngay \d[^,;:]{0,40},[^;:]{0,140}\b(?:ban hanh|nhan duoc|co (?:cong van|van ban|quyet dinh|to trinh|thong bao|ke hoach|chi thi)|da )|(?!(?:ngay |sau )?khi |neu )[^,;:.]{3,90}\b(?<!ke tu (?:ngay |khi |thoi diem )?)(?<!(?:sau|ngay) khi )nhan duoc (?:cong van|to trinh|van ban|bao cao|de nghi|don|giay|phieu|kien nghi)|bao .{2,60}\b(?:so ra ngay|co bai)\b|(?:ong|ba|dong chi) [^:]{3,160}\b(?:cho biet|chia se|cho rang|khang dinh|nhan manh)\b|.{0,90}\bda ghi\b.{0,120}\bsua (?:thanh|lai)|(?:de|nham|thuc hien|thi hanh) [^;:]{3,200}, [^,;:]{0,80} da (?:ban hanh|co|trien khai|to chuc|quyet dinh|gui))/u,
    unless: ({ opening }) => orders.test(opening),
  },
  {
    kind: "how things stand, or will",
    example: "Tuy nhiên, tại một số nơi, tiến độ còn chậm",
    on: "opening",
    pattern: /^tuy nhien,? |^nam \d{4} la nam |^(?!.*\b(?:can|phai)\b)(?:trong|tu) [^.;]{3,140},? du bao /u,
    unless: ({ opening, text }) => orders.test(opening) || /(?:cần|phải|yêu cầu|đề nghị|giao)\s/u.test(text),
  },
  {
    kind: "what those above all spoke of",
    example: "Thủ tướng Nguyễn Văn A chủ trì phiên họp …",
    on: "text",
    pattern:
      /^(?:(?:Kết luận|Phát biểu)[^,;.]{0,60}, )?(?:(?:Phó )?Thủ tướng|Chủ tịch nước|Tổng Bí thư|Các đại biểu|Các ý kiến)(?![A-Za-zÀ-ỿ])(?!.{0,160}\s(?:yêu cầu|giao|đề nghị|chỉ đạo|chỉ thị)(?![A-Za-zÀ-ỿ]))[^;]{0,140}?\s(?:phát biểu|tham dự|dự|chủ trì|đánh giá|lưu ý|cho biết|cho rằng|khẳng định|nhấn mạnh|nêu rõ|chỉ rõ)(?![A-Za-zÀ-ỿ])(?!, (?:các|Bộ|Sở|UBND))/u,
  },
  {
    kind: "papers just signed",
    example: "Bộ A mới đây đã ban hành Thông tư số 5",
    on: "text",
    pattern:
      /^(?:Chính phủ|Quốc hội|Thủ tướng|Phó Thủ tướng|Bộ|Văn phòng|Sở|Cục|Chủ tịch|UBND|Ủy ban nhân dân)[^,;:.]{0,80}\s(?:(?:vừa|mới)(?: đây| qua)?|đã|vừa qua)\s(?:đã )?(?:ký|ban hành|có (?:công văn|văn bản|thông báo|quyết định))(?: ban hành)?(?![A-Za-zÀ-ỿ])(?!.*(?:yêu cầu|giao|đề nghị|chỉ đạo) (?:các|Bộ|Sở|UBND|Ủy ban))/su,
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
    unless: ({ opening, text }) =>
      !ordered.test(opening) &&
      (predicateAt(wordsOf(text.toLowerCase(), 0), 0) !== null || chargeOf(text)?.how === "subject"),
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
    pattern:
      /^(?!giao |yeu cau |de nghi |phan cong )[^;]*thong bao [^;]{0,90}(?:de|den) [^;]{0,60}(?:biet|thuc hien)|^van phong [^,;.:]{2,60}\bthong bao (?:y kien )?ket luan\b/u,
  },
  {
    kind: "what comes of it where somebody does well or badly",
    example: "Công chức vi phạm Quy định này sẽ bị xử lý …",
    on: "opening",
    pattern:
      /^(?:cac )?(?:cong chuc|can bo|vien chuc|nguoi lao dong|don vi|to chuc|ca nhan|tap the)\b[^.;:]{0,150}\bse (?:duoc (?:xem xet|bieu duong|khen)|bi )|^(?:ubnd|uy ban nhan dan|chu tich|bo truong|giam doc)\b[^,;:.]{0,60}\bse (?:phe binh|kiem diem|xem xet(?:,| va)? (?:xu ly|khen)|xu ly|khen)/u,
    unless: ({ text }) => /phải|có trách nhiệm/u.test(text),
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
