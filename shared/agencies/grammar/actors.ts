import { predicateAt } from "./predicates.ts";
import type { Words } from "./tokens.ts";
import { pairAt } from "./tokens.ts";

/** Nouns with which somebody who can be told to do something is named, and words after them that make another word of them. */
interface Noun {
  readonly words: string;
  /** See `bare`. */
  readonly bare?: boolean;
  readonly person?: boolean;
  readonly not?: readonly string[];
  /** The only words that may follow. */
  readonly only?: readonly string[];
  /** Only before the body whose persons they are; elsewhere the words are a verb. */
  readonly ofBody?: true;
  /** Only before a person's name or "(bà)". */
  readonly address?: true;
}

const bodies =
  "đơn vị,cơ quan,nhóm giúp việc,tổ giúp việc,đoàn chủ tịch,bộ phận,lực lượng,doanh nghiệp,công ty,tổng công ty,cảnh sát biển,cảnh sát giao thông,kiểm ngư,biên phòng,bếp ăn,hợp tác xã,tổ hợp tác,nhà máy,xí nghiệp,chi nhánh,trung tâm,văn phòng,bệnh viện,phòng khám,ban quản lý,ban quản trị,ban tổ chức,ban đại diện,ban giám hiệu,ban giám đốc,ban chủ nhiệm,ban điều hành,ban phát triển,ban công tác,ban thường trực,ban thường vụ,ban chấp hành,hội đồng,tiểu ban,ủy ban,chi cục,mạng lưới,liên đội,chi đoàn,chi bộ,chi hội,đảng bộ,đảng ủy,hiệp hội,liên đoàn,liên minh,câu lạc bộ,nhà thầu,nhà trường,nhà mạng,nhà cung cấp,nhà đầu tư,tập thể,tập đoàn,chính quyền,cấp ủy,địa phương,khu phố,khu dân cư,tổ dân phố,vườn quốc gia,vườn ươm,khu quản lý,siêu thị,khách sạn,trường học,tổ chức đảng,tổ chức chính trị,tổ chức thành viên,tổ chức tôn giáo,tổ chức tín dụng,tổ chức hành nghề,tổ chức kinh tế,tòa soạn,trang trại,viện kiểm sát,tòa án,công đoàn,hạt quản lý,hạt kiểm lâm,đoàn thanh niên,đoàn thể,mặt trận,khối thi đua,cụm thi đua,chi ủy,đảng đoàn,ban cán sự,đại lý,cửa hàng,nhà hàng,nhà xe,nhà phân phối,nhà máy nước,nhà văn hóa,nhà thiếu nhi,nhóm trẻ,tiểu đoàn,trung đoàn,đại đội,trung đội,hải đội,hải đoàn,sư đoàn,lữ đoàn,quân khu,nông trường,lâm trường,bến xe,cảng vụ,cảng cá,cảng hàng không,nhà ga,khu du lịch,khu di tích,bảo tàng,thư viện,phân hiệu,học viện,nhà thờ,giáo xứ,xưởng,kho bạc,quỹ tín dụng,nhóm hộ,dòng họ,khối phố,xóm,làng,tộc họ,tổ hòa giải,tổ tự quản,tổ tiết kiệm,tổ bảo vệ,đội xung kích,đội tình nguyện,đội văn nghệ,htx,nhóm công tác,nhóm chuyên môn,khối lực lượng,khối trường,khối đoàn,khối các,khối cơ quan,cơ sở kinh doanh,cơ sở sản xuất,cơ sở giáo dục,cơ sở lưu trú,cơ sở chăn nuôi,cơ sở giết mổ,cơ sở khám bệnh,cơ sở khám chữa,cơ sở y tế,cơ sở thờ tự,cơ sở tôn giáo,cơ sở đào tạo,cơ sở dịch vụ,tổ công tác,tổ công nghệ,tổ thu gom,trại giam,trại tạm giam,nhà tạm giữ,hệ thống truyền thanh,viện nghiên cứu,phân xưởng,phân hội,hãng,nhà sản xuất,trung gian thanh toán,tổ chức trung gian,tổ chức cung cấp,tổ chức dịch vụ,tổ chức công đoàn,tổ chức giám định,cơ sở bảo trợ,cơ sở cai nghiện,cơ sở điều trị,cơ sở dạy nghề,cơ sở thực hành,cơ sở đăng kiểm";
