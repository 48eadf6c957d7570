import type { Measure, Requirement } from "./measure.ts";
import { measured, mm, pt } from "./measure.ts";
import type { Paper } from "./paper.ts";
import type { Section } from "./sections.ts";

const size: Requirement = {
  id: "file/page-size",
  title: "Khổ giấy",
  expected: "A4 (210 x 297 mm)",
  basis: "NĐ 30/2020, Phụ lục I, Phần I, Mục I.1",
};
const turned: Requirement = {
  id: "file/orientation",
  title: "Chiều trang",
  expected: "Theo chiều dài; theo chiều rộng khi có bảng, biểu",
  basis: "NĐ 30/2020, Phụ lục I, Phần I, Mục I.2",
};
const margins: Requirement = {
  id: "file/margins",
  title: "Định lề trang",
  expected: "Trên, dưới 20-25 mm; trái 30-35 mm; phải 15-20 mm",
  basis: "NĐ 30/2020, Phụ lục I, Phần I, Mục I.3",
};
const numbers: Requirement = {
  id: "file/page-number",
  title: "Số trang",
  expected: "Chữ số Ả Rập, cỡ 13-14, đứng, giữa lề trên, không hiện ở trang thứ nhất",
  basis: "NĐ 30/2020, Phụ lục I, Phần I, Mục I.7",
};

/** Half a millimetre is what rounding to inches or centimetres costs. */
const slack = 0.5;
const within = (value: number, low: number, high: number): boolean => value >= low - slack && value <= high + slack;

const isA4 = ({ width, height }: Section): boolean =>
  Math.abs(Math.min(width, height) - 210) < 1.5 && Math.abs(Math.max(width, height) - 297) < 1.5;

function pageSize(paper: Paper): Measure {
  const known = paper.sections.filter(({ width }) => width > 0);
  const wrong = known.find((section) => !isA4(section));
  const shown = wrong ?? known[0];
  if (shown === undefined) return measured(size, null, "tệp không ghi khổ giấy");
  return measured(size, wrong === undefined, `${mm(shown.width)} x ${mm(shown.height)}`);
}

function orientation(paper: Paper): Measure {
  const bad = paper.sections.findIndex(({ landscape }, index) => landscape && (paper.tables[index] ?? 0) === 0);
  const landscape = paper.sections.filter((section) => section.landscape).length;
  if (paper.sections.length === 0) return measured(turned, null, "tệp không ghi chiều trang");
  const found = landscape === 0 ? "theo chiều dài" : `${landscape} trên ${paper.sections.length} phần theo chiều rộng`;
  return measured(turned, bad < 0, bad < 0 ? found : `phần ${bad + 1} nằm ngang mà không có bảng`);
}

const fits = ({ margins: m }: Section): boolean =>
  within(m.top, 20, 25) && within(m.bottom, 20, 25) && within(m.left, 30, 35) && within(m.right, 15, 20);

/** The decree gives no margins of their own for turned pages: those are not judged. */
function pageMargins(paper: Paper): Measure {
  const upright = paper.sections.filter(({ landscape, width }) => !landscape && width > 0);
  const wrong = upright.find((section) => !fits(section));
  const shown = (wrong ?? upright[0])?.margins;
  if (shown === undefined) return measured(margins, null, "không có trang theo chiều dài");
  return measured(
    margins,
    wrong === undefined,
    `trên ${mm(shown.top)}, dưới ${mm(shown.bottom)}, trái ${mm(shown.left)}, phải ${mm(shown.right)}`,
  );
}

function pageNumber(paper: Paper): Measure {
  const { sections, pages } = paper;
  const head = sections.find((section) => section.head !== null)?.head ?? null;
  const first = sections[0];
  if (first === undefined) return measured(numbers, null, "tệp không có thông tin trang");
  if (head === null) {
    if (sections.some((section) => section.foot !== null)) return measured(numbers, false, "số trang ở lề dưới");
    if (pages === null || pages < 2) return measured(numbers, null, "không có số trang; không rõ văn bản có mấy trang");
    return measured(numbers, false, `không có số trang, văn bản ${pages} trang`);
  }
  const hidden = first.head === null || (first.firstPageApart && first.firstHead === null);
  const faults = [
    ...(head.centred ? [] : ["không ở giữa"]),
    ...(head.size >= 13 && head.size <= 14 ? [] : [`cỡ chữ ${pt(head.size)}`]),
    ...(head.words === "" ? [] : [`có thêm "${head.words}"`]),
    ...(hidden ? [] : ["hiện cả ở trang thứ nhất"]),
  ];
  return measured(
    numbers,
    faults.length === 0,
    faults.length === 0 ? `giữa lề trên, cỡ ${pt(head.size)}, từ trang 2` : `lề trên, ${faults.join(", ")}`,
  );
}

/** Paper, orientation, margins and page number. */
export function measurePage(paper: Paper): Measure[] {
  return [pageSize(paper), orientation(paper), pageMargins(paper), pageNumber(paper)];
}
