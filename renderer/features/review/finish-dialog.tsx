import { useState } from "react";
import { countsOf } from "#shared/review/lists.ts";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { personName, rememberPerson } from "#renderer/ui/person/person.ts";
import { tellDone } from "#renderer/ui/status/notices.ts";
import { useDesk } from "./data.ts";
import { Form } from "./form.tsx";

const verdicts = [
  { id: "passed", text: "Đạt, trình ký" },
  { id: "returned", text: "Trả lại để hoàn chỉnh" },
];

/** Concludes a review of the paper as it is now; later reviews are compared with it. */
export function FinishDialog() {
  const { id, open, findings } = useDesk();
  const client = useClient();
  const { error, warning } = countsOf(findings.filter(({ waiver }) => waiver === null));
  const [verdict, setVerdict] = useState<"passed" | "returned">(error === 0 ? "passed" : "returned");
  const [note, setNote] = useState("");
  const [reviewer, setReviewer] = useState(personName());
  const { version } = open.entry;
  const finish = async (): Promise<void> => {
    await client.call("review.finish", { id, version, reviewer, verdict, note });
    rememberPerson(reviewer);
    tellDone(`Đã ghi kết luận thẩm tra bản thứ ${version}.`);
  };
  return (
    <Form title="Kết luận thẩm tra" verb="Ghi kết luận" isReady={reviewer.trim() !== ""} onDone={finish}>
      <p className={error === 0 ? "sentence" : "sentence error"}>
        {error === 0
          ? `Bản thứ ${version}: không còn lỗi, còn ${warning} cảnh báo.`
          : `Bản thứ ${version}: còn ${error} lỗi và ${warning} cảnh báo chưa sửa, chưa có lý do bỏ qua.`}
      </p>
      <Select
        label="Kết luận"
        options={verdicts}
        value={verdict}
        onChange={(chosen) => setVerdict(chosen === "passed" ? "passed" : "returned")}
      />
      <TextField label="Ý kiến thêm" value={note} onChange={setNote} rows={3} />
      <TextField label="Người thẩm tra" value={reviewer} onChange={setReviewer} isRequired />
    </Form>
  );
}
