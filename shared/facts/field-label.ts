import { fold } from "#shared/text/fold.ts";
import type { Range } from "#shared/text/range.ts";

/** What a labelled line or a table column says of a task. Variants: fact sheet of plans, labels and columns (practice). */
export type FieldRole =
  | "task"
  | "lead"
  | "coordinate"
  | "implement"
  | "deadline"
  | "product"
  | "status"
  | "result"
  | "assignedBy"
  | "target"
  | "note";

export interface LabelledPart {
  readonly role: FieldRole;
  /** The label without its colon. */
  readonly label: Range;
  /** The words after the colon, trimmed of spaces. */
  readonly value: Range;
}

const body =
  "(?:cac )?(?:co quan|don vi|bo phan|cq|dv|so|bo|phong|khoa|ban|to chuc|ca nhan|cap|lanh dao|dau moi|nganh|thanh vien|nguoi|dia phuong|can bo|cong chuc|to|doi|luc luong|dong chi)";
const bodies = `(?:${body}(?:(?:,| va|,? ?/| -| –)* ?${body})*)`;

/** In order: the narrower before the wider ("phối hợp thực hiện" before "thực hiện"). Matched on folded words. */
const patterns: readonly (readonly [FieldRole, RegExp])[] = [
  [
    "coordinate",
    new RegExp(
      `^(?:${bodies} )?(?:co )?(?:lien quan )?(?:cung |tham gia |duoc giao )*phoi hop(?: thuc hien| chinh| tham muu)?(?: gom)?$`,
      "u",
    ),
  ],
  // Whoever watches over those who do the work: it has a lead of its own.
  ["note", /^(?:dong chi )?lanh dao(?: [a-z]{2,7}){0,4} (?:phu trach|chi dao|theo doi)(?: [a-z]{2,7}){0,2}$/u],
  [
    "lead",
    new RegExp(
      `^(?:${bodies} )?(?:duoc )?(?:giao |phan cong |trach nhiem |dong )?chu tri(?:,? (?:thuc hien|tham muu|trien khai|chinh|va|phoi hop|xay dung|soan thao|to chuc|ban hanh|trinh|tong hop|dau moi))*$`,
      "u",
    ),
  ],
  [
    "lead",
    /^(?:co quan|don vi|bo phan) (?:dau moi|thuong truc|tham muu|chiu trach nhiem(?: chinh)?)(?:,? (?:thuc hien|tong hop|tham muu))*$|^dau moi(?:,? (?:thuc hien|tong hop|tham muu))*$/u,
  ],
  ["lead", /^(?:co quan|don vi|bo phan|noi) (?:dang cai(?: to chuc)?|to chuc)$/u],
  ["lead", new RegExp(`^(?:${bodies} )?(?:phu trach|dau moi|chu cong|chu luc|nong cot|lam nong cot)(?: chinh)?$`, "u")],
  ["lead", new RegExp(`^${bodies} chinh$`, "u")],
  ["lead", new RegExp(`^(?:${bodies} )?(?:chiu )?trach nhiem chinh$`, "u")],
  [
    "coordinate",
    /^(?:(?:cac )?(?:co quan|don vi|thanh phan|luc luong|to chuc|bo phan|nguoi|doan the)(?:, ?|\/| va )?)+ (?:cung )?(?:phoi hop|ho tro|tham gia|cung thuc hien|lien quan)(?: thuc hien)?$|^cung (?:tham gia|thuc hien)$|^ho tro(?: thuc hien)?$/u,
  ],
  [
    "lead",
    /^(?:nguoi|ca nhan|can bo|lanh dao|(?:co quan|don vi|bo phan)) (?:chiu trach nhiem|duoc giao chu tri)(?: chinh)?$/u,
  ],
  [
    "lead",
    /^(?:(?:co quan|don vi|bo phan|nguoi|dia phuong)(?:, ?| va )?)+ (?:chuan bi|soan thao|xay dung|trinh|bao cao|de xuat)(?: noi dung| van ban)?$/u,
  ],
  [
    "task",
    /^ten (?:(?:de an|du an|bao cao|to trinh|van ban|chuong trinh|ke hoach|chuyen de|hoat dong|cong trinh|viec)(?:,? (?:va )?)?)+$/u,
  ],
  ["deadline", /^(?:moc|han|thoi diem|ngay) (?:hoan thanh|ket thuc|xong|nop|bao cao|chot)$/u],
  ["lead", /^(?:chu tri|co quan chu tri|don vi chu tri)(?:,| va| -|\/) ?(?:tham muu|thuc hien|trien khai)$/u],
  [
    "deadline",
    /^(?:du kien )?(?:thoi gian|thoi han|thoi diem|moc thoi gian|tien do|lo trinh|han|ngay|thoi luong)(?: (?:du kien|cu the|thuc hien|hoan thanh|hoan tat|trien khai|ket thuc|giai quyet|bao cao(?: ket qua)?|xong|trinh(?: (?:chinh phu|thu tuong(?: chinh phu)?|quoc hoi|ubnd(?: tinh| xa)?|hdnd(?: tinh| xa)?|lanh dao(?: bo| so)?|bo truong|ban thuong vu|cap (?:co )?tham quyen|ky))?|ban hanh|to chuc|xu ly|yeu cau|nop|gui|phai|can|va|hoan thien|bat dau|thuc hien, hoan thanh|,|-|\/))*$/u,
  ],
  [
    "deadline",
    /^(?:du kien )?(?:hoan thanh|hoan tat|xong|ket thuc)(?: (?:truoc|trong|vao))?(?: ngay)?$|^(?:thoi gian|thoi han)(?:,| va| -|\/) ?(?:tien do|lo trinh|han hoan thanh)$/u,
  ],
  [
    "product",
    /^(?:du kien )?(?:san pham|ket qua dau ra|dau ra|ket qua(?:,|\/| -)? ?san pham|san pham(?:,|\/| -| va)? ?ket qua)(?: (?:du kien|dau ra|hoan thanh|cu the|dat duoc|can dat|cua nhiem vu|chu yeu|giao nop))*$/u,
  ],
  [
    "product",
    /^ket qua$|^(?:yeu cau|ket qua) (?:can|phai) dat(?: duoc)?$|^ket qua (?:dau ra|dat duoc|du kien)(?: du kien)?$|^hinh thuc(?: van ban| san pham)?$/u,
  ],
  [
    "assignedBy",
    /^(?:van ban|co quan|cap) (?:giao|chi dao)(?: nhiem vu)?$|^van ban$|^can cu(?: giao| thuc hien)?$|^co quan giao$/u,
  ],
  ["status", /^(?:tinh trang|trang thai|muc do hoan thanh|danh gia)(?: thuc hien| hoan thanh)?$/u],
  ["result", /^(?:ket qua|tinh hinh|tien do)(?: (?:trien khai|thuc hien|da dat|dat duoc|giai quyet))+$/u],
  ["target", /^(?:chi tieu|muc tieu|nhu cau)(?:,? (?:lo trinh|tien do))?(?: (?:cu the|thuc hien|phan dau))*$/u],
  [
    "implement",
    new RegExp(
      `^(?:${bodies} )?(?:duoc )?(?:to chuc |trien khai |phan cong |duoc giao |chiu trach nhiem )*(?:thuc hien|dam nhan|dam nhiem|duoc giao|trien khai|chiu trach nhiem|trach nhiem)(?: (?:thuc hien|nhiem vu|chinh))*$`,
      "u",
    ),
  ],
  [
    "implement",
    /^(?:phan cong|phan cong (?:nhiem vu|trach nhiem)|trach nhiem|nguoi thuc hien|don vi|co quan|co quan, don vi)$/u,
  ],
  [
    "task",
    /^(?:ten )?(?:noi dung )?(?:nhiem vu|cong viec)(?:,? (?:giai phap|cong viec|duoc giao|cu the|chu yeu|trong tam|thuc hien|can thuc hien))*$|^noi dung(?: (?:cong viec|thuc hien|nhiem vu|hoat dong|chu yeu|cu the|trien khai))*$|^hoat dong$|^(?:dau viec|ten nhiem vu)$|^(?:cac )?(?:noi dung|nhiem vu|cong viec|hoat dong|phan viec)(?:, ?|\/| va | - )(?:cong viec|nhiem vu|hoat dong|giai phap|bien phap|noi dung|phan viec|chuyen de)$/u,
  ],
  [
    "note",
    /^(?:ghi chu|chi dao|lanh dao,? chi dao|lanh dao chi dao|kinh phi|nguon kinh phi|kinh phi thuc hien|nguon luc|dia diem|dia diem to chuc|thanh phan|doi tuong|so luong|cach thuc|hinh thuc thuc hien|nguon von)(?: thuc hien| du kien)?$/u,
  ],
];

