import { samplePaper } from "#shared/rules/engine/sample.ts";

/** Examples of report rules: a commune's report on what `cited` names, with the given results. */
export function reportOn(cited: string, results: string, day = "ngày 10 tháng 7 năm 2026"): string {
  return samplePaper({
    number: "Số: 96/BC-UBND",
    date: `An Bình, ${day}`,
    kind: "BÁO CÁO",
    subject: "Kết quả công tác 6 tháng đầu năm 2026",
    body: `Thực hiện ${cited}, Ủy ban nhân dân xã báo cáo kết quả như sau:\n\nI. KẾT QUẢ THỰC HIỆN\n\n${results}`,
  });
}
