import { writeCount } from "#shared/text/numerals.ts";
import { X } from "lucide-react";
import { useMemo } from "react";
import type { KeyboardEvent } from "react";
import type { PaperRow } from "#shared/contract/library.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import type { Option } from "#renderer/ui/base/choice.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import type { Filter } from "#renderer/features/library/store.ts";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import { kindName, tierNames } from "#renderer/features/library/words.ts";

const all = "all";
export const searchId = "library-search";

/** The search and the filters; only what occurs in the library is offered. */
export function Filters({ papers }: { readonly papers: readonly PaperRow[] }) {
  const { words, filter } = useLibrary();
  const offered = useMemo(() => choicesIn(papers), [papers]);
  const choose = (part: keyof Filter) => (id: string) => {
    const { [part]: _before, ...rest } = filter;
    setLibrary({ filter: id === all ? rest : { ...rest, [part]: part === "year" ? Number(id) : id } });
  };
  const isOpen = words === "" && Object.keys(filter).length === 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a short cut of the field inside, which holds the focus
    <search className="library-filters" onKeyDown={toList}>
      <TextField
        id={searchId}
        label="Tìm trong thư viện"
        placeholder="Gõ có dấu hoặc không dấu"
        value={words}
        onChange={(typed) => setLibrary({ words: typed, sort: null })}
      />
      <Select label="Loại" options={offered.kinds} value={filter.kind ?? all} onChange={choose("kind")} />
      <Select label="Cơ quan" options={offered.issuers} value={filter.issuer ?? all} onChange={choose("issuer")} />
      <Select label="Năm" options={offered.years} value={String(filter.year ?? all)} onChange={choose("year")} />
      <Select label="Cấp" options={offered.tiers} value={filter.tier ?? all} onChange={choose("tier")} />
      <Button look="quiet" isDisabled={isOpen} onPress={() => setLibrary({ words: "", filter: {} })}>
        <X size={16} aria-hidden /> Bỏ lọc
      </Button>
    </search>
  );
}

/** Arrow down goes from what is searched for to what was found. */
function toList(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(".library-list [role=grid]")?.focus();
}

/** What occurs, with how often; in Vietnamese order behind "all". */
function options(values: readonly (string | null)[], name: (id: string) => string): readonly Option[] {
  const counts = Map.groupBy(
    values.filter((value) => value !== null),
    (value) => value,
  );
  const found = [...counts].map(([id, each]) => ({ id, text: `${name(id)} (${writeCount(each.length)})` }));
  return [{ id: all, text: "Tất cả" }, ...found.toSorted((a, b) => a.text.localeCompare(b.text, "vi"))];
}

function choicesIn(papers: readonly PaperRow[]) {
  const years = options(
    papers.map(({ date, month }) => (date ?? month)?.slice(0, 4) ?? null),
    (year) => year,
  );
  const names = new Map(papers.map(({ issuer, issuerName }) => [issuer, issuerName]));
  return {
    kinds: options(
      papers.map(({ kind }) => kind),
      (kind) => kindName(kind as KindId),
    ),
    issuers: options(
      papers.map(({ issuer }) => issuer),
      (issuer) => names.get(issuer) ?? issuer,
    ),
    years: [...years.slice(0, 1), ...years.slice(1).toReversed()],
    tiers: options(
      papers.map(({ tier }) => tier),
      (tier) => tierNames[tier] ?? tier,
    ),
  };
}