/** A title side by side with others: what it says of their work, and whether nothing stands behind it. */
export interface TitleRole {
  readonly role: "task" | "lead" | "coordinate" | "implement" | "deadline" | "product";
  readonly bare: boolean;
}

const withoutValue = new Set<FieldRole | undefined>(["task", "lead", "coordinate", "implement"]);
const withValue = new Set<FieldRole | undefined>(["lead", "coordinate", "implement", "deadline", "product"]);

/**
 * The role of a numbered title: "1. Nội dung", "2. Cơ quan chủ trì", "3. Thời gian thực hiện: tháng 4". Null for the titles of
 * parts ("II. TỔ CHỨC THỰC HIỆN", "3. Thời gian thực hiện" over points), though as labels of lines they have one.
 */
export function titleRole(text: string): TitleRole | null {
  const whole = fieldRole(text);
  const first = whole === null ? labelledParts(text).find(({ label }) => label.start <= 2) : undefined;
  const role = whole ?? first?.role;
  if (!(whole === null ? withValue : withoutValue).has(role)) return null;
  if (role === "implement" && !/^(?:các )?(?:cơ quan|đơn vị|bộ phận|cá nhân|người|lực lượng)\s/iu.test(text))
    return null;
  return { role: role as TitleRole["role"], bare: whole !== null };
}

