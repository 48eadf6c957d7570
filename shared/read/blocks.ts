import type { Block, Field, Item, Paragraph, TaskBlock } from "#shared/model/block.ts";
import { isEnacting } from "#shared/model/enacting.ts";
import { isMark } from "#shared/text/labels.ts";
import type { LabelStyle } from "#shared/text/labels.ts";
import { isBasisText } from "#shared/facts/opening.ts";
import type { Builder } from "./build.ts";
import { placeUnits } from "./outline.ts";
import type { Above, Placed, PlacedUnit } from "./outline.ts";
import { withQuotations } from "./quoted.ts";
import { readTable } from "./table.ts";
import { isClosed } from "./join.ts";
import { lineOf } from "./unit.ts";
import type { Unit } from "./unit.ts";

export interface Furniture {
  readonly text: string;
  readonly line: number;
  readonly why: string;
}

/**
 * The blocks of a body or an appendix, or of a piece that comes to stand under what is `above`: outline, tables, and points
 * gathered with their labelled lines into tasks.
 */
export function readBlocks(
  units: readonly Unit[],
  builder: Builder,
  furniture: Furniture[],
  above: Above = [],
): Block[] {
  const placed = placeUnits(withQuotations(units), above);
  const blocks: Block[] = [];
  let opening = true;
  let index = 0;
  while (index < placed.length) {
    const unit = placed[index] as PlacedUnit;
    const group = taskGroup(placed, index);
    if (group > index) {
      blocks.push(taskBlock(placed.slice(index, group) as Placed[], builder));
      index = group;
      continue;
    }
    opening &&= !isPlaced(unit) || unit.form === "paragraph";
    const block = simpleBlock(unit, builder, furniture, opening);
    if (block) blocks.push(block);
    index += 1;
  }
  return blocks.map((block, at) => (isEnacting(blocks, at) ? plainLine(block, builder) : block));
}

/** The layout sets it: the file's own look says nothing more. */
function plainLine(block: Block, builder: Builder): Block {
  if (block.type !== "paragraph") return block;
  return { type: "paragraph", id: block.id, children: builder.plainly(block.children, "bold") };
}

/**
 * The end of the group of units that make one task beginning at `start`, or `start` when none begins there.
 * A point or paragraph directly followed by labelled lines is a task; dashes between a point that is a sentence and
 * labelled lines of the same kind are its words. Labelled lines behind a list under a title are shared by the list and
 * stay blocks of their own.
 */
function taskGroup(placed: readonly PlacedUnit[], start: number): number {
  const first = placed[start];
  if (!isPlaced(first) || first.form === "field") return start;
  let index = start + 1;
  const mark = first.unit.label !== null && isMark(first.unit.label.style);
  if (first.unit.label !== null && !mark) {
    while (isWordsOf(placed[index], first)) index += 1;
    const points = placed
      .slice(start + 1, index)
      .filter((unit): unit is Placed => isPlaced(unit) && unit.unit.label !== null);
    if (points.length > 0 && !isClosed(first.unit.text) && !describe(points)) return start;
    const field = placed[index];
    if (points.length > 0 && isPlaced(field) && field.unit.label === null) return start;
  } else if (mark && sharesFields(placed, start)) return start;
  const fields = index;
  while (isField(placed[index]) || (index > fields && isListOf(placed, index))) index += 1;
  return index > fields ? index : start;
}

/** True for dashes that each name what they say of the point above them ("- Yêu cầu kỹ thuật:", "- Thành phần: …"), with what stands below. */
function describe(points: readonly Placed[]): boolean {
  const top = Math.min(...points.map(({ level }) => level));
  return points
    .filter(({ level }) => level === top)
    .every(({ unit }) => about.test(unit.text.slice(unit.labelOutside ? 0 : (unit.label?.length ?? 0))));
}

const about =
  /^\s*(?:Yêu cầu|Nguyên tắc|Mục (?:đích|tiêu)|Nội dung|Thành phần|Đối tượng|Phạm vi|Quy mô|Tài liệu|Hình thức|Phương (?:pháp|thức)|Địa (?:điểm|bàn)|Số lượng|Tiêu chí|Định hướng|Cách (?:làm|thức)|Điều kiện|Kinh phí|Nguồn lực)(?![A-Za-zÀ-ỿ])[^:.;]{0,60}:/u;

