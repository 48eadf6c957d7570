import { kindBySymbol, kindOf } from "#shared/kinds/index.ts";
import type { Line } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfLine } from "./lines.ts";

/** Composition of number and symbol: kind and issuer for named kinds, issuer and unit for công văn, never "/CV-". */
export const symbol = documentRule({
  id: "format/symbol",
  title: "Số và ký hiệu của văn bản",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.3 và Phụ lục III",
  severity: "warning",
  needs: ["state-paper", "isJudged"],
  messages: {
    cv: "Ký hiệu “{symbol}”: công văn không có chữ viết tắt tên loại, không ghi “CV”; cần ghi chữ viết tắt tên cơ quan và đơn vị soạn thảo.",
    kind: "Ký hiệu “{symbol}” là của {other}, trong khi văn bản là {kind}; cần ghi “{expected}-…”.",
    letter: "Ký hiệu “{symbol}” thiếu chữ viết tắt tên loại của {kind}; cần ghi “{expected}-…”.",
    case: "Ký hiệu “{symbol}”: chữ viết tắt tên loại cần ghi là “{expected}”.",
    blanks: "“{line}”: giữa số, các dấu “/”, “-” và ký hiệu không có khoảng trống.",
    colon: "“{line}”: sau từ “Số” cần có dấu hai chấm.",
    zero: "“{line}”: số nhỏ hơn 10 cần có số 0 phía trước.",
  },
  check,
  examples: {
    good: [
      { paper: samplePaper() },
      {
        paper: samplePaper({
          number: "Số: 1328/UBND-TTHC",
          kind: "",
          subject: "V/v rà soát thủ tục hành chính",
          addressees: "Kính gửi: Sở Nội vụ",
        }),
      },
      { paper: samplePaper({ number: "Số: 06/2024/QĐ-UBND", kind: "QUYẾT ĐỊNH" }) },
      { paper: samplePaper({ number: "Số: /KH-UBND" }) },
    ],
    bad: [
      {
        paper: samplePaper({
          number: "Số: 15/CV-UBND",
          kind: "",
          subject: "V/v rà soát thủ tục hành chính",
          addressees: "Kính gửi: Sở Nội vụ",
        }),
        finds: ["cv"],
      },
      { paper: samplePaper({ number: "Số: 15/BC-UBND" }), finds: ["kind"] },
      { paper: samplePaper({ number: "Số: 15/UBND-VX" }), finds: ["letter"] },
      {
        paper: samplePaper({ number: "Số: 15/TTR-UBND", kind: "TỜ TRÌNH", addressees: "Kính gửi: Sở Nội vụ" }),
        finds: ["case"],
      },
      {
        paper: samplePaper({ number: "Số 5 / KH - UBND" }),
        finds: ["blanks", "colon", "zero"],
        fixed: samplePaper({ number: "Số: 05/KH-UBND" }),
      },
    ],
  },
});

type Message = "cv" | "kind" | "letter" | "case" | "blanks" | "colon" | "zero";

function check(context: RuleContext): Report<Message>[] {
  const line = linesOf(context, "number")[0];
  if (!line) return [];
  return [...composition(context, line), ...writing(line)];
}

function composition(context: RuleContext, line: Line): Report<Message>[] {
  const written = context.header.symbol?.replace(/\s+/gu, "") ?? "";
  const at = placeOfLine(line);
  if (!written.includes("-") || /\/\d{4}\//u.test(textOf(line))) return [];
  const first = written.split("-")[0] as string;
  const kind = kindOf(context.document.kind);
  if (kind.symbol === null)
    return first === "CV" ? [{ at, message: "cv", data: { symbol: written }, severity: "error" }] : [];
  const data = { symbol: written, kind: kind.name, expected: kind.symbol };
  if (first === kind.symbol || first.startsWith(kind.symbol)) return [];
  if (first.toUpperCase() === kind.symbol.toUpperCase()) return [{ at, message: "case", data }];
  const other = kindBySymbol(first);
  if (other?.traits.isJudged && other.symbol !== null)
    return [{ at, message: "kind", data: { ...data, other: other.name }, severity: "error" }];
  return /^(?:UBND|HĐND|VP|S[A-ZĐ]{2,7})$/u.test(first) ? [{ at, message: "letter", data }] : [];
}

/** Blanks, colon and zero of the line as a whole; one fix that writes it anew belongs to the first of them. */
function writing(line: Line): Report<Message>[] {
  const text = textOf(line).trim();
  const parts = /^số\s*(:?)\s*(\d*)(\s*)\/(\s*)(\S.*)$/iu.exec(text);
  if (!parts) return [];
  const [, colon, number = "", before, after, rest = ""] = parts;
  const found: Message[] = [];
  if ((number !== "" && before !== "") || after !== "" || /\s-|-\s/u.test(rest)) found.push("blanks");
  if (colon === "") found.push("colon");
  if (/^[1-9]$/u.test(number)) found.push("zero");
  const at = placeOfLine(line);
  const blank = number === "" ? (before ?? "") : "";
  const right = `Số: ${/^[1-9]$/u.test(number) ? `0${number}` : number}${blank}/${rest.replace(/\s*-\s*/gu, "-")}`;
  const fix = { title: "Ghi lại số và ký hiệu", edits: [{ type: "replace" as const, at, text: right }] };
  // A number stamped into the gap that the typed form leaves for it: a hint, no more.
  const stamped = after === "" && !/\s-|-\s/u.test(rest);
  return found.map((message, index) => ({
    at,
    message,
    data: { line: text },
    ...(message === "blanks" && stamped ? { severity: "info" as const } : {}),
    ...(index === 0 ? { fix } : {}),
  }));
}
