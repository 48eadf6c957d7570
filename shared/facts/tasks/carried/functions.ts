import { gathering } from "#shared/text/gather.ts";
import { fold } from "#shared/text/fold.ts";
import type { Entry } from "#shared/facts/outline.ts";
import { textOf } from "#shared/model/text.ts";
import type { Assignment } from "./assigned.ts";
import { valueOf } from "#shared/facts/tasks/values.ts";

/** A body of which a point says what it is. */
export interface Defined extends Assignment {
  readonly from: Entry;
  readonly below?: false;
}

/** "Chi cục Thủy lợi tỉnh An Bình là | cơ quan thuộc Sở …" */
const defines =
  /^(\p{Lu}[^.;:()]{3,110}?(?: \([^()]{2,60}\))?) là (?:một )?(?:cơ quan|đơn vị|tổ chức|phòng|tạp chí|quỹ)(?![A-Za-zÀ-ỿ])/u;
const position = /^(?:vi tri|chuc nang)\b/u;
const duties = /^(?:chuc nang, )?nhiem vu(?:,? va |, )?(?:quyen han)?\W*$/u;

const definitionsIn = gathering<Entry, Defined>(
  ({ block }) => block.id,
  (entry) => {
    const { block } = entry;
    if (entry.section === "header" || entry.section === "closing" || !("children" in block)) return [];
    if (block.type !== "item" && block.type !== "paragraph") return [];
    const text = textOf(block);
    const name = defines.exec(text)?.[1];
    if (name === undefined || !position.test(titleOf(articleOver(entry)))) return [];
    const value = valueOf({ node: block.id, text }, { start: 0, end: name.length }, "heading");
    return value ? [{ from: entry, lead: [value], coordinate: [] }] : [];
  },
);

function articleOver({ parents }: Entry): Entry | undefined {
  return parents.findLast(({ label }) => label?.style === "article");
}

function titleOf(entry: Entry | undefined): string {
  const block = entry?.block;
  return block?.type === "heading" || block?.type === "item" ? fold(textOf(block)).trim() : "";
}

/** Articles "Nhiệm vụ và quyền hạn" that name nobody, with the body that the article before them says to be something. */
export function dutiesIn(entries: readonly Entry[]): readonly (readonly [article: Entry, body: Defined])[] {
  return definitionsIn(entries).flatMap((body) => {
    const article = articleOver(body.from);
    const at = article ? entries.indexOf(article) : -1;
    const next = entries.find(({ label }, index) => index > at && label?.style === "article");
    return at >= 0 && next && duties.test(titleOf(next)) ? [[next, body] as const] : [];
  });
}

const structure = /^(?:ve )?co cau to chuc\b/u;
const working =
  /(?:chủ trì|phối hợp|tham mưu|trách nhiệm|thực hiện|triển khai|báo cáo|xây dựng|phải|cần|chịu|giúp)(?![A-Za-zÀ-ỿ])/iu;

/** "Cơ cấu tổ chức: … | Trung tâm Quản lý khai thác quỹ đất;": the name of one of the parts a body has. */
export function isPartOfBody(entry: Entry, text: string): boolean {
  if (text.length > 110 || !/^\p{Lu}[^.:;]*[;.]?$/u.test(text.trim()) || working.test(text)) return false;
  return entry.parents.some((parent) => structure.test(titleOf(parent)));
}
