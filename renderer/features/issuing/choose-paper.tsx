import { useMemo, useState } from "react";
import { kindOf } from "#shared/kinds/index.ts";
import type { PaperEntry } from "#shared/contract/document.ts";
import { ComboBox, filterOptions } from "#renderer/ui/base/choice.tsx";
import type { Option } from "#renderer/ui/base/choice.tsx";
import { goTo } from "#renderer/ui/navigation/navigation.ts";

function optionOf({ id, kind, number, symbol, subject }: PaperEntry): Option {
  const written = symbol === null ? "" : ` ${number ?? "…"}/${symbol}`;
  return { id, text: `${kindOf(kind).name}${written}`, hint: subject ?? "Chưa có trích yếu" };
}

export interface ChoosePaperProps {
  /** In the order in which they are offered. */
  readonly papers: readonly PaperEntry[];
  readonly id: string;
}

/** Finds a paper of the library by any of its words. */
export function ChoosePaper({ papers, id }: ChoosePaperProps) {
  const options = useMemo(() => papers.map(optionOf), [papers]);
  const chosen = options.find((option) => option.id === id);
  const shown = chosen === undefined ? "" : `${chosen.text} – ${chosen.hint ?? ""}`;
  const [words, setWords] = useState<string | null>(null);
  const typed = words ?? shown;
  return (
    <ComboBox
      label="Văn bản"
      placeholder="Gõ loại, số ký hiệu hoặc trích yếu"
      value={typed}
      options={words === null || words === shown ? options : filterOptions(options, words)}
      onChange={setWords}
      onChoose={(key) => {
        setWords(null);
        goTo("issuing", { paper: key });
      }}
    />
  );
}
