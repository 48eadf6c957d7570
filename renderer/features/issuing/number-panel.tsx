import { shortDate, writtenNumber } from "#shared/issuing/header-lines.ts";
import { skippedNumbers } from "#shared/issuing/plan.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { DateField } from "#renderer/ui/base/date-field.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { changePlan } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

const states = { issued: "đã cấp", reserved: "để trống", cancelled: "đã hủy" } as const;

/** The number from the register, the day, and where the paper is issued. */
export function NumberPanel({ paper }: { readonly paper: PaperToIssue }) {
  const { plan, numbers, prepared } = paper;
  const { id } = prepared.entry;
  const change = (part: Parameters<typeof changePlan>[1]): void => changePlan(id, part);
  const outOfOrder = numbers !== null && plan.number !== null && plan.number !== numbers.next;
  const skipped = numbers === null || plan.number === null ? 0 : skippedNumbers(plan.number, numbers).length;
  return (
    <section className="issuing-block" aria-labelledby="issuing-number">
      <header>
        <h2 id="issuing-number">Số và ngày</h2>
        {numbers === null ? null : <span className="issuing-sum">Số tiếp theo: {writtenNumber(numbers.next)}</span>}
      </header>
      <div className="issuing-fields">
        <TextField
          label="Số"
          inputMode="numeric"
          value={plan.number === null ? "" : String(plan.number)}
          onChange={(words) => {
            const digits = words.replace(/\D/gu, "").slice(0, 6);
            change({ number: digits === "" || Number(digits) === 0 ? null : Number(digits) });
          }}
        />
        <TextField label="Ký hiệu" value={plan.symbol} onChange={(symbol) => change({ symbol: symbol.trim() })} />
        <TextField label="Địa danh" value={plan.place} onChange={(place) => change({ place })} />
        <DateField label="Ngày ban hành" value={plan.date} onChange={(date) => change({ date })} />
      </div>
      {outOfOrder ? (
        <TextField
          label={skipped > 0 ? `Lý do bỏ trống ${skipped} số trước đó` : "Lý do lấy số này"}
          value={plan.numberReason}
          onChange={(numberReason) => change({ numberReason })}
        />
      ) : null}
      {numbers === null || numbers.last.length === 0 ? (
        <p className="issuing-basis">Sổ chưa có số nào của loại văn bản này trong năm; số đầu tiên là 01.</p>
      ) : (
        <table className="issuing-last">
          <caption>Năm số gần nhất</caption>
          <tbody>
            {numbers.last.map((line) => (
              <tr key={line.number}>
                <th scope="row">
                  {writtenNumber(line.number)}/{line.symbol}
                </th>
                <td>{shortDate(line.date)}</td>
                <td>{line.state === "issued" ? line.subject || states.issued : states[line.state]}</td>
                <td>
                  {line.state === "reserved" ? (
                    <Button look="quiet" onPress={() => change({ number: line.number })}>
                      Dùng số này
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
