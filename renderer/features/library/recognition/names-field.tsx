import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { completeAgency } from "#shared/agencies/complete.ts";
import type { CompletionSources } from "#shared/agencies/complete.ts";
import type { Option } from "#renderer/ui/base/choice.tsx";
import { ComboBox } from "#renderer/ui/base/choice.tsx";

export interface NamesFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly sources: CompletionSources;
  readonly description: ReactNode;
}

/** Names of bodies, one after the other; the one that is being typed at the end is completed. */
export function NamesField({ sources, onChange, ...props }: NamesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const options = useMemo(() => optionsFor(typed, props.value, sources), [typed, props.value, sources]);
  return (
    <ComboBox
      {...props}
      options={options}
      placeholder="Nhiều tên cách nhau bằng dấu ;"
      onChange={(words) => {
        // A list that is opened says so too.
        if (words === props.value) return;
        setTyped(isAtEnd(props.value, words) ? words : "");
        onChange(words);
      }}
    />
  );
}

/** What is changed in the middle is not gone on with. */
function isAtEnd(before: string, after: string): boolean {
  return after.startsWith(before) || before.startsWith(after) || before.at(-1) !== after.at(-1);
}

/** While nothing was typed (null): bodies to put behind those that stand there. */
function optionsFor(typed: string | null, value: string, sources: CompletionSources): readonly Option[] {
  const words = typed ?? (value.trim() === "" ? "" : `${value.trim()}; `);
  const piece = /(?:[^,;]|,(?=\S))*$/u.exec(words)?.[0].trimStart() ?? "";
  const before = words.slice(0, words.length - piece.length);
  const names = typed === null ? [...new Set([...sources.units, ...sources.used])] : completed(piece, sources);
  return names.map((name) => ({ id: before + name, text: name, words: before + name }));
}

function completed(piece: string, sources: CompletionSources): readonly string[] {
  if (piece.trim().length < 2) return [];
  return completeAgency(piece, sources).filter((name) => name !== piece.trim());
}
