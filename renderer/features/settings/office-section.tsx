import type { Office } from "#shared/contract/office.ts";
import type { Hello } from "#shared/contract/system.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import type { OfficeDraft } from "./office-draft.ts";
import { draftOf, officeOf } from "./office-draft.ts";
import { OfficeForm } from "./office-form.tsx";
import { SignersForm } from "./signers-form.tsx";
import { useSettings } from "./store.ts";

export function OfficeSection() {
  const hello = useCall("system.hello", {});
  if (hello.isError) return <Failed error={hello.error} onRetry={() => void hello.refetch()} />;
  if (hello.data === undefined) return <Waiting words="Đang mở…" />;
  return <OfficeEditor hello={hello.data} />;
}

function OfficeEditor({ hello: { office, today } }: { readonly hello: Hello }) {
  const client = useClient();
  const changed = useSettings(({ officeDraft }) => officeDraft);
  const of = JSON.stringify(office);
  const draft = changed?.of === of ? changed.draft : draftOf(office);
  const setDraft = (next: OfficeDraft | null): void =>
    useSettings.setState({ officeDraft: next === null ? null : { of, draft: next } });
  const next = officeOf(draft);
  const isChanged = JSON.stringify(draftOf(next)) !== JSON.stringify(draftOf(office));
  const save = async (saved: Office): Promise<void> => {
    try {
      await client.call("office.save", saved);
      tellDone(
        "Đã lưu thông tin cơ quan.",
        office === null || saved === office ? undefined : { title: "Hoàn tác", run: () => void save(office) },
        "settings.office",
      );
    } catch (error) {
      tellFailure(error);
    }
  };
  const drop = (): void => {
    setDraft(null);
    const back = { title: "Hoàn tác", run: () => setDraft(draft) };
    tellDone("Đã bỏ các thay đổi chưa lưu của cơ quan.", back, "settings.office");
  };
  return (
    <div className="settings-page">
      <h1>Cơ quan và người ký</h1>
      <OfficeForm draft={draft} onChange={setDraft} today={today} />
      <h2>Người ký</h2>
      <SignersForm draft={draft} onChange={setDraft} />
      <div className="settings-save">
        <Button look="primary" isDisabled={!isChanged || next.name === ""} onPress={() => void save(next)}>
          Lưu
        </Button>
        {isChanged ? (
          <>
            <Button onPress={drop}>Bỏ thay đổi</Button>
            <span>Có thay đổi chưa lưu</span>
          </>
        ) : null}
      </div>
    </div>
  );
}
