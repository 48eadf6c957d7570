import type { Output } from "#shared/contract/index.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { useBuiltins, useTemplates } from "./use-builtins.ts";

type Builtin = Output<"settings.builtins">[number];

/** Papers that come with the program: templates to begin with, superior papers to carry out. */
export function TemplatesSection() {
  const builtins = useCall("settings.builtins", {});
  if (builtins.isError) return <Failed error={builtins.error} onRetry={() => void builtins.refetch()} />;
  if (builtins.data === undefined) return <Waiting words="Đang mở…" />;
  const { data } = builtins;
  return (
    <div className="settings-page">
      <h1>Mẫu và văn bản có sẵn</h1>
      <Group
        title="Mẫu văn bản"
        verb="Soạn từ mẫu này"
        list={data.filter(({ group }) => group === "templates")}
        view="drafting"
      />
      <Group
        title="Văn bản của cấp trên"
        verb="Đưa vào Thư viện"
        list={data.filter(({ group }) => group === "directives" || group === "letters")}
        view="library"
      />
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly verb: string;
  readonly list: readonly Builtin[];
  readonly view: "drafting" | "library";
}

function Group({ title, verb, list, view }: GroupProps) {
  const take = useBuiltins();
  const begin = useTemplates();
  return (
    <>
      <h2>{title}</h2>
      <ul className="settings-cards">
        {list.map(({ id, title: name, notice }) => (
          <li key={id} className="settings-card row">
            <strong>{name}</strong>
            {notice === null ? null : <p>{notice}</p>}
            <Button
              onPress={() => void (view === "drafting" ? begin(id) : take(id, view))}
              aria-label={`${verb}: ${name}`}
            >
              {verb}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