/** "Đơn vị chủ trì các nội dung trên": the label speaks of the whole list above it. */
const ofList =
  /(?: thuc hien| trien khai)? (?:cac |nhung )?(?:noi dung|nhiem vu|cong viec|phan viec|hoat dong)(?: (?:neu|noi|tai (?:muc|phan) nay))?(?: (?:o )?tren(?: day)?| nay)$/u;

/** True for a labelled line that says by its own words that it belongs to every point above it. */
export function isOfList(text: string): boolean {
  const first = /(?:trên(?: đây)?|này)\s*:/iu.test(text.slice(0, 80)) ? labelledParts(text)[0] : undefined;
  return (
    first !== undefined && first.label.start <= 2 && ofList.test(fold(text.slice(first.label.start, first.label.end)))
  );
}

const known = new Map<string, FieldRole | null>();

/** The role of a label or column head, by its words alone; null for any other words. */
export function fieldRole(label: string): FieldRole | null {
  const words = fold(label)
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[–—]/gu, "-")
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/^[-+*•\s]+|[\s.:;]+$/gu, "")
    .trim();
  if (words === "" || words.length > 70) return null;
  const cached = known.get(words);
  if (cached !== undefined) return cached;
  const bare = words.replace(ofList, "");
  const role = patterns.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  if (known.size < 5000) known.set(words, role);
  return role;
}

