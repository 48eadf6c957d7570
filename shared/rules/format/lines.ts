import type { Line, LineRole } from "#shared/model/document.ts";
import type { At } from "#shared/model/task.ts";
import { textOf } from "#shared/model/text.ts";
import type { RuleContext } from "#shared/rules/engine/rule.ts";

/** The lines of the head or foot that fill one box, in order. */
export function linesOf({ document }: RuleContext, role: LineRole): readonly Line[] {
  return [...document.header.children, ...document.closing.children].filter((line) => line.role === role);
}

/** The whole of a line's words as a place. */
export function placeOfLine(line: Line): At {
  return { node: line.id, start: 0, end: textOf(line).length };
}

/** The head as a whole: where a missing line is reported. */
export function placeOfHead({ document }: RuleContext): At {
  return { node: document.header.children[0]?.id ?? document.header.id, start: 0, end: 0 };
}

/** The foot as a whole. */
export function placeOfFoot({ document }: RuleContext): At {
  return { node: document.closing.children[0]?.id ?? document.closing.id, start: 0, end: 0 };
}

/** True for a paper issued under an older decree, as far as its date says: what NĐ 30/2020 changed is not asked of it. */
export function isBeforeDecree({ header }: RuleContext): boolean {
  const year = header.date?.year;
  return year !== undefined && year !== null && year < 2020;
}
