import type { FileData } from "#shared/contract/document.ts";
import type { RegisterLine } from "#shared/contract/issuing.ts";
import { shortDate, writtenNumber } from "#shared/issuing/header-lines.ts";
import { seriesName } from "./numbers.ts";

/** Columns of the register of outgoing papers (NĐ 30/2020/NĐ-CP, Phụ lục IV). */
const columns = [
  { title: "Số, ký hiệu văn bản", width: 18 },
  { title: "Ngày tháng văn bản", width: 14 },
  { title: "Tên loại và trích yếu nội dung văn bản", width: 52 },
  { title: "Người ký", width: 22 },
  { title: "Nơi nhận văn bản", width: 40 },
  { title: "Đơn vị, người nhận bản lưu", width: 18 },
  { title: "Số lượng bản", width: 10 },
  { title: "Ghi chú", width: 30 },
] as const;

/** The register of a year, all of it or one series, as a workbook for A4 landscape. */
export async function registerSheet(
  year: number,
  series: string | null,
  lines: readonly RegisterLine[],
): Promise<FileData> {
  const shown = series === null ? lines : lines.filter((line) => line.series === series);
  const name = series === null ? "" : `: ${seriesName(series)}`;
  const { writeTable } = await import("#electron/exporters/xlsx/table.ts");
  const bytes = await writeTable({
    title: `Sổ đăng ký văn bản đi năm ${year}${name}`,
    columns,
    rows: shown.map((line) => [
      `${writtenNumber(line.number)}/${line.symbol}`,
      shortDate(line.date),
      `${line.kindName} ${line.subject}`.trim(),
      line.signer,
      line.recipients,
      line.keptBy,
      line.copies,
      noteOf(line),
    ]),
  });
  return { name: `so-van-ban-di-${year}.xlsx`, bytes: new Uint8Array(bytes) };
}

/** What happened to a number out of the ordinary. */
export function noteOf({ state, reason }: Pick<RegisterLine, "state" | "reason">): string {
  if (state === "cancelled") return `Đã hủy số: ${reason ?? ""}`;
  if (state === "reserved") return `Số để trống: ${reason ?? ""}`;
  return reason ?? "";
}
