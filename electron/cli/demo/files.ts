import { writeDocx } from "#electron/exporters/docx/write.ts";
import { toHtml } from "#electron/exporters/sarif/html.ts";
import { writeMatrix } from "#electron/exporters/xlsx/matrix.ts";
import { draftOf } from "#electron/services/reading/draft.ts";
import { matrixOf } from "#electron/services/review/matrix.ts";
import { verifyDocx } from "#electron/verify/verify.ts";
import { findingJson } from "#electron/cli/json/finding.ts";
import type { Judged, Results } from "./results.ts";

/** A file of the demonstration. */
export interface DemoFile {
  readonly name: string;
  readonly about: string;
  readonly content: Uint8Array | string;
}

/** All the demonstration writes besides the library. */
export async function demoFiles(results: Results, now: Date): Promise<DemoFile[]> {
  const { directive, real, draft, followed } = results;
  const docx = await writeDocx(draft.document, { stateName: true, time: now });
  const measures = await verifyDocx(docx);
  const passed = measures.filter(({ verdict }) => verdict === "đạt").length;
  const title = "Ma trận triển khai Chỉ thị số 05/CT-TTg tại phường Chánh Lộ";
  const matrix = await writeMatrix(matrixOf(title, directive, [real, draft], followed));
  return [
    {
      name: "du-thao-ke-hoach.docx",
      about: `dự thảo Kế hoạch, đạt ${passed}/${measures.length} yêu cầu thể thức`,
      content: docx,
    },
    { name: "du-thao-ke-hoach.json", about: "dự thảo để các lệnh khác đọc lại", content: draftOf(draft.document) },
    { name: "ma-tran-nhiem-vu.xlsx", about: "ma trận nhiệm vụ của Chỉ thị và hai kế hoạch", content: matrix },
    ...findingFiles(real, "ket-qua-ke-hoach", "Kế hoạch của phường"),
    ...findingFiles(draft, "ket-qua-du-thao", "dự thảo"),
  ];
}

function findingFiles({ findings, document }: Judged, name: string, what: string): DemoFile[] {
  const json = { findings: findings.map(findingJson), checked: { numbers: [] } };
  return [
    {
      name: `${name}.html`,
      about: `kết quả kiểm tra ${what}, mở bằng trình duyệt`,
      content: toHtml(findings, document.source?.name ?? "du-thao-ke-hoach.docx"),
    },
    {
      name: `${name}.json`,
      about: `kết quả kiểm tra ${what} cho chương trình khác`,
      content: `${JSON.stringify(json, null, 2)}\n`,
    },
  ];
}
