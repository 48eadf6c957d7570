import type { Report } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { gathering } from "#shared/text/gather.ts";
import type { Cited } from "./cited.ts";
import { citedIn, nameOf, shown } from "./cited.ts";

/** The year in the number of a legal document is that of its day ("46/2022/QĐ-UBND ngày 12/9/2022"). */
export const numberYear = documentRule({
  id: "citation/number-year",
  title: "Năm trong số hiệu khác năm của ngày ban hành",
  basis: "Đối chiếu trong viện dẫn: số hiệu văn bản quy phạm pháp luật mang năm ban hành",
  severity: "warning",
  needs: [],
  messages: {
    differs: "“{paper}” ghi ngày {date}, khác năm {year} trong số hiệu; cần đối chiếu với văn bản gốc.",
  },
  check: ({ blocks }) => judgedIn(citedIn(blocks)),
  examples: {
    good: [
      { paper: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ và Luật số 72/2025/QH15 ngày 16/6/2025." },
      { paper: "Quyết định số 46/QĐ-UBND ngày 12/9/2022; Kế hoạch số 2025/KH-UBND ngày 12/9/2022 của UBND tỉnh." },
    ],
    bad: [
      {
        paper: "Theo Quyết định số 31/2012/QĐ-UBND ngày 20/8/2021 của UBND tỉnh, các phòng rà soát.",
        finds: ["differs"],
      },
      { paper: "Căn cứ Thông tư số 07/2023/TT-BNV ngày 18 tháng 9 năm 2024 của Bộ Nội vụ;", finds: ["differs"] },
    ],
  },
});

const judgedIn = gathering(({ placed }: Cited) => placed.block.id, judge);

function judge({ citation, placed }: Cited): Report<"differs">[] {
  const { year, date } = citation;
  if (year === null || !date?.iso || Number(date.iso.slice(0, 4)) === year) return [];
  const at = { node: placed.block.id, start: date.start, end: date.end };
  return [{ at, message: "differs", data: { paper: nameOf(citation), date: shown(date.iso), year } }];
}
