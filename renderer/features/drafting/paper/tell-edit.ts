import type { Editor } from "slate";
import { dropTopic, tellDone } from "#renderer/ui/status/notices.ts";

const topic = "drafting.edit";
/** The step of the paper's history the notice offers to go back on. */
let told: unknown = null;

/** Says what the last step did to the paper. The way back is offered only as long as that step is the last one. */
export function tellEdit(editor: Editor, words: string): void {
  told = editor.history.undos.at(-1);
  tellDone(words, { title: "Hoàn tác", run: () => editor.undo() }, topic);
}

/** After a change of the paper: "Hoàn tác" of a notice never takes back another step than the one it speaks of. */
export function endPassedEdit(editor: Editor): void {
  if (told === null || editor.history.undos.at(-1) === told) return;
  told = null;
  dropTopic(topic);
}
