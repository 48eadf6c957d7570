import type { ReviewFinding } from "#shared/contract/review.ts";
import { useClient } from "#renderer/ui/client/client.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { leavePaper } from "#renderer/ui/navigation/navigation.ts";
import { usePerson } from "#renderer/ui/person/person.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import type { Desk } from "./data.ts";
import { lookBehind } from "./shown.ts";

export interface Acts {
  readonly fix: (findings: readonly ReviewFinding[]) => Promise<void>;
  readonly undo: (version: number) => Promise<void>;
  readonly withdraw: (finding: ReviewFinding) => Promise<void>;
  readonly print: () => Promise<void>;
  /** Puts the paper away and asks for another. */
  readonly leave: () => void;
}

/** What the buttons and keys of the review do; every one tells what was done, with a way back where there is one. */
export function useActs({ id, open, findings: all }: Desk): Acts {
  const client = useClient();
  const name = usePerson((person) => person.name);
  const undo = async (version: number): Promise<void> => {
    await client.call("review.undo", { id, version, who: name });
    tellDone("Đã trả văn bản về như trước khi sửa.", undefined, `review.fix:${id}`);
  };
  return {
    fix: (findings) =>
      tried(async () => {
        const keys = findings.map(({ key }) => key);
        const fixed = await client.call("review.fix", { id, version: open.entry.version, findings: keys, who: name });
        lookBehind(all, keys);
        const words = findings.length === 1 ? "Đã sửa" : `Đã sửa ${findings.length} chỗ`;
        const back = (): void => void tried(() => undo(fixed.version));
        tellDone(`${words}, lưu thành bản thứ ${fixed.version}.`, { title: "Hoàn tác", run: back }, `review.fix:${id}`);
      }),
    undo: (version) => tried(() => undo(version)),
    withdraw: ({ key }) =>
      tried(async () => {
        const { withdrawn } = await client.call("review.withdraw", { id, finding: key, who: name });
        const again = (): void =>
          void tried(async () => void (await client.call("review.regrant", { id, withdrawn, who: name })));
        tellDone(
          "Phát hiện này được tính lại; lý do bỏ qua trước đây vẫn còn trong lịch sử.",
          { title: "Hoàn tác", run: again },
          waiverTopic(id, key),
        );
      }),
    print: () =>
      tried(async () => {
        const file = await runWork("Đang lập phiếu thẩm tra", (options) =>
          client.call("review.sheet", { id, reviewer: name }, options),
        );
        saveFile(file);
        tellDone(`Đã lập “${file.name}”.`);
      }),
    leave: () => leavePaper("review"),
  };
}

/** A finding of a paper being waived or not. */
export function waiverTopic(paper: string, finding: string): string {
  return `waiver:${paper}:${finding}`;
}

async function tried(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    tellFailure(error);
  }
}
