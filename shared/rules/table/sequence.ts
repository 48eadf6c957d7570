import type { Entry } from "#shared/facts/outline.ts";
import type { Row, Table } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { gathering } from "#shared/text/gather.ts";
import { fold } from "#shared/text/fold.ts";

/** A number left out in the first column of a table. Rows of dots, groups and anything that is no plain number begin anew. */
export const tableSequence = documentRule({
  id: "table/sequence",
  title: "Cột STT của bảng bị bỏ cách",
  basis: "Thứ tự trong cột số thứ tự của bảng",
  severity: "warning",
  needs: [],
  messages: {
    one: "Cột “{head}”: sau “{before}” là “{found}”, thiếu “{missing}”; cần bổ sung dòng thiếu hoặc đánh số lại.",
    many: "Cột “{head}”: sau “{before}” là “{found}”, thiếu từ “{first}” đến “{last}”; cần bổ sung dòng thiếu hoặc đánh số lại.",
  },
  check: ({ outline }: RuleContext) => gapsIn(outline),
  examples: {
    good: [
      { paper: "STT\tNội dung\tChủ trì\n1\tRà soát\tVăn phòng\n2\tCông khai\tCông an xã\n3\tBáo cáo\tVăn phòng" },
      {
        paper:
          "TT\tNội dung\tChủ trì\nI\tTHỂ CHẾ\t\n1\tRà soát\tVăn phòng\n2\tCông khai\tCông an xã\nII\tNHÂN LỰC\t\n1\tTập huấn\tVăn phòng",
      },
      { paper: "TT\tNội dung\tChủ trì\n1\tRà soát\tVăn phòng\n…\t\t\n9\tBáo cáo\tVăn phòng" },
      { paper: "TT\tTên trường\tGhi chú\n1\tTrường A\tx\n2\tTrường B\tx\n\t3\tTrường C\n4\tTrường D\tx" },
      { paper: "TT\tTên xã\tSố hộ\n5\tXã An Bình\t120\n9\tXã Hòa Lạc\t80\n12\tXã Tân Hưng\t95" },
    ],
    bad: [
      {
        paper:
          "STT\tNội dung\tChủ trì\n1\tRà soát\tVăn phòng\n2\tCông khai\tCông an xã\n4\tBáo cáo\tVăn phòng\n5\tTổng kết\tVăn phòng",
        finds: ["one"],
      },
      {
        paper:
          "TT\tNội dung\tChủ trì\n1\tRà soát\tVăn phòng\n2\tCông khai\tCông an xã\n5\tBáo cáo\tVăn phòng\n6\tTổng kết\tVăn phòng",
        finds: ["many"],
      },
    ],
  },
});

const title = /^(?:stt|tt|so tt|so thu tu)$/u;
/** A slip leaves out few numbers; where more are gone, rows were left out on purpose or the reading lost them. */
const slip = 3;

const gapsIn = gathering(
  ({ block }: Entry) => block.id,
  ({ block }): Report<"one" | "many">[] => (block.type === "table" ? gapsOf(block) : []),
);

function gapsOf(table: Table): Report<"one" | "many">[] {
  const head = table.children.find((row) => row.role === "head");
  const name = head ? firstWords(head) : "";
  if (!title.test(fold(name).replace(/[.:]$/u, ""))) return [];
  const found: Report<"one" | "many">[] = [];
  let before: number | null = null;
  let above: Row | null = null;
  let steps = 0;
  for (const row of table.children) {
    if (row.role === "head") continue;
    const words = firstWords(row);
    if (words === "" && row.role === undefined) {
      if (before !== null && isShifted(before + 1, row)) before += 1;
      continue;
    }
    const number = /^\d{1,3}[.)]?$/u.test(words) && row.role === undefined ? Number.parseInt(words, 10) : null;
    const gap = before === null || number === null ? 0 : number - before - 1;
    if (before !== null && number === before + 1) steps += 1;
    if (before !== null && number !== null && gap > 0 && gap <= slip && !isInside(before + 1, above)) {
      const data = { head: name, before, found: number };
      const at = placeOf(row);
      found.push(
        gap === 1
          ? { at, message: "one", data: { ...data, missing: before + 1 } }
          : { at, message: "many", data: { ...data, first: before + 1, last: number - 1 } },
      );
    }
    [before, above] = [number, row];
  }
  // Numbers picked from another list are not slips: most have to follow one another.
  return found.length >= steps ? [] : found;
}

/** A row whose cells moved to the right when the table was copied: the number stands alone in another of them. */
function isShifted(number: number, row: Row): boolean {
  return row.children.some(
    (cell) =>
      cell.children
        .map((paragraph) => textOf(paragraph))
        .join("")
        .trim() === `${number}`,
  );
}

/** The next row may have run into the one above: "…\n3. Báo cáo" in its cells. */
function isInside(number: number, row: Row | null): boolean {
  const alone = new RegExp(`(?:^|\\s)${number}[.)]?(?:\\s|$)`, "u");
  return (row?.children ?? []).some((cell) => cell.children.some((paragraph) => alone.test(textOf(paragraph))));
}

function firstWords(row: Row): string {
  return (row.children[0]?.children ?? [])
    .map((paragraph) => textOf(paragraph))
    .join(" ")
    .trim();
}

function placeOf(row: Row): Report["at"] {
  const first = row.children[0]?.children[0];
  return { node: first?.id ?? row.id, start: 0, end: first ? textOf(first).length : 0 };
}
