import { useState } from "react";
import type { Signer } from "#shared/contract/office.ts";
import type { SigningForm, SigningNames } from "#shared/issuing/authority.ts";
import { namesOfForm, readSigning, signingFormNames, signingForms, signingLines } from "#shared/issuing/authority.ts";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { changePlan } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

const labels: Readonly<Record<keyof SigningNames, string>> = {
  collective: "Tập thể",
  head: "Chức vụ người đứng đầu",
  unitHead: "Chức vụ trưởng đơn vị",
  title: "Chức vụ người ký",
};

/** Who signs and in whose name, with the block as it will stand on the paper. */
export function SignerPanel({ paper }: { readonly paper: PaperToIssue }) {
  const { plan, prepared } = paper;
  const { id } = prepared.entry;
  const read = readSigning(plan);
  // Names a form does not need are kept while the person looks at another form.
  const [remembered, setRemembered] = useState<SigningNames>(() => withUsual(read.names, prepared.issuer[0] ?? ""));
  const names = filled(read.names, remembered);
  const set = (form: SigningForm, next: SigningNames): void => {
    setRemembered(next);
    const { authority, title } = signingLines(form, next);
    changePlan(id, { authority, title });
  };
  const { signers } = prepared;
  return (
    <section className="issuing-block" aria-labelledby="issuing-signer">
      <header>
        <h2 id="issuing-signer">Người ký</h2>
      </header>
      {signers.length === 0 ? null : (
        <Select
          label="Chọn người ký của cơ quan"
          value={signers.find((signer) => signsAs(signer, plan))?.id ?? null}
          options={signers.map((signer) => ({ id: signer.id, text: signer.name, hint: signer.title }))}
          onChange={(key) => {
            const signer = signers.find((each) => each.id === key);
            if (signer !== undefined)
              changePlan(id, { authority: signer.authority, title: signer.title, signer: signer.name });
          }}
        />
      )}
      <Select
        label="Hình thức ký"
        value={read.form}
        options={signingForms.map((form) => ({ id: form, text: signingFormNames[form] }))}
        onChange={(key) => set(signingForms.find((form) => form === key) ?? "head", names)}
      />
      <div className="issuing-fields">
        {namesOfForm(read.form).map((name) => (
          <TextField
            key={name}
            label={labels[name]}
            value={names[name]}
            onChange={(words) => set(read.form, { ...names, [name]: words })}
          />
        ))}
        <TextField label="Họ và tên" value={plan.signer} onChange={(signer) => changePlan(id, { signer })} />
      </div>
      <div className="issuing-signature" role="img" aria-label={`Khối ký: ${blockWords(plan)}`}>
        {[...plan.authority, plan.title].map((line, at) => (
          <span key={at}>{line}</span>
        ))}
        <span className="issuing-name">{plan.signer}</span>
      </div>
    </section>
  );
}

/** The same block, also in whose name: a paper that leaves "TM." out can be given it by choosing the signer. */
function signsAs({ name, title, authority }: Signer, plan: PaperToIssue["plan"]): boolean {
  return name === plan.signer && title === plan.title && authority.join("\n") === plan.authority.join("\n");
}

function blockWords(plan: PaperToIssue["plan"]): string {
  return [...plan.authority, plan.title, plan.signer].filter((line) => line !== "").join(", ");
}

/** Names that a form has not asked for yet are proposed as most offices have them. */
function withUsual(names: SigningNames, issuer: string): SigningNames {
  const council = /^ỦY BAN NHÂN DÂN/u.test(issuer) || issuer === "";
  return {
    collective: names.collective || (council ? "ỦY BAN NHÂN DÂN" : issuer),
    head: names.head || (council ? "CHỦ TỊCH" : "GIÁM ĐỐC"),
    unitHead: names.unitHead || "CHÁNH VĂN PHÒNG",
    title: names.title,
  };
}

function filled(names: SigningNames, remembered: SigningNames): SigningNames {
  return {
    collective: names.collective || remembered.collective,
    head: names.head || remembered.head,
    unitHead: names.unitHead || remembered.unitHead,
    title: names.title,
  };
}
