import { useState } from "react";
import { waitingFirst } from "#shared/issuing/waiting.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { ChooseFromPapers, allPapers } from "#renderer/ui/paper-list/choose-from-papers.tsx";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellFailure } from "#renderer/ui/status/notices.ts";

/** Nothing is open: a new paper, or one of the library. */
export function Start() {
  const client = useClient();
  const papers = useCall("library.list", allPapers);
  const office = useCall("office.get", {});
  const templates = useCall("drafting.templates", {});
  const [template, setTemplate] = useState<string | null>(null);
  const create = async (): Promise<void> => {
    const chosen = template ?? templates.data?.[0]?.id;
    if (chosen === undefined) return;
    try {
      const { id } = await client.call("drafting.create", { template: chosen });
      goTo("drafting", { paper: id });
    } catch (error) {
      tellFailure(error);
    }
  };
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />;
  if (papers.data === undefined || templates.data === undefined || office.isPending)
    return <Waiting words="Đang mở…" />;
  return (
    <div className="drafting-start">
      <section data-pane data-home={papers.data.length === 0 ? true : undefined} className="drafting-new">
        <h1>Văn bản mới</h1>
        <Select
          label="Mẫu văn bản"
          options={templates.data.map(({ id, title }) => ({ id, text: title }))}
          value={template ?? templates.data[0]?.id ?? null}
          onChange={setTemplate}
        />
        <Button look="primary" onPress={() => void create()}>
          Soạn văn bản mới
        </Button>
      </section>
      <section data-pane className="drafting-recent">
        <h2>Mở văn bản trong thư viện</h2>
        {papers.data.length === 0 ? (
          <Empty title="Thư viện chưa có văn bản nào">Hãy soạn văn bản mới, hoặc nhập văn bản ở mục Thư viện.</Empty>
        ) : (
          <ChooseFromPapers
            papers={waitingFirst(papers.data, office.data?.name ?? null)}
            onChoose={(paper) => goTo("drafting", { paper })}
          />
        )}
      </section>
    </div>
  );
}
