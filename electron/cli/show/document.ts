import { kindOf } from "#shared/kinds/index.ts";
import { dayInWords } from "#shared/text/days.ts";
import type { documentJson } from "#electron/cli/json/document.ts";
import { pairs, widthOf } from "./text.ts";

/** What was recognised in a paper, for reading. */
export function documentLines(paper: ReturnType<typeof documentJson>, columns?: number): string {
  const width = widthOf(columns);
  const parts = [pairs(headRows(paper), width), section("Bố cục:", outlineRows(paper), width)];
  const doubts = paper.doubts.map(({ reason, line }) => `${line === null ? "" : `Dòng ${line}: `}${reason}`);
  if (doubts.length > 0)
    parts.push(
      `Cần kiểm tra lại:\n${pairs(
        doubts.map((doubt) => ["-", doubt]),
        width,
        "  ",
      )}`,
    );
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

type Summary = ReturnType<typeof documentJson>;

function headRows({
  kind,
  header,
  bases,
  recipients,
  signer,
  footnotes,
  tables,
}: Summary): (readonly [string, string])[] {
  const symbol = header.symbol === null ? "" : `/${header.symbol}`;
  const signed = [...signer.authority, signer.title, signer.name].filter((part) => part !== null && part !== "");
  const rows: readonly (readonly [string, string])[] = [
    ["Loại văn bản:", kindOf(kind).name],
    ["Cơ quan chủ quản:", header.parentBody ?? ""],
    ["Cơ quan ban hành:", header.issuer ?? ""],
    [
      "Số, ký hiệu:",
      header.number === null ? (symbol === "" ? "" : `(chưa có số)${symbol}`) : `${header.number}${symbol}`,
    ],
    ["Địa danh:", header.place ?? ""],
    ["Ngày ban hành:", dateWords(header)],
    ["Mức độ khẩn:", header.urgency ?? ""],
    ["Trích yếu:", header.subject ?? ""],
    ["Kính gửi:", header.addressees.join("; ")],
    ["Căn cứ:", bases.length === 0 ? "" : `${bases.length} căn cứ`],
    ["Nơi nhận:", recipients.join("; ")],
    ["Người ký:", signed.join(" – ")],
    [
      "Bảng, chú thích:",
      [count(tables, "bảng"), count(footnotes, "chú thích")].filter((part) => part !== "").join(", "),
    ],
  ];
  return rows.filter(([, text]) => text !== "");
}

function count(amount: number, what: string): string {
  return amount === 0 ? "" : `${amount} ${what}`;
}

function dateWords({ date, dateParts }: Summary["header"]): string {
  if (date !== null) return dayInWords(date);
  if (dateParts === null) return "";
  const month = dateParts.month === null ? "…" : String(dateParts.month);
  return `ngày … tháng ${month} năm ${dateParts.year ?? "…"} (chưa đủ)`;
}

/** Long points are cut: the outline shows where things stand, not what they say. */
const LONGEST = 90;

function outlineRows({ outline }: Summary): (readonly [string, string])[] {
  return outline.map(({ label, level, text, line }) => {
    const words = text.replace(/\s+/gu, " ");
    const short = words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …` : words;
    return [
      line === null ? "" : String(line),
      `${"  ".repeat(Math.max(0, level - 1))}${label ?? ""} ${short}`,
    ] as const;
  });
}

function section(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  if (rows.length === 0) return "";
  const left = Math.max(...rows.map(([line]) => line.length));
  const lines = rows.map(([line, text]) => `  ${line.padStart(left)}  ${text}`.slice(0, width));
  return `${title}\n${lines.join("\n")}`;
}