const labelled = /(^|[;.(]\s*(?:[-+•]\s*)?|\s[-–]\s+|,\s+)([A-Za-zÀ-ỿ][A-Za-zÀ-ỿ\s,/\-–]{2,60}?)\s*:\s*/gu;

/**
 * The labelled parts of a text, in order: one for "Đơn vị chủ trì: Công an phường.", several for
 * "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính; thời hạn: Quý II/2024". Words before the first label belong to none.
 */
export function labelledParts(text: string): LabelledPart[] {
  if (!text.includes(":")) return limitLine(text);
  const heads: { role: FieldRole; label: Range; from: number; cut: number }[] = [];
  for (const match of text.matchAll(labelled)) {
    const words = match[2] as string;
    const start = match.index + (match[1] as string).length;
    const role = fieldRole(words);
    if (
      role === null ||
      ((match[1] as string).startsWith(",") && !/chu tri|phoi hop|thoi (?:gian|han)|^hoan thanh$/u.test(fold(words)))
    )
      continue;
    heads.push({
      role,
      label: { start, end: start + words.trimEnd().length },
      from: match.index + match[0].length,
      cut: match.index,
    });
  }
  return heads.flatMap((head, index) => {
    const next = heads[index + 1];
    let end = next ? next.cut : text.length;
    while (end > head.from && /[\s;,]/u.test(text[end - 1] as string)) end -= 1;
    if (!next) end -= closingBracket(text.slice(head.from, end));
    return withoutLimit(text, {
      role: head.role,
      label: head.label,
      value: { start: head.from, end: Math.max(head.from, end) },
    });
  });
}

const bodiesOf: ReadonlySet<FieldRole> = new Set<FieldRole>(["lead", "coordinate", "implement"]);
const limitBehind = new RegExp(
  String.raw`[;,.]\s*((?:hoàn thành|xong)\s+(?:trước|trong|chậm nhất|vào)\s[^;,]*\d[^;,]*|(?:(?:trình|gửi|nộp|báo cáo|thực hiện|triển khai|ban hành|tổ chức)\s(?:[^;,.\d]{0,40}?\s)?)?(?:trước|trong|chậm nhất(?: là)?|vào|từ)\s(?:(?:ngày|tháng|quý|năm|tuần)\s[^;,]*\d|\d{1,2}/\d|\d tháng)[^;,]*)$`,
  "iu",
);

/** What is said behind the bodies but not of them: "Chủ trì: Hội A; kinh phí xã hội hóa", "Chủ trì: Sở A. Cơ quan theo dõi: Sở B". */
const asideBehind =
  /\.\s+\p{Lu}[^.:;]{3,40}:\s.*$|[;,]\s*(?:theo dõi|giám sát|kiểm tra|chỉ đạo|báo cáo|thẩm định|quyết toán)\s*:\s.*$|[.;]\s+(?:[Tt]rình|[Bb]áo cáo|[Gg]ửi|[Nn]ộp)\s.*$|\.\s+Hoàn thành\s.*$|;\s*(?:[Kk]inh phí|[Nn]guồn|[Đđ]ịa điểm|[Ss]ố lượng|[Tt]hành phần|[Qq]uy mô)\s[^;]*$/su;

/** "Phối hợp: Sở A; hoàn thành trước ngày 31/3/2026": a limit without a label behind the bodies is a part of its own. */
function withoutLimit(text: string, part: LabelledPart): LabelledPart[] {
  const { start, end } = part.value;
  if (!bodiesOf.has(part.role)) return [part];
  const limit = limitBehind.exec(text.slice(start, end));
  const before = text.slice(start, limit ? start + limit.index : end);
  const aside = asideBehind.exec(before);
  const named = { ...part, value: { start, end: start + (aside ? aside.index : before.length) } };
  if (!limit) return [named];
  const from = start + limit.index + limit[0].length - (limit[1] as string).length;
  const label = { start: from, end: from + (limit[1] as string).search(/\s/u) };
  return [named, { role: "deadline", label, value: { start: from, end } }];
}

const doneBy =
  /^\s*(hoàn thành|xong)\s+(?=(?:trước|trong|chậm nhất|vào)\s+(?:ngày|tháng|quý|năm|\d)[^,;.]*\d[^,;]*$)/iu;
const afterEvent =
  /^\s*((?:thời gian|thời hạn)(?:\s+(?:hoàn thành|thực hiện|triển khai))*)\s+(?=(?:ngay\s+)?sau khi\s[^;.]*[.;]?\s*$)/iu;

/** "Xong trước ngày 28/02/2026.": a line that states a limit and nothing else needs no colon. */
function limitLine(text: string): LabelledPart[] {
  const line = text.length > 130 ? null : (afterEvent.exec(text) ?? (text.length > 70 ? null : doneBy.exec(text)));
  if (!line) return [];
  const start = line[0].length - line[0].trimStart().length;
  return [
    {
      role: "deadline",
      label: { start, end: start + (line[1] as string).length },
      value: { start: line[0].length, end: text.trimEnd().length },
    },
  ];
}

/** Length of a bracket and stop at the end of a value that were opened before its label: "(Chủ trì: Sở A)." */
function closingBracket(value: string): number {
  const end = /\)\.?$/u.exec(value);
  return end && value.split(")").length > value.split("(").length ? end[0].length : 0;
}

const taskFields: ReadonlySet<FieldRole> = new Set<FieldRole>([
  "lead",
  "coordinate",
  "implement",
  "deadline",
  "product",
  "target",
  "note",
  "assignedBy",
  "status",
  "result",
  "task",
]);

/** True when the text as a whole is a labelled line of a task, not a sentence that happens to hold a label. */
export function isFieldLine(text: string): boolean {
  const first = labelledParts(text)[0];
  return first !== undefined && first.label.start <= 2 && taskFields.has(first.role) && !isOfList(text);
}
