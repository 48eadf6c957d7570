import { useDeferredValue, useMemo, useState } from "react";
import { nameOf } from "#shared/facts/paper-name.ts";
import { filterOptions } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import type { ListedPaper } from "./paper-list.tsx";
import { PaperList } from "./paper-list.tsx";

/** The most papers a view asks the library for: as many as the library's own list. */
export const allPapers = { limit: 10_000 } as const;

export interface ChooseFromPapersProps {
  /** In the order they are shown in while nothing is typed. */
  readonly papers: readonly ListedPaper[];
  readonly onChoose: (id: string) => void;
}

/** One of all papers of the library: found by any of its words, accents or not. */
export function ChooseFromPapers({ papers, onChoose }: ChooseFromPapersProps) {
  const [words, setWords] = useState("");
  const wanted = useDeferredValue(words);
  const shown = useMemo(() => found(papers, wanted), [papers, wanted]);
  return (
    <div className="choose-paper">
      <TextField label="Tìm văn bản" value={words} onChange={setWords} placeholder="Gõ số, ký hiệu hoặc trích yếu" />
      {shown.length === 0 ? (
        <p>Không có văn bản nào chứa những chữ đã gõ.</p>
      ) : (
        <PaperList papers={shown} onChoose={onChoose} />
      )}
    </div>
  );
}

function found(papers: readonly ListedPaper[], words: string): readonly ListedPaper[] {
  if (words.trim() === "") return papers;
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const options = papers.map((paper) => ({ id: paper.id, text: nameOf(paper), hint: paper.subject ?? "" }));
  return filterOptions(options, words).flatMap(({ id }) => byId.get(id) ?? []);
}
