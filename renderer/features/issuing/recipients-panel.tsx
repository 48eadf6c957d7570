import { Plus } from "lucide-react";
import { fold } from "#shared/text/fold.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { changePlan } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

const shown = 6;

/** Who gets the paper, where the copy is kept, and who should perhaps get it too. */
export function RecipientsPanel({ paper }: { readonly paper: PaperToIssue }) {
  const { plan, prepared } = paper;
  const { id } = prepared.entry;
  const present = new Set(plan.recipients.map((words) => fold(words.trim())));
  const suggested = prepared.suggested.filter(({ name }) => !present.has(fold(name))).slice(0, shown);
  return (
    <section className="issuing-block" aria-labelledby="issuing-recipients">
      <header>
        <h2 id="issuing-recipients">Nơi nhận</h2>
      </header>
      <TextField
        label="Mỗi dòng một nơi nhận"
        rows={Math.min(10, Math.max(4, plan.recipients.length + 1))}
        value={plan.recipients.join("\n")}
        onChange={(words) => changePlan(id, { recipients: words.split("\n") })}
        description="Dấu gạch đầu dòng, dấu chấm phẩy và dòng Lưu được thêm tự động."
      />
      {suggested.length === 0 ? null : (
        <div className="issuing-suggested" role="group" aria-label="Gợi ý nơi nhận">
          {suggested.map(({ name, why }) => (
            <Button
              key={name}
              onPress={() =>
                changePlan(id, { recipients: [...plan.recipients.filter((words) => words.trim() !== ""), name] })
              }
            >
              <Plus size={14} aria-hidden />
              <span>
                {name} <small>({why})</small>
              </span>
            </Button>
          ))}
        </div>
      )}
      <div className="issuing-fields">
        <TextField label="Lưu" value={plan.keep} onChange={(keep) => changePlan(id, { keep })} placeholder="VT, VHXH" />
        <TextField
          label="Số lượng bản"
          inputMode="numeric"
          value={plan.copies === null ? "" : String(plan.copies)}
          onChange={(words) => {
            const digits = words.replace(/\D/gu, "").slice(0, 5);
            changePlan(id, { copies: digits === "" || Number(digits) === 0 ? null : Number(digits) });
          }}
        />
      </div>
    </section>
  );
}
