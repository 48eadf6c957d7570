import { fold } from "#shared/text/fold.ts";
import type { Face } from "./measure.ts";
import { textWidth } from "./measure.ts";

/** Pairs of syllables a line of the head is not broken between; folded. */
const pairs = new Set(
  (
    "uy ban|nhan dan|hoi dong|chu tich|thanh pho|van phong|chinh phu|thu tuong|trung tam|cong an|cong tac|ban chi|chi dao|to cong|trien khai|" +
    "thuc hien|ke hoach|quyet dinh|chi thi|nghi quyet|nghi dinh|dinh danh|xac thuc|dien tu|du lieu|dan cu|quoc gia|chuyen doi|dia ban|phu luc"
  ).split("|"),
);
/** "số 05/CT-TTg", "năm 2026": a number stays with the word that announces it. */
const announced = /^(?:so|ngay|thang|nam|quy|dieu|de an) [\divx]/;

function torn(before: string, after: string): boolean {
  const pair = fold(`${before} ${after}`);
  return pairs.has(pair) || announced.test(pair);
}

interface Word {
  readonly text: string;
  readonly width: number;
  /** True where the text itself breaks the line. */
  readonly starts: boolean;
}

function wordsOf(text: string, size: number, face: Face): Word[] {
  return text.split("\n").flatMap((piece) => {
    const words = piece.split(/\s+/u).filter((word) => word !== "");
    return words.map((word, index) => ({ text: word, width: textWidth(word, size, face), starts: index === 0 }));
  });
}

/** Places of the words that begin a line when lines are `limit` millimetres wide. */
function breaksAt(words: readonly Word[], limit: number, space: number): number[] {
  const breaks: number[] = [];
  let line = 0;
  words.forEach((word, index) => {
    if (index > 0 && (word.starts || line + space + word.width > limit)) {
      breaks.push(index);
      line = word.width;
    } else line = index === 0 ? word.width : line + space + word.width;
  });
  return breaks;
}

/** Allowance in millimetres for another program's slightly wider letters: within it the breaks must stay. */
const slack = 1;
const step = 0.5;

/**
 * The narrowest width in millimetres, up to `limit`, in which `text` takes no more lines than in `limit`, if possible
 * without tearing apart words that belong together: its lines are then about equally long. `limit` itself when the text
 * needs no break of its own.
 */
export function balancedWidth(text: string, limit: number, size: number, face: Face): number {
  const words = wordsOf(text, size, face);
  const space = textWidth(" ", size, face);
  const wanted = breaksAt(words, limit, space);
  if (wanted.every((index) => words[index]?.starts)) return limit;
  let narrowest = limit;
  for (let width = limit; width > limit / 3; width -= step) {
    const breaks = breaksAt(words, width, space);
    if (breaks.length > wanted.length) break;
    if (breaksAt(words, width - slack, space).join() === breaks.join()) narrowest = width;
  }
  const whole = (width: number): boolean =>
    breaksAt(words, width, space).every(
      (index) => words[index]?.starts || !torn(words[index - 1]?.text ?? "", words[index]?.text ?? ""),
    );
  for (let width = narrowest; width <= limit; width += step) {
    const breaks = breaksAt(words, width, space);
    if (whole(width) && breaksAt(words, width - slack, space).join() === breaks.join()) return width;
  }
  return narrowest;
}
