import { isSyllable } from "#shared/text/syllables.ts";
import type { BlockContext, Report } from "#shared/rules/engine/rule.ts";
import { blockRule } from "#shared/rules/engine/rule.ts";
import { readTcvn3, readVni } from "./legacy-tables.ts";

/**
 * Text of a font with its own code table. Told by its words: as they stand most are no syllables, read by the table
 * nearly all are. Text in good Unicode never gets that far.
 */
export const legacyEncoding = blockRule({
  id: "unicode/legacy-encoding",
  title: "Chữ dùng bảng mã cũ (TCVN3, VNI)",
  basis: "Bảng mã Unicode TCVN 6909:2001 (NĐ 30/2020/NĐ-CP, Phụ lục I)",
  severity: "error",
  needs: [],
  messages: { table: "Đoạn “{words}” dùng bảng mã {name}, không phải Unicode; cần chuyển thành “{right}”." },
  check,
  examples: {
    good: [
      { paper: "Ủy ban nhân dân xã yêu cầu các đơn vị thực hiện đúng tiến độ." },
      { paper: "Điện áp 220 V ± 5 %, góc 45°, § 3, diện tích 1.200 m², ký hiệu µm; café, São Paulo." },
    ],
    bad: [
      {
        paper: "Uû ban nh©n d©n x· yªu cÇu c¸c ®¬n vÞ thùc hiÖn ®óng tiÕn ®é.",
        finds: ["table"],
        fixed: "Uỷ ban nhân dân xã yêu cầu các đơn vị thực hiện đúng tiến độ.",
      },
      {
        paper: "Caùc ñôn vò thöïc hieän ñuùng tieán ñoä vaø baùo caùo keát quaû.",
        finds: ["table"],
        fixed: "Các đơn vị thực hiện đúng tiến độ và báo cáo kết quả.",
      },
    ],
  },
});

const sign = /[\u00a1-\u00ff]/u;
const modern = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;
const tables = [
  { name: "TCVN3", read: readTcvn3 },
  { name: "VNI", read: readVni },
] as const;

function check({ text, at }: BlockContext): Report<"table">[] {
  if (!sign.test(text) || modern.test(text)) return [];
  const words = text.split(/[\s,.;:()/"“”]+/u).filter((word) => sign.test(word));
  if (words.length < 3 || share(words) > 0.4) return [];
  const best = tables
    .map((table) => ({ ...table, share: share(words.map(table.read)) }))
    .toSorted((a, b) => b.share - a.share)[0];
  if (!best || best.share < 0.8) return [];
  const range = at({ start: 0, end: text.length });
  const right = best.read(text);
  const fix = { title: "Chuyển sang Unicode", edits: [{ type: "replace" as const, at: range, text: right }] };
  return [{ at: range, message: "table", data: { words: short(text), name: best.name, right: short(right) }, fix }];
}

/** The share of words that can be syllables. */
function share(words: readonly string[]): number {
  return words.filter((word) => isSyllable(word)).length / words.length;
}

function short(whole: string): string {
  return whole.length > 60 ? `${whole.slice(0, 60)}…` : whole;
}
