import { useState } from "react";
import { fold } from "#shared/text/fold.ts";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";

/** Which version this is and what it is built from. */
export function AboutSection() {
  const about = useCall("settings.about", {});
  const [words, setWords] = useState("");
  if (about.isError) return <Failed error={about.error} onRetry={() => void about.refetch()} />;
  if (about.data === undefined) return <Waiting words="Đang mở…" />;
  const { version, licences } = about.data;
  const shown = licences.filter(({ name, licence }) => fold(`${name} ${licence}`).includes(fold(words)));
  return (
    <div className="settings-page">
      <h1>Xuyên Suốt</h1>
      <p>{`Bản ${version}. Giữ mạch nhiệm vụ từ chỉ thị của cấp trên đến kế hoạch, báo cáo và văn bản ký ban hành.`}</p>
      <p>Chương trình dùng theo giấy phép MIT, chạy hoàn toàn trên máy này và không gửi dữ liệu đi đâu.</p>
      <h2>{`Các thành phần được dùng (${licences.length})`}</h2>
      <TextField label="Tìm thành phần" type="search" value={words} onChange={setWords} />
      <table className="settings-licences">
        <thead>
          <tr>
            <th scope="col">Thành phần</th>
            <th scope="col">Bản</th>
            <th scope="col">Giấy phép</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, version: number, licence }) => (
            <tr key={`${name} ${number}`}>
              <td>{name}</td>
              <td>{number}</td>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
