import type { Measure, Requirement } from "./measure.ts";
import { measured, mm, pt } from "./measure.ts";
import type { Paper, PaperLine } from "./paper.ts";
import type { Parts } from "./parts.ts";
import { widthOf } from "./rules-drawn.ts";

const annex = "NĐ 30/2020, Phụ lục I, Phần I";
const header: Requirement = {
  id: "file/header-block",
  title: "Bố trí phần đầu văn bản",
  expected: "Cơ quan ban hành bên trái, Quốc hiệu bên phải cùng hàng; số và ngày tháng cùng hàng",
  basis: `${annex}, Mục II.1-4 và Mục IV`,
};
const oneLine: Requirement = {
  id: "file/state-name-line",
  title: "Quốc hiệu trên một dòng",
  expected: "Một dòng",
  basis: `${annex}, Mục II.1`,
};
const coupled: Requirement = {
  id: "file/sizes/coupled",
  title: "Cỡ chữ phần đầu thống nhất",
  expected: "Quốc hiệu 12 - Tiêu ngữ 13 - ngày tháng 13, hoặc 13 - 14 - 14",
  basis: `${annex}, Mục V`,
};
const signature: Requirement = {
  id: "file/signature-block",
  title: "Bố trí nơi nhận và chữ ký",
  expected: "Nơi nhận bên trái, ngang hàng với quyền hạn, chức vụ của người ký bên phải",
  basis: `${annex}, Mục II.7, II.9 và Mục IV`,
};

const sizeOf = (line: PaperLine): number | undefined => line.runs.find(({ text }) => text.trim() !== "")?.look.size;

function headerBlock(parts: Parts): Measure {
  const { stateName, issuer, number, placeDate } = parts;
  if (stateName === null) return measured(header, null, "không thấy Quốc hiệu");
  if (stateName.cell === null) return measured(header, null, "phần đầu không đặt trong bảng hai cột");
  const level = sameRow(number, placeDate);
  const faults = [
    ...(stateName.cell.column > 0 ? [] : ["Quốc hiệu không ở bên phải"]),
    ...(level === false ? ["số và ngày tháng không cùng hàng"] : []),
  ];
  if (faults.length > 0) return measured(header, false, faults.join("; "));
  if (issuer.length === 0) return measured(header, null, "không thấy tên cơ quan bên trái Quốc hiệu");
  if (level === null) return measured(header, null, "không thấy số hoặc ngày tháng trong bảng");
  return measured(header, true, "hai cột, số và ngày tháng cùng hàng");
}

/** Null when it cannot be told: outside a table, or both in cells of several lines. */
function sameRow(a: PaperLine | null, b: PaperLine | null): boolean | null {
  if (a === null || b === null || a.cell === null || b.cell === null) return null;
  return a.cell.table === b.cell.table && a.cell.row === b.cell.row;
}

function stateNameLine(parts: Parts): Measure[] {
  const line = parts.stateName;
  const room = line?.cell?.width ?? null;
  if (line === null || room === null) return [];
  const width = widthOf(line);
  return [
    measured(
      oneLine,
      width <= room - line.look.left - line.look.right + 1,
      `chữ dài ${mm(width)}, cột rộng ${mm(room)}`,
    ),
  ];
}

function coupledSizes(parts: Parts): Measure[] {
  const [state, motto, date] = [parts.stateName, parts.motto, parts.placeDate].map((line) =>
    line === null ? undefined : sizeOf(line),
  );
  if (state === undefined || motto === undefined) return [];
  const fits = motto === state + 1 && (date === undefined || date === motto);
  return [measured(coupled, fits, [state, motto, ...(date === undefined ? [] : [date])].map(pt).join(" - "))];
}

function signatureBlock(paper: Paper, parts: Parts): Measure {
  const { recipientsTitle, authority } = parts;
  if (recipientsTitle === null) return measured(signature, null, "không thấy Nơi nhận");
  if (recipientsTitle.cell === null) return measured(signature, null, "Nơi nhận không đặt trong bảng hai cột");
  const first = authority[0];
  if (first?.cell === null || first === undefined)
    return measured(signature, null, "không thấy quyền hạn, chức vụ bên phải Nơi nhận");
  const level = sameRow(recipientsTitle, first) === true && recipientsTitle.cell.column === 0;
  const kept = recipientsTitle.cell.unsplit ? ", không tách trang" : "";
  return measured(signature, level && paper.lines.length > 0, level ? `ngang hàng${kept}` : "không ngang hàng");
}

/** Head and signature block: what stands beside what. */
export function measureBlocks(paper: Paper, parts: Parts): Measure[] {
  return [headerBlock(parts), ...stateNameLine(parts), ...coupledSizes(parts), signatureBlock(paper, parts)];
}