/** True for the last point of a list whose labelled lines stand behind the whole list. */
function sharesFields(placed: readonly PlacedUnit[], at: number): boolean {
  const [before, point, next] = [placed[at - 1], placed[at], placed[at + 1]];
  if (!isPlaced(before) || !isPlaced(point) || !isPlaced(next) || next.form !== "field") return false;
  if (before.form !== "item" || before.level !== point.level || before.unit.label?.style !== point.unit.label?.style)
    return false;
  const style = next.unit.label?.style;
  if (style === undefined || style === point.unit.label?.style) return true;
  return isAbove(style, point.unit.label?.style) && !/:\s*$/u.test(next.unit.text);
}

/** "* Thời gian thực hiện: …" behind dashes, "- Thời gian: …" behind pluses: a mark that stands above those of the list. */
function isAbove(style: LabelStyle, other: LabelStyle | undefined): boolean {
  return (style === "star" && other === "dash") || ((style === "dash" || style === "star") && other === "plus");
}

function isPlaced(unit: PlacedUnit | undefined): unit is Placed {
  return unit !== undefined && "unit" in unit;
}

function isField(unit: PlacedUnit | undefined): boolean {
  return isPlaced(unit) && unit.form === "field";
}

function isWordsOf(unit: PlacedUnit | undefined, first: Placed): boolean {
  if (!isPlaced(unit) || unit.form === "field") return false;
  if (unit.unit.label === null) return unit.form === "paragraph" && first.form === "item";
  return isMark(unit.unit.label.style) && unit.level > first.level;
}

/** True for a deeper point that belongs to a labelled line without a value of its own ("- Nhiệm vụ:" and its "+" points). */
function isListOf(placed: readonly PlacedUnit[], index: number): boolean {
  const point = placed[index];
  if (!isPlaced(point) || point.form !== "item" || point.unit.label === null || !isMark(point.unit.label.style))
    return false;
  for (let before = index - 1; before >= 0; before -= 1) {
    const other = placed[before];
    if (!isPlaced(other)) return false;
    if (other.form === "field")
      return /:\s*$/u.test(other.unit.text) && other.unit.label?.style !== point.unit.label.style;
    if (other.form !== "item") return false;
  }
  return false;
}

function taskBlock(group: readonly Placed[], builder: Builder): TaskBlock {
  const first = group[0] as Placed;
  const { children, places } = builder.words(first.unit);
  const label = first.unit.label?.text;
  const words: Paragraph = { type: "paragraph", id: builder.id(places), children };
  const rest = group.slice(1).map((placed): Paragraph | Item | Field => {
    const part = builder.words(placed.unit);
    const id = builder.id(part.places);
    const marker = placed.unit.label?.text ?? "";
    if (placed.form === "field") return { type: "field", id, marker, children: part.children };
    if (marker !== "") return { type: "item", id, label: marker, level: placed.level, children: part.children };
    return { type: "paragraph", id, children: part.children };
  });
  return {
    type: "task",
    id: builder.id([[0, lineOf(first.unit)]]),
    ...(label === undefined ? {} : { label }),
    level: first.level,
    children: [words, ...rest],
  };
}

function simpleBlock(placed: PlacedUnit, builder: Builder, furniture: Furniture[], opening: boolean): Block | null {
  if (!isPlaced(placed)) {
    if (placed.type === "break")
      return placed.what === "page" ? { type: "page-break", id: builder.id(), children: [{ text: "" }] } : null;
    const table = readTable(placed.table);
    for (const row of table.repeated) {
      furniture.push({
        text: row.cells
          .flatMap((cell) => cell.paragraphs.flatMap((p) => p.inlines.map((i) => ("footnote" in i ? "" : i.text))))
          .join(" "),
        line: row.line,
        why: "đầu bảng lặp lại",
      });
    }
    return table.rows.length > 0 ? builder.table(table) : null;
  }
  const { unit, level } = placed;
  const label = unit.label?.text;
  if (placed.form === "paragraph") {
    const paragraph = builder.paragraph(unit);
    return opening && isBasis(unit.text)
      ? { type: "basis", id: paragraph.id, children: builder.plainly(paragraph.children, "italic") }
      : paragraph;
  }
  const { children, places } = builder.words(unit);
  const id = builder.id(places);
  if (placed.form === "field") return { type: "field", id, marker: label ?? "", children };
  if (placed.form === "item" && label !== undefined) return { type: "item", id, label, level, children };
  const plain = builder.plainly(children, "bold", "italic");
  return { type: "heading", id, ...(label === undefined ? {} : { label }), level, children: plain };
}

function isBasis(text: string): boolean {
  return (
    isBasisText(text) &&
    /[;.]$/u.test(text.trim()) &&
    !/,\s[^,;]{3,90}\s(?:giao|yêu cầu|chỉ đạo|có ý kiến)\s/u.test(text) &&
    !/[.;] \p{Lu}/u.test(text.slice(0, -1))
  );
}
