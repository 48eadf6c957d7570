import { nameOf } from "#shared/facts/paper-name.ts";
import type { ReviewFinding } from "#shared/contract/review.ts";
import type { TableFormat } from "#shared/contract/system.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { useExportTable } from "#renderer/ui/table/export-table.ts";
import { useStatus } from "#renderer/ui/status/status.ts";
import { countsOf } from "#shared/review/lists.ts";
import type { Desk } from "./data.ts";
import { reviewColumns } from "./finding-columns.ts";
import { ask, look, useReview } from "./store.ts";
import { useActs } from "./acts.ts";

const group = "Thẩm tra";

const tabTitles = [
  ["findings", "Xem các phát hiện"],
  ["comments", "Xem nhận xét"],
  ["changes", "Xem thay đổi từ lần thẩm tra trước"],
  ["signoffs", "Xem ý kiến trước khi trình ký"],
] as const;

/** Everything that can be done in the review, with its keys, and the counts in the status bar. */
export function useReviewCommands(desk: Desk, shown: readonly ReviewFinding[], chosen: ReviewFinding | null): void {
  const acts = useActs(desk);
  const exportTable = useExportTable();
  const step = (by: 1 | -1): void => {
    const at = shown.findIndex(({ key }) => key === chosen?.key);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    const finding = shown[next];
    if (finding === undefined) return;
    useReview.setState(({ reached }) => ({ tab: "findings", reached: reached + 1 }));
    look(finding.key, finding.at.node);
  };
  const write = (format: TableFormat): void =>
    void exportTable(`Phát hiện trong ${nameOf(desk.open.entry)}`, reviewColumns, shown, format);
  useCommands((): readonly Command[] => {
    const open = chosen !== null && chosen.waiver === null;
    return [
      { id: "review.next", title: "Phát hiện tiếp theo", group, keys: "F8", run: () => step(1) },
      { id: "review.before", title: "Phát hiện trước", group, keys: "Shift+F8", run: () => step(-1) },
      {
        id: "review.fix",
        title: "Sửa theo quy tắc",
        group,
        keys: "Ctrl+.",
        isEnabled: open && chosen.fix !== null,
        run: () => void (chosen && acts.fix([chosen])),
      },
      { id: "review.waive", title: "Bỏ qua có lý do…", group, keys: "F9", isEnabled: open, run: () => ask("waive") },
      {
        id: "review.return",
        title: "Trả lại kèm nhận xét…",
        group,
        keys: "Shift+F9",
        isEnabled: chosen !== null,
        run: () => ask("return"),
      },
      { id: "review.comment", title: "Nhận xét…", group, keys: "F2", run: () => ask("comment") },
      { id: "review.finish", title: "Ghi kết luận thẩm tra…", group, run: () => ask("finish") },
      { id: "review.sheet", title: "In phiếu thẩm tra", group, keys: "Ctrl+P", run: () => void acts.print() },
      { id: "review.export", title: "Xuất danh sách phát hiện ra Excel", group, run: () => write("xlsx") },
      { id: "review.export.csv", title: "Xuất danh sách phát hiện ra CSV", group, run: () => write("csv") },
      { id: "review.superiors", title: "Chọn văn bản cấp trên để đối chiếu…", group, run: () => ask("superiors") },
      { id: "review.signers", title: "Chọn người cho ý kiến…", group, run: () => ask("signers") },
      {
        id: "review.undo",
        title: "Hoàn tác lần sửa vừa rồi",
        group,
        isEnabled: desk.open.canUndo,
        run: () => void acts.undo(desk.open.entry.version),
      },
      {
        id: "review.matrix",
        title: "Mở ma trận nhiệm vụ",
        group,
        run: () => goTo("cascade", { paper: desk.open.superiors[0]?.id ?? desk.id, part: "matrix" }),
      },
      ...tabTitles.map(([tab, title]) => ({
        id: `review.tab.${tab}`,
        title,
        group,
        run: () => useReview.setState({ tab }),
      })),
      { id: "review.draft", title: "Mở trong Soạn thảo", group, run: () => goTo("drafting", { paper: desk.id }) },
      { id: "review.issue", title: "Phát hành văn bản này", group, run: () => goTo("issuing", { paper: desk.id }) },
      { id: "review.other", title: "Thẩm tra văn bản khác", group, run: () => acts.leave() },
    ];
  }, [desk, shown, chosen]);
  useStatus(() => {
    const open = desk.findings.filter(({ waiver }) => waiver === null);
    const { error, warning, info } = countsOf(open);
    const show = (): void => useReview.setState({ tab: "findings", show: "open" });
    return [
      { id: "version", words: `Bản thứ ${desk.open.entry.version}`, run: () => useReview.setState({ tab: "changes" }) },
      { id: "counts", words: `${error} lỗi · ${warning} cảnh báo · ${info} lưu ý`, run: show },
      {
        id: "waived",
        words: `${desk.findings.length - open.length} đã bỏ qua`,
        run: () => useReview.setState({ tab: "findings", show: "waived" }),
      },
    ];
  }, [desk]);
}
