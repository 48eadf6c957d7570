import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import type { Step } from "#renderer/features/cascade/store.ts";
import { openCascade, useCascadeStore } from "#renderer/features/cascade/store.ts";
import { PapersStep } from "./papers-step.tsx";
import { PlanStep } from "./plan-step.tsx";
import { TasksStep } from "./tasks-step.tsx";

const steps: readonly (readonly [Step, string])[] = [
  ["papers", "1. Văn bản cấp trên"],
  ["tasks", "2. Nhiệm vụ"],
  ["plan", "3. Kế hoạch"],
];

/** Three quiet steps on one page: superior papers, what becomes of their tasks, the plan. */
export function Wizard() {
  const { cascade, step, wanted } = useCascadeStore();
  return (
    <div className="wizard">
      <nav data-pane className="wizard-steps" aria-label="Các bước">
        {steps.map(([id, title]) => (
          <Button
            key={id}
            look="quiet"
            isDisabled={id !== "papers" && cascade === null}
            aria-current={id === step ? "step" : "false"}
            onPress={() => useCascadeStore.setState({ step: id })}
          >
            {title}
          </Button>
        ))}
        {cascade === null ? null : <OpenCount id={cascade} />}
      </nav>
      {step === "papers" || cascade === null ? <PapersStep key={wanted} /> : <CascadeSteps id={cascade} step={step} />}
    </div>
  );
}

/** How much is still open, in the view and in the bar at the foot. */
function OpenCount({ id }: { readonly id: string }) {
  const { data } = useCall("cascade.get", { id });
  const words = data === undefined ? "" : data.open === 0 ? "Đã quyết hết" : `Còn ${data.open} việc chưa quyết`;
  useStatus(
    () => (words === "" ? [] : [{ id: "cascade.open", words, run: () => openCascade(id, "tasks") }]),
    [words, id],
  );
  return (
    <span className="wizard-open" role="status">
      {words}
    </span>
  );
}

function CascadeSteps({ id, step }: { readonly id: string; readonly step: Step }) {
  const got = useCall("cascade.get", { id });
  if (got.isError) return <Failed error={got.error} onRetry={() => openCascade(null)} />;
  if (got.data === undefined || got.data.id !== id) return <Waiting words="Đang đọc nhiệm vụ của văn bản cấp trên…" />;
  return step === "plan" ? <PlanStep cascade={got.data} /> : <TasksStep key={id} cascade={got.data} />;
}
