import { useState } from "react";
import type { GateEntry } from "#shared/contract/issuing.ts";
import { opinionRule } from "#shared/issuing/opinions.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import type { Target } from "./desk.tsx";
import { GateRow } from "./gate-row.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";
import { useWho } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

interface GatePanelProps {
  readonly paper: PaperToIssue;
  readonly target: Target | null;
  readonly onShow: (node: string) => void;
}

/** "2 lỗi phải xử lý": what the gate says in one line. */
function summary(paper: PaperToIssue, errors: readonly GateEntry[]): string {
  if (paper.gate === null) return "Đang kiểm tra…";
  const open = errors.filter(({ override }) => override === null).length;
  const stops = paper.problems.filter(({ level }) => level === "stop").length;
  if (open > 0) return `${open} lỗi phải sửa hoặc ghi đè có lý do`;
  if (stops > 0) return `Còn ${stops} điểm phải xử lý`;
  return errors.length === 0 ? "Không có lỗi" : "Mọi lỗi đã có lý do ghi đè";
}

function who(): string {
  return useWho.getState().who || "Văn thư";
}

/** Asks for the reason for one error, and gives it to all errors of its rule that are open where that is wanted. */
function useOverrides({ prepared, plan }: PaperToIssue, errors: readonly GateEntry[]) {
  const { id } = prepared.entry;
  const client = useClient();
  const [asked, ask] = useState<GateEntry | null>(null);
  const alike = errors.filter(
    ({ key, ruleId, override }) => override === null && ruleId === asked?.ruleId && key !== asked.key,
  );
  const withdraw = async (keys: readonly string[]): Promise<void> => {
    try {
      const { withdrawn } = await client.call("issuing.withdraw", { id, keys: [...keys], who: who() });
      const again = (): void => void client.call("review.regrant", { id, withdrawn, who: who() }).catch(tellFailure);
      const words = keys.length === 1 ? "Đã bỏ ghi đè." : `Đã bỏ ghi đè ${keys.length} lỗi.`;
      tellDone(words, { title: "Hoàn tác", run: again }, topicOf(id));
    } catch (error) {
      tellFailure(error);
    }
  };
  const override = async (reason: string, approver: string, others: boolean): Promise<void> => {
    if (asked === null) return;
    const keys = [asked, ...(others ? alike : [])].map(({ key }) => key);
    await client.call("issuing.override", { id, stamp: prepared.stamp, plan, keys, reason, who: approver });
    const done = keys.length === 1 ? "Đã ghi nhận lý do ghi đè." : `Đã ghi nhận lý do ghi đè cho ${keys.length} lỗi.`;
    tellDone(done, { title: "Hoàn tác", run: () => void withdraw(keys) }, topicOf(id));
  };
  return { asked, alike, ask, override, withdraw };
}

/** The errors of a paper being overridden or not. */
function topicOf(paper: string): string {
  return `override:${paper}`;
}

/** What stands between the paper and its number. */
export function GatePanel({ paper, target, onShow }: GatePanelProps) {
  const { prepared, gate } = paper;
  const { id } = prepared.entry;
  const errors = (gate ?? []).filter(({ severity, override }) => severity === "error" || override !== null);
  const warnings = (gate ?? []).filter(({ severity, override }) => severity === "warning" && override === null).length;
  const opinions = (gate ?? []).filter(({ ruleId }) => ruleId === opinionRule);
  const infos = (gate ?? []).filter(({ severity, override }) => severity === "info" && override === null);
  const notes = infos.length - opinions.length;
  const { asked, alike, ask, override, withdraw } = useOverrides(paper, errors);
  return (
    <section className="issuing-block" data-home aria-labelledby="issuing-gate">
      <header>
        <h2 id="issuing-gate">Kiểm tra trước khi phát hành</h2>
        <span className="issuing-sum" role="status">
          {summary(paper, errors)}
        </span>
      </header>
      <ul className="issuing-gate">
        {paper.problems.map(({ part, level, message }) => (
          <li key={`${part} ${message}`} className={`issuing-line ${level === "stop" ? "error" : "warning"}`}>
            <span aria-hidden>{level === "stop" ? "■" : "▲"}</span>
            <div>
              <p>{message}</p>
              {part === "issuer" ? (
                <div className="issuing-acts">
                  <Button onPress={() => goTo("drafting", { paper: id })}>Mở Soạn thảo</Button>
                  <Button onPress={() => goTo("settings")}>Mở Cài đặt</Button>
                </div>
              ) : null}
            </div>
          </li>
        ))}
        {errors.map((line) => (
          <GateRow
            key={line.key}
            line={line}
            isLit={target?.node === line.node}
            onShow={() => onShow(line.node)}
            onMend={() => goTo("drafting", { paper: id, node: line.node })}
            onOverride={() => ask(line)}
            onWithdraw={() => void withdraw([line.key])}
          />
        ))}
        {opinions.map(({ key, message }) => (
          <li key={key} className="issuing-line">
            <span aria-hidden>●</span>
            <p>Ý kiến: {message}</p>
          </li>
        ))}
      </ul>
      {warnings + notes === 0 ? null : (
        <p className="issuing-more">
          Ngoài ra có {warnings} cảnh báo và {notes} lưu ý, không ngăn việc phát hành.
          <Button look="quiet" onPress={() => goTo("review", { paper: id })}>
            Xem ở Thẩm tra
          </Button>
        </p>
      )}
      <ReasonDialog
        title="Ghi đè lỗi có lý do"
        about={asked?.message ?? ""}
        action="Ghi đè"
        isOpen={asked !== null}
        onClose={() => ask(null)}
        {...(alike.length === 0 ? {} : { forOthers: `Cũng ghi đè ${alike.length} lỗi khác cùng loại` })}
        onDone={override}
      />
    </section>
  );
}
