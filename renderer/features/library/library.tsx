import { FileInput } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { Button } from "#renderer/ui/base/button.tsx";
import { Empty, Failed } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";

/** The papers the office keeps. */
export function LibraryScreen() {
  const papers = useCall("library.list", {});
  const client = useClient();
  const take = async (files: FileList | null): Promise<void> => {
    if (files === null || files.length === 0) return;
    try {
      const data = await Promise.all(
        [...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const imported = await runWork(`Đang nhập ${data.length} tệp`, (options) =>
        client.call("library.import", { files: data }, options),
      );
      tellDone(`Đã nhập ${imported.filter(({ state }) => state === "kept").length} văn bản.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const button = (
    <FileTrigger allowsMultiple onSelect={(files) => void take(files)}>
      <Button look="primary">
        <FileInput size={16} aria-hidden /> Nhập văn bản…
      </Button>
    </FileTrigger>
  );
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />;
  if (papers.data?.length === 0)
    return (
      <Empty title="Thư viện chưa có văn bản nào" actions={button}>
        Nhập văn bản của cấp trên và của cơ quan mình; chương trình nhận ra số, ký hiệu, nhiệm vụ và thời hạn trong đó.
      </Empty>
    );
  return (
    <div>
      {button}
      <ul>
        {papers.data?.map((paper) => (
          <li key={paper.id}>
            {paper.number}/{paper.symbol} {paper.subject}
          </li>
        ))}
      </ul>
    </div>
  );
}
