import { Button } from "#renderer/ui/base/button.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import { BackupList } from "./backup-list.tsx";
import { sizeWords } from "./backup-words.ts";

/** Where the data is, how large, and its copies. */
export function BackupsSection() {
  const client = useClient();
  const storage = useCall("settings.storage", {});
  const backUp = async (): Promise<void> => {
    try {
      const made = await runWork("Đang sao lưu thư viện", (options) => client.call("settings.backupNow", {}, options));
      tellDone(`Đã sao lưu thư viện, ${sizeWords(made.size)}.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  const show = (): void => void client.call("settings.showFolder", {}).catch(tellFailure);
  return (
    <div className="settings-page">
      <h1>Dữ liệu và sao lưu</h1>
      {storage.data === undefined ? null : (
        <p>
          Toàn bộ dữ liệu nằm trong thư mục “{storage.data.folder}” trên máy này
          {storage.data.size === null ? "" : `; thư viện nặng ${sizeWords(storage.data.size)}`}. Các bản sao lưu nằm
          cùng thư mục đó; nên chép thêm ra ổ đĩa khác.
        </p>
      )}
      <div className="bar">
        <Button look="primary" onPress={() => void backUp()}>
          Sao lưu ngay
        </Button>
        {storage.data?.canShow === true ? <Button onPress={show}>Mở thư mục</Button> : null}
      </div>
      <h2>Các bản sao lưu</h2>
      <p>Mỗi ngày chương trình tự sao lưu một lần và giữ bảy bản gần nhất.</p>
      <BackupList />
    </div>
  );
}
