import { fold } from "#shared/text/fold.ts";
import type { Document, Line } from "#shared/model/document.ts";
import type { TextBlock } from "#shared/model/block.ts";
import { textBlocksOf, textOf } from "#shared/model/text.ts";
import type { Citation } from "./citations.ts";
import { citationsIn, citationsOf } from "./citations.ts";
import { headerOf } from "./header.ts";
import { isListedBasis } from "./opening.ts";

/** implements: thực hiện. replaces: thay thế, bãi bỏ. reports: báo cáo về. basis: căn cứ. cites: only named. */
export const relationKinds = ["replaces", "implements", "reports", "basis", "cites"] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a paper has to do with another one it names, and the words that say so. */
export interface Relation {
  readonly kind: RelationKind;
  readonly node: string;
  /** Offsets in the node's text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** See `paperKey`. */
  readonly key: string;
  /** ISO day the text gives for the cited paper. */
  readonly date: string | null;
  readonly year: number | null;
}

/**
 * Number and symbol as one word that is the same however they are written: "05/CT-TTg" and "5/CT–TTG" are both "5/CT-TTG".
 * Null without either; two papers may still share it (other year, other province).
 */
export function paperKey(number: string | null, symbol: string | null): string | null {
  if (number === null || symbol === null) return null;
  const plain = symbol.normalize("NFC").replace(/\s+/gu, "").replaceAll("–", "-").toUpperCase();
  return `${number.replace(/^0+(?=\d)/u, "").toUpperCase()}/${plain}`;
}

const known = new WeakMap<Document, readonly Relation[]>();

/** The numbered papers a document names, each once with the closest relation, in the order they first occur. Memoised. */
export function relationsOf(document: Document): readonly Relation[] {
  const cached = known.get(document);
  if (cached) return cached;
  const { number, symbol } = headerOf(document);
  const own = paperKey(number, symbol);
  const found = new Map<string, Relation>();
  for (const relation of named(document)) {
    if (relation.key === own) continue;
    const id = `${relation.key} ${relation.date ?? relation.year ?? ""}`;
    const before = found.get(id);
    if (before === undefined || closer(relation, before)) found.set(id, relation);
  }
  const relations = withoutShorter([...found.values()]);
  known.set(document, relations);
  return relations;
}

function closer(a: Relation, b: Relation): boolean {
  return relationKinds.indexOf(a.kind) < relationKinds.indexOf(b.kind);
}

/** "Chỉ thị số 05/CT-TTg" named again without its date is the one named with it, when only one such is. */
function withoutShorter(relations: readonly Relation[]): Relation[] {
  const dated = Map.groupBy(
    relations.filter(({ date }) => date !== null),
    ({ key }) => key,
  );
  return relations.flatMap((relation) => {
    const same = dated.get(relation.key) ?? [];
    const [only] = same;
    if (only === undefined || same.length > 1) return [relation];
    const short = relations.find(({ key, date }) => key === only.key && date === null);
    if (relation === short) return [];
    return short !== undefined && closer(short, relation) ? [{ ...relation, kind: short.kind }] : [relation];
  });
}

function* named(document: Document): Generator<Relation> {
  const report = document.kind === "report";
  yield* subjectRelations(document, report);
  let opening = true;
  for (const block of textBlocksOf(document.body.children)) {
    opening &&= block.type !== "heading" && (block.type !== "item" || isListedBasis(block));
    yield* blockRelations(block, opening, report);
  }
  for (const { children } of document.appendices)
    for (const block of textBlocksOf(children)) yield* blockRelations(block, false, report);
}

/** The subject is one sentence over several lines: it is read whole, the words are placed on their own line. */
function* subjectRelations({ header }: Document, report: boolean): Generator<Relation> {
  const lines = header.children.filter((line) => line.role === "subject");
  const whole = lines.map(textOf).join(" ");
  const acts = /(?:thuc hien|trien khai|thi hanh|quan triet)\s+(?:thuc hien\s+)?$/u;
  let first = true;
  for (const citation of citationsIn(whole)) {
    const carried = first && acts.test(fold(whole.slice(0, citation.start)));
    const kind = replacing(whole, citation) ? "replaces" : carried ? (report ? "reports" : "implements") : "cites";
    const place = placeIn(lines, citation);
    if (place !== null) yield* placed(kind, place.line, citation, place.start, place.end);
    first = false;
  }
}

function placeIn(lines: readonly Line[], { symbolAt }: Citation): { line: Line; start: number; end: number } | null {
  let at = 0;
  for (const line of lines) {
    const { length } = textOf(line);
    if (symbolAt.start < at + length)
      return { line, start: symbolAt.start - at, end: Math.min(symbolAt.end - at, length) };
    at += length + 1;
  }
  return null;
}

const carrying = /^(?:thuc hien|trien khai|thi hanh)(?![a-z])/u;

function* blockRelations(block: TextBlock | Line, opening: boolean, report: boolean): Generator<Relation> {
  const citations = citationsOf(block);
  if (citations.length === 0) return;
  const text = textOf(block);
  const start = fold(text.trimStart());
  const basis = block.type === "basis" || (opening && /^can cu(?![a-z])/u.test(start));
  const carries = opening && carrying.test(start);
  for (const [place, citation] of citations.entries()) {
    const top = place === 0 || /(?:[,;]\s*(?:và\s+)?|\svà\s)$/u.test(text.slice(0, citation.start));
    const kind: RelationKind = replacing(text, citation)
      ? "replaces"
      : !top
        ? "cites"
        : carries
          ? report
            ? "reports"
            : "implements"
          : basis
            ? "basis"
            : "cites";
    yield* placed(kind, block, citation, citation.start, citation.end);
  }
}

/** "… này thay thế Kế hoạch số …": the words stand right before the paper that goes. */
function replacing(text: string, { start }: Citation): boolean {
  return /(?:thay the|bai bo|huy bo)\s+(?:cho\s+|toan bo\s+|noi dung\s+)*$/u.test(
    fold(text.slice(Math.max(0, start - 60), start)),
  );
}

function* placed(
  kind: RelationKind,
  { id: node }: TextBlock | Line,
  citation: Citation,
  start: number,
  end: number,
): Generator<Relation> {
  const key = paperKey(citation.number, citation.symbol);
  if (key === null) return;
  const { raw, date, year } = citation;
  yield { kind, node, start, end, raw, key, date: date?.iso ?? null, year };
}
