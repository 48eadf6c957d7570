import { Undo2 } from "lucide-react";
import { useMemo } from "react";
import { fieldWords, isByHand } from "#shared/facts/tasks/mended.ts";
import type { MendableField } from "#shared/model/decision.ts";
import { mendableFields } from "#shared/model/decision.ts";
import type { Task } from "#shared/model/task.ts";
import { deadlineWords } from "#shared/text/deadline/words.ts";
import { completionSources } from "#shared/trace/completion.ts";
import { IconButton } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { fieldNames } from "#renderer/features/library/words.ts";
import { NamesField } from "./names-field.tsx";
import type { RecognitionState } from "./use-recognition.ts";

export interface TaskFieldsProps {
  readonly state: RecognitionState;
  /** As it stands, and as the program reads it. */
  readonly task: Task;
  readonly read: Task;
}

/** Who leads, carries out and helps, and by when: each as it was read, to be typed over; what is typed is understood at once. */
export function TaskFields({ state, task, read }: TaskFieldsProps) {
  const { document, decisions, mend, show } = state;
  const { data: office = null } = useCall("office.get", {});
  const sources = useMemo(() => completionSources(document, office), [document, office]);
  return (
    <div className="library-mend">
      {mendableFields.map((field) => {
        const typed = decisions.get(task.id)?.fields?.[field];
        const byHand = isByHand(task, field, decisions.get(task.id));
        const common = {
          label: fieldNames[field],
          value: byHand && typed !== undefined ? typed : fieldWords(task, field),
          onChange: (words: string) => mend(read, field, words),
          description: understood(task, field),
        };
        const place = (field === "deadline" ? task.deadline : task[field][0])?.at;
        return (
          <div
            key={field}
            data-field={field}
            onBlur={() => typed !== undefined && typed !== typed.trim() && mend(read, field, typed.trim())}
            onFocus={() => place !== undefined && show(place.node, { start: place.start, end: place.end })}
          >
            {field === "deadline" ? <TextField {...common} /> : <NamesField {...common} sources={sources} />}
            {byHand ? (
              <p className="library-hand">
                ✎ Sửa tay. Đã đọc: {fieldWords(read, field) === "" ? "không có" : `“${fieldWords(read, field)}”`}
                <IconButton
                  label={`Về như đã đọc: ${fieldNames[field]}`}
                  onPress={(event) => {
                    mend(read, field, null);
                    event.target.closest("[data-field]")?.querySelector("input")?.focus();
                  }}
                >
                  <Undo2 size={14} aria-hidden />
                </IconButton>
              </p>
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

/** How the words are taken, where that is not plain from them. */
function understood(task: Task, field: MendableField): string | undefined {
  if (field === "deadline") {
    if (task.deadline === null) return undefined;
    return task.deadline.kind === "unknown"
      ? "Chưa hiểu được thời hạn này là ngày nào."
      : `→ ${deadlineWords(task.deadline)}`;
  }
  const names = task[field].map(({ value }) => value);
  return names.length < 2 ? undefined : `${names.length} cơ quan: ${names.join(" · ")}`;
}