const persons =
  "đồng chí,đ/c,thư ký,điều tra viên,quân y,giám thị,gvcn,gvbm,gv,pht,tpt,ttcm,chỉ huy đơn vị,chỉ huy các,y tế trường,y tế cơ quan,y tế thôn,hiệu trưởng,phó hiệu trưởng,giám đốc,phó giám đốc,tổng giám đốc,chủ tịch,phó chủ tịch,bí thư,phó bí thư,phó trưởng,trưởng ban,trưởng phòng,trưởng thôn,trưởng khoa,trưởng đoàn,trưởng bản,trưởng ấp,trưởng khu,trưởng khóm,trưởng buôn,trưởng các,trưởng công an,trưởng bộ,trưởng trạm,trưởng tiểu,bản trưởng,thôn trưởng,buôn trưởng,xóm trưởng,khối trưởng,ấp trưởng,trưởng xóm,trưởng khối,trưởng chi,thú y viên,khuyến nông viên,tổ trưởng,tổ phó,nhóm trưởng,đội trưởng,chỉ huy trưởng,chỉ huy phó,chính trị viên,chánh văn phòng,chánh thanh tra,thủ trưởng,người đứng đầu,người phụ trách,người sử dụng,người lao động,người dân,người có uy tín,người chăn nuôi,người nuôi,người quản lý,người phát ngôn,giáo viên,giảng viên,học sinh,sinh viên,đảng viên,đoàn viên,hội viên,đội viên,chuyên viên,kế toán,văn thư,thủ quỹ,ủy viên,đại biểu,cộng tác viên,tuyên truyền viên,hòa giải viên,báo cáo viên,phóng viên,kiểm lâm viên,kiểm lâm địa bàn,hộ gia đình,hộ kinh doanh,hộ dân,hộ nông dân,hộ chăn nuôi,hộ nuôi,hộ sản xuất,hộ nghèo,cá nhân,cộng đồng,gia đình,chủ rừng,chủ đầu tư,chủ hồ,chủ tàu,chủ đập,chủ cơ sở,chủ hộ,chủ dự án,chủ thể,chủ phương tiện,chủ vật nuôi,chủ trang trại,chủ nuôi,chủ sử dụng,chủ nhiệm,chủ doanh nghiệp,chủ nhà trọ,chủ cửa hàng,thuyền trưởng,ngư dân,nông dân,nhân dân,tiểu thương,nhà giáo,vận động viên,huấn luyện viên,thanh tra viên,kiểm tra viên,thẩm phán,công an viên,tổ viên,đồn trưởng,trạm trưởng,hạt trưởng,thuyền viên,tài xế,lái xe,hướng dẫn viên,nghệ nhân,văn nghệ sĩ,trí thức,cựu chiến binh,bà con,chức sắc,chức việc,linh mục,già làng,bác sĩ,điều dưỡng,phụ huynh,cha mẹ,tổng phụ trách,dân quân,dân phòng,vị trưởng,vị đại biểu,công an viên,thôn đội trưởng,trưởng nhóm,thầy cô,cô giáo,quân nhân,chiến sĩ,sĩ quan,người nộp thuế,người bệnh,người học,người trực tiếp,kiểm sát viên,chấp hành viên,thẩm tra viên,trợ giảng,cố vấn học tập,nghiên cứu sinh,điều phối viên,trưởng bộ môn,cụm trưởng,trưởng cụm,trưởng khối,đoàn trưởng,thủ kho,tư vấn giám sát,tư vấn thiết kế,nhà khoa học,nhà báo,học viên,kỹ thuật viên,dược sĩ,y sĩ,nữ hộ sinh,đồng chí lãnh đạo,trưởng các,phó các";
/** "Tổ chức Đoàn Thanh niên", "tổ chức Hội các cấp": anything else behind it is what is held ("tổ chức đoàn tham quan", "tổ chức hội thi"). */
const ofMembers = "thanh phụ nông cựu khuyến các đội đoàn hội xã phường cấp trong phối".split(" ");

