import type { Command, Entry, Option } from "./command.ts";
import { commands } from "./commands/index.ts";
import { wrap } from "./show/text.ts";

export const program = "xuyensuot";

/** The list of commands. */
export function overview(): string {
  return `Xuyên Suốt: giữ mạch nhiệm vụ từ chỉ thị của cấp trên đến văn bản ký ban hành.

Cách dùng: ${program} <lệnh> …

Các lệnh:
${columns(commands.map(({ name, summary }) => [name, summary]))}

Xem cách dùng từng lệnh: ${program} <lệnh> --help
Tệp đọc được: Word (.docx), PDF có chữ, văn bản (.txt, .md), dự thảo đã lưu (.json).

Ví dụ:
${examples(["tasks chi-thi.docx", "check ke-hoach.docx --against chi-thi.docx", "demo"])}
`;
}

/** How one command is used. */
export function manual(entry: Entry, command: Command): string {
  return `${program} ${entry.name}: ${entry.summary}

Cách dùng: ${program} ${entry.name} ${command.usage}

${wrap(command.about, 88)}
${optionList(command.options)}
Ví dụ:
${examples(command.examples)}
`;
}

function optionList(options: readonly Option[]): string {
  if (options.length === 0) return "";
  return `
Tùy chọn:
${columns(options.map(({ name, value, about }) => [value === undefined ? `--${name}` : `--${name} ${value}`, about]))}
`;
}

function examples(lines: readonly string[]): string {
  return lines.map((line) => `  ${program} ${line}`).join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
