import type { FileData } from "#shared/contract/document.ts";
import type { Imported } from "#shared/contract/library.ts";
import { writeCount } from "#shared/text/numerals.ts";
import type { Client } from "#renderer/ui/client/client.ts";
import { CallFailure } from "#renderer/ui/client/call-failure.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { setLibrary } from "#renderer/features/library/store.ts";

/** A file before its bytes are read; a folder has none. */
export type Offered = File | { readonly name: string; readonly folder: true };

type Refused = Extract<Imported, { state: "refused" }>;

/** Larger files are refused before they are read into the window, as the importer would (bytes). */
const largest = 100 * 2 ** 20;

/** Gives the function that takes files in, one after the other, where the person sees it and may stop it. */
export function useImport(): (files: readonly Offered[]) => Promise<void> {
  const client = useClient();
  return async (files) => {
    if (files.length === 0) return;
    const imported: Imported[] = [];
    try {
      const title =
        files.length === 1 ? `Đang nhập ${files[0]?.name ?? ""}` : `Đang nhập ${writeCount(files.length)} tệp`;
      await runWork(title, async ({ signal, onProgress }) => {
        for (const [done, file] of files.entries()) {
          if (signal.aborted) throw new CallFailure("cancelled");
          onProgress({ done, total: files.length, words: `Đang đọc ${file.name}` });
          imported.push(...(await importOne(client, file, signal)));
        }
      });
    } catch (error) {
      tellFailure(error);
    }
    report(imported, files.length);
  };
}

async function importOne(client: Client, file: Offered, signal: AbortSignal): Promise<readonly Imported[]> {
  const data = await readOffered(file);
  return "state" in data ? [data] : client.call("library.import", { files: [data] }, { signal });
}

async function readOffered(file: Offered): Promise<FileData | Refused> {
  const refused = (sentence: string): Refused => ({ state: "refused", name: file.name, sentence });
  if ("folder" in file) return refused("Đây là thư mục; hãy mở thư mục rồi chọn các tệp bên trong.");
  if (file.size > largest)
    return refused("Tệp này lớn hơn 100 MB nên không được mở; hãy bỏ bớt hình ảnh hoặc chia nhỏ tệp.");
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return refused("Không đọc được tệp; hãy kiểm tra tệp còn ở chỗ cũ và không bị chương trình khác khóa.");
  }
}

/** Says in words what came of it, and leads on: a single new paper opens to be looked at. */
function report(imported: readonly Imported[], asked: number): void {
  const kept = imported.filter((each) => each.state === "kept");
  const [fresh, known] = [kept.filter((each) => !each.known), kept.filter((each) => each.known)];
  setLibrary({ refused: imported.filter((each) => each.state === "refused") });
  const [only] = kept;
  if (asked === 1 && only !== undefined) {
    setLibrary({ selected: new Set([only.id]), checking: only.known ? null : only.id });
    tellDone(
      only.known
        ? `“${only.name}” đã có trong thư viện từ trước, không nhập lại.`
        : `Đã nhập 1 văn bản, nhận ra ${only.tasks} nhiệm vụ.`,
    );
    return;
  }
  if (kept.length === 0) return;
  if (fresh[0] !== undefined) setLibrary({ selected: new Set([fresh[0].id]) });
  const again = known.length === 0 ? "" : `, ${known.length} tệp đã có từ trước`;
  tellDone(`Đã nhập ${writeCount(fresh.length)} văn bản${again}.`);
}
