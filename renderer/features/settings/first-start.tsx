import { useState } from "react";
import type { Hello } from "#shared/contract/system.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";
import { draftOf, officeOf } from "./office-draft.ts";
import { OfficeForm } from "./office-form.tsx";
import { useStage } from "./first-start-stage.ts";
import "./settings.css";
import { SignersForm } from "./signers-form.tsx";
import { useSettings } from "./store.ts";
import { useBuiltins } from "./use-builtins.ts";

/** Built-in paper of the trial. */
const trial = "chi-thi-05-ct-ttg";

/** Asks once who the office is, then what to begin with. All of it can be left for later. */
export function FirstStart({ hello }: { readonly hello: Hello }) {
  const choosing = useStage((stage) => stage.choosing);
  return (
    <main className="settings-first" tabIndex={-1}>
      {choosing ? <Begin /> : <AskOffice hello={hello} />}
    </main>
  );
}

function AskOffice({ hello }: { readonly hello: Hello }) {
  const client = useClient();
  const [draft, setDraft] = useState(() => draftOf(hello.office));
  const office = officeOf(draft);
  const save = async (): Promise<void> => {
    try {
      useStage.setState({ choosing: true });
      await client.call("office.save", office);
    } catch (error) {
      useStage.setState({ choosing: false });
      tellFailure(error);
    }
  };
  const later = (): void => {
    useStage.setState({ choosing: true });
    client.call("settings.endFirstStart", {}).catch(tellFailure);
  };
  return (
    <div className="settings-first-page">
      <p className="settings-brand">Xuyên Suốt</p>
      <h1>Cơ quan của bạn?</h1>
      <p>
        Chương trình giữ mạch nhiệm vụ từ chỉ thị của cấp trên đến kế hoạch và văn bản cơ quan mình ký ban hành, nên cần
        biết tên, cấp và người ký của cơ quan. Sửa lại được bất cứ lúc nào ở Cài đặt.
      </p>
      <OfficeForm draft={draft} onChange={setDraft} today={hello.today} />
      <h2>Người ký</h2>
      <SignersForm draft={draft} onChange={setDraft} />
      <div className="settings-save">
        <Button look="primary" isDisabled={office.name === ""} onPress={() => void save()}>
          Xong
        </Button>
        <Button onPress={later}>Để sau</Button>
      </div>
    </div>
  );
}

function end(): void {
  useStage.setState({ choosing: false });
}

function Begin() {
  const take = useBuiltins();
  const tryOut = async (): Promise<void> => {
    if (await take(trial, "cascade")) end();
  };
  return (
    <div className="settings-first-page begin">
      <p className="settings-brand">Xuyên Suốt</p>
      <h1>Bắt đầu với việc gì?</h1>
      <p>Chọn một việc để làm ngay. Mọi việc khác có trong thanh bên trái; gõ Ctrl+K để tìm việc bằng chữ.</p>
      <ul className="settings-cards three" data-home>
        <li className="settings-card">
          <strong>Xem thử với Chỉ thị 05</strong>
          <p>Mở Chỉ thị số 05/CT-TTg có sẵn và lập thử kế hoạch triển khai của cơ quan.</p>
          <Button look="primary" onPress={() => void tryOut()}>
            Xem thử với Chỉ thị 05
          </Button>
        </li>
        <li className="settings-card">
          <strong>Nhập văn bản của tôi</strong>
          <p>Nhận tệp Word, PDF hoặc văn bản chép từ nơi khác; chương trình đọc ra nhiệm vụ và thời hạn.</p>
          <Button
            onPress={() => {
              goTo("library", { part: "import" });
              end();
            }}
          >
            Nhập văn bản của tôi
          </Button>
        </li>
        <li className="settings-card">
          <strong>Soạn từ mẫu</strong>
          <p>Bắt đầu một văn bản mới từ mẫu đúng thể thức: kế hoạch, công văn, báo cáo, tờ trình…</p>
          <Button
            onPress={() => {
              useSettings.setState({ section: "templates" });
              goTo("settings");
              end();
            }}
          >
            Xem các mẫu
          </Button>
        </li>
      </ul>
      <div className="bar">
        <Button onPress={end}>Vào chương trình</Button>
      </div>
    </div>
  );
}
