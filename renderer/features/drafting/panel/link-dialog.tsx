import { useState } from "react";
import { GridList, GridListItem, ListLayout, Virtualizer } from "react-aria-components";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { PaperEntry } from "#shared/contract/document.ts";
import { pathWords } from "#shared/facts/path-words.ts";
import type { Task } from "#shared/model/task.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { ComboBox, filterOptions } from "#renderer/ui/base/choice.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { allPapers } from "#renderer/ui/paper-list/choose-from-papers.tsx";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { linkTopic } from "#renderer/features/drafting/words.ts";

export interface LinkDialogProps {
  readonly paper: string;
  readonly own: Task;
  /** The papers it is already tied to; they stand first. */
  readonly superiors: readonly PaperEntry[];
  readonly onBefore: () => Promise<void>;
  readonly onClose: () => void;
}

/** First the superior paper, then the task in it that the own one carries out. */
export function LinkDialog({ paper, own, superiors, onBefore, onClose }: LinkDialogProps) {
  const client = useClient();
  const papers = useCall("library.list", allPapers);
  const known = new Set(superiors.map(({ id }) => id));
  const others = (papers.data ?? []).filter(({ id }) => id !== paper && !known.has(id));
  const options = [...superiors, ...others].map((entry) => ({
    id: entry.id,
    text: nameOf(entry),
    hint: entry.subject ?? "",
  }));
  const [first] = superiors;
  const [superior, setSuperior] = useState(first?.id ?? null);
  const [name, setName] = useState(first === undefined ? "" : nameOf(first));
  const choose = (id: string): void => {
    setSuperior(id);
    setName(options.find((option) => option.id === id)?.text ?? "");
  };
  const link = async (task: string, path: string): Promise<void> => {
    if (superior === null) return;
    try {
      await onBefore();
      await client.call("drafting.link", { id: paper, ownTask: own.id, superior, task, linked: true });
      onClose();
      const tie = { id: paper, ownTask: own.id, superior, task };
      const undo = (): void => void client.call("drafting.link", { ...tie, linked: false }).catch(tellFailure);
      const words = `Đã liên kết nhiệm vụ ${pathWords(own.path)} với nhiệm vụ ${path} của cấp trên.`;
      tellDone(words, { title: "Hoàn tác", run: undo }, linkTopic(paper, own.id, task));
    } catch (error) {
      tellFailure(error);
    }
  };
  const typedOther = name !== options.find(({ id }) => id === superior)?.text;
  return (
    <Dialog
      title={`Liên kết nhiệm vụ ${pathWords(own.path)} với nhiệm vụ cấp trên`}
      isOpen
      onClose={onClose}
      wide
      footer={<Button onPress={onClose}>Thôi</Button>}
    >
      <ComboBox
        label="Văn bản cấp trên"
        options={(typedOther ? filterOptions(options, name) : options).slice(0, 50)}
        value={name}
        onChange={setName}
        onChoose={choose}
        placeholder="Gõ số, ký hiệu hoặc trích yếu"
        {...(options.length === 0
          ? { description: "Thư viện chưa có văn bản khác; hãy nhập văn bản cấp trên trước." }
          : {})}
      />
      {superior === null ? null : (
        // One list for each paper: the tasks of the one chosen before must not be pressed for those of this one.
        <Tasks key={superior} {...{ paper, own, superior }} onChoose={(task, path) => void link(task, path)} />
      )}
    </Dialog>
  );
}

interface TasksProps {
  readonly paper: string;
  readonly own: Task;
  readonly superior: string;
  readonly onChoose: (task: string, path: string) => void;
}

function Tasks({ paper, own, superior, onChoose }: TasksProps) {
  const [words, setWords] = useState("");
  const found = useCall("drafting.superiorTasks", { id: paper, ownTask: own.id, superior, words });
  return (
    <>
      <TextField label="Tìm nhiệm vụ" value={words} onChange={setWords} placeholder="Gõ chữ hoặc số mục" />
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 64 }}>
        <GridList
          aria-label="Nhiệm vụ của văn bản cấp trên"
          className="list drafting-choices"
          items={found.data ?? []}
          onAction={(key) => onChoose(String(key), found.data?.find(({ id }) => id === key)?.path ?? "")}
          renderEmptyState={() => (
            <p className="drafting-note">
              {found.data === undefined ? "Đang tìm nhiệm vụ…" : "Không có nhiệm vụ nào chứa những chữ đã gõ."}
            </p>
          )}
        >
          {({ id, path, text, deadline }) => (
            <GridListItem id={id} textValue={`${path} ${text}`} className="option">
              <span>
                <strong>{path}</strong> {text}
                <span className="hint"> {deadline === null ? "Không nêu thời hạn" : `Thời hạn: ${deadline}`}</span>
              </span>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </>
  );
}
