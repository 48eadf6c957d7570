import { fold } from "#shared/text/fold.ts";
import type { Block } from "#shared/model/block.ts";
import type { Appendix, Document } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { kindByName, kindBySymbol } from "#shared/kinds/index.ts";
import { takeAppendices } from "./appendix.ts";
import type { AppendixParts } from "./appendix.ts";
import { readBlocks } from "./blocks.ts";
import type { Furniture } from "./blocks.ts";
import { Builder } from "./build.ts";
import type { Doubt } from "./build.ts";
import { takeClosing } from "./closing.ts";
import { rejoined } from "./continued.ts";
import { takeHeader } from "./header.ts";
import type { HeaderParts, RoledUnit } from "./header.ts";
import { wrapWidth } from "./join.ts";
import { withLoneLabels } from "./lone-labels.ts";
import { unglue } from "./glued.ts";
import { joinAndTakeNotes } from "./notes.ts";
import type { Above } from "./outline.ts";
import type { RawDocument } from "./raw/raw.ts";
import { unstacked } from "./stacked.ts";
import { toUnits } from "./unit.ts";
import type { TextUnit, Unit } from "./unit.ts";

export interface ReadResult {
  readonly document: Document;
  readonly doubts: readonly Doubt[];
}

/**
 * Reads raw blocks as an administrative paper. Never throws on content: what it cannot place stays as running
 * text, and what it is unsure of is said in `doubts`. `newId` gives a fresh id at each call.
 */
export function readDocument(given: RawDocument, newId: () => string): ReadResult {
  const { raw, places } = unglue(given);
  const header = takeHeader(toUnits(raw));
  const rest = rejoined(withLoneLabels(unstacked(header.rest)));
  const { units, notes, pageNumbers } = joinAndTakeNotes(rest, raw, wrapWidth(rest));
  const closing = takeClosing(units);
  const split = takeAppendices(closing.lines.length > 0 ? closing.after : closing.body, closing.lines.length > 0);
  const body = closing.lines.length > 0 ? closing.body : split.preface;
  const builder = new Builder(newId, notes);
  const furniture: Furniture[] = [
    ...raw.furniture,
    ...header.furniture.map((unit) => furnitureOf(unit, "kẻ ngang")),
    ...pageNumbers.map((unit) => furnitureOf(unit, "số trang")),
  ];
  const kind = kindFrom(header, body);
  const document: Document = {
    version: documentVersion,
    kind,
    header: { type: "header", id: builder.id(), children: lines(header.lines, builder) },
    body: { type: "body", id: builder.id(), children: readBlocks(body, builder, furniture) },
    closing: { type: "closing", id: builder.id(), children: lines(closing.lines, builder) },
    appendices: split.appendices.map((parts) => appendix(parts, builder, furniture)),
    source: { name: raw.name, importer: raw.importer, places: builder.places, furniture },
  };
  sayDoubts(document, builder);
  if (places > 0)
    builder.doubt(
      `Chữ trong tệp bị dính liền nhau ở ${places} chỗ (thường gặp khi lấy chữ từ tệp PDF); đã tách lại, cần đối chiếu với bản gốc.`,
      null,
      null,
    );
  return { document, doubts: builder.doubts };
}

/**
 * Reads raw blocks as a piece of a paper: labels, points, tasks with their lines and tables are recognised, no head or
 * foot is looked for. For words that are brought into a paper, under what stands `above`: their levels go on from there.
 */
export function readFragment(raw: RawDocument, newId: () => string, above: Above): Block[] {
  const given = rejoined(withLoneLabels(unstacked(toUnits(raw))));
  const { units, notes } = joinAndTakeNotes(given, raw, wrapWidth(given));
  return readBlocks(units, new Builder(newId, notes), [], above);
}

function furnitureOf(unit: TextUnit, why: string): Furniture {
  return { text: unit.text, line: unit.places[0]?.[1] ?? 0, why };
}

function lines(roled: readonly RoledUnit[], builder: Builder): Document["header"]["children"] {
  return roled.map(({ role, unit }) => builder.line(role, unit));
}

function appendix(parts: AppendixParts, builder: Builder, furniture: Furniture[]): Appendix {
  return {
    type: "appendix",
    id: builder.id(),
    ...(parts.landscape ? { orientation: "landscape" as const } : {}),
    children: [...lines(parts.lines, builder), ...readBlocks(parts.units, builder, furniture)],
  };
}

/** "… vừa ký ban hành Chỉ thị số …": the paper a press summary speaks of. */
const announced = /(?:ký|ban hành)\s+(?:ban hành\s+)?(\p{Lu}[A-Za-zÀ-ỿ]+\s[A-Za-zÀ-ỿ]+)\s+số/u;

/**
 * By the kind line, else the symbol ("12/KH-UBND", of the Party "07-KL/TW"), else "V/v", else the paper that the first paragraphs say was issued. A paper without
 * a kind line that is addressed to somebody is a letter when the kind of its symbol is not: "5253/CT-CS" is Cục Thuế's.
 */
function kindFrom(header: HeaderParts, body: readonly Unit[]): KindId {
  if (header.kind) return header.kind;
  const number = header.lines.find((line) => line.role === "number")?.unit.text ?? "";
  const symbol =
    /\/\s*(?:\d{4}\/)?([A-Za-zÀ-ỿ]{1,4})-/u.exec(number)?.[1] ??
    /[\d\s]-\s*([A-Za-zÀ-ỿ]{1,4})\/\p{Lu}/u.exec(number)?.[1];
  const bySymbol = symbol === undefined ? undefined : kindBySymbol(symbol);
  const addressed = header.lines.some((line) => line.role === "salutation");
  if (bySymbol && (bySymbol.traits.hasAddressees || !addressed)) return bySymbol.id;
  if (header.lines.some((line) => line.role === "subject" && /^(?:v\/v|ve viec)/u.test(fold(line.unit.text))))
    return "letter";
  if (header.lines.some((line) => line.role === "number") && addressed) return "letter";
  const issued = body
    .slice(0, 4)
    .flatMap((unit) => (unit.type === "text" && unit.text.length > 60 ? [announced.exec(unit.text)?.[1]] : []))
    .find((name) => name !== undefined);
  return (issued === undefined ? undefined : kindByName(fold(issued))?.id) ?? "other";
}

function sayDoubts(document: Document, builder: Builder): void {
  const roles = new Set(document.header.children.map((line) => line.role));
  if (document.kind === "other") builder.doubt("Không nhận ra loại văn bản.", null, null);
  if (!roles.has("number")) builder.doubt("Không thấy dòng số, ký hiệu ở đầu văn bản.", document.header.id, null);
  if (!roles.has("issuer")) builder.doubt("Không thấy tên cơ quan ban hành ở đầu văn bản.", document.header.id, null);
  if (!roles.has("place-date"))
    builder.doubt("Không thấy dòng địa danh và ngày, tháng, năm.", document.header.id, null);
  if (document.closing.children.length === 0)
    builder.doubt("Không thấy phần nơi nhận và chữ ký.", document.closing.id, null);
  const unplaced = document.header.children.find((line) => line.role === "other");
  if (unplaced)
    builder.doubt(
      "Có dòng ở đầu văn bản chưa rõ là thành phần nào.",
      unplaced.id,
      builder.places[unplaced.id]?.[0]?.[1] ?? null,
    );
}
