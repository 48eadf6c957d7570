import { Refusal } from "#shared/contract/failure.ts";
import type { Input, Output } from "#shared/contract/index.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { fold } from "#shared/text/fold.ts";
import { likeliestAbove } from "#shared/trace/links.ts";
import { currentPaper } from "#electron/services/library/trees.ts";
import { setLink } from "#electron/services/matrix/decide.ts";
import type { Papers } from "#electron/services/matrix/papers.ts";
import { superiorIds } from "#electron/services/review/ties.ts";
import type { Library } from "#electron/storage/open.ts";
import { listSuperiors, replaceSuperiors } from "#electron/storage/reviews.ts";
import { keepWorkingCopy, readWorkingCopy } from "./working-copy.ts";

const most = 60;

/** Tasks of a superior paper that hold all the words, the likeliest for the own task first. */
export function superiorTasks(
  db: Library,
  { id, ownTask, superior, words }: Input<"drafting.superiorTasks">,
): Output<"drafting.superiorTasks"> {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  return likeliestAbove(currentPaper(db, superior).document, readWorkingCopy(db, id).document, ownTask)
    .filter(({ task: { path, text } }) => {
      const said = fold(`${pathWords(path)} ${text}`);
      return wanted.every((word) => said.includes(word));
    })
    .slice(0, most)
    .map(({ task: { id: task, path, text, deadline } }) => ({
      id: task,
      path: pathWords(path),
      text,
      deadline: deadline?.raw ?? null,
    }));
}

/** Ties or unties two tasks; the superior paper becomes one the paper is held against. `kept` is true when a version was made. */
export function linkTasks(
  db: Library,
  papers: Papers,
  { id, ownTask, superior, task, linked }: Input<"drafting.link">,
): Output<"drafting.link"> & { readonly kept: boolean } {
  if (superior === id) throw new Refusal("refused", "Văn bản không thể là cấp trên của chính nó.");
  return db.transaction(() => {
    const isKnown = tasksOf(papers.document(id)).some((own) => own.id === ownTask);
    const kept = !isKnown && keepWorkingCopy(db, id, "Trước khi liên kết với nhiệm vụ cấp trên").made;
    const state = linked ? ("confirmed" as const) : ("refused" as const);
    const { before } = setLink(db, papers, { parent: superior, task, child: id, childTask: ownTask, state });
    const chosen = listSuperiors(db, id);
    if (linked && chosen.length > 0 && !superiorIds(db, id).includes(superior))
      replaceSuperiors(db, id, [...chosen, superior]);
    return { before, kept };
  });
}
