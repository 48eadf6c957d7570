import type { Citation } from "#shared/facts/citations.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { PlacedBlock } from "#shared/rules/engine/places.ts";
import { fold } from "#shared/text/fold.ts";
import { gatheringFirst, gatheringKept } from "#shared/text/gather.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";
import { whereOf } from "#shared/rules/engine/where.ts";
import type { Cited } from "./cited.ts";
import { citedInBlock, differentIssuers, nameOf, numberOf, placeOfCitation, shown } from "./cited.ts";

/**
 * One paper cited in two ways. A number and symbol belong to one paper in a year (NĐ 30/2020, Điều 15), so two dates
 * in one year, or two kinds, contradict each other – unless the issuers named are different bodies.
 */
export const inconsistent = documentRule({
  id: "citation/inconsistent",
  title: "Một văn bản được viện dẫn với ngày hoặc tên loại khác nhau",
  basis: "Số và ký hiệu văn bản là duy nhất trong năm (NĐ 30/2020/NĐ-CP, Điều 15)",
  severity: "error",
  needs: [],
  messages: {
    date: "“{paper}” ở đây ghi ngày {date}, ở {where} ghi ngày {other}; cần thống nhất theo văn bản gốc.",
    year: "“{paper}” ở đây ghi ngày {date}, ở {where} ghi ngày {other}, chỉ khác năm; cần kiểm tra lại theo văn bản gốc.",
    symbol:
      "“{paper}” ở đây khác ký hiệu ở {where} ({other}) dù cùng số, ngày và cơ quan ban hành; cần thống nhất theo văn bản gốc.",
    kind: "Văn bản số {number} ở đây gọi là “{kind}”, ở {where} gọi là “{other}”; cần thống nhất theo văn bản gốc.",
  },
  check,
  examples: {
    good: [
      {
        paper:
          "Kế hoạch số 24/KH-UBND ngày 13/02/2023 của UBND tỉnh.\n\nKế hoạch số 24/KH-UBND ngày 05/3/2023 của UBND huyện.",
      },
      {
        paper:
          "Kế hoạch số 24/KH-UBND ngày 13/02/2023 của UBND tỉnh; Kế hoạch số 24/KH-UBND ngày 27/01/2022 của UBND tỉnh.",
      },
      {
        paper:
          "Thông báo số 39/TB-UBND ngày 03/4/2023 của UBND tỉnh.\n\nKết luận số 39/TB-UBND ngày 3/4/2023 của UBND tỉnh.",
      },
      { paper: "Huyện A: Kế hoạch số 15/KH-UBND ngày 03/02/2023.\n\nHuyện B: Kế hoạch số 15/KH-UBND ngày 10/02/2023." },
    ],
    bad: [
      {
        paper:
          "Theo Công văn số 404/CV-TCT ngày 13/6/2023 của Tổ công tác.\n\nTheo Công văn số 404/CV-TCT ngày 12/6/2023 của Tổ công tác.",
        finds: ["date"],
      },
      {
        paper:
          "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng.\n\nQuyết định số 06/QĐ-TTg ngày 06/01/2023 của Thủ tướng.",
        finds: ["year"],
      },
      {
        paper:
          "Thực hiện Quy chế phối hợp số 656/QCPH-C06 ngày 01/6/2023.\n\nThực hiện Quy trình phối hợp số 656/QCPH-C06 ngày 01/6/2023.",
        finds: ["kind"],
      },
      {
        paper:
          "Theo Công văn số 15/BTTTT-THH ngày 26/4/2022 của Bộ Thông tin và Truyền thông.\n\nTheo Công văn số 15/STTTT-THH ngày 26/4/2022 của Bộ Thông tin và Truyền thông.",
        finds: ["symbol"],
      },
    ],
  },
});

type Message = "date" | "year" | "kind" | "symbol";

function check({ blocks }: RuleContext): readonly Report<Message>[] {
  return [...contradictionsIn(firstIn(blocks)), ...slipsIn(numberedIn(blocks))];
}

/** A citation that says enough of a paper to tell it from others. */
interface Numbered extends Cited {
  readonly key: string | null;
  readonly keyWithoutSymbol: string | null;
}

const numberedInBlock = rememberingOf((placed: PlacedBlock): readonly Numbered[] =>
  citedInBlock(placed).flatMap((cited): Numbered[] => {
    const [key, without] = [keyOf(cited.citation), keyWithoutSymbol(cited.citation)];
    return key === null && without === null ? [] : [{ ...cited, key, keyWithoutSymbol: without }];
  }),
);

const numberedIn = gatheringKept(idOf, numberedInBlock);

/** Without an issuer two papers may bear the same words. */
const wordingOf = rememberingOf(({ citation, placed }: Numbered): string => {
  const { number, year, symbol, kind, date, issuer, start } = citation;
  return [number, year, symbol, kind, date?.iso, issuer ?? `${placed.block.id} ${start}`].join("|");
});

/** Citations in the same words contradict the same ones: the first of them speaks for all. */
const firstIn = gatheringFirst(idOf, numberedInBlock, wordingOf);

function idOf({ block }: PlacedBlock): string {
  return block.id;
}

