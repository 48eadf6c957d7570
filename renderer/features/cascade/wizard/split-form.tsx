import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { CascadeItem, TaskDecision } from "#shared/contract/cascade.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { listed, namesIn } from "#renderer/features/cascade/words.ts";
import { typedOf } from "./take-form.tsx";

interface TypedPart {
  readonly id: string;
  readonly text: string;
  readonly lead: string;
  readonly limit: string;
}

/** One superior task as several own ones, each with its lead and limit. */
export function SplitForm({
  item,
  onDecide,
}: {
  readonly item: CascadeItem;
  readonly onDecide: (decision: TaskDecision) => void;
}) {
  const mapped = typedOf(item.proposal.own);
  const [parts, setParts] = useState<readonly TypedPart[]>(() => partsOf(item, mapped));
  const set = (id: string, change: Partial<TypedPart>): void =>
    setParts((now) => now.map((part) => (part.id === id ? { ...part, ...change } : part)));
  const full = parts.filter(({ text }) => text.trim() !== "");
  return (
    <form className="wizard-form" onSubmit={(event) => event.preventDefault()}>
      {parts.map((part, at) => (
        <fieldset key={part.id} className="wizard-part" data-first={at === 0 ? "" : undefined}>
          <legend>
            Việc {at + 1}
            {parts.length <= 2 ? null : (
              <IconButton
                label={`Bỏ việc ${at + 1}`}
                onPress={() => setParts(parts.filter(({ id }) => id !== part.id))}
              >
                <Trash2 size={16} aria-hidden />
              </IconButton>
            )}
          </legend>
          <TextField label="Nội dung" value={part.text} onChange={(text) => set(part.id, { text })} rows={2} />
          <div className="wizard-two">
            <TextField label="Chủ trì" value={part.lead} onChange={(lead) => set(part.id, { lead })} />
            <TextField label="Thời hạn" value={part.limit} onChange={(limit) => set(part.id, { limit })} />
          </div>
        </fieldset>
      ))}
      <div className="bar">
        <Button onPress={() => setParts([...parts, emptyPart(mapped)])}>
          <Plus size={16} aria-hidden /> Thêm việc
        </Button>
        <Button
          look="primary"
          isDisabled={full.length < 2}
          onPress={() => onDecide({ kind: "split", parts: full.map((part) => decided(part, mapped)) })}
        >
          Tách thành {full.length} việc
        </Button>
      </div>
    </form>
  );
}

type Mapped = ReturnType<typeof typedOf>;

function partsOf({ decision, proposal }: CascadeItem, mapped: Mapped): readonly TypedPart[] {
  if (decision?.kind === "split")
    return decision.parts.map(({ text, lead, limit }) => ({
      ...emptyPart(mapped),
      text,
      ...(lead === undefined ? {} : { lead: listed(lead) }),
      ...(limit === undefined ? {} : { limit }),
    }));
  const texts = proposal.parts.length > 1 ? proposal.parts : [mapped.text, ""];
  return texts.map((text) => ({ ...emptyPart(mapped), text }));
}

function emptyPart({ lead, limit }: Mapped): TypedPart {
  return { id: crypto.randomUUID(), text: "", lead, limit };
}

function decided({ text, lead, limit }: TypedPart, mapped: Mapped) {
  return {
    text: text.trim(),
    ...(lead === mapped.lead ? {} : { lead: namesIn(lead) }),
    ...(limit.trim() === mapped.limit ? {} : { limit: limit.trim() }),
  };
}
