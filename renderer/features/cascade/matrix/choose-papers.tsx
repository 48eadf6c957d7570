import { useState } from "react";
import { GridList, GridListItem, ListLayout, Virtualizer } from "react-aria-components";
import type { Output } from "#shared/contract/index.ts";
import { issuerName } from "#shared/facts/paper-name.ts";
import { shortName } from "#shared/trace/short-name.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { Dialog } from "#renderer/ui/base/dialog.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { day, holdsWords } from "#renderer/features/cascade/words.ts";
import { superiorsFirst } from "./paper-order.ts";

export interface ChoosePapersProps {
  readonly what: "parents" | "columns";
  readonly chosen: readonly string[];
  readonly followers: Output<"matrix.followers">;
  readonly onClose: () => void;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** Which papers stand in the matrix. As superior ones those of others are offered first, as columns those that follow them, with the reason. */
export function ChoosePapers({ what, chosen, followers, onClose, onChoose }: ChoosePapersProps) {
  const sources = useCall("cascade.sources", {});
  const officeName = useCall("office.get", {}).data?.name ?? null;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(chosen));
  const [typed, setTyped] = useState("");
  const why = new Map(what === "columns" ? followers.map((one) => [one.entry.id, one.why]) : []);
  const given = sources.data?.papers ?? [];
  const papers = (what === "parents" ? superiorsFirst(given, officeName) : given)
    .toSorted((a, b) => Number(why.has(b.id)) - Number(why.has(a.id)))
    .filter((paper) => holdsWords(`${shortName(paper)} ${paper.subject ?? ""} ${paper.issuer ?? ""}`, typed));
  const order = new Map(given.map(({ id }, at) => [id, at]));
  const known = [...chosen, ...followers.map(({ entry }) => entry.id)];
  const inOrder = (): readonly string[] =>
    [...selected].toSorted((a, b) => rank(known, a) - rank(known, b) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return (
    <Dialog
      title={what === "parents" ? "Chọn văn bản cấp trên" : "Chọn văn bản cấp dưới làm cột"}
      isOpen
      wide
      onClose={onClose}
      onConfirm={() => selected.size > 0 && onChoose(inOrder())}
      footer={
        <>
          <Button onPress={onClose}>Thôi</Button>
          <Button look="primary" isDisabled={selected.size === 0} onPress={() => onChoose(inOrder())}>
            {selected.size === 0 ? "Dùng văn bản đã chọn" : `Dùng ${selected.size} văn bản`}
          </Button>
        </>
      }
    >
      <TextField
        label="Tìm văn bản"
        value={typed}
        onChange={setTyped}
        placeholder="Gõ số, ký hiệu, cơ quan hoặc trích yếu"
      />
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: 64 }}>
        <GridList
          aria-label="Văn bản trong Thư viện"
          className="wizard-list matrix-papers"
          selectionMode="multiple"
          items={papers}
          selectedKeys={selected}
          onSelectionChange={(keys) =>
            setSelected(keys === "all" ? new Set(papers.map(({ id }) => id)) : new Set([...keys].map(String)))
          }
          renderEmptyState={() => <p className="wizard-none">Không có văn bản nào khớp.</p>}
        >
          {(paper) => (
            <GridListItem
              id={paper.id}
              textValue={`${shortName(paper)} ${paper.subject ?? ""}`.trim()}
              className="wizard-source"
            >
              <Checkbox slot="selection" />
              <span>
                <strong>{shortName(paper)}</strong>
                <span className="wizard-about">{paper.subject}</span>
                <span className="wizard-facts">
                  {[
                    day(paper.date),
                    paper.issuer === null ? "" : issuerName(paper.issuer),
                    `${paper.tasks} nhiệm vụ`,
                    why.get(paper.id) ?? "",
                  ]
                    .filter((part) => part !== "")
                    .join(" · ")}
                </span>
              </span>
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </Dialog>
  );
}

function rank(known: readonly string[], id: string): number {
  const at = known.indexOf(id);
  return at < 0 ? known.length : at;
}