const contradictionsIn = rememberingLast((all: readonly Numbered[]): readonly Report<Message>[] => {
  const groups = new Map<string, Cited[]>();
  for (const cited of all) {
    const { key } = cited;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(cited);
    else groups.set(key, [cited]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => [...dates(group), ...kinds(group)]);
});

function keyOf({ number, year, symbol }: Citation): string | null {
  if (number === null || symbol === null || !/[-/]/u.test(symbol)) return null;
  return `${number.replace(/^0+/u, "")}|${year ?? ""}|${symbol.toUpperCase()}`;
}

/** Symbols that hundreds of offices use: two papers are the same only where both name their issuer. */
const shared = /(?:^|[-/])(?:UBND|HĐND|UB|ĐU|HU|TU|BCĐ|BTV|CAX|CAH|CAT|BHXH|TCT|TCTĐA06|MTTQ|VP)(?:[-/]|$)/u;

function canBeOne(a: Citation, b: Citation): boolean {
  if (a.issuer !== null && b.issuer !== null) return !differentIssuers(a.issuer, b.issuer);
  return !shared.test(a.symbol ?? "");
}

function dates(group: readonly Cited[]): Report<Message>[] {
  const dated = group.filter(({ citation }) => citation.date?.iso);
  if (new Set(dated.map(({ citation }) => citation.date?.iso)).size < 2) return [];
  return dated.flatMap((cited, index): Report<Message>[] => {
    const iso = cited.citation.date?.iso as string;
    const before = dated.slice(0, index).filter((other) => canBeOne(other.citation, cited.citation));
    if (before.some((other) => other.citation.date?.iso === iso)) return [];
    const other = before.find((one) => clash(one.citation.date?.iso as string, iso));
    if (!other) return [];
    const otherIso = other.citation.date?.iso as string;
    const message = otherIso.slice(0, 4) === iso.slice(0, 4) ? "date" : "year";
    const data = { paper: nameOf(cited.citation), date: shown(iso), other: shown(otherIso), where: placeName(other) };
    return [
      { at: placeOfCitation(cited), message, data, ...(message === "year" ? { severity: "warning" as const } : {}) },
    ];
  });
}

/** Two dates of one year, or the same day of two years; anything else are two papers of two years. */
function clash(a: string, b: string): boolean {
  return a !== b && (a.slice(0, 4) === b.slice(0, 4) || a.slice(4) === b.slice(4));
}

/** One number, day, kind and issuer, and symbols that differ by one letter: a slip of the pen. Capital titles differ in case only. */
const slipsIn = rememberingLast((all: readonly Numbered[]): readonly Report<Message>[] => {
  const seen = new Map<string, Cited>();
  return all.flatMap((cited): Report<Message>[] => {
    const { symbol } = cited.citation;
    const key = cited.keyWithoutSymbol;
    if (key === null || symbol === null) return [];
    const first = seen.get(key);
    if (!first) seen.set(key, cited);
    const other = first?.citation.symbol ?? symbol;
    if (!first || !differsByOne(other, symbol)) return [];
    const data = { paper: nameOf(cited.citation), other, where: placeName(first) };
    return [{ at: placeOfCitation(cited), message: "symbol", data, severity: "warning" }];
  });
});

function keyWithoutSymbol({ number, kind, date, issuer, symbol }: Citation): string | null {
  if (number === null || symbol === null || kind === null || issuer === null || !date?.iso) return null;
  return `${number}|${kind}|${date.iso}|${fold(issuer)}`;
}

function differsByOne(a: string, b: string): boolean {
  if (a === b) return false;
  const [one, other] = [a.toUpperCase(), b.toUpperCase()];
  return one.length === other.length && [...one].filter((letter, index) => letter !== other[index]).length === 1;
}

/** Names that one paper may go by. */
const loose = new Set([
  "văn bản",
  "tờ",
  "thư",
  "kết luận|thông báo",
  "thông báo|thông báo kết luận",
  "kết luận|thông báo kết luận",
  "đề án|quyết định",
]);
const short: Readonly<Record<string, string>> = {
  qđ: "quyết định",
  nđ: "nghị định",
  nq: "nghị quyết",
  kh: "kế hoạch",
  tt: "thông tư",
};

function kinds(group: readonly Cited[]): Report<Message>[] {
  const named = group.filter(({ citation }) => citation.kind !== null && !loose.has(citation.kind));
  if (new Set(named.map(({ citation }) => citation.kind)).size < 2) return [];
  return named.flatMap((cited, index): Report<Message>[] => {
    const kind = fullKind(cited.citation);
    const before = named.slice(0, index).filter((other) => sameDate(other.citation, cited.citation));
    if (before.some((other) => alike(fullKind(other.citation), kind))) return [];
    const other = before.find((one) => !loose.has([fullKind(one.citation), kind].toSorted().join("|")));
    if (!other || !canBeOne(other.citation, cited.citation)) return [];
    const data = { number: numberOf(cited.citation), kind, other: fullKind(other.citation), where: placeName(other) };
    return [{ at: placeOfCitation(cited), message: "kind", data }];
  });
}

/** "quy chế" and "quy chế phối hợp" name one kind. */
function alike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function fullKind({ kind }: Citation): string {
  return short[kind ?? ""] ?? kind ?? "";
}

function sameDate(a: Citation, b: Citation): boolean {
  return !a.date?.iso || !b.date?.iso || a.date.iso === b.date.iso;
}

function placeName({ placed, citation }: Cited): string {
  return placed.path === "" ? `chỗ “${citation.raw}”` : whereOf(placed.path);
}
