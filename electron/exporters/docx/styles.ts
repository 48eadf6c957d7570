import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { Look, Role, Sheet } from "#shared/layout/sheet.ts";
import type { DocxLibrary } from "./library.ts";
import { pointTwips, twips } from "./units.ts";

/** Names of the styles as the user of Word sees them. */
const names = {
  "state-name": "Quốc hiệu",
  motto: "Tiêu ngữ",
  "parent-body": "Cơ quan chủ quản",
  issuer: "Cơ quan ban hành",
  number: "Số và ký hiệu",
  "place-date": "Địa danh và ngày tháng",
  kind: "Tên loại",
  subject: "Trích yếu",
  "subject-letter": "Trích yếu công văn",
  urgency: "Độ khẩn",
  salutation: "Kính gửi",
  addressee: "Nơi được gửi",
  "recipients-title": "Nơi nhận",
  recipient: "Danh sách nơi nhận",
  authority: "Quyền hạn",
  title: "Chức vụ",
  signer: "Người ký",
  "appendix-label": "Phụ lục",
  "appendix-title": "Tên phụ lục",
  "appendix-note": "Ghi chú phụ lục",
  other: "Phần khác",
  body: "Nội dung",
  basis: "Căn cứ",
  enacting: "Thẩm quyền và lệnh ban hành",
  heading: "Tiêu đề mục",
  "heading-article": "Điều",
  "heading-letter": "Tiêu đề điểm",
  "heading-part": "Tiêu đề phần",
  item: "Điểm và gạch đầu dòng",
  field: "Phân công",
  cell: "Ô bảng",
  "cell-head": "Đầu bảng",
  "cell-group": "Nhóm trong bảng",
  footnote: "Chú thích",
  "page-number": "Số trang",
  rule: "Đường kẻ",
  spacer: "Khoảng cách",
} satisfies Record<Role, string>;

/** Id of the character style of a task's field label. */
export const fieldLabelStyle = "NhanPhanCong";

/** Style id of a role: ASCII, stable, shared with nothing Word brings along. */
export function styleId(role: Role): string {
  return `VB-${role}`;
}

/** Alignment in the words of the format. */
export function alignment(
  docx: DocxLibrary,
  align: Look["align"],
): (typeof docx.AlignmentType)[keyof typeof docx.AlignmentType] {
  return align === "justify"
    ? docx.AlignmentType.BOTH
    : docx.AlignmentType[align === "center" ? "CENTER" : align === "left" ? "LEFT" : "RIGHT"];
}

/** First-line indent; a negative one hangs. */
export function indent(look: Pick<Look, "firstLine" | "left" | "right">): {
  left: number;
  right: number;
  firstLine?: number;
  hanging?: number;
} {
  const first = twips(Math.abs(look.firstLine));
  return {
    left: twips(look.left),
    right: twips(look.right),
    ...(look.firstLine < 0 ? { hanging: first } : { firstLine: first }),
  };
}

function paragraphStyle(docx: DocxLibrary, role: Role, look: Look): IParagraphStyleOptions {
  const flat = role === "spacer" || role === "rule";
  return {
    id: styleId(role),
    name: names[role],
    basedOn: "Normal",
    ...(flat ? {} : { quickFormat: true }),
    run: { size: look.size * 2, bold: look.bold, italics: look.italic },
    paragraph: {
      alignment: alignment(docx, look.align),
      indent: indent(look),
      keepNext: look.keepNext,
      spacing: {
        before: pointTwips(look.before),
        after: pointTwips(look.after),
        line: flat ? pointTwips(look.size) : Math.round(look.line * 240),
        lineRule: flat ? docx.LineRuleType.EXACT : docx.LineRuleType.AUTO,
      },
    },
  };
}

/** Every role as a paragraph style: the runs then carry only the marks that are the document's own. */
export function stylesOf(docx: DocxLibrary, sheet: Sheet): IStylesOptions {
  const font = { ascii: sheet.font, hAnsi: sheet.font, cs: sheet.font, eastAsia: sheet.font };
  const size = sheet.looks.body.size * 2;
  return {
    default: {
      document: {
        run: { font, size, language: { value: "vi-VN", eastAsia: "vi-VN" }, color: "000000" },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: docx.LineRuleType.AUTO } },
      },
    },
    paragraphStyles: (Object.entries(sheet.looks) as [Role, Look][]).map(([role, look]) =>
      paragraphStyle(docx, role, look),
    ),
    characterStyles: [{ id: fieldLabelStyle, name: "Nhãn phân công", run: { italics: true } }],
  };
}