const open: readonly Noun[] = [
  { words: "tổ chức hội", only: ofMembers },
  { words: "tổ chức đoàn", only: ofMembers },
  { words: "hộ", not: ["khẩu", "tịch", "chiếu", "lý", "trợ", "đê", "tống", "vệ", "sinh"] },
  { words: "ban", not: ["hành", "đầu", "bố", "đêm", "ngày", "sáng", "tặng", "phát", "hành"] },
  { words: "tổ", not: ["chức", "quốc", "ấm", "hợp", "tiên"] },
  { words: "đội", not: ["ngũ", "hình", "mũ", "tuyển"] },
  { words: "phòng", not: ["chống", "ngừa", "cháy", "trừ", "dịch", "tránh", "thủ", "bệnh", "học", "họp", "trọ"] },
  { words: "khoa", not: ["học", "trương", "giáo"] },
  { words: "trường", not: ["hợp", "học", "lớp", "kỳ", "dạy"] },
  {
    words: "hội",
    not: ["nghị", "thảo", "họp", "nhập", "thi", "diễn", "đàm", "trại", "chợ", "trường", "chứng", "tụ", "phí"],
  },
  { words: "đoàn", not: ["kết", "viên", "phí", "tàu", "xe"] },
  { words: "trạm", not: ["thu"] },
  { words: "viện", not: ["trợ", "phí", "dẫn", "cớ"] },
  { words: "đồn", not: ["đại", "đoán"] },
  { words: "báo", not: ["cáo", "hiệu", "động", "giá", "tử", "điện", "hình", "ngay", "chí"] },
  { words: "đài", not: ["thọ", "tưởng"] },
  { words: "thôn", not: ["văn", "xóm", "tính"] },
  { words: "ấp" },
  { words: "buôn", not: ["bán", "lậu", "người"] },
  { words: "khóm" },
  { words: "xã", not: ["hội", "giao", "luận"] },
  { words: "phường", not: ["hội"] },
  { words: "tỉnh", not: ["táo", "ủy", "đoàn", "lẻ", "thành", "lỵ", "hội"] },
  { words: "thành phố", not: ["thông"] },
  { words: "huyện", not: ["ủy", "đoàn", "lỵ", "đội"] },
  { words: "quận", not: ["ủy", "đoàn"] },
  { words: "thị xã", not: ["ủy"] },
  { words: "đặc khu" },
  { words: "ngành", not: ["nghề", "hàng"] },
];

/** Of these, those that say too little alone: what follows them goes on with the name even where it looks like a verb. */
const bare = new Set(
  "đơn vị,cơ quan,bộ phận,lực lượng,doanh nghiệp,công ty,tổng công ty,trung tâm,chi nhánh,câu lạc bộ,mạng lưới,cán bộ,công chức,viên chức,nhân viên,chủ cơ sở,ban quản lý,ban điều hành,tiểu ban,hội đồng,nhà thầu,nhà đầu tư,người phụ trách,người trực tiếp,trưởng đoàn,đoàn trưởng,tổ trưởng,đội trưởng,trưởng cụm,trưởng khối,cụm trưởng".split(
    ",",
  ),
);

function plain(list: string, person: boolean): Noun[] {
  return list.split(",").map((words) => ({ words, bare: bare.has(words), person }));
}

const nouns: readonly Noun[] = [
  ...plain(bodies, false),
  ...plain(`${persons},cán bộ,công chức,viên chức,nhân viên,chủ các,thành viên,tình nguyện viên,cộng tác viên`, true),
  { words: "lãnh đạo", ofBody: true, person: true },
  ...["ông", "bà", "thầy", "cô"].map((words): Noun => ({ words, address: true, person: true })),
  ...open.map((noun): Noun => ({ ...noun, bare: true })),
];

let index: ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly noun: Noun }[]> | null = null;

