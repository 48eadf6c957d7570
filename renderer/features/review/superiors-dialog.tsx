import { useState } from "react";
import { nameOf } from "#shared/facts/paper-name.ts";
import { Checkbox, ComboBox, filterOptions } from "#renderer/ui/base/choice.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { allPapers } from "#renderer/ui/paper-list/choose-from-papers.tsx";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { useDesk } from "./data.ts";
import { Form } from "./form.tsx";

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly why: string;
}

/** Which superior papers the reviewed one is held against. */
export function SuperiorsDialog() {
  const { id, open } = useDesk();
  const client = useClient();
  const papers = useCall("library.list", allPapers);
  const [chosen, setChosen] = useState<readonly string[]>(open.superiors.map((superior) => superior.id));
  const [added, setAdded] = useState<readonly Candidate[]>([]);
  const [words, setWords] = useState("");
  const candidates = [...open.superiors.map((superior) => ({ ...superior, why: "" })), ...open.offered, ...added];
  const known = new Set([id, ...candidates.map((candidate) => candidate.id)]);
  const subjects = new Map(papers.data?.map((entry) => [entry.id, entry.subject]));
  const others = (papers.data ?? [])
    .filter((entry) => !known.has(entry.id))
    .map((entry) => ({ id: entry.id, text: nameOf(entry), hint: entry.subject ?? "" }));
  const toggle = (paper: string, on: boolean): void =>
    setChosen(on ? [...chosen, paper] : chosen.filter((each) => each !== paper));
  const take = (paper: string): void => {
    const found = others.find((other) => other.id === paper);
    if (found === undefined) return;
    setAdded([...added, { id: paper, name: found.text, why: "" }]);
    setChosen([...chosen, paper]);
    setWords("");
  };
  const save = async (): Promise<void> => {
    const before = open.superiors.map((superior) => superior.id);
    await client.call("review.judgeAgainst", { id, superiors: [...chosen] });
    tellDone(`Đã đối chiếu với ${chosen.length} văn bản cấp trên.`, {
      title: "Hoàn tác",
      run: () => void client.call("review.judgeAgainst", { id, superiors: before }).catch(tellFailure),
    });
  };
  return (
    <Form title="Đối chiếu với văn bản cấp trên" verb="Đối chiếu" isReady onDone={save} wide>
      {candidates.length === 0 ? (
        <p>Thư viện chưa có văn bản nào của cấp trên. Hãy nhập văn bản đó vào Thư viện trước.</p>
      ) : null}
      {candidates.map(({ id: paper, name, why }) => (
        <Checkbox key={paper} isSelected={chosen.includes(paper)} onChange={(on) => toggle(paper, on)}>
          {name}
          {why === "" ? null : <span className="review-place">{` (${why})`}</span>}
          <span className="review-subject">{subjects.get(paper)}</span>
        </Checkbox>
      ))}
      {others.length === 0 ? null : (
        <ComboBox
          label="Văn bản khác trong Thư viện"
          options={filterOptions(others, words).slice(0, 50)}
          value={words}
          onChange={setWords}
          onChoose={take}
          placeholder="Gõ số, ký hiệu hoặc trích yếu"
        />
      )}
    </Form>
  );
}
