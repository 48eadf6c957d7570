import { Refusal } from "#shared/contract/failure.ts";
import type { Input } from "#shared/contract/index.ts";
import type { Pair, PairLink } from "#shared/contract/matrix.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { fold } from "#shared/text/fold.ts";
import { fingerprint } from "#shared/trace/fingerprint.ts";
import { evidenceBetween, likeliestIn } from "#shared/trace/links.ts";
import { shortName } from "#shared/trace/short-name.ts";
import { shownState } from "#shared/trace/states.ts";
import type { Reader } from "#electron/storage/connection.ts";
import { linksOfPair } from "#electron/storage/links.ts";
import { readOutcome } from "#electron/storage/outcomes.ts";
import type { LinkRow } from "#electron/storage/tables.ts";
import type { Papers } from "./papers.ts";
import { columnsOf, taskOf } from "./table.ts";

const mostCandidates = 60;
const order = { confirmed: 0, suggested: 1, refused: 2 } as const;

/** Everything known of a superior task in one lower paper. */
export function pairOf(db: Reader, papers: Papers, { parent, task, child }: Input<"matrix.pair">): Pair {
  const { tasks, columns } = columnsOf(db, papers, parent, [child]);
  const at = tasks.findIndex(({ id }) => id === task);
  const superior = tasks[at];
  const cell = columns[0]?.cell(at);
  if (superior === undefined || cell === undefined) throw new Refusal("not-found");
  const [above, below] = [papers.document(parent), papers.document(child)];
  const links = linksOfPair(db, parent, child)
    .filter((row) => row.parent_task === task)
    .flatMap((row) => linkOf(row, superior, above, below))
    .toSorted((a, b) => order[a.state] - order[b.state] || b.confidence - a.confidence);
  const outcome = readOutcome(db, { parentDocument: parent, childDocument: child, parentTask: task });
  return {
    parent: taskOf(superior),
    parentName: shortName(papers.entry(parent)),
    childName: shortName(papers.entry(child)),
    state: shownState(cell),
    sure: cell.sure,
    note: cell.note,
    links,
    outcome: outcome === null ? null : { ...outcome, to: [...(outcome.to ?? [])] },
  };
}

function linkOf(row: LinkRow, superior: Task, above: Document, below: Document): PairLink[] {
  const task = tasksOf(below).find(({ id }) => id === row.child_task);
  const evidence = evidenceBetween(above, below, row.parent_task, row.child_task);
  if (task === undefined || evidence === null) return [];
  const changed = row.state === "confirmed" && row.parent_print !== null && row.parent_print !== fingerprint(superior);
  const places = (given: typeof evidence.shared.parent) => given.map((one) => ({ ...one }));
  return [
    {
      task: taskOf(task),
      state: row.state,
      confidence: row.confidence,
      why: row.why,
      changedFrom: changed ? row.parent_text : null,
      shared: { parent: places(evidence.shared.parent), child: places(evidence.shared.child) },
    },
  ];
}

/** Tasks of the lower paper that hold all the words, accents or not; the likeliest first. */
export function candidatesOf(papers: Papers, { parent, task, child, words }: Input<"matrix.candidates">) {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  return likeliestIn(papers.document(parent), papers.document(child), task)
    .filter(({ task: one }) => {
      const text = fold(`${pathWords(one.path)} ${one.text} ${one.lead.map(({ value }) => value).join(" ")}`);
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, mostCandidates)
    .map(({ task: one, value }) => ({ ...taskOf(one), confidence: value }));
}
