import type { Entry } from "#electron/cli/command.ts";

/** Every command, in the order of the help. A command is loaded only when it is called. */
export const commands: readonly Entry[] = [
  {
    name: "read",
    summary: "đọc một văn bản, cho biết thể thức và bố cục",
    load: async () => (await import("./read.ts")).read,
  },
  {
    name: "tasks",
    summary: "rút các nhiệm vụ được giao trong văn bản",
    load: async () => (await import("./tasks.ts")).tasks,
  },
  {
    name: "check",
    summary: "kiểm tra nội dung và thể thức, nêu căn cứ từng lỗi",
    load: async () => (await import("./check.ts")).check,
  },
  {
    name: "trace",
    summary: "đối chiếu nhiệm vụ cấp trên giao với văn bản cấp dưới",
    load: async () => (await import("./trace.ts")).trace,
  },
  {
    name: "cascade",
    summary: "lập dự thảo Kế hoạch từ văn bản cấp trên",
    load: async () => (await import("./cascade.ts")).cascade,
  },
  {
    name: "export",
    summary: "ghi văn bản ra tệp Word hoặc PDF theo Nghị định 30/2020/NĐ-CP",
    load: async () => (await import("./export.ts")).exportPaper,
  },
  {
    name: "verify",
    summary: "đo lại thể thức của một tệp Word",
    load: async () => (await import("./verify.ts")).verify,
  },
  {
    name: "import",
    summary: "lưu văn bản vào thư viện",
    load: async () => (await import("./import.ts")).importPapers,
  },
  { name: "search", summary: "tìm trong thư viện", load: async () => (await import("./search.ts")).search },
  { name: "rules", summary: "liệt kê các quy tắc kiểm tra", load: async () => (await import("./rules.ts")).rules },
  { name: "demo", summary: "chạy thử trên năm văn bản thật", load: async () => (await import("./demo.ts")).demo },
];
