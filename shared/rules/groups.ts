/** The folders of the rules as a person reads them, in the order of `rules`. */
export const ruleGroups: Readonly<Record<string, string>> = {
  task: "Nhiệm vụ",
  deadline: "Thời hạn",
  cascade: "Triển khai nhiệm vụ cấp trên",
  report: "Báo cáo",
  numbering: "Số thứ tự",
  structure: "Bố cục",
  table: "Bảng biểu",
  format: "Thể thức",
  citation: "Viện dẫn",
  number: "Số liệu",
  text: "Câu chữ",
  unicode: "Bảng mã chữ",
};

/** The group a rule belongs to: the folder in its id. */
export function groupOf(ruleId: string): string {
  return ruleId.split("/", 1)[0] ?? ruleId;
}
