import { FileDown, ZoomIn, ZoomOut } from "lucide-react";
import { useCallback, useState } from "react";
import type { Page } from "#shared/layout/pages/page.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { Checkbox } from "#renderer/ui/base/choice.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { saveFile } from "#renderer/ui/client/save-file.ts";
import type { Command } from "#renderer/ui/commands/commands.ts";
import { useCommands } from "#renderer/ui/commands/commands.ts";
import { PageView } from "#renderer/ui/pages/page-view.tsx";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { runWork } from "#renderer/ui/work/work.ts";
import type { Target } from "./desk.tsx";
import { useIssuing } from "./store.ts";
import type { PaperToIssue } from "./use-paper.ts";

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2] as const;
const setZoom = (zoom: number | null): void => useIssuing.setState({ zoom });

/** The next zoom in a direction, from the one that stands or from the size on paper. */
function turned(zoom: number | null, by: 1 | -1): number {
  const from = zoom ?? 1;
  return (by > 0 ? zooms.find((each) => each > from) : zooms.findLast((each) => each < from)) ?? from;
}

const formats = { docx: "Word", pdf: "PDF" } as const;
type Format = keyof typeof formats;

const setBlank = (isBlank: boolean): void => useIssuing.setState({ isBlank });

function blankCommand(isBlank: boolean): Command {
  const title = isBlank ? "Hiện số, ngày trên trang và trong tệp" : "Để trống số, ngày trên trang và trong tệp";
  return { id: "issuing.blank", title, group: "Phát hành", run: () => setBlank(!isBlank) };
}

/**
 * What the pages show: the paper filled by the plan; as it was issued, whose files are kept and stand beside it; or with
 * changes made since, which stand under no number.
 */
type Shown = "planned" | "issued" | "changed";

/** Takes what the pages show as a file. */
function useTake({ prepared, plan }: PaperToIssue, state: Shown): (format: Format) => Promise<void> {
  const client = useClient();
  const isBlank = useIssuing((store) => store.isBlank);
  const isPlanned = state === "planned";
  const draft = isBlank || state === "changed";
  return useCallback(
    async (format) => {
      const { entry, stamp } = prepared;
      const asked = { id: entry.id, stamp, plan: isPlanned ? plan : null, format, draft };
      try {
        const file = await runWork(`Đang tạo tệp ${formats[format]}`, (options) =>
          client.call("issuing.export", asked, options),
        );
        saveFile(file);
        const isOpen = isPlanned && !draft && plan.number !== null;
        tellDone(`Đã tải ${file.name}.${isOpen ? " Số trong tệp chưa ghi vào sổ: phát hành rồi mới dùng." : ""}`);
      } catch (error) {
        tellFailure(error);
      }
    },
    [client, prepared, plan, isPlanned, draft],
  );
}

interface PreviewProps {
  readonly paper: PaperToIssue;
  readonly state: Shown;
  readonly pages: readonly Page[];
  readonly target: Target | null;
  readonly onPress: (node: string) => void;
}

/** The pages as they will be printed, and the paper as a file without issuing it. */
export function Preview({ paper, state, pages, target, onPress }: PreviewProps) {
  const zoom = useIssuing((store) => store.zoom);
  const isBlank = useIssuing((store) => store.isBlank);
  const { id } = paper.prepared.entry;
  const take = useTake(paper, state);
  const [current, setCurrent] = useState(1);
  const onPage = useCallback((number: number) => setCurrent(number), []);
  useCommands(() => {
    const takes: readonly [Format, string][] = [
      ["docx", "Tải tệp Word của bản đang soạn"],
      ["pdf", "Tải tệp PDF của bản đang soạn"],
    ];
    return [
      ...(state === "issued" ? [] : takes).map(([format, title]) => {
        return { id: `issuing.${format}`, title, group: "Phát hành", run: () => void take(format) };
      }),
      ...(state === "planned" ? [blankCommand(isBlank)] : []),
      {
        id: "issuing.draft",
        title: "Mở trong Soạn thảo",
        group: "Phát hành",
        run: () => goTo("drafting", { paper: id }),
      },
      {
        id: "issuing.review",
        title: "Thẩm tra văn bản này",
        group: "Phát hành",
        run: () => goTo("review", { paper: id }),
      },
      { id: "issuing.fit", title: "Trang giấy vừa bề rộng", group: "Phát hành", run: () => setZoom(null) },
      { id: "issuing.full", title: "Trang giấy đúng cỡ in", group: "Phát hành", run: () => setZoom(1) },
    ];
  }, [id, isBlank, state, take]);
  return (
    <section data-pane className="issuing-preview" aria-label="Xem trước trang in">
      <div className="issuing-tools">
        <span className="issuing-page-number" aria-live="off">
          Trang {Math.min(current, pages.length)}/{pages.length}
        </span>
        <IconButton label="Thu nhỏ" onPress={() => setZoom(turned(zoom, -1))}>
          <ZoomOut size={18} aria-hidden />
        </IconButton>
        <Button look="quiet" onPress={() => setZoom(zoom === null ? 1 : null)}>
          {zoom === null ? "Vừa bề rộng" : `${Math.round(zoom * 100)} %`}
        </Button>
        <IconButton label="Phóng to" onPress={() => setZoom(turned(zoom, 1))}>
          <ZoomIn size={18} aria-hidden />
        </IconButton>
        {state === "issued" ? null : (
          <>
            <span className="issuing-space" />
            {state === "changed" ? (
              <span className="issuing-badge open">Bản sửa, chưa có số</span>
            ) : (
              <Checkbox isSelected={isBlank} onChange={setBlank}>
                Để trống số, ngày
              </Checkbox>
            )}
            <Button onPress={() => void take("docx")}>
              <FileDown size={16} aria-hidden /> {state === "changed" ? "Tải bản sửa (Word)" : "Tải tệp Word"}
            </Button>
            <Button onPress={() => void take("pdf")}>
              <FileDown size={16} aria-hidden /> {state === "changed" ? "Tải bản sửa (PDF)" : "Tải tệp PDF"}
            </Button>
          </>
        )}
      </div>
      <PageView
        pages={pages}
        label="Các trang của văn bản"
        zoom={zoom}
        target={target}
        onPress={onPress}
        onPage={onPage}
      />
    </section>
  );
}
