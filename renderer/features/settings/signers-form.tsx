import { Plus, X } from "lucide-react";
import { useState } from "react";
import { officeForm } from "#shared/agencies/office-form.ts";
import type { SigningForm } from "#shared/agencies/signing.ts";
import { authorityLines, signingFormOf } from "#shared/agencies/signing.ts";
import type { Signer } from "#shared/contract/office.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import type { OfficeDraft } from "./office-draft.ts";

interface Props {
  readonly draft: OfficeDraft;
  readonly onChange: (draft: OfficeDraft) => void;
}

const forms: readonly { readonly id: SigningForm; readonly text: string; readonly hint: string }[] = [
  { id: "collective", text: "Thay mặt tập thể (TM.)", hint: "người đứng đầu ký thay mặt tập thể lãnh đạo" },
  { id: "head", text: "Người đứng đầu ký", hint: "thủ trưởng ký theo thẩm quyền của mình" },
  { id: "deputy", text: "Ký thay (KT.)", hint: "cấp phó ký thay người đứng đầu" },
  { id: "order", text: "Thừa lệnh (TL.)", hint: "người đứng đầu giao cho đơn vị thuộc cơ quan" },
  { id: "mandate", text: "Thừa ủy quyền (TUQ.)", hint: "người đứng đầu ủy quyền bằng văn bản" },
];

/** Who signs for the office, each with the block as it will stand on the paper. */
export function SignersForm({ draft, onChange }: Props) {
  const { signers, kind } = draft;
  const [added, setAdded] = useState<string | null>(null);
  const { body, chief, deputy } = officeForm(kind);
  const put = (next: readonly Signer[]): void => onChange({ ...draft, signers: next });
  const change = (id: string, part: Partial<Signer>): void =>
    put(signers.map((signer) => (signer.id === id ? { ...signer, ...part } : signer)));
  const chooseForm = (signer: Signer, form: SigningForm): void => {
    const usual = form === "deputy" ? deputy : form === "collective" || form === "head" ? chief : "";
    const fits = signer.title === "" || [chief, deputy].some((words) => words.toUpperCase() === signer.title);
    change(signer.id, {
      authority: authorityLines({ form, body, head: chief }),
      ...(fits ? { title: usual.toUpperCase() } : {}),
    });
  };
  const add = (): void => {
    const form: SigningForm = signers.length > 0 ? "deputy" : body === "" ? "head" : "collective";
    const title = (form === "deputy" ? deputy : chief).toUpperCase();
    const authority = authorityLines({ form, body, head: chief });
    const id = crypto.randomUUID();
    setAdded(id);
    put([...signers, { id, authority, title, name: "" }]);
  };
  return (
    <div className="settings-signers">
      {signers.map((signer, at) => (
        <fieldset key={signer.id} ref={signer.id === added ? show : null} className="settings-signer">
          <legend>{`Người ký ${at + 1}`}</legend>
          <Select
            label="Hình thức ký"
            options={forms}
            value={signingFormOf(signer.authority)}
            onChange={(form) => chooseForm(signer, form as SigningForm)}
          />
          <TextField label="Chức vụ" value={signer.title} onChange={(title) => change(signer.id, { title })} />
          <TextField
            label="Họ và tên"
            value={signer.name}
            onChange={(name) => change(signer.id, { name })}
            autoFocus={signer.id === added}
          />
          <IconButton label={`Bỏ người ký ${at + 1}`} onPress={() => put(signers.filter(({ id }) => id !== signer.id))}>
            <X size={16} aria-hidden />
          </IconButton>
          <div className="settings-block" aria-label="Khối chữ ký trên văn bản" role="img">
            {[...signer.authority, signer.title.toUpperCase()].map((line) => (
              <div key={line}>{line}</div>
            ))}
            <div className="settings-block-name">{signer.name}</div>
          </div>
        </fieldset>
      ))}
      <div className="bar">
        <Button onPress={add}>
          <Plus size={16} aria-hidden /> Thêm người ký
        </Button>
      </div>
    </div>
  );
}

/** The kit gives the focus without scrolling; a new signer may stand behind the bar at the foot. */
function show(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
