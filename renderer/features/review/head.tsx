import { ArrowLeft, Printer } from "lucide-react";
import { nameOf } from "#shared/facts/paper-name.ts";
import type { ReviewCoverage } from "#shared/contract/review.ts";
import { dayInWords } from "#shared/text/days.ts";
import { Button, IconButton } from "#renderer/ui/base/button.tsx";
import { goTo } from "#renderer/ui/navigation/navigation.ts";
import { useActs } from "./acts.ts";
import { useDesk } from "./data.ts";
import { ask, useReview } from "./store.ts";

/** What is reviewed, against what, how it stands, and what concludes it. */
export function ReviewHead() {
  const desk = useDesk();
  const acts = useActs(desk);
  const { entry, superiors, coverage, reviews } = desk.open;
  const last = reviews.at(-1);
  return (
    <header data-pane className="review-head">
      <IconButton label="Thẩm tra văn bản khác" onPress={acts.leave}>
        <ArrowLeft size={18} aria-hidden />
      </IconButton>
      <div className="review-title">
        <h1>{nameOf(entry)}</h1>
        <p>{entry.subject}</p>
      </div>
      <div className="review-buttons">
        <Button look="quiet" onPress={() => goTo("drafting", { paper: entry.id })}>
          Mở Soạn thảo
        </Button>
        <Button look="quiet" onPress={() => goTo("issuing", { paper: entry.id })}>
          Phát hành
        </Button>
        <Button onPress={() => ask("comment")}>Nhận xét…</Button>
        <Button onPress={() => void acts.print()}>
          <Printer size={16} aria-hidden /> In phiếu thẩm tra
        </Button>
        <Button look="primary" onPress={() => ask("finish")}>
          Ghi kết luận…
        </Button>
      </div>
      <div className="review-against">
        {superiors.length === 0 ? (
          <span>Chưa đối chiếu với văn bản cấp trên nào.</span>
        ) : (
          coverage.map((one) => <CoverageLine key={one.superior} coverage={one} />)
        )}
        <Button onPress={() => ask("superiors")}>{superiors.length === 0 ? "Chọn văn bản cấp trên…" : "Đổi…"}</Button>
        <span className="review-last">
          {last === undefined ? (
            "Chưa thẩm tra lần nào"
          ) : (
            <Button look="quiet" onPress={() => useReview.setState({ tab: "changes" })}>
              {`Thẩm tra ${dayInWords(last.madeAt.slice(0, 10))}: ${last.verdict === "passed" ? "đạt" : "trả lại"}${
                last.version < entry.version ? `, sau đó đã sửa` : ""
              }`}
            </Button>
          )}
        </span>
      </div>
    </header>
  );
}

/** States as shape, word and number; the press opens the matrix. */
function CoverageLine({ coverage }: { readonly coverage: ReviewCoverage }) {
  const parts = [
    ["◉", "đã đủ", coverage.deep],
    ["●", "thiếu ý", coverage.covered],
    ["➜", "giao xuống", coverage.forwarded],
    ["–", "miễn", coverage.waived],
    ["≈", "xem lại", coverage.suspect],
    ["○", "chưa có", coverage.uncovered],
  ] as const;
  const short = coverage.name.split(" ngày ", 1)[0] ?? coverage.name;
  return (
    <Button look="quiet" onPress={() => goTo("cascade", { paper: coverage.superior, part: "matrix" })}>
      <span className="review-coverage">
        <strong>{short}</strong>
        {parts
          .filter(([, , count]) => count > 0)
          .map(([sign, words, count]) => (
            <span key={words}>
              <span aria-hidden>{sign}</span> {count} {words}
            </span>
          ))}
      </span>
    </Button>
  );
}
