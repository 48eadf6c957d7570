import { FileSpreadsheet } from "lucide-react";
import { useMemo, useState } from "react";
import type { RegisterLine } from "#shared/contract/issuing.ts";
import { kinds } from "#shared/kinds/index.ts";
import { fold } from "#shared/text/fold.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { CancelledDialog } from "./cancelled-dialog.tsx";
import { RegisterTable } from "./register-table.tsx";
import { showTab } from "./store.ts";

const all = "all";

function matches(line: RegisterLine, words: string): boolean {
  const text = fold(
    `${line.number} ${line.symbol} ${line.kindName} ${line.subject} ${line.signer} ${line.recipients} ${line.reason ?? ""}`,
  );
  return fold(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function openPaper(paper: string): void {
  showTab("paper");
  goTo("issuing", { paper });
}

/** The register of outgoing papers by year and kind. */
export function Register() {
  const [year, setYear] = useState<number | null>(null);
  const [series, setSeries] = useState(all);
  const [words, setWords] = useState("");
  const [cancelled, setCancelled] = useState<RegisterLine | null>(null);
  const client = useClient();
  const register = useCall("issuing.register", year === null ? {} : { year });
  const lines = useMemo(
    () =>
      (register.data?.lines ?? []).filter((line) => (series === all || line.series === series) && matches(line, words)),
    [register.data, series, words],
  );
  const shownYear = register.data?.year ?? null;
  const save = async (): Promise<void> => {
    if (shownYear === null) return;
    try {
      const file = await client.call("issuing.registerSheet", {
        year: shownYear,
        series: series === all ? null : series,
      });
      saveFile(file);
      tellDone(`Đã xuất ${file.name}.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  useCommands(
    () => [{ id: "issuing.sheet", title: "Xuất sổ văn bản đi ra Excel", group: "Phát hành", run: () => void save() }],
    [shownYear, series],
  );
  if (register.isError) return <Failed error={register.error} onRetry={() => void register.refetch()} />;
  if (register.data === undefined) return <Waiting words="Đang mở sổ…" />;
  if (register.data.lines.length === 0 && register.data.years.length <= 1)
    return (
      <Empty
        title="Sổ văn bản đi chưa có số nào"
        actions={<Button onPress={() => showTab("paper")}>Phát hành văn bản</Button>}
      >
        Mỗi văn bản phát hành được ghi vào sổ với số, ngày, người ký và nơi nhận; số bỏ trống và số hủy cũng có lý do.
      </Empty>
    );
  const used = new Set(register.data.lines.map((line) => line.series));
  return (
    <div className="issuing-register">
      <div className="issuing-register-tools">
        <Select
          label="Năm"
          value={String(register.data.year)}
          options={register.data.years.map((each) => ({ id: String(each), text: String(each) }))}
          onChange={(key) => setYear(Number(key))}
        />
        <Select
          label="Loại văn bản"
          value={series}
          options={[
            { id: all, text: "Tất cả" },
            ...kinds.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, text: name })),
          ]}
          onChange={setSeries}
        />
        <TextField label="Lọc" value={words} onChange={setWords} placeholder="Trích yếu, người ký…" />
        <span className="issuing-space" />
        <span className="issuing-sum" role="status">
          {lines.length} số
        </span>
        <Button onPress={() => void save()}>
          <FileSpreadsheet size={16} aria-hidden /> Xuất Excel
        </Button>
      </div>
      <div className="issuing-register-list">
        <RegisterTable
          lines={lines}
          onOpen={(line) => {
            if (line.state === "cancelled") setCancelled(line);
            else if (line.paper !== null) openPaper(line.paper);
          }}
        />
      </div>
      <CancelledDialog line={cancelled} onClose={() => setCancelled(null)} onOpen={openPaper} />
    </div>
  );
}
