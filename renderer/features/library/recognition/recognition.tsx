import { ArrowLeft, ChevronDown, ChevronUp } from "lucide-react";
import type { Output } from "#shared/contract/index.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import { setLibrary } from "#renderer/features/library/store.ts";
import { kindName, numberOf } from "#renderer/features/library/words.ts";
import { Source } from "./source.tsx";
import { Understood } from "./understood.tsx";
import { useRecognition } from "./use-recognition.ts";

/** What the program understood of a paper, beside what it was read from. */
export function Recognition({ id }: { readonly id: string }) {
  const opened = useCall("library.get", { id });
  const reading = useCall("library.reading", { id });
  const error = opened.error ?? reading.error;
  if (error !== null)
    return (
      <Failed
        error={error}
        onRetry={() => {
          void opened.refetch();
          void reading.refetch();
        }}
      />
    );
  if (opened.data?.entry.id !== id || reading.data === undefined) return <Waiting words="Đang mở văn bản…" />;
  return <Opened key={id} opened={opened.data} reading={reading.data} />;
}

function leave(): void {
  setLibrary({ checking: null });
}

interface OpenedProps {
  readonly opened: Output<"library.get">;
  readonly reading: Output<"library.reading">;
}

function Opened({ opened, reading }: OpenedProps) {
  const { entry, document } = opened;
  const state = useRecognition(opened, reading);
  const { stored, step, doubts, doubt, save, isChecked } = state;
  useCommands(
    () => [
      { id: "library.save", title: "Lưu nhận dạng", group: "Nhận dạng", keys: "Ctrl+S", run: () => void save() },
      { id: "library.back", title: "Về danh sách văn bản", group: "Nhận dạng", keys: "Alt+←", run: leave },
      { id: "library.next", title: "Điểm cần xem tiếp theo", group: "Nhận dạng", keys: "F8", run: () => step(1) },
      {
        id: "library.before",
        title: "Điểm cần xem trước đó",
        group: "Nhận dạng",
        keys: "Shift+F8",
        run: () => step(-1),
      },
    ],
    [save, step],
  );
  const will =
    stored.length > 0
      ? `Sẽ lưu: ${stored.join("; ")}.`
      : isChecked
        ? "Chưa có thay đổi nào để lưu."
        : "Chưa sửa gì; Lưu ghi nhận là bạn đã xem.";
  useStatus(() => [{ id: "library.will", words: will, run: () => void save() }], [will, save]);
  const title = [kindName(entry.kind), numberOf(entry)].filter((part) => part !== "").join(" ");
  return (
    <div className="library-recognition">
      <header data-pane className="library-recognition-head">
        <Button look="quiet" onPress={leave} aria-keyshortcuts="Alt+ArrowLeft">
          <ArrowLeft size={16} aria-hidden /> Danh sách
        </Button>
        <h1>Nhận dạng: {title}</h1>
        {doubts.length === 0 ? null : (
          <div className="bar" role="group" aria-label="Điểm cần xem">
            <span>
              ▲ Điểm {doubt === null ? "–" : doubt + 1}/{doubts.length}
            </span>
            <IconButton label="Điểm cần xem trước đó" keys="Shift+F8" onPress={() => step(-1)}>
              <ChevronUp size={16} aria-hidden />
            </IconButton>
            <IconButton label="Điểm cần xem tiếp theo" keys="F8" onPress={() => step(1)}>
              <ChevronDown size={16} aria-hidden />
            </IconButton>
          </div>
        )}
        <span className="library-will">{will}</span>
        <Button look="primary" onPress={() => void save()} isDisabled={stored.length === 0 && isChecked}>
          Lưu
        </Button>
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys */}
      <section data-pane className="library-source" aria-label="Bản gốc" tabIndex={0}>
        <Source id={entry.id} document={document} place={state.place} importer={reading.original?.importer ?? null} />
      </section>
      <Understood state={state} />
    </div>
  );
}
