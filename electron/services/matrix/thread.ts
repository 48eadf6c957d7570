import { Refusal } from "#shared/contract/failure.ts";
import type { Thread } from "#shared/contract/matrix.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { shortName } from "#shared/trace/short-name.ts";
import { shownState } from "#shared/trace/states.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { linksAbove, linksBelow } from "#electron/storage/links.ts";
import type { LinkRow } from "#electron/storage/tables.ts";
import type { Papers } from "./papers.ts";
import { columnsOf, taskOf } from "./table.ts";

type Card = Thread["cards"][number];

interface Knot {
  readonly paper: string;
  readonly task: string;
}

/** A thread is for one pair of eyes: where it would be larger it is cut. */
const mostCards = 200;

/** One task followed up to where it begins and from there down through all papers; papers that follow without it are holes. */
export function threadOf(db: Reader, papers: Papers, asked: Knot): Thread {
  const cards = new Map<string, Card>();
  const lines = new Map<string, Thread["lines"][number]>();
  for (const root of rootsOf(db, asked)) follow(db, papers, root, cards, lines);
  if (!cards.has(keyOf(asked))) throw new Refusal("not-found");
  return {
    cards: [...cards.values()],
    lines: [...lines.values()].filter(({ from, to }) => cards.has(from) && cards.has(to)),
  };
}

function keyOf({ paper, task }: Knot): string {
  return `${paper} ${task}`;
}

function living({ state }: LinkRow): boolean {
  return state !== "refused";
}

/** The tasks above that nothing stands above. A circle of links ends where it closes. */
function rootsOf(db: Reader, knot: Knot, seen: Set<string> = new Set()): Knot[] {
  seen.add(keyOf(knot));
  const above = linksAbove(db, knot.paper)
    .filter((row) => row.child_task === knot.task && living(row))
    .map((row): Knot => ({ paper: row.parent_document, task: row.parent_task }))
    .filter((one) => !seen.has(keyOf(one)));
  return above.length === 0 ? [knot] : above.flatMap((one) => rootsOf(db, one, seen));
}

function follow(
  db: Reader,
  papers: Papers,
  knot: Knot,
  cards: Map<string, Card>,
  lines: Map<string, Thread["lines"][number]>,
): void {
  if (cards.has(keyOf(knot)) || cards.size >= mostCards) return;
  const card = cardOf(papers, knot);
  if (card === null) return;
  cards.set(card.key, card);
  const below = linksBelow(db, knot.paper).filter(living);
  const rows = below.filter((row) => row.parent_task === knot.task);
  const followers = [...new Set(below.map((row) => row.child_document))];
  const { tasks, columns } = columnsOf(db, papers, knot.paper, followers);
  const at = tasks.findIndex(({ id }) => id === knot.task);
  for (const row of rows) {
    const child = { paper: row.child_document, task: row.child_task };
    lines.set(`${card.key} ${keyOf(child)}`, { from: card.key, to: keyOf(child), sure: row.state === "confirmed" });
    follow(db, papers, child, cards, lines);
  }
  for (const column of columns) {
    const { state, deep, note } = column.cell(at);
    const shown = shownState({ state, deep });
    if (shown === "not-for") continue;
    for (const row of rows.filter(({ child_document }) => child_document === column.child)) {
      const key = keyOf({ paper: row.child_document, task: row.child_task });
      const known = cards.get(key);
      if (known?.state === null) cards.set(key, { ...known, state: shown, note });
    }
    if (rows.some(({ child_document }) => child_document === column.child)) continue;
    const hole = {
      ...nameOf(papers, column.child),
      key: `${card.key} ${column.child}`,
      task: null,
      state: shown,
      note,
    };
    cards.set(hole.key, hole);
    lines.set(hole.key, { from: card.key, to: hole.key, sure: true });
  }
}

function cardOf(papers: Papers, { paper, task }: Knot): Card | null {
  const found = tasksOf(papers.document(paper)).find(({ id }) => id === task);
  if (found === undefined) return null;
  return { ...nameOf(papers, paper), key: keyOf({ paper, task }), task: taskOf(found), state: null, note: "" };
}

function nameOf(papers: Papers, paper: string) {
  const entry = papers.entry(paper);
  return { paper, name: shortName(entry), tier: entry.tier };
}
