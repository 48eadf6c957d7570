import { strToU8, zipSync } from "fflate";

/** A small DOCX as other programs write it: theme fonts, default styles, a VML line, the page number at the foot. For tests. */
export function foreignDocx({
  head = "table",
  extra = "",
}: { readonly head?: "table" | "plain"; readonly extra?: string } = {}): Uint8Array {
  const body = `${head === "table" ? tableHead : plainHead}${title}${text.repeat(3)}${extra}${foot}`;
  const parts = {
    "word/document.xml": `<w:document ${names}><w:body>${body}${section}</w:body></w:document>`,
    "word/styles.xml": styles,
    "word/theme/theme1.xml": theme,
    "word/footer1.xml": footer,
    "word/_rels/document.xml.rels": relations,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

function paragraph(words: string, look = "", align = "center", inner = ""): string {
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="${align}"/></w:pPr>${inner}<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

const size = (points: number): string => `<w:sz w:val="${points * 2}"/>`;
/** 158.8 pt are 56 mm: the motto in 13 bold. */
const mottoLine = '<w:r><w:pict><v:line from="20pt,1pt" to="178.8pt,1pt"/></w:pict></w:r>';

const stateName = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", `<w:b/>${size(12)}`);
const motto = paragraph("Độc lập - Tự do - Hạnh phúc", `<w:b/>${size(13)}`, "center", mottoLine);
const number = paragraph("Số: 42/KH-SYT", size(13));
const date = paragraph("Lào Cai, ngày 05 tháng 7 năm 2026", `<w:i/>${size(13)}`);
const cell = (width: number, inner: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
const row = (left: string, right: string): string => `<w:tr>${cell(3600, left)}${cell(5800, right)}</w:tr>`;
const issuers = paragraph("UBND TỈNH LÀO CAI", size(12)) + paragraph("SỞ Y TẾ", `<w:b/>${size(12)}`);
const grid = '<w:tblGrid><w:gridCol w:w="3600"/><w:gridCol w:w="5800"/></w:tblGrid>';

const tableHead = `<w:tbl><w:tblPr/>${grid}${row(issuers, stateName + motto)}${row(number, date)}</w:tbl>`;
const plainHead = stateName + motto + issuers + number + date;
const title =
  paragraph("KẾ HOẠCH", `<w:b/>${size(14)}`) +
  paragraph("Kiểm tra công tác khám bệnh, chữa bệnh", `<w:b/><w:i/>${size(14)}`) +
  paragraph("");

const words =
  "Thực hiện chức năng quản lý nhà nước về khám bệnh, chữa bệnh trên địa bàn tỉnh, Sở Y tế ban hành Kế hoạch kiểm tra năm 2026 với các nội dung như sau, yêu cầu các đơn vị nghiêm túc thực hiện.";
const text = `<w:p><w:pPr><w:spacing w:before="0" w:after="60" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const foot = paragraph("Nơi nhận:", `<w:b/><w:i/>${size(12)}`, "left") + paragraph("- Lưu: VT.", size(11), "left");

const section =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const styles = `<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="28"/></w:rPr></w:style></w:styles>`;
const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
const footer = `<w:ftr ${names}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="footer" Target="footer1.xml"/></Relationships>';
