import { useState } from "react";
import type { Issue } from "#shared/contract/issuing.ts";
import { shortDate, writtenNumber } from "#shared/issuing/header-lines.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { FileButtons, useIssuedFile } from "./file-buttons.tsx";
import { Measures } from "./measures.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";

interface IssuedPanelProps {
  readonly issue: Issue;
  /** Id of the paper and its version now. */
  readonly paper: string;
  readonly version: number;
}

/** The record of an issued paper: its number, files, what was measured, what was overridden. */
export function IssuedPanel({ issue, paper, version }: IssuedPanelProps) {
  const client = useClient();
  const [isCancelling, setCancelling] = useState(false);
  const name = `${writtenNumber(issue.number)}/${issue.symbol}`;
  const take = useIssuedFile(issue.id);
  const cancel = async (reason: string, who: string): Promise<void> => {
    await client.call("issuing.cancel", { issue: issue.id, reason, who });
    tellDone(`Đã hủy số ${name}; số này không cấp lại.`);
  };
  const copy = async (): Promise<void> => {
    try {
      const { id } = await client.call("drafting.create", { from: paper });
      goTo("drafting", { paper: id });
      tellDone(`Đã tạo văn bản mới từ văn bản số ${name}; số và ngày để trống.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  useCommands(
    () => [
      {
        id: "issuing.copy",
        title: `Soạn văn bản mới từ văn bản số ${name}`,
        group: "Phát hành",
        run: () => void copy(),
      },
      ...issue.files.map(({ format }) => ({
        id: `issuing.file.${format}`,
        title: `Tải tệp ${format === "docx" ? "Word" : "PDF"} đã phát hành số ${name}`,
        group: "Phát hành",
        run: () => take(format),
      })),
      { id: "issuing.cancel", title: `Hủy số ${name}…`, group: "Phát hành", run: () => setCancelling(true) },
    ],
    [issue.id, paper],
  );
  const overridden = issue.findings.filter(({ override }) => override !== null);
  return (
    <>
      <section className="issuing-block" aria-labelledby="issuing-issued">
        <header>
          <h2 id="issuing-issued">Đã phát hành số {name}</h2>
          <span className="issuing-badge">✓ Bản đã phát hành</span>
        </header>
        <dl className="issuing-facts">
          <dt>Ngày</dt>
          <dd>{shortDate(issue.date)}</dd>
          <dt>Người ký</dt>
          <dd>{[...issue.authority, issue.title, issue.signer].join(" · ")}</dd>
          <dt>Phát hành</dt>
          <dd>{issue.issuedBy}</dd>
        </dl>
        <div className="issuing-acts" data-home>
          <FileButtons issue={issue.id} formats={issue.files.map(({ format }) => format)} />
          <Button onPress={() => goTo("drafting", { paper })}>Mở trong Soạn thảo</Button>
          <Button onPress={() => goTo("review", { paper })}>Mở trong Thẩm tra</Button>
          <Button onPress={() => void copy()}>Soạn văn bản mới từ bản này</Button>
          <Button look="danger" onPress={() => setCancelling(true)}>
            Hủy số…
          </Button>
        </div>
        <details>
          <summary>Tên và mã kiểm tra của tệp đã phát hành</summary>
          <dl className="issuing-facts issuing-files">
            {issue.files.map(({ format, name: file, sha256 }) => (
              <div key={format}>
                <dt>{file}</dt>
                <dd>
                  Mã SHA-256: <code>{sha256}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
        {version > issue.version ? (
          <p className="sentence info">
            Văn bản đã được sửa sau khi phát hành (bản {version}). Bản đã phát hành (bản {issue.version}) vẫn giữ
            nguyên; muốn ban hành nội dung mới, hãy bấm “Soạn văn bản mới từ bản này” rồi phát hành văn bản đó.
          </p>
        ) : null}
      </section>
      <Measures measures={issue.measures} />
      {overridden.length === 0 ? null : (
        <section className="issuing-block" aria-labelledby="issuing-overrides">
          <header>
            <h2 id="issuing-overrides">Lý do ghi đè</h2>
          </header>
          <ul className="issuing-gate">
            {overridden.map(({ key, message, override }) => (
              <li key={key} className="issuing-line answered">
                <span aria-hidden>✓</span>
                <div>
                  <p>{message}</p>
                  <p className="issuing-reason">
                    Lý do: {override?.reason} ({override?.who})
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ReasonDialog
        title={`Hủy số ${name}`}
        about="Số bị hủy không cấp lại cho văn bản khác. Văn bản và tệp đã phát hành vẫn được giữ trong hồ sơ."
        action="Hủy số"
        isDanger
        isOpen={isCancelling}
        onClose={() => setCancelling(false)}
        onDone={cancel}
      />
    </>
  );
}
