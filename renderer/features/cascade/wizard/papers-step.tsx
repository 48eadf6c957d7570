import { Trash2 } from "lucide-react";
import { useState } from "react";
import { GridList, GridListItem, ListLayout, Virtualizer } from "react-aria-components";
import type { Selection } from "react-aria-components";
import type { Output } from "#shared/contract/index.ts";
import { isSameOffice } from "#shared/agencies/same-office.ts";
import { issuerName } from "#shared/facts/paper-name.ts";
import { shortName } from "#shared/trace/short-name.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { useCall } from "#renderer/ui/client/queries.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { openCascade, useCascadeStore } from "#renderer/features/cascade/store.ts";
import { day, holdsWords } from "#renderer/features/cascade/words.ts";
import { OfficeForm } from "./office-form.tsx";

interface Source {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly facts: string;
}

/** The first step: which superior papers, for which office, by when. What was begun before stands below. */
export function PapersStep() {
  const sources = useCall("cascade.sources", {});
  const office = useCall("office.get", {});
  const wanted = useCascadeStore((store) => store.wanted);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(wanted === null ? [] : [wanted]));
  const [typed, setTyped] = useState("");
  if (sources.isError) return <Failed error={sources.error} onRetry={() => void sources.refetch()} />;
  if (sources.data === undefined || office.isPending) return <Waiting words="Đang tìm văn bản có nhiệm vụ…" />;
  const all = sourcesIn(sources.data, office.data?.name ?? "", wanted);
  const shown = all.filter(({ title, about, facts }) => holdsWords(`${title} ${about} ${facts}`, typed));
  const choose = (selection: Selection): void =>
    setChosen(selection === "all" ? new Set(shown.map(({ id }) => id)) : new Set([...selection].map(String)));
  return (
    <div className="wizard-papers">
      <section data-pane className="wizard-sources" aria-label="Chọn văn bản cấp trên">
        <TextField label="Tìm văn bản" value={typed} onChange={setTyped} placeholder="Gõ số, ký hiệu hoặc trích yếu" />
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 64 }}>
          <GridList
            aria-label="Văn bản cấp trên có nhiệm vụ"
            className="wizard-list"
            data-home
            selectionMode="multiple"
            items={shown}
            selectedKeys={chosen}
            onSelectionChange={choose}
            renderEmptyState={() => (
              <p className="wizard-none">Không có văn bản nào khớp. Hãy nhập văn bản cấp trên ở Thư viện.</p>
            )}
          >
            {(source) => (
              <GridListItem
                id={source.id}
                textValue={`${source.title} ${source.about}`.trim()}
                className="wizard-source"
              >
                <Checkbox slot="selection" />
                <span>
                  <strong>{source.title}</strong>
                  <span className="wizard-about">{source.about}</span>
                  <span className="wizard-facts">{source.facts}</span>
                </span>
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      </section>
      <div data-pane className="wizard-side">
        <OfficeForm chosen={[...chosen]} names={all.filter(({ id }) => chosen.has(id)).map(({ title }) => title)} />
        <Begun />
      </div>
    </div>
  );
}

/**
 * Papers of others first, then the office's own, which are nobody's superior papers but those below; last what comes with the
 * program. The one that another view sent here stands before all.
 */
function sourcesIn(
  { papers, builtin }: Output<"cascade.sources">,
  officeName: string,
  wanted: string | null,
): Source[] {
  const isOwn = (issuer: string | null): number => Number(issuer !== null && isSameOffice(issuer, officeName));
  const sorted = papers.toSorted((a, b) => isOwn(a.issuer) - isOwn(b.issuer));
  const all = [
    ...sorted.map((paper) => ({
      id: paper.id,
      title: shortName(paper),
      about: paper.subject ?? "",
      facts: [day(paper.date), paper.issuer === null ? "" : issuerName(paper.issuer), `${paper.tasks} nhiệm vụ`]
        .filter((part) => part !== "")
        .join(" · "),
    })),
    ...builtin.map(({ id, title, notice }) => ({
      id: `builtin ${id}`,
      title,
      about: notice,
      facts: "Có sẵn trong chương trình",
    })),
  ];
  return all.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted));
}

/** Cascades that were begun: to be gone on with. */
function Begun() {
  const begun = useCall("cascade.list", {});
  const client = useClient();
  if (begun.data === undefined || begun.data.length === 0) return null;
  const discard = async (id: string): Promise<void> => {
    try {
      await client.call("cascade.discard", { id });
      tellDone("Đã xóa lượt triển khai; văn bản và dự thảo đã tạo vẫn còn trong Thư viện.");
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <section className="wizard-begun">
      <h2>Đang làm</h2>
      <ul>
        {begun.data.map(({ id, office, superiors, open, plan }) => (
          <li key={id}>
            <Button look="quiet" onPress={() => openCascade(id)}>
              <span className="wizard-begun-words">
                <strong>{superiors.map(shortName).join(", ")}</strong>
                <span>
                  {office.name} ·{" "}
                  {open === 0 ? (plan === null ? "đã quyết hết" : "đã tạo dự thảo") : `còn ${open} việc`}
                </span>
              </span>
            </Button>
            <Discard words={superiors.map(shortName).join(", ")} onDiscard={() => void discard(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked twice, in place. */
function Discard({ words, onDiscard }: { readonly words: string; readonly onDiscard: () => void }) {
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <Button look="danger" onPress={onDiscard} onBlur={() => setAsked(false)} autoFocus>
        Xóa lượt này
      </Button>
    );
  return (
    <IconButton label={`Xóa lượt triển khai ${words}…`} onPress={() => setAsked(true)}>
      <Trash2 size={16} aria-hidden />
    </IconButton>
  );
}
