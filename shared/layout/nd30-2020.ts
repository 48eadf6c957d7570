import type { Nd30Profile } from "./profile.ts";
import type { Look } from "./sheet.ts";

const plain: Look = {
  size: 14,
  bold: false,
  italic: false,
  align: "center",
  firstLine: 0,
  left: 0,
  right: 0,
  before: 0,
  after: 0,
  line: 1,
  keepNext: false,
};

/**
 * Running text, Mục II.6: justified, first line 1 or 1.27 cm, at least 6 pt between paragraphs,
 * from single to 1.5 lines (1.15 is a house choice).
 */
const body: Look = { ...plain, align: "justify", firstLine: 12.7, after: 6, line: 1.15 };
const heading: Look = { ...body, bold: true, keepNext: true };

/** Cells are not regulated; practice sets them 11 to 13, single spaced. */
const cell: Look = { ...plain, size: 13, align: "left", before: 2, after: 2 };

/**
 * NĐ 30/2020/NĐ-CP, Phụ lục I: numbers of the page (Mục I) and of each component (Mục II and V).
 * Sizes are coupled: Quốc hiệu 13, Tiêu ngữ 14, place and date 14; or 12, 13, 13.
 */
export const nd30of2020: Nd30Profile = {
  id: "nd30-2020",
  font: "Times New Roman",
  page: { width: 210, height: 297 },
  // Mục I.4: top and bottom 20-25, left 30-35, right 15-20. The page number stands inside the top margin.
  margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10 },
  looks: {
    "state-name": { ...plain, size: 13, bold: true },
    motto: { ...plain, bold: true },
    "parent-body": { ...plain, size: 13 },
    issuer: { ...plain, size: 13, bold: true },
    number: { ...plain, size: 13, before: 6 },
    "place-date": { ...plain, italic: true, before: 6 },
    urgency: { ...plain, size: 13, bold: true, before: 6 },
    kind: { ...plain, bold: true, before: 14, keepNext: true },
    subject: { ...plain, bold: true, keepNext: true },
    "subject-letter": { ...plain, size: 13, before: 6 },
    salutation: { ...plain, before: 6, after: 6 },
    addressee: { ...plain, align: "left" },
    "recipients-title": { ...plain, size: 12, bold: true, italic: true, align: "left" },
    recipient: { ...plain, size: 11, align: "left" },
    authority: { ...plain, bold: true },
    title: { ...plain, bold: true },
    signer: { ...plain, bold: true },
    "appendix-label": { ...plain, bold: true, keepNext: true },
    "appendix-title": { ...plain, bold: true, keepNext: true },
    "appendix-note": { ...plain, italic: true, after: 10, keepNext: true },
    other: { ...plain, size: 13 },
    body,
    basis: { ...body, italic: true },
    // Phụ lục III, Mẫu 1.1 to 1.3: capitals, bold, in the middle.
    enacting: { ...heading, align: "center", firstLine: 0, before: 6 },
    heading,
    "heading-article": { ...body },
    "heading-letter": { ...heading, italic: true },
    "heading-part": { ...heading, align: "center", firstLine: 0 },
    item: body,
    field: body,
    cell,
    "cell-head": { ...cell, bold: true, align: "center" },
    "cell-group": { ...cell, bold: true },
    footnote: { ...plain, size: 10, align: "justify" },
    "page-number": { ...plain },
    rule: { ...plain, size: 4, before: 3 },
    spacer: { ...plain, size: 1 },
  },
  smallHead: {
    "state-name": 12,
    motto: 13,
    "place-date": 13,
    "parent-body": 12,
    issuer: 12,
    "subject-letter": 12,
  },
  // Quốc hiệu in 13 bold is 95.7 mm wide and must stay on one line.
  headColumns: [65, 100],
  signatureColumns: [80, 85],
  // Mục II.2 and II.5: from 1/3 to 1/2 of the line of text.
  shortRule: 0.4,
  titleSpace: 8,
  closingSpace: 8,
  salutationIndent: 35,
  signatureLines: 4,
  blank: 9,
  // Mục V: width of the rectangle by the words in it.
  stamps: { "HỎA TỐC": 30, "THƯỢNG KHẨN": 40, KHẨN: 20 },
  table: { padding: 1.5, size: 13, manyColumns: 6, smallSize: 12, landscapeOver: 6, breakOver: 0.6 },
};
