import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { placeOfLine } from "./lines.ts";

/** TM., KT., TL., TUQ., Q. before the collective or the head's title, and what has to follow them. */
export const signatureAuthority = documentRule({
  id: "format/signature-authority",
  title: "Quyền hạn và chức vụ của người ký",
  basis: "NĐ 30/2020/NĐ-CP, Điều 13 và Phụ lục I, Mục II.7",
  severity: "warning",
  needs: ["state-paper", "has-closing"],
  messages: {
    form: "“{line}” cần ghi là “{expected}”.",
    deputy: "“{line}”: chữ “{short}.” đứng trước chức vụ của người đứng đầu, không đứng trước chức vụ cấp phó.",
    follow: "Sau “{line}” cần ghi chức vụ của cấp phó trực tiếp ký.",
    handed: "Người được ủy quyền (TUQ.) không ủy quyền lại cho người khác ký; không dùng “KT.” cùng với “TUQ.”.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper({ signature: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n(đã ký)" }) },
      { paper: samplePaper({ signature: "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n(đã ký)" }) },
      { paper: samplePaper({ signature: "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\n(đã ký)" }) },
      { paper: samplePaper({ signature: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH\n\n(đã ký)" }) },
    ],
    bad: [
      {
        paper: samplePaper({ signature: "T/M ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(đã ký)" }),
        finds: ["form"],
        fixed: samplePaper({ signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n(đã ký)" }),
      },
      { paper: samplePaper({ signature: "KT. PHÓ CHỦ TỊCH\n\n(đã ký)" }), finds: ["deputy"] },
      { paper: samplePaper({ signature: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n\n(đã ký)" }), finds: ["follow"] },
      {
        paper: samplePaper({ signature: "TUQ. GIÁM ĐỐC\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n\n(đã ký)" }),
        finds: ["handed"],
      },
    ],
  },
});

type Message = "form" | "deputy" | "follow" | "handed";

const authority = /^(T\/M|TM|K\/T|KT|T\/L|TL|TUQ|Q)(?=[\s./])\s?([./]?)\s?(?=\p{Lu})/u;
const deputies = /(?:^|[\s-])(?:PHÓ|THỨ TRƯỞNG|THAM MƯU TRƯỞNG|ỦY VIÊN|QUYỀN PHÓ|PHÓ TỔNG|CỤC PHÓ|VIỆN PHÓ|HIỆU PHÓ)/u;

function check({ document }: RuleContext): Report<Message>[] {
  const lines = document.closing.children.filter((line) => line.role === "authority" || line.role === "title");
  const shorts = lines.map((line) => authority.exec(textOf(line).trim())?.[1]?.replace("/", "") ?? null);
  const reports = lines.flatMap((line, index) => judge(line, shorts[index] ?? null, lines.slice(index + 1)));
  const handed = lines[shorts.indexOf("KT")];
  if (shorts.includes("TUQ") && handed) reports.push({ at: placeOfLine(handed), message: "handed" });
  return reports;
}

function judge(line: Line, short: string | null, below: readonly Line[]): Report<Message>[] {
  const text = textOf(line).trim();
  const match = authority.exec(text);
  if (!match || short === null) return [];
  const at = placeOfLine(line);
  const rest = text.slice(match[0].length);
  const expected = `${short}. ${rest}`;
  if (match[1] !== short || match[2] !== ".") {
    const fix = { title: "Ghi đúng mẫu", edits: [{ type: "replace" as const, at, text: expected }] };
    return [{ at, message: "form", data: { line: text, expected }, fix }];
  }
  const deputy = deputies.exec(rest);
  if (short === "KT" && deputy?.index === 0)
    return [{ at, message: "deputy", data: { line: text, short }, severity: "error" }];
  // Copied text may hold both lines as one: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH".
  if (short === "KT" && deputy) return [];
  // A long title runs over two lines: "KT. BỘ TRƯỞNG, / CHỦ NHIỆM / PHÓ CHỦ NHIỆM".
  if (short === "KT" && !below.slice(0, 2).some((next) => deputies.test(textOf(next).trim())))
    return [{ at, message: "follow", data: { line: text } }];
  return [];
}