function byFirstWord(): NonNullable<typeof index> {
  const map = new Map<string, { parts: readonly string[]; noun: Noun }[]>();
  for (const noun of nouns) {
    const parts = noun.words === "đ/c" ? ["đ", "c"] : noun.words.split(" ");
    const list = map.get(parts[0] as string) ?? [];
    list.push({ parts, noun });
    map.set(parts[0] as string, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  return map;
}

/** A noun of somebody at a word, after "các", "hai" and the like; `bare`: words that look like a verb may go on with it. */
export interface ActorNoun {
  readonly end: number;
  readonly bare: boolean;
  /** A person, not a body. */
  readonly person: boolean;
}

const openers = new Set(["các", "những", "mọi", "mỗi", "từng", "hai", "ba", "bốn", "một", "cả", "quý"]);
const openerPairs = new Set(["toàn thể", "tất cả", "toàn bộ"]);

/** The noun of somebody who can be told to do something at word `at`, or null. */
export function actorNounAt(words: Words, at: number): ActorNoun | null {
  let from = at;
  // "quý công ty": a polite address is a whole name.
  const polite = words.at(at)?.low === "quý";
  if (openerPairs.has(pairAt(words, from))) from += 2;
  for (let token = words.at(from); token?.kind === "word" && from < at + 4; token = words.at(from)) {
    if (!openers.has(token.low) && !/^\d{1,3}$/u.test(token.low)) break;
    from += 1;
  }
  const first = words.at(from);
  if (first?.kind !== "word") return null;
  const duty = dutyAt(words, from);
  if (duty !== null) return { end: duty, bare: false, person: true };
  index ??= byFirstWord();
  for (const { parts, noun } of index.get(first.low) ?? []) {
    const end = endOf(words, from, parts);
    if (end === null) continue;
    const after = words.at(end);
    if ((noun.address && !isAddressed(words, end)) || (noun.ofBody && !isBodyAhead(words, end))) continue;
    if (noun.only && after?.kind === "word" && !noun.only.includes(after.low)) continue;
    const name = after?.capital === true && !first.short;
    if (noun.not && after?.kind === "word" && !name && noun.not.includes(after.low)) continue;
    return { end, bare: noun.bare === true && !polite, person: noun.person === true };
  }
  return null;
}

/** Persons named by what they do; anywhere else the words are a verb. */
const duties = new Set(["bảo vệ", "phục vụ", "tạp vụ", "lễ tân", "cấp dưỡng"]);

/** Whether somebody is named there by what they do: "Bảo vệ, | phục vụ". */
export function isDutyAt(words: Words, at: number): boolean {
  return duties.has(pairAt(words, at));
}

/** "Bảo vệ, phục vụ: …", "Bảo vệ, phục vụ | giữ gìn vệ sinh": the index after the first of them; null where they are no persons. */
function dutyAt(words: Words, at: number): number | null {
  if (!isDutyAt(words, at)) return null;
  const mark = words.at(at + 2);
  const listed = mark?.kind === "comma" || mark?.kind === "and";
  if (mark?.kind === "colon" && words.at(at + 3)) return at + 2;
  if (listed) return dutyAt(words, at + 3) === null ? null : at + 2;
  const before = words.at(at - 1)?.kind;
  const last = mark === undefined || predicateAt(words, at + 2) === "sure";
  return (before === "comma" || before === "and") && last ? at + 2 : null;
}

/** Whether a body follows, by its noun or a capital: "lãnh đạo | các đơn vị", "Lãnh đạo | Sở". */
function isBodyAhead(words: Words, at: number): boolean {
  const after = words.at(at);
  if (after?.kind !== "word") return false;
  return after.capital || openers.has(after.low) || actorNounAt(words, at) !== null;
}

/** Whether a person's name, or the other form of address ("(bà)", "/bà", ", bà"), follows. */
function isAddressed(words: Words, at: number): boolean {
  const after = words.at(at);
  if (after?.kind === "word") return after.capital && !after.short;
  return after !== undefined && words.at(at + 1)?.low === "bà";
}

/** Index after the parts of a noun, a slash between them counted as nothing ("đ/c"); null when they do not stand there. */
function endOf(words: Words, from: number, parts: readonly string[]): number | null {
  let at = from;
  for (const part of parts) {
    if (at > from && words.at(at)?.kind === "slash") at += 1;
    if (words.at(at)?.low !== part) return null;
    at += 1;
  }
  return at;
}
