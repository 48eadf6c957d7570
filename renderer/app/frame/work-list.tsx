import { Dialog, DialogTrigger, Popover, ProgressBar } from "react-aria-components";
import { Button } from "#renderer/ui/base/button.tsx";
import type { Work } from "#renderer/ui/work/work.ts";
import { useWorkStore } from "#renderer/ui/work/work.ts";

/** Running work: how much of it, how far, and a way to end it. */
export function WorkList() {
  const running = useWorkStore((store) => store.running);
  if (running.length === 0) return <span className="top-bar-work" role="status" />;
  return (
    <span className="top-bar-work" role="status">
      <DialogTrigger>
        <Button look="quiet">◔ {running.length} việc đang chạy</Button>
        <Popover className="popover work-list" placement="bottom end">
          <Dialog aria-label="Việc đang chạy">
            {running.map((work) => (
              <WorkItem key={work.id} work={work} />
            ))}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </span>
  );
}

function WorkItem({ work }: { readonly work: Work }) {
  const { done = 0, total = 0, words = "" } = work.progress ?? {};
  return (
    <div className="work-item">
      <ProgressBar aria-label={work.title} value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0}>
        {({ percentage }) => (
          <>
            <strong>{work.title}</strong>
            <span className="work-words">{words}</span>
            <span className="work-track">
              <span className="work-fill" style={{ width: `${percentage ?? 30}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button onPress={work.stop}>Dừng</Button>
    </div>
  );
}
