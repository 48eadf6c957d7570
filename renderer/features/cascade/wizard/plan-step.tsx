import type { ReactNode } from "react";
import type { CascadePlan } from "#shared/contract/cascade.ts";
import type { Output } from "#shared/contract/index.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { openCascade, openMatrix } from "#renderer/features/cascade/store.ts";
import { decisionWords, listed, proposed } from "#renderer/features/cascade/words.ts";
import { useDecide } from "./use-decide.ts";

/** The third step: the plan as it would be made, what stays out of it and what must still be completed. */
export function PlanStep({ cascade }: { readonly cascade: Output<"cascade.get"> }) {
  const { id, open, items, plan: made } = cascade;
  const plan = useCall("cascade.plan", { id });
  const client = useClient();
  const decide = useDecide(id);
  const make = async (): Promise<void> => {
    try {
      const { paper } = await client.call("cascade.make", { id });
      tellDone("Đã tạo dự thảo Kế hoạch và lưu vào Thư viện, kèm liên kết đến từng nhiệm vụ cấp trên.");
      goTo("drafting", { paper });
    } catch (error) {
      tellFailure(error);
    }
  };
  const rest = (): void =>
    void decide(items.filter(({ decision }) => decision === null).map((item) => ({ item, decision: proposed(item) })));
  useCommands(
    () => [
      {
        id: "cascade.make",
        title: "Tạo dự thảo Kế hoạch",
        group: "Triển khai",
        isEnabled: open === 0,
        run: () => void make(),
      },
    ],
    [id, open],
  );
  if (plan.isError) return <Failed error={plan.error} onRetry={() => void plan.refetch()} />;
  if (plan.data === undefined) return <Waiting words="Đang xếp kế hoạch…" />;
  return (
    <div data-pane className="wizard-plan">
      <div className="wizard-plan-bar" data-home>
        <Button look="primary" isDisabled={open > 0} onPress={() => void make()}>
          {made === null ? "Tạo dự thảo" : "Tạo dự thảo mới"}
        </Button>
        {open === 0 ? null : (
          <>
            <Button onPress={rest}>Theo đề xuất cho {open} việc còn lại</Button>
            <Button look="quiet" onPress={() => openCascade(id, "tasks")}>
              Xem từng việc
            </Button>
            <span className="hint-words">Quyết hết các việc mới tạo được dự thảo, để không bỏ sót nhiệm vụ nào.</span>
          </>
        )}
        {made === null ? null : (
          <>
            <Button look="primary" onPress={() => goTo("drafting", { paper: made })}>
              Mở dự thảo đã tạo
            </Button>
            <Button
              onPress={() =>
                openMatrix(
                  cascade.superiors.map((entry) => entry.id),
                  [made],
                )
              }
            >
              Xem ma trận
            </Button>
          </>
        )}
      </div>
      <Summary plan={plan.data} />
    </div>
  );
}

function Summary({ plan }: { readonly plan: CascadePlan }) {
  return (
    <>
      <Group title="Còn phải hoàn thiện sau khi tạo dự thảo" count={plan.doubts.length}>
        <ul className="wizard-doubts">
          {plan.doubts.map(({ reason, paths }) => (
            <li key={reason}>
              ▲ {reason}
              {paths.length === 0 ? "" : ": "}
              <span className="wizard-paths">{paths.join(", ")}</span>.
            </li>
          ))}
        </ul>
      </Group>
      <Group title="Nhiệm vụ trong kế hoạch" count={plan.tasks.length}>
        <table className="wizard-table">
          <thead>
            <tr>
              <th scope="col">Điểm</th>
              <th scope="col">Nội dung</th>
              <th scope="col">Chủ trì</th>
              <th scope="col">Phối hợp</th>
              <th scope="col">Thời hạn</th>
              <th scope="col">Mục cấp trên</th>
            </tr>
          </thead>
          <tbody>
            {plan.tasks.map((task) => (
              <tr key={task.path}>
                <td>{task.path}</td>
                <td>{task.text}</td>
                <td>{listed(task.lead.length > 0 ? task.lead : task.implement) || "……"}</td>
                <td>{listed(task.coordinate)}</td>
                <td>{task.limit ?? "……"}</td>
                <td>{task.sources.join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Group>
      {(["forward", "waive", "not-for"] as const).map((kind) => {
        const out = plan.out.filter((one) => one.kind === kind);
        return (
          <Group key={kind} title={`${decisionWords[kind].shape} ${decisionWords[kind].word}`} count={out.length}>
            <ul className="wizard-outs">
              {out.map(({ document, task, path, text, reason }) => (
                <li key={`${document} ${task}`}>
                  <strong>{path}</strong> {text}
                  <span className="wizard-facts">{reason}</span>
                </li>
              ))}
            </ul>
          </Group>
        );
      })}
      <Group title="Theo chế độ báo cáo của kế hoạch" count={plan.reported.length}>
        <p>Nhiệm vụ {plan.reported.join(", ")} được thực hiện bằng mục báo cáo của Kế hoạch.</p>
      </Group>
    </>
  );
}

function Group(props: { readonly title: string; readonly count: number; readonly children: ReactNode }) {
  if (props.count === 0) return null;
  return (
    <section className="wizard-group">
      <h2>
        {props.title} ({props.count})
      </h2>
      {props.children}
    </section>
  );
}
