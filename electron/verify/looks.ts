import type { Measure, Requirement } from "./measure.ts";
import { measured, pt } from "./measure.ts";
import type { PaperLine } from "./paper.ts";
import type { Parts } from "./parts.ts";
import { isCapital } from "./parts.ts";

/** How a component has to be set; null where the decree leaves it open. Sizes in points, both ends included. */
interface Wanted {
  readonly id: string;
  readonly title: string;
  readonly size: readonly [number, number];
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly capitals: boolean | null;
  readonly clause: string;
  readonly lines: (parts: Parts) => readonly (PaperLine | null)[];
}

const upright = { italic: false } as const;

/** NĐ 30/2020, Phụ lục I, Phần I, Mục II and the table of Mục V. */
const wanted: readonly Wanted[] = [
  {
    ...upright,
    id: "state-name",
    title: "Quốc hiệu",
    size: [12, 13],
    bold: true,
    capitals: true,
    clause: "Mục II.1",
    lines: (p) => [p.stateName],
  },
  {
    ...upright,
    id: "motto",
    title: "Tiêu ngữ",
    size: [13, 14],
    bold: true,
    capitals: false,
    clause: "Mục II.1",
    lines: (p) => [p.motto],
  },
  {
    ...upright,
    id: "parent-body",
    title: "Cơ quan chủ quản",
    size: [12, 13],
    bold: false,
    capitals: true,
    clause: "Mục II.2",
    lines: (p) => p.parentBody,
  },
  {
    ...upright,
    id: "issuer",
    title: "Cơ quan ban hành",
    size: [12, 13],
    bold: true,
    capitals: true,
    clause: "Mục II.2",
    lines: (p) => p.issuer,
  },
  {
    ...upright,
    id: "number",
    title: "Số, ký hiệu",
    size: [13, 13],
    bold: null,
    capitals: null,
    clause: "Mục II.3",
    lines: (p) => [p.number],
  },
  {
    id: "place-date",
    title: "Địa danh và thời gian",
    size: [13, 14],
    bold: null,
    italic: true,
    capitals: false,
    clause: "Mục II.4",
    lines: (p) => [p.placeDate],
  },
  {
    ...upright,
    id: "kind",
    title: "Tên loại",
    size: [13, 14],
    bold: true,
    capitals: true,
    clause: "Mục II.5",
    lines: (p) => [p.kind],
  },
  {
    ...upright,
    id: "subject",
    title: "Trích yếu",
    size: [13, 14],
    bold: true,
    capitals: null,
    clause: "Mục II.5",
    lines: (p) => p.subject,
  },
  {
    ...upright,
    id: "letter-subject",
    title: "Trích yếu công văn",
    size: [12, 13],
    bold: false,
    capitals: null,
    clause: "Mục II.5",
    lines: (p) => p.letterSubject,
  },
  {
    id: "bases",
    title: "Căn cứ",
    size: [13, 14],
    bold: null,
    italic: true,
    capitals: null,
    clause: "Mục II.6",
    lines: (p) => p.bases,
  },
  {
    ...upright,
    id: "salutation",
    title: "Kính gửi",
    size: [13, 14],
    bold: null,
    capitals: null,
    clause: "Mục II.9",
    lines: (p) => [p.salutation],
  },
  {
    id: "recipients-title",
    title: "Từ “Nơi nhận”",
    size: [12, 12],
    bold: true,
    italic: true,
    capitals: null,
    clause: "Mục II.9",
    lines: (p) => [p.recipientsTitle],
  },
  {
    ...upright,
    id: "recipients",
    title: "Danh sách nơi nhận",
    size: [11, 11],
    bold: null,
    capitals: null,
    clause: "Mục II.9",
    lines: (p) => p.recipients,
  },
  {
    ...upright,
    id: "authority",
    title: "Quyền hạn, chức vụ của người ký",
    size: [13, 14],
    bold: true,
    capitals: true,
    clause: "Mục II.7",
    lines: (p) => p.authority,
  },
  {
    ...upright,
    id: "signer",
    title: "Họ tên người ký",
    size: [13, 14],
    bold: true,
    capitals: null,
    clause: "Mục II.7",
    lines: (p) => [p.signer],
  },
  {
    ...upright,
    id: "appendix-label",
    title: "Từ “Phụ lục”",
    size: [14, 14],
    bold: true,
    capitals: null,
    clause: "Mục III",
    lines: (p) => p.appendixLabels,
  },
  {
    ...upright,
    id: "appendix-title",
    title: "Tên phụ lục",
    size: [13, 14],
    bold: true,
    capitals: true,
    clause: "Mục III",
    lines: (p) => p.appendixTitles,
  },
];

function requirementOf(want: Wanted): Requirement {
  const [low, high] = want.size;
  const words = [
    `cỡ ${low === high ? low : `${low}-${high}`}`,
    ...(want.capitals === null ? [] : [want.capitals ? "in hoa" : "in thường"]),
    ...(want.italic === null ? [] : [want.italic ? "nghiêng" : "đứng"]),
    ...(want.bold === null ? [] : [want.bold ? "đậm" : "không đậm"]),
  ];
  return {
    id: `file/parts/${want.id}`,
    title: want.title,
    expected: words.join(", "),
    basis: `NĐ 30/2020, Phụ lục I, Phần I, ${want.clause} và Mục V`,
  };
}

const missed = (value: number, asked: boolean | null): boolean => asked !== null && (asked ? value < 0.8 : value > 0.5);

/** Faults of one line; a style counts by the words, so that a single run of other looks does not decide. */
function faultsOf(want: Wanted, line: PaperLine): string[] {
  const runs = line.runs.filter((run) => run.text.trim() !== "" && !run.look.raised);
  const sizes = [...new Set(runs.map((run) => run.look.size))].filter(
    (size) => size < want.size[0] - 0.01 || size > want.size[1] + 0.01,
  );
  const all = runs.reduce((sum, run) => sum + run.text.length, 0);
  const share = (of: "bold" | "italic"): number =>
    runs.reduce((sum, run) => sum + (run.look[of] ? run.text.length : 0), 0) / Math.max(1, all);
  return [
    ...sizes.map((size) => `cỡ ${pt(size)}`),
    ...(missed(share("bold"), want.bold) ? [want.bold ? "không đậm" : "đậm"] : []),
    ...(missed(share("italic"), want.italic) ? [want.italic ? "không nghiêng" : "nghiêng"] : []),
    ...(want.capitals === true && !isCapital(line) ? ["không in hoa"] : []),
    ...(want.capitals === false && isCapital(line) ? ["in hoa"] : []),
  ];
}

function describe(line: PaperLine): string {
  const run = line.runs.find(({ text }) => text.trim() !== "");
  if (run === undefined) return "trống";
  return [`cỡ ${pt(run.look.size)}`, run.look.italic ? "nghiêng" : "đứng", ...(run.look.bold ? ["đậm"] : [])].join(
    ", ",
  );
}

/** One line per component that was found in the paper. */
export function measureLooks(parts: Parts): Measure[] {
  return wanted.flatMap((want) => {
    const lines = want.lines(parts).filter((line) => line !== null);
    const shown = lines[0];
    if (shown === undefined) return [];
    const faults = [...new Set(lines.flatMap((line) => faultsOf(want, line)))];
    return [
      measured(requirementOf(want), faults.length === 0, faults.length === 0 ? describe(shown) : faults.join(", ")),
    ];
  });
}
