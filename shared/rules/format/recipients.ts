import type { Line } from "#shared/model/document.ts";
import { agencyPrefix } from "#shared/agencies/prefix.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfFoot, placeOfLine } from "./lines.ts";

/** Nơi nhận: "Như trên" only after "Kính gửi", the last line "Lưu: VT, …", ";" after each and "." after the last. */
export const recipients = documentRule({
  id: "format/recipients",
  title: "Nơi nhận",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.9",
  severity: "warning",
  needs: ["state-paper", "has-closing", "isJudged"],
  messages: {
    missing: "Cuối văn bản không có phần “Nơi nhận”; cần bổ sung.",
    above: "Văn bản không có phần “Kính gửi” nên nơi nhận không ghi “Như trên”; cần ghi tên các cơ quan nhận.",
    keep: "Nơi nhận chưa có dòng “Lưu: VT, …” ở cuối.",
    colon: "“{line}”: sau chữ “Lưu” cần có dấu hai chấm.",
    mark: "“{line}”: cuối dòng cần có dấu “{expected}”.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      {
        paper: samplePaper({
          recipients:
            "Nơi nhận:\n- Thường trực Đảng ủy xã;\n- Ủy ban Kiểm tra Đảng ủy, Ban Xây dựng Đảng,\nVăn phòng Đảng ủy;\n         - Các thôn;\n- Lưu: VT.",
        }),
      },
      {
        paper: samplePaper({
          recipients: "Nơi nhận:\n- Thường trực Đảng ủy xã; = L.j\n- Các thôn; Trần Văn Bình\n- Lưu: VT. KT. CHỦ TỊCH",
        }),
      },
      {
        paper: samplePaper({
          kind: "BÁO CÁO",
          number: "Số: 42/BC-UBND",
          addressees: "Kính gửi: Sở Nội vụ",
          recipients: "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
        }),
      },
    ],
    bad: [
      { paper: samplePaper({ recipients: "Nơi nhận:\n- Như trên;\n- Lưu: VT." }), finds: ["above"] },
      { paper: samplePaper({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy xã;\n- Các đơn vị." }), finds: ["keep"] },
      {
        paper: samplePaper({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy xã\n- Lưu VT, VP;" }),
        finds: ["mark", "colon", "mark"],
        fixed: samplePaper({ recipients: "Nơi nhận:\n- Thường trực Đảng ủy xã;\n- Lưu: VT, VP." }),
      },
      { paper: samplePaper({ recipients: "" }), finds: ["missing"] },
    ],
  },
});

type Message = "missing" | "above" | "keep" | "colon" | "mark";

function check(context: RuleContext): Report<Message>[] {
  const title = linesOf(context, "recipients-title")[0];
  const lines = linesOf(context, "recipient");
  const last = lines.at(-1);
  if (!title) return [{ at: placeOfFoot(context), message: "missing" }];
  if (!last) return [];
  const reports: Report<Message>[] = [];
  const above = lines.find((line) => /^như trên/iu.test(textOf(line).trim()));
  if (above && !context.has("hasAddressees") && linesOf(context, "salutation").length === 0)
    reports.push({ at: placeOfLine(above), message: "above" });
  const keep = lines.find((line) => /^lưu(?![A-Za-zÀ-ỿ])/iu.test(textOf(line).trim()));
  if (!keep && isKeptBehind(last, context)) return reports;
  if (!keep) reports.push({ at: placeOfLine(last), message: "keep" });
  for (const [index, line] of lines.entries()) {
    if (line === keep) reports.push(...colonReport(line));
    if (!isWrapped(line, lines[index + 1])) reports.push(...markReport(line, line === last));
  }
  return reports;
}

/** A list that came apart in copying: its last line stands among the lines behind it. */
function isKeptBehind(last: Line, { blocks }: RuleContext): boolean {
  const from = blocks.findIndex(({ block }) => block.id === last.id);
  return blocks.slice(from + 1).some(({ text }) => /^[\s–-]*lưu\s*:/iu.test(text));
}

function colonReport(line: Line): Report<Message>[] {
  const text = textOf(line);
  const head = /^\s*lưu(?=\s*[^\s:])(?!\s*:)/iu.exec(text);
  if (!head) return [];
  const at = { node: line.id, start: head[0].length, end: head[0].length };
  return [
    {
      at: placeOfLine(line),
      message: "colon",
      data: { line: text.trim() },
      fix: { title: "Thêm dấu hai chấm", edits: [{ type: "replace", at, text: ":" }] },
    },
  ];
}

/** A recipient that goes on in the next line, which has no dash of its own. */
function isWrapped(line: Line, next: Line | undefined): boolean {
  return next !== undefined && line.marker !== undefined && next.marker === undefined;
}

/** A line that took in what stands beside it: the strokes of a stamp, the title or the name of who signs. */
function runsOn(text: string): boolean {
  if (/\s(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2}/u.test(text)) return true;
  const behind = /;\s*([^;]+)$/u.exec(text)?.[1] ?? "";
  return behind !== "" && !behind.startsWith("(") && agencyPrefix(behind) === null;
}

function markReport(line: Line, isLast: boolean): Report<Message>[] {
  const text = textOf(line).trimEnd();
  const expected = isLast ? "." : ";";
  // "Văn phòng UBND tỉnh:" opens a list of its own.
  if (text === "" || text.endsWith(expected) || (!isLast && text.endsWith(":")) || runsOn(text)) return [];
  const start = /[;.,]$/u.test(text) ? text.length - 1 : text.length;
  const edit = { type: "replace" as const, at: { node: line.id, start, end: text.length }, text: expected };
  return [
    {
      at: placeOfLine(line),
      message: "mark",
      data: { line: text.trim(), expected },
      severity: "info",
      fix: { title: `Ghi dấu “${expected}”`, edits: [edit] },
    },
  ];
}
