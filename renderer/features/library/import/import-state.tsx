import { X } from "lucide-react";
import { ProgressBar } from "react-aria-components";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useWorkStore } from "#renderer/ui/work/work.ts";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";
import "./import.css";
import type { Outcome } from "./outcome.ts";
import { triedAgain, wordsOf } from "./outcome.ts";
import { undoImport } from "./undo-import.ts";
import type { Take } from "./use-import.ts";
import { importTitle } from "./use-import.ts";

/** How far a running import is; after it, what came of it, with the ways on and back. */
export function ImportState({ take }: { readonly take: Take }) {
  const outcome = useLibrary((state) => state.outcome);
  const running = useWorkStore((store) => store.running.find(({ title }) => title === importTitle));
  if (running !== undefined) {
    const { done = 0, total = 0, words = "" } = running.progress ?? {};
    return (
      <ProgressBar aria-label={importTitle} className="library-running" value={done} maxValue={Math.max(total, 1)}>
        {({ percentage }) => (
          <>
            <strong>{importTitle}</strong>
            <span>{words}</span>
            <span className="work-track">
              <span className="work-fill" style={{ width: `${percentage ?? 0}%` }} />
            </span>
            <Button onPress={running.stop}>Dừng nhập</Button>
          </>
        )}
      </ProgressBar>
    );
  }
  if (outcome === null || wordsOf(outcome) === "") return null;
  return <Finished outcome={outcome} take={take} />;
}

function Finished({ outcome, take }: { readonly outcome: Outcome; readonly take: Take }) {
  const client = useClient();
  const { fresh, refused, left } = outcome;
  const again = triedAgain(outcome);
  const isAlert = refused.length > 0;
  const folders = refused.filter(({ file }) => "folder" in file);
  return (
    <section
      className={isAlert ? "library-outcome refused" : "library-outcome"}
      role={isAlert ? "alert" : "region"}
      aria-label={isAlert ? "Tệp chưa nhập được" : "Kết quả nhập"}
    >
      <header>
        <h2>{wordsOf(outcome)}</h2>
        {left.length === 0 ? null : (
          <Button onPress={() => void take(left, { ...outcome, left: [] })}>Nhập tiếp {left.length} tệp</Button>
        )}
        {again.length === 0 ? null : (
          <Button onPress={() => void take(again, { ...outcome, refused: folders })}>Thử lại {again.length} tệp</Button>
        )}
        {fresh.length === 0 ? null : <Button onPress={() => undoImport(client, fresh)}>Hoàn tác lần nhập này</Button>}
        <IconButton label="Đã đọc, đóng lại" onPress={() => setLibrary({ outcome: null })}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {isAlert ? (
        <ul>
          {refused.map(({ name, sentence }, at) => (
            <li key={`${name} ${at}`}>
              <strong>{name}</strong> {sentence}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
