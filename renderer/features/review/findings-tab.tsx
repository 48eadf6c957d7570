import { useEffect, useRef } from "react";
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { byPlace, byRule } from "#shared/review/lists.ts";
import type { FindingGroup } from "#shared/review/lists.ts";
import { Checkbox, Select } from "#renderer/ui/base/choice.tsx";
import { useDesk } from "./data.ts";
import { SeverityMark } from "./severity-mark.tsx";
import type { Show } from "./store.ts";
import { look, useReview } from "./store.ts";

const shows = [
  { id: "open", text: "Còn mở" },
  { id: "errors", text: "Chỉ lỗi" },
  { id: "new", text: "Mới từ lần thẩm tra trước" },
  { id: "waived", text: "Đã bỏ qua" },
  { id: "all", text: "Tất cả" },
];
const orders = [
  { id: "place", text: "Theo vị trí" },
  { id: "rule", text: "Theo quy tắc" },
];

/** The findings under their places or rules; the arrows move, what is chosen is shown in the paper and at the right. */
export function FindingsTab({ shown }: { readonly shown: readonly ReviewFinding[] }) {
  const { order, show, selected, alone } = useReview();
  const { superiors } = useDesk().open;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    list.current?.querySelector(`[data-key="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const choose = (keys: "all" | Iterable<string | number>): void => {
    const [key] = keys === "all" ? [] : [...keys];
    const finding = shown.find((each) => each.key === key);
    if (finding !== undefined) look(finding.key, finding.at.node);
  };
  return (
    <>
      <div className="review-filters">
        <Select
          label="Sắp xếp"
          options={orders}
          value={order}
          onChange={(id) => useReview.setState({ order: id === "rule" ? "rule" : "place" })}
        />
        <Select label="Hiện" options={shows} value={show} onChange={(id) => useReview.setState({ show: id as Show })} />
        {superiors.length === 0 ? null : (
          <Checkbox isSelected={alone} onChange={(chosen) => useReview.setState({ alone: chosen })}>
            Không xét văn bản cấp trên
          </Checkbox>
        )}
      </div>
      <ListBox
        ref={list}
        className="review-list"
        data-home
        aria-label="Các phát hiện"
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={choose}
        items={order === "rule" ? byRule(shown) : byPlace(shown)}
        renderEmptyState={() => <p className="review-none">{noneWords[show]}</p>}
      >
        {(group) => <Group group={group} byRule={order === "rule"} />}
      </ListBox>
    </>
  );
}

const noneWords: Readonly<Record<Show, string>> = {
  open: "Không còn phát hiện nào phải xử lý.",
  errors: "Không còn lỗi nào.",
  new: "Không có phát hiện nào mới từ lần thẩm tra trước.",
  waived: "Chưa bỏ qua phát hiện nào.",
  all: "Các quy tắc không phát hiện vấn đề nào.",
};

function Group({ group, byRule: plain }: { readonly group: FindingGroup<ReviewFinding>; readonly byRule: boolean }) {
  return (
    <ListBoxSection id={group.id} className="review-group">
      <Header className="review-group-head">
        <span>{group.title}</span>
        <span>{group.findings.length}</span>
      </Header>
      <Collection items={group.findings.map((finding) => ({ id: finding.key, finding }))}>
        {({ finding }) => <Item finding={finding} place={plain} />}
      </Collection>
    </ListBoxSection>
  );
}

function Item({ finding, place }: { readonly finding: ReviewFinding; readonly place: boolean }) {
  const { key, message, path, severity, waiver, isNew } = finding;
  return (
    <ListBoxItem id={key} textValue={message} className="review-item">
      <SeverityMark severity={severity} />
      <span className="review-words">
        {place && path !== "" ? <strong>{path} </strong> : null}
        {message}
      </span>
      {waiver !== null || isNew === true ? (
        <span className="review-badge">{waiver === null ? "Mới" : `Đã bỏ qua: ${waiver.reason}`}</span>
      ) : null}
    </ListBoxItem>
  );
}
