import type { FileData } from "#shared/contract/document.ts";
import type { Imported } from "#shared/contract/library.ts";
import type { Client } from "#renderer/ui/client/client.ts";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { sentenceOf } from "#renderer/ui/client/sentences.ts";
import { useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import type { Offered, Outcome } from "./outcome.ts";
import { noOutcome, withFile, wordsOf } from "./outcome.ts";
import { undoImport } from "./undo-import.ts";

export const importTitle = "Đang nhập văn bản";

/** Larger files are refused before they are read into the window, as the importer would (bytes). */
const largest = 100 * 2 ** 20;

/** Takes files in; `before`: they are those of an earlier import, tried again. */
export type Take = (files: readonly Offered[], before?: Outcome) => Promise<void>;

/** The files that wait while an import runs; null while none does. */
let waiting: Offered[] | null = null;

/**
 * Gives the function that takes files in, one after the other, where the person sees it and may stop it. Files that are given
 * while an import runs join it.
 */
export function useImport(): Take {
  const client = useClient();
  return async (files, before = noOutcome) => {
    if (files.length === 0) return;
    if (waiting !== null) return void waiting.push(...files);
    waiting = [...files];
    setLibrary({ outcome: null });
    const run = { queue: waiting, outcome: before, last: null as Imported | null, done: 0 };
    try {
      await runWork(importTitle, ({ signal, onProgress }) => importAll(client, run, signal, onProgress));
    } catch (error) {
      tellFailure(error);
    }
    waiting = null;
    report(client, { ...run.outcome, left: run.queue }, run.done === 1 && run.queue.length === 0 ? run.last : null);
  };
}

interface Run {
  readonly queue: Offered[];
  outcome: Outcome;
  last: Imported | null;
  done: number;
}

type Told = Parameters<Parameters<typeof runWork>[1]>[0];

async function importAll(client: Client, run: Run, signal: AbortSignal, tell: Told["onProgress"]): Promise<void> {
  for (let [file] = run.queue; file !== undefined; [file] = run.queue) {
    if (signal.aborted) throw new CallFailure("cancelled");
    const total = run.done + run.queue.length;
    tell({ done: run.done, total, words: `${run.done + 1}/${total} – ${file.name}` });
    run.last = await importOne(client, file, signal);
    run.outcome = withFile(run.outcome, file, run.last);
    run.done += 1;
    run.queue.shift();
  }
}

async function importOne(client: Client, file: Offered, signal: AbortSignal): Promise<Imported> {
  const data = await readOffered(file);
  if ("state" in data) return data;
  try {
    const [imported] = await client.call("library.import", { files: [data] }, { signal });
    return imported ?? refusal(file, sentenceOf(null));
  } catch (error) {
    // A fault over one file does not keep the others out; what would befall every file ends the import.
    if (error instanceof CallFailure && error.code === "internal") return refusal(file, sentenceOf(error));
    throw error;
  }
}

function refusal({ name }: Offered, sentence: string): Imported {
  return { state: "refused", name, sentence };
}

async function readOffered(file: Offered): Promise<FileData | Imported> {
  if ("folder" in file) return refusal(file, "Đây là thư mục; hãy mở thư mục rồi chọn các tệp bên trong.");
  if (file.size > largest)
    return refusal(file, "Tệp này lớn hơn 100 MB nên không được mở; hãy bỏ bớt hình ảnh hoặc chia nhỏ tệp.");
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return refusal(file, "Không đọc được tệp; hãy kiểm tra tệp còn ở chỗ cũ và không bị chương trình khác khóa.");
  }
}

/** Says in words what came of it, and leads on: a single new paper, `only`, opens to be looked at. */
function report(client: Client, outcome: Outcome, only: Imported | null): void {
  const { fresh } = outcome;
  const back = fresh.length === 0 ? null : { words: wordsOf(outcome), run: () => undoImport(client, fresh) };
  const action = back === null ? undefined : { title: "Hoàn tác", run: back.run };
  const isOne = only?.state === "kept" && fresh.length <= 1;
  setLibrary({ outcome: isOne ? null : outcome, ...(back === null ? {} : { lastAct: back }) });
  if (isOne) {
    const isNew = fresh.length > 0;
    setLibrary({ selected: new Set([only.id]), checking: isNew ? only.id : null });
    if (!isNew) tellDone(`“${only.name}” đã có trong thư viện từ trước, không nhập lại.`);
    else tellDone(`Đã nhập 1 văn bản, nhận ra ${only.tasks} nhiệm vụ.`, action);
    return;
  }
  if (fresh[0] !== undefined) setLibrary({ selected: new Set([fresh[0]]) });
  // In the list the outcome is in view; elsewhere it is told.
  const isSeen = useNavigation.getState().view === "library" && useLibrary.getState().checking === null;
  if (!isSeen) tellDone(wordsOf(outcome), action);
}
