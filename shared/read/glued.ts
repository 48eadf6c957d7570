import type { RawBlock, RawDocument, RawInline } from "./raw/raw.ts";
import { isSyllable } from "#shared/text/syllables.ts";

const toned = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
/** A small vowel with a tone, and behind it a letter that no Vietnamese syllable has there ("vụx", "uỷU"; not "Đắk"). */
const certain = new RegExp(`[${toned}][bdđghlqrsvxA-ZĐÀ-Ý]`, "gu");
const gap = new RegExp(`(?<=[${toned}])(?=[A-ZĐÀ-Ý]|\\d{4})|(?<=số)(?=\\d)`, "gu");
const word = /[A-Za-zÀ-ỿ]{4,}/gu;
const vowelEnd = new RegExp(`[${toned}]`, "iu");

/** Fewer places may be names or slips of the hand. */
const fewest = 6;
const fewestParagraphs = 3;

/** How many places were taken apart. */
export interface Unglued {
  readonly raw: RawDocument;
  readonly places: number;
}

/**
 * Takes words apart that ran together because the file lost the spaces between them ("chủtrì", "Đảng uỷUBND"), as text
 * taken from a PDF often does behind a vowel with a tone. Only where that is the way of the whole file, only behind such a
 * vowel, and only into what can be Vietnamese syllables; everything else is left as it is.
 */
export function unglue(raw: RawDocument): Unglued {
  if (!isGlued(raw)) return { raw, places: 0 };
  let places = 0;
  const mend = (text: string): string => {
    const mended = text
      .replace(gap, " ")
      .replace(word, (found) => (isSyllable(found) ? found : apart(found).join(" ")));
    places += mended.length - text.length;
    return mended;
  };
  const inlines = (given: readonly RawInline[]): RawInline[] =>
    given.map((inline) => ("text" in inline ? { ...inline, text: mend(inline.text) } : inline));
  const blocks = raw.blocks.map((block) => mapTexts(block, inlines));
  const footnotes = raw.footnotes.map((note) => ({
    ...note,
    paragraphs: note.paragraphs.map((paragraph) => ({ ...paragraph, inlines: inlines(paragraph.inlines) })),
  }));
  return { raw: { ...raw, blocks, footnotes }, places };
}

function isGlued(raw: RawDocument): boolean {
  let [found, paragraphs, letters] = [0, 0, 0];
  const count = (inlines: readonly RawInline[]): RawInline[] => {
    const before = found;
    for (const inline of inlines) {
      if (!("text" in inline)) continue;
      letters += inline.text.length;
      found += inline.text.match(certain)?.length ?? 0;
    }
    if (found > before) paragraphs += 1;
    return [...inlines];
  };
  for (const block of raw.blocks) mapTexts(block, count);
  return found >= fewest && paragraphs >= fewestParagraphs && found * 2000 >= letters;
}

function mapTexts(block: RawBlock, change: (inlines: readonly RawInline[]) => RawInline[]): RawBlock {
  if (block.type === "paragraph") return { ...block, inlines: change(block.inlines) };
  if (block.type === "break") return block;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((paragraph) => ({ ...paragraph, inlines: change(paragraph.inlines) })),
    })),
  }));
  return { ...block, rows };
}

/** The syllables a word is made of, the longest first ones taken; the word itself when it cannot be taken apart. */
function apart(glued: string): readonly string[] {
  for (let at = glued.length - 1; at > 0; at -= 1) {
    const first = glued.slice(0, at);
    if (!vowelEnd.test(glued.charAt(at - 1)) || !isSyllable(first)) continue;
    const rest = glued.slice(at);
    if (isSyllable(rest)) return [first, rest];
    const further = apart(rest);
    if (further.length > 1) return [first, ...further];
  }
  return [glued];
}
