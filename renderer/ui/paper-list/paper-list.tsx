import type { PaperEntry } from "#shared/contract/document.ts";
import { nameOf } from "#shared/facts/paper-name.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import "./paper-list.css";

export interface PaperListProps {
  readonly papers: readonly PaperEntry[];
  readonly onChoose: (id: string) => void;
}

/** Papers to choose one of, each by its name and what it is about; the same wherever a view asks which paper. */
export function PaperList({ papers, onChoose }: PaperListProps) {
  return (
    <ul className="paper-list" data-home>
      {papers.map((paper) => (
        <li key={paper.id}>
          <Button look="quiet" onPress={() => onChoose(paper.id)}>
            <span className="paper-list-words">
              <strong>{nameOf(paper)}</strong>
              <span>{paper.subject ?? "Chưa có trích yếu"}</span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
