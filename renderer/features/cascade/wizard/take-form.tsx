import { useState } from "react";
import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { listed, namesIn } from "#renderer/features/cascade/words.ts";

type Own = NonNullable<Extract<TaskDecision, { kind: "take" }>["own"]>;

interface Typed {
  readonly text: string;
  readonly lead: string;
  readonly coordinate: string;
  readonly limit: string;
}

/** The own task as it will stand in the plan; every field was mapped from the superior task and may be mended. */
export function TakeForm({
  item,
  onDecide,
}: {
  readonly item: CascadeItem;
  readonly onDecide: (decision: TaskDecision) => void;
}) {
  const mapped = typedOf(item.proposal.own);
  const before = item.decision !== null && "own" in item.decision ? item.decision.own : undefined;
  const [typed, setTyped] = useState<Typed>({ ...mapped, ...ownTyped(before) });
  const set = (change: Partial<Typed>): void => setTyped((now) => ({ ...now, ...change }));
  const taken = item.decision?.kind === "take";
  const take = (): void => {
    const own = ownOf(typed, mapped);
    onDecide(Object.keys(own).length === 0 ? { kind: "take" } : { kind: "take", own });
  };
  return (
    <form
      className="wizard-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.text.trim() !== "") take();
      }}
    >
      <div data-first>
        <TextField label="Nội dung trong kế hoạch" value={typed.text} onChange={(text) => set({ text })} rows={4} />
      </div>
      <TextField
        label="Đơn vị chủ trì"
        description="Nhiều đơn vị thì ngăn cách bằng dấu chấm phẩy."
        value={typed.lead}
        onChange={(lead) => set({ lead })}
      />
      <TextField label="Đơn vị phối hợp" value={typed.coordinate} onChange={(coordinate) => set({ coordinate })} />
      <TextField label="Thời hạn" value={typed.limit} onChange={(limit) => set({ limit })} placeholder="Trước ngày …" />
      <div className="bar">
        <Button look="primary" type="submit" isDisabled={typed.text.trim() === ""}>
          {taken ? "Lưu thay đổi" : "Nhận vào kế hoạch"}
        </Button>
      </div>
    </form>
  );
}

export function typedOf({ text, lead, implement, coordinate, limit }: CascadeItem["proposal"]["own"]): Typed {
  return { text, lead: listed(lead.length > 0 ? lead : implement), coordinate: listed(coordinate), limit: limit ?? "" };
}

function ownTyped(own: Own | undefined): Partial<Typed> {
  return {
    ...(own?.text === undefined ? {} : { text: own.text }),
    ...(own?.lead === undefined ? {} : { lead: listed(own.lead) }),
    ...(own?.coordinate === undefined ? {} : { coordinate: listed(own.coordinate) }),
    ...(own?.limit === undefined ? {} : { limit: own.limit }),
  };
}

/** Only what differs from what was mapped. */
function ownOf(typed: Typed, mapped: Typed): Own {
  return {
    ...(typed.text.trim() === mapped.text.trim() ? {} : { text: typed.text.trim() }),
    ...(typed.lead === mapped.lead ? {} : { lead: namesIn(typed.lead) }),
    ...(typed.coordinate === mapped.coordinate ? {} : { coordinate: namesIn(typed.coordinate) }),
    ...(typed.limit.trim() === mapped.limit.trim() ? {} : { limit: typed.limit.trim() }),
  };
}
