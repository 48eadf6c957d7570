import { predicateAt } from "#shared/agencies/grammar/predicates.ts";
import { wordsOf } from "#shared/agencies/grammar/tokens.ts";
import type { NoWork } from "./no-work-kind.ts";
import { tellsWhat } from "./no-work-kind.ts";

/** "Ví dụ 1: …": what a rule looks like in use. */
export const example = /^vi du(?: (?:so )?\d{1,2})?\s*[:.]/u;
/** Money that is to be asked for, not money that is there. */
const budgets = /[.;]\s+\S|(?:trước ngày|giao|chủ trì|tham mưu|lập dự toán|thẩm định)\s/iu;

/** Words that state something: of events, files, money and those meant. */
export const facts: readonly NoWork[] = [
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
      /^(?:(?:cac )?chi tieu|(?:cac )?muc (?:tieu|dich)|(?:dau moi|thong tin|moi chi tiet) lien he|chu de|khau hieu|danh nghia(?: to chuc)?|(?:noi dung|phuong thuc|hinh thuc|thong diep) (?:truyen thong|tuyen truyen)|thoi gian|dia diem|thanh phan(?: (?:cua )?(?:doan|to)(?: (?:cong tac|giam sat|kiem tra|khao sat|thanh tra|lien nganh))*)?|doi tuong|phan (?:le|hoi|thi|nghi thuc)|giai thuong|pham vi|quy mo|so luong|noi dung (?:kiem tra|thanh tra|thi|hoi nghi|giam sat)|(?:moc |ky |thoi diem |thoi ky )(?:thoi gian )?(?:lay|chot|tinh|thong ke) (?:so lieu|bao cao)|(?:bieu mau|mau bieu|mau ho so)(?: (?:gui|kem theo|ap dung))?|dieu kien|(?:khach )?moi (?:du|tham du))(?:,? (?:va )?(?:thi|lam bai|(?:tiep )?nhan ho so|thuc hien|trien khai|hoan thanh|dang ky|khai mac|hop|kham|tiem|truc|cao diem|dia diem|thoi gian|tham gia|tham du|du|ap dung|kiem tra|to chuc|phuc vu|bao cao|so lieu))*\s*:|^[^:.;]{3,40}: gom\s|^ho so (?:de nghi |trinh |khen thuong )?gom\b|^(?:luc luong|phuong tien|vat tu|trang thiet bi|nhan luc)\b[^:.;]{0,30}:\s*(?:tong (?:so|cong)\D{0,12})?\d/u,
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
    pattern:
      /^(?:day|do) (?:la|chinh la) (?!.*\b(?:yeu cau|de nghi|giao)\b)|^(?:quy (?:che|dinh) nay|ket qua|viec)\b[^.;:]{0,90}\bla (?:mot (?:trong (?:nhung|cac) )?)?(?:tieu chuan|tieu chi|can cu|co so) (?:de|quan trong)\b/u,
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
      /^duoc (?!giao|phan cong|mua|mat)|^(?:luu y: )?[^.;:]{3,80} duoc (?:chi|thanh toan|huong|mien|giam|tra|tinh|su dung) (?!.*\b(?:phai|giao|chu tri|trach nhiem|lap|nop|gui|ra soat)\b)/u,
    unless: ({ text }) => predicateAt(wordsOf(text.toLowerCase(), 0), 0) !== null,
  },
  {
    kind: "what somebody is free to do",
    example: "Cử tri có thể giới thiệu thêm người.",
    on: "opening",
    longest: 160,
    pattern: /^[^.;:,]{3,60} co the (?!.*\b(?:phai|giao|chu tri|trach nhiem)\b)[^.;:]*[.;]?$/u,
    unless: ({ text }) => predicateAt(wordsOf(text.toLowerCase(), 0), 0) !== null,
  },
  {
    kind: "who takes part",
    example: "Thành phần dự hội nghị gồm Thường trực và các Ban.",
    on: "opening",
    pattern: /^(?:[^:.;]{3,90}: )?thanh phan (?:[a-z]+,? ){0,9}?(?:gom|bao gom|la|duoc xac dinh|do)\b/u,
  },
  {
    kind: "which paper this one takes the place of",
    example: "Hướng dẫn này thay thế Hướng dẫn số 5-HD/BTC",
    on: "opening",
    pattern:
      /^[a-z ]{6,24} nay thay the (?:cac )?(?:huong dan|quyet dinh|quy dinh|quy che|ke hoach|cong van|chi thi|thong bao|nghi quyet)\b/u,
  },
  {
    kind: "who is bound by a decision",
    example: "Các ông, bà Chánh Văn phòng … chịu trách nhiệm thi hành Quyết định này.",
    on: "opening",
    pattern:
      /^(?:dieu \d+\.? )?(?:(?:yeu cau )?(?:cac )?(?:ong, ba|ong \(ba\)|chanh van phong|bo truong|thu truong|giam doc|chu tich|vu truong|cuc truong|truong (?:phong|ban|cac)|hieu truong|tong giam doc|chanh thanh tra|van phong)\b).{0,420}?\b(?:(?:chiu|co) trach nhiem thi hanh(?: va thuc hien)? (?:quyet dinh|nghi quyet|chi thi|quy dinh|quy che)(?: nay)?|can cu (?:quyet dinh|nghi quyet) (?:nay )?thi hanh)\W*$/u,
  },
  {
    kind: "the same with a long list of them",
    example: "Chánh Văn phòng …; Giám đốc …; … chịu trách nhiệm thi hành Quyết định này./.",
    on: "text",
    pattern:
      /^(?:Điều \d+\.? )?(?:Các\s|Chánh|Thủ trưởng|Giám đốc|Chủ tịch|Bộ trưởng|Trưởng|Ban|Sở|Văn phòng|Vụ)[^]{20,1600}\s(?:chịu|có) trách nhiệm thi hành (?:Quyết định|Nghị quyết|Chỉ thị)(?: này)?[\s./]*$/iu,
  },
  {
    kind: "the words below a picture",
    example: "… (Hình từ Internet)",
    on: "whole",
    pattern: /\((?:hinh|anh)(?: [^()]{1,30})?\)\W*$|\banh minh hoa\W*$|[-–(] ?anh: [^.;:]{2,40}$/u,
  },
  {
    kind: "how much there will be",
    example: "Dự kiến khoảng 500 người tham gia",
    on: "opening",
    pattern:
      /^du kien (?:tong )?(?:kinh phi|khoang|so luong|co|(?:den|toi) nam \d{4},? (?:khoang|dat|co)|\d)\b(?!.*\b(?:trinh|bao cao|giao)\b)/u,
  },
  {
    kind: "a summing up",
    example: "Như vậy, lễ hội sẽ diễn ra tại …",
    on: "opening",
    pattern: /^nhu vay, /u,
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
      /^(?:tin|bai|anh|tac gia|(?:gio|ngay|thoi gian) dang|nguoi viet|infographics?|video|clip)(?:(?:,| va| -) ?(?:tin|bai|anh))*\s*:|^theo (?:ttxvn|vov|vtv|bao|cong thong tin|trang thong tin|dai)\b[^,;:]{0,50}$/u,
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
    pattern: /^(?:hinh anh|vi tri|kich thuoc|mau sac|phong chu|co chu|dinh dang|thong so|chi so)(?: \S+){0,8}: /u,
    unless: ({ charged }) => charged,
  },
  {
    kind: "what the paper rests on",
    example: "Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;",
    on: "whole",
    pattern:
      /^(?:can cu|xet|chieu theo) (?:cac )?(?:luat|bo luat|hien phap|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh|chi thi|van ban|cong van|to trinh|bien ban)\b[^;:]*;$/u,
  },
  {
    kind: "the name of a firm",
    example: "Công ty cổ phần Đầu tư phát triển An Bình (Hà Nội);",
    on: "text",
    longest: 130,
    pattern:
      /^(?:Tổng c|C)ông ty(?:\s+(?:\p{Lu}[^\s;:]*(?:\s+\p{Ll}+)?|cổ phần|trách nhiệm hữu hạn|một thành viên|hai thành viên|liên doanh|đầu tư|phát triển|thương mại|dịch vụ|tư vấn|sản xuất|xây (?:dựng|lắp)|xuất nhập khẩu|xuất khẩu|vận tải|du lịch|miền|tỉnh|thành phố|và|[&–-]))+(?:\s*\([^)]*\))?\s*[;.]?$/u,
  },
  {
    kind: "what something is",
    example: "Là cửa ngõ giao thương của tỉnh;",
    on: "opening",
    pattern:
      /^la (?!(?:co quan|don vi|dau moi|bo phan|thanh vien|thuong truc|chu dau tu|nguoi|to truong|truong ban)\b)/u,
    unless: ({ charged }) => charged,
  },
  {
    kind: "what a body or an office is",
    example: "Chi cục Thủy lợi tỉnh là cơ quan chuyên môn trực thuộc Sở Nông nghiệp",
    on: "opening",
    pattern:
      /^(?:[^.;]{3,140}? la (?:mot )?(?:co quan|don vi|to chuc|phong|vu)(?: (?:chuyen mon|hanh chinh|su nghiep|cong lap|tham muu|nghiep vu|tong hop|nha nuoc|quan ly)){0,3},? (?:thuoc|truc thuoc|cua)\b|(?:[^.;:,]{3,60}?:? )?la nguoi (?:dung dau|giup)\b)/u,
  },
  {
    kind: "what a body has of its own",
    example: "Sở Y tế có tư cách pháp nhân, có con dấu và tài khoản riêng",
    on: "opening",
    pattern: /^[^.;:]{3,110}? co (?:day du )?(?:tu cach phap nhan|con dau)\b/u,
  },
  {
    kind: "who heads a body",
    example: "Vụ Kế hoạch có Vụ trưởng, một số Phó Vụ trưởng và công chức",
    on: "opening",
    pattern:
      /^[^.;:,]{3,110}? co (?:0?1 |mot )?(?:(?:vu|cuc|chi cuc|vien|hieu|phan hieu) truong|giam doc|truong (?:phong|ban|khoa)|chanh (?:van phong|thanh tra)|chu tich)\b(?: \S+){0,4}(?:,| va) (?:\S+ ){0,4}pho\b/u,
  },
  {
    kind: "what belongs to a place or a group",
    example: "Vùng I: Bao gồm 8 xã vùng thấp",
    on: "opening",
    pattern: /^[^.;:]{2,60}: (?:bao gom|gom(?: co)?) (?:\d|cac (?:xa|phuong|huyen|thon|tinh)|toan bo)/u,
  },
  {
    kind: "who stands above a body",
    example: "Chi cục chịu sự chỉ đạo, quản lý về tổ chức của Sở",
    on: "opening",
    pattern:
      /^[^.;:,]{3,90}? (?:(?:dong thoi )?chiu su (?:chi dao|lanh dao|quan ly|huong dan|kiem tra)\b|lam viec theo che do\b)/u,
  },
  {
    kind: "who belongs to a body",
    example: "Ban Chỉ đạo do Phó Thủ tướng làm Trưởng ban",
    on: "opening",
    pattern:
      /^(?:ban|to|hoi dong|doan|tieu ban|nhom)\b[^;.:(]{0,110}\bdo [^;.:]{3,90} lam (?:truong|chu tich|to truong|nhom truong|thu ky)/u,
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
