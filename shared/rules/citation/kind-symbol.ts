import { gathering } from "#shared/text/gather.ts";
import type { Citation } from "#shared/facts/citations.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Cited } from "./cited.ts";
import { citedIn, nameOf, placeOfCitation } from "./cited.ts";

/** The kind named before the number and the kind in the symbol contradict each other: one of the two is wrong. */
export const kindSymbol = documentRule({
  id: "citation/kind-symbol",
  title: "Tên loại và ký hiệu của văn bản viện dẫn không khớp",
  basis: "Chữ viết tắt tên loại văn bản (NĐ 30/2020/NĐ-CP, Phụ lục III)",
  severity: "error",
  needs: [],
  messages: {
    other: "“{paper}”: ký hiệu {symbol} là của {expected}, không phải của {kind}; cần đối chiếu với văn bản gốc.",
    letter: "“{paper}”: ký hiệu {symbol} có dạng của công văn, không phải của {kind}; cần đối chiếu với văn bản gốc.",
  },
  check: (context: RuleContext) => judgedIn(citedIn(context.blocks)),
  examples: {
    good: [
      {
        paper: "Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022, Kết luận số 39/TB-UBND và Công văn số 4943/CT-TTHT.",
      },
      {
        paper:
          "Quy chế phối hợp số 656/QCPH-BTP, Công văn số 209/CV-TCTTKĐA, Kế hoạch số 639/TCTĐA06, Quy định số 205-QĐ/TW.",
      },
      { paper: "Thông tư liên tịch số 12/2015/TTLT-BTC-BYT, Nghị quyết số 198/2025/QH15 và Nghị quyết số 57-NQ/TW." },
    ],
    bad: [
      { paper: "Thực hiện Kế hoạch số 455/QĐ-BHXH ngày 21/5/2021 của BHXH Việt Nam.", finds: ["other"] },
      {
        paper: "Theo Công văn số 420/BC-UBND ngày 22/6/2023 và Quyết định số 2865/UBND-NC.",
        finds: ["other", "letter"],
      },
    ],
  },
});

/** Groups of a symbol that stand for one kind only, with its name. What an office may use for itself (CT, HĐ, TT) is left out. */
const kinds: Readonly<Record<string, string>> = {
  QĐ: "quyết định", KH: "kế hoạch", BC: "báo cáo", TB: "thông báo", TTR: "tờ trình", NQ: "nghị quyết", NĐ: "nghị định",
  CTR: "chương trình",
}; // prettier-ignore

/** Kinds a name may rightly be numbered as, besides its own. */
const alike: Readonly<Record<string, readonly string[]>> = {
  "kết luận": ["thông báo"],
  "quy định": ["quyết định"],
  "quy chế": ["quyết định"],
  "đề án": ["quyết định", "kế hoạch"],
  "phương án": ["quyết định", "kế hoạch"],
  "chương trình": ["kế hoạch"],
};

const judged = new Set([
  "quyết định",
  "kế hoạch",
  "báo cáo",
  "thông báo",
  "tờ trình",
  "nghị quyết",
  "nghị định",
  "chương trình",
  "chỉ thị",
  "công văn",
  "thông tư",
  "hướng dẫn",
  "kết luận",
  "công điện",
]);
/** Kinds that nobody sends in the form of a letter. */
const neverLetter = new Set(["quyết định", "kế hoạch", "nghị quyết", "chỉ thị", "thông báo"]);
const judgedIn = gathering(({ placed }: Cited) => placed.block.id, judge);
const office = /^(?:UBND|HĐND|VPCP|S[A-ZĐ]{2,7}|B[A-ZĐ]{3,6}|VP[A-ZĐ]*)$/u;

function judge(cited: Cited): Report<"other" | "letter">[] {
  const { citation } = cited;
  const kind = plainKind(citation);
  if (kind === null || !judged.has(kind) || citation.symbol === null || !/[-/]/u.test(citation.symbol)) return [];
  const [first = "", second = ""] = citation.symbol.split(/[-/]/u);
  const expected = kinds[first.toUpperCase()] ?? (isDirective(first, second) ? "chỉ thị" : undefined);
  const data = { paper: nameOf(citation), symbol: citation.symbol, kind };
  if (expected !== undefined) {
    if (expected === kind || alike[kind]?.includes(expected) || (citation.party && expected === "quyết định"))
      return [];
    return [{ at: placeOfCitation(cited), message: "other", data: { ...data, expected } }];
  }
  if (citation.party || citation.year !== null || !neverLetter.has(kind) || !office.test(first) || second === "")
    return [];
  return [{ at: placeOfCitation(cited), message: "letter", data, severity: "warning" }];
}

/** CT before a committee or the Prime Minister is a directive; before a division it is an office's own name (Cục Thuế). */
function isDirective(first: string, second: string): boolean {
  return first === "CT" && /^(?:UBND|TTg|CTUBND)$/u.test(second);
}

/** "thông báo kết luận" is a thông báo. */
function plainKind({ kind }: Citation): string | null {
  if (kind === null) return null;
  return kind.split(" ").slice(0, 2).join(" ");
}
