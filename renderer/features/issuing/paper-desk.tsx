import { waitingFirst } from "#shared/issuing/waiting.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Empty, Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { goTo, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { ChooseFromPapers, allPapers } from "#renderer/ui/paper-list/choose-from-papers.tsx";
import { ChoosePaper } from "./choose-paper.tsx";
import { Desk } from "./desk.tsx";
import { usePaper } from "./use-paper.ts";

/** The paper that is to go out: chosen first, then made ready. */
export function PaperDesk({ today }: { readonly today: string }) {
  const papers = useCall("library.list", allPapers);
  const office = useCall("office.get", {});
  const id = useNavigation(({ papers: open }) => open.issuing);
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />;
  if (papers.data === undefined || office.isPending) return <Waiting words="Đang mở danh sách văn bản…" />;
  if (papers.data.length === 0)
    return (
      <Empty
        title="Chưa có văn bản để phát hành"
        actions={<Button onPress={() => goTo("library")}>Mở Thư viện</Button>}
      >
        Nhập dự thảo ở Thư viện hoặc soạn văn bản mới ở Soạn thảo, rồi trở lại đây để lấy số, ký và phát hành.
      </Empty>
    );
  const waiting = waitingFirst(papers.data, office.data?.name ?? null);
  const chosen = waiting.find((paper) => paper.id === id);
  if (chosen === undefined)
    return (
      <div data-pane className="issuing-choose">
        <h2 className="issuing-ask">Phát hành văn bản nào?</h2>
        <p>Chương trình kiểm tra văn bản, lấy số trong sổ, điền ngày, người ký, nơi nhận rồi tạo tệp Word và PDF.</p>
        <ChooseFromPapers papers={waiting} onChoose={(paper) => goTo("issuing", { paper })} />
      </div>
    );
  return <Chosen key={chosen.id} id={chosen.id} papers={waiting} today={today} />;
}

interface ChosenProps {
  readonly id: string;
  readonly papers: Parameters<typeof ChoosePaper>[0]["papers"];
  readonly today: string;
}

function Chosen({ id, papers, today }: ChosenProps) {
  const { paper, error, retry } = usePaper(id, today);
  if (error !== null && error !== undefined && paper === null) return <Failed error={error} onRetry={retry} />;
  if (paper === null) return <Waiting words="Đang chuẩn bị văn bản…" />;
  // Once it is issued the desk begins anew: other panels, the first page, nothing lit.
  const issued = paper.prepared.issues.findLast(({ state }) => state === "issued");
  return <Desk key={issued?.id ?? "open"} paper={paper} choose={<ChoosePaper papers={papers} id={id} />} />;
}
