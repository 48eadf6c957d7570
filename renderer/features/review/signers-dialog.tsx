import { Plus, X } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone } from "#renderer/ui/status/notices.ts";
import { useDesk } from "./data.ts";
import { Form } from "./form.tsx";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** Who has to agree before the paper is signed. */
export function SignersDialog() {
  const { id, open } = useDesk();
  const client = useClient();
  const [rows, setRows] = useState<readonly Row[]>(() =>
    open.signoffs.length === 0 ? [blank()] : open.signoffs.map(({ id: key, name, role }) => ({ id: key, name, role })),
  );
  const [asDefault, setAsDefault] = useState(true);
  const change = (key: string, part: Partial<Row>): void =>
    setRows(rows.map((row) => (row.id === key ? { ...row, ...part } : row)));
  const kept = new Set(rows.map((row) => row.id));
  const lost = open.signoffs.filter((signoff) => signoff.state !== "waiting" && !kept.has(signoff.id));
  const named = rows.filter(({ name, role }) => `${name}${role}`.trim() !== "");
  const save = async (): Promise<void> => {
    await client.call("review.setSigners", { id, signers: [...named], asDefault });
    tellDone("Đã ghi danh sách người cho ý kiến.");
  };
  return (
    <Form
      title="Người phải cho ý kiến trước khi trình ký"
      verb={lost.length === 0 ? "Lưu danh sách" : "Lưu và xóa ý kiến"}
      isReady
      onDone={save}
      wide
    >
      {rows.map((row, at) => (
        <div key={row.id} className="review-signer">
          <TextField label={`Họ tên ${at + 1}`} value={row.name} onChange={(name) => change(row.id, { name })} />
          <TextField
            label="Chức vụ, đơn vị"
            value={row.role}
            onChange={(role) => change(row.id, { role })}
            placeholder="Công chức Tư pháp - Hộ tịch"
          />
          <IconButton label={`Bỏ dòng ${at + 1}`} onPress={() => setRows(rows.filter(({ id: key }) => key !== row.id))}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ))}
      <div className="bar">
        <Button onPress={() => setRows([...rows, blank()])}>
          <Plus size={16} aria-hidden /> Thêm người
        </Button>
      </div>
      {lost.length === 0 ? null : (
        <p className="sentence warning">
          Lưu danh sách này sẽ xóa ý kiến đã cho của {lost.map(({ name, role }) => name || role).join(", ")}.
        </p>
      )}
      <Checkbox isSelected={asDefault} onChange={setAsDefault}>
        Dùng danh sách này cho các văn bản sau
      </Checkbox>
    </Form>
  );
}

function blank(): Row {
  return { id: crypto.randomUUID(), name: "", role: "" };
}
