import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Item, TaskBlock } from "#shared/model/block.ts";
import type { Document } from "#shared/model/document.ts";
import { documentVersion } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { arrange } from "./arrange.ts";
import type { Arranged } from "./arrange.ts";
import { Nodes } from "./build.ts";
import type { Cite } from "./cite.ts";
import { citeOf, subjectOf } from "./cite.ts";
import { gathered } from "./doubts.ts";
import { footLines, headLines } from "./frame.ts";
import type { CascadeInput, CascadeLink, CascadeResult } from "./input.ts";
import { issuerOf } from "./issuer.ts";
import { gathering, paperDoubts, recipientsOf, reportedTo, strangers, tooEarly } from "./reporting.ts";
import type { Source } from "./planned.ts";
import { aimBlocks, moneyBlocks, openingBlock, organisationBlocks } from "./sections.ts";
import { dayOf } from "./propose.ts";
import { selectTasks } from "./select.ts";

/**
 * Drafts the office's own Kế hoạch that carries out the superior papers: every task for its tier with mapped leads, co-ordinators
 * and limits, each linked to the task it carries out. What is not known stays blank and is said as a doubt; nothing is invented,
 * and nothing is dropped in silence.
 */
export function cascade(input: CascadeInput): CascadeResult {
  const date = dayOf(input);
  const issuer = issuerOf(input.office, date);
  const { planned, reported, notFor } = selectTasks(input);
  const nodes = new Nodes(input.newId);
  const cites = input.superiors.map(citeOf);
  const arranged = arrange(nodes, planned);
  const above = reportedTo(input, cites, issuer, date);
  const through = gathering(planned, input.office, date);
  const organisation = organisationBlocks(nodes, issuer, arranged.duties, through, above);
  const document: Document = {
    version: documentVersion,
    kind: "plan",
    header: {
      type: "header",
      id: nodes.id(),
      children: headLines(nodes, issuer, input.issued, subjectOf(cites, issuer.unit)),
    },
    body: {
      type: "body",
      id: nodes.id(),
      children: [
        openingBlock(nodes, cites, issuer),
        ...aimBlocks(nodes, cites, issuer),
        ...arranged.blocks,
        ...moneyBlocks(nodes),
        ...organisation.blocks,
      ],
    },
    closing: {
      type: "closing",
      id: nodes.id(),
      children: footLines(nodes, issuer, [above], recipientsOf(input.office, planned, date)),
    },
    appendices: [],
    source: null,
  };
  const paths = new Map(tasksOf(document).map(({ id, path }) => [id, path]));
  return {
    document,
    links: [
      ...linksOf(arranged, cites, paths),
      ...reported.map((source) => laid(source, organisation.reporting, cites, paths)),
    ],
    notFor,
    doubts: gathered(
      [
        ...[...strangers(input, date), ...tooEarly(input), ...paperDoubts(cites, issuer, through, above)].map(
          (one) => ({
            ...one,
            taskId: null,
          }),
        ),
        ...arranged.placed.flatMap(({ planned: { doubts }, block }) =>
          doubts.map((one) => ({ ...one, taskId: block.id })),
        ),
      ],
      input.issued,
    ),
  };
}

function linksOf({ placed }: Arranged, cites: readonly Cite[], paths: ReadonlyMap<string, string>): CascadeLink[] {
  return placed.flatMap(({ planned, block }) => planned.sources.map((source) => laid(source, block, cites, paths)));
}

function laid(
  { superior, task }: Source,
  block: TaskBlock | Item,
  cites: readonly Cite[],
  paths: ReadonlyMap<string, string>,
): CascadeLink {
  const words = block.type === "item" ? block : block.children[0];
  return {
    superior,
    parentId: task.id,
    childId: block.id,
    parentPath: task.path,
    childPath: paths.get(block.id) ?? "",
    confidence: 1,
    why: `lập từ nhiệm vụ ${pathWords(task.path)} của ${cites[superior]?.short ?? "văn bản cấp trên"}`,
    shared: {
      parent: [task.at],
      child: words && words.type !== "field" ? [{ node: words.id, start: 0, end: textOf(words).length }] : [],
    },
  };
}
