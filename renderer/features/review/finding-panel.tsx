import type { ReactNode } from "react";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { atWhere } from "#shared/rules/engine/where.ts";
import { dayInWords } from "#shared/text/days.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { useActs } from "./acts.ts";
import { useDesk } from "./data.ts";
import { SeverityMark } from "./severity-mark.tsx";
import { ask } from "./store.ts";

interface Props {
  readonly finding: ReviewFinding | null;
  readonly shown: readonly ReviewFinding[];
}

/** The chosen finding: what is wrong, by which basis, what happened to it, and what can be done. */
export function FindingPanel({ finding, shown }: Props) {
  if (finding === null)
    return (
      <aside data-pane className="review-side" aria-label="Phát hiện đang xem">
        <p className="review-none">
          Chọn một phát hiện ở danh sách, hoặc bấm vào chỗ gạch chân trên văn bản. F8 đi đến phát hiện tiếp theo.
        </p>
      </aside>
    );
  const { severity, rule, message, basis, quote, path, line } = finding;
  return (
    <aside data-pane className="review-side" aria-label="Phát hiện đang xem">
      <div className="review-side-head">
        <SeverityMark severity={severity} words />
        <span>{path === "" ? "Phần chung" : atWhere(path)}</span>
        {line === null ? null : <span>dòng {line}</span>}
      </div>
      <h2>{rule}</h2>
      <p>{message}</p>
      {quote === "" ? null : <blockquote className="review-quote">{quote}</blockquote>}
      <Named name="Căn cứ">{basis}</Named>
      {finding.fix === null ? null : <Named name="Cách sửa">{finding.fix}</Named>}
      <Actions finding={finding} shown={shown} />
      <History finding={finding} />
    </aside>
  );
}

function Named({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="review-named">
      <h3>{name}</h3>
      <p>{children}</p>
    </div>
  );
}

function Actions({ finding, shown }: { readonly finding: ReviewFinding; readonly shown: readonly ReviewFinding[] }) {
  const acts = useActs(useDesk());
  const { fix, waiver, ruleId } = finding;
  if (waiver !== null)
    return (
      <div className="review-actions">
        <p className="sentence info">
          {`Đã bỏ qua: ${waiver.reason} (${waiver.approver}, ${dayInWords(waiver.madeAt.slice(0, 10))}${
            waiver.until === null ? "" : `, đến hết ${dayInWords(waiver.until)}`
          })`}
        </p>
        <Button onPress={() => void acts.withdraw(finding)}>Thôi bỏ qua</Button>
      </div>
    );
  const alike = shown.filter((each) => each.ruleId === ruleId && each.fix !== null && each.waiver === null);
  return (
    <div className="review-actions">
      {fix === null ? null : (
        <Button look="primary" onPress={() => void acts.fix([finding])} aria-keyshortcuts="Control+.">
          Sửa <kbd>Ctrl+.</kbd>
        </Button>
      )}
      {alike.length < 2 ? null : (
        <Button onPress={() => void acts.fix(alike)}>{`Sửa cả ${alike.length} chỗ cùng loại`}</Button>
      )}
      <Button onPress={() => ask("waive")} aria-keyshortcuts="F9">
        Bỏ qua có lý do… <kbd>F9</kbd>
      </Button>
      <Button onPress={() => ask("return")} aria-keyshortcuts="Shift+F9">
        Trả lại… <kbd>Shift+F9</kbd>
      </Button>
    </div>
  );
}

function History({ finding: { history } }: { readonly finding: ReviewFinding }) {
  if (history.length === 0) return null;
  return (
    <div className="review-named">
      <h3>Lịch sử</h3>
      <ul className="review-history">
        {history.map(({ at, who, words }) => (
          <li key={`${at}${words}`}>
            {dayInWords(at.slice(0, 10))}
            {who === "" ? "" : ` · ${who}`}
            <br />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}
