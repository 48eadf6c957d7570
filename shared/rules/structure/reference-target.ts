import type { Entry } from "#shared/facts/outline.ts";
import type { PlacedBlock } from "#shared/rules/engine/places.ts";
import { gathering } from "#shared/text/gather.ts";
import type { Label } from "#shared/text/labels.ts";
import { rememberingLast } from "#shared/text/remember.ts";
import { fromRoman } from "#shared/text/roman.ts";
import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";

/**
 * A pointer to a part of this very paper that is not there: "Phụ lục III kèm theo", "Điều 7 Quyết định này",
 * "mục V Kế hoạch này". Pointers that may mean another paper are not judged.
 */
export const referenceTarget = documentRule({
  id: "structure/reference-target",
  title: "Chỉ dẫn đến phần không có trong văn bản",
  basis: "Nội dung của chính văn bản",
  severity: "error",
  needs: [],
  messages: {
    appendix: "Văn bản nhắc đến “{target}” nhưng không có phụ lục này; các phụ lục hiện có: {known}.",
    none: "Văn bản nhắc đến “{target}” kèm theo nhưng không thấy phụ lục nào; cần kiểm tra phụ lục đã được đính kèm chưa.",
    article: "Văn bản nhắc đến “{target}” nhưng không có điều này; số điều hiện có là {known}.",
    section: "Văn bản nhắc đến “{target}” nhưng không có mục này; cần kiểm tra lại số mục.",
  },
  check,
  examples: {
    good: [
      {
        paper: samplePaper({
          body: "Chi tiết tại Phụ lục I kèm theo và Phụ lục II ban hành kèm theo Thông tư số 12/2022/TT-BTC./.",
          appendices: "Phụ lục I\nPHÂN CÔNG NHIỆM VỤ\n\n1. Văn phòng.",
        }),
      },
      { paper: samplePaper({ body: "Báo cáo theo Phụ lục kèm theo Công văn số 15/SNV-VP ngày 05/01/2026./." }) },
      {
        paper:
          "Điều 1. Phạm vi\n\nTheo Điều 2 Quyết định này và Điều 9 Luật Đất đai.\n\nĐiều 2. Hiệu lực\n\nTừ ngày ký.",
      },
      {
        paper: "I. MỤC ĐÍCH\n\nThực hiện mục II Kế hoạch này và mục IV Kế hoạch của tỉnh.\n\nII. NỘI DUNG\n\nRà soát.",
      },
      {
        paper:
          "I. MỤC ĐÍCH\n\nNâng cao chất lượng.\n\nII. NỘI DUNG\n\n1. Rà soát.\n\n1.1. Thủ tục.\n\n1.2. Hồ sơ.\n\n2. Báo cáo kết quả nêu tại mục 1.2 của Kế hoạch này.",
      },
    ],
    bad: [
      {
        paper: samplePaper({
          body: "Chi tiết tại Phụ lục III kèm theo./.",
          appendices: "Phụ lục I\nPHÂN CÔNG NHIỆM VỤ\n\n1. Văn phòng.",
        }),
        finds: ["appendix"],
      },
      { paper: samplePaper({ body: "Chi tiết tại Phụ lục I kèm theo Kế hoạch này./." }), finds: ["none"] },
      {
        paper: samplePaper({ body: "1. Rà soát thủ tục.\n\n(Danh mục nhiệm vụ tại Phụ lục kèm theo)" }),
        finds: ["none"],
      },
      {
        paper: "Điều 1. Phạm vi\n\nTheo Điều 7 Quyết định này.\n\nĐiều 2. Hiệu lực\n\nTừ ngày ký.",
        finds: ["article"],
      },
      { paper: "I. MỤC ĐÍCH\n\nThực hiện mục IV Kế hoạch này.\n\nII. NỘI DUNG\n\nRà soát.", finds: ["section"] },
      {
        paper: "I. MỤC ĐÍCH\n\nThực hiện mục 4 Kế hoạch này.\n\nII. NỘI DUNG\n\n1. Một.\n\n2. Hai.",
        finds: ["section"],
      },
    ],
  },
});

type Message = "appendix" | "none" | "article" | "section";

const own = String.raw`(?:Quyết định|Quy chế|Quy định|Nghị quyết|Kế hoạch|Báo cáo|Chỉ thị|Chương trình|Công văn|Hướng dẫn|Thông báo|Đề án|Phương án|Tờ trình|văn bản|Văn bản)\s+này`;
const appendixRef = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])[Pp]hụ lục(?: số)?\s+([IVX]{1,5}|\d{1,2})(?![A-Za-zÀ-ỿ\d.])(?:\s*(?:,|\()?\s*(?:ban hành |gửi |đính )?(?:của\s+)?(kèm(?: theo)?(?:\s+${own})?(?=\s*[.;,)/]|$)|${own}))?`,
  "gu",
);
/** "(Phụ lục kèm theo)", where the paper has one annex and gives it no number. */
const loneAppendix = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])([Pp]hụ lục)\s+(?:ban hành |gửi |đính )?kèm(?: theo)?(?:\s+${own})?(?=\s*[.;,)/]|$)`,
  "gu",
);
const articleRef = new RegExp(String.raw`(?<![A-Za-zÀ-ỿ])(Điều\s+(\d{1,3}))\s+(?:của\s+)?${own}`, "gu");
const sectionRef = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỿ])([Mm]ục\s+([IVX]{1,5}|\d{1,2}))(?:\.[\da-zđ]+)*\s+(?:của\s+)?${own}`,
  "gu",
);

function check(context: RuleContext): Report<Message>[] {
  const appendices = appendixNumbers(context);
  const articles = new Set(articlesIn(context.outline).map(({ value }) => value));
  const sections = namesOf(partsIn(context.outline));
  const reports = pointingIn(context.blocks).flatMap(({ block, text }): Report<Message>[] => {
    const at = (match: RegExpExecArray): { node: string; start: number; end: number } => ({
      node: block.id,
      start: match.index,
      end: match.index + match[0].length,
    });
    return [
      ...[...text.matchAll(appendixRef)].flatMap((match): Report<Message>[] =>
        missingAppendix(match, at(match), context, appendices),
      ),
      ...(context.document.appendices.length > 0 ? [] : [...text.matchAll(loneAppendix)]).map(
        (match): Report<Message> => ({ at: at(match), message: "none", data: { target: "Phụ lục" }, severity: "info" }),
      ),
      ...[...text.matchAll(articleRef)].flatMap((match): Report<Message>[] =>
        articles.size < 2 || articles.has(Number(match[2]))
          ? []
          : [{ at: at(match), message: "article", data: { target: match[1] as string, known: rangeOf(articles) } }],
      ),
      ...[...text.matchAll(sectionRef)].flatMap((match): Report<Message>[] =>
        sections.size < 2 || sections.has(match[2] as string)
          ? []
          : [{ at: at(match), message: "section", data: { target: match[1] as string } }],
      ),
    ];
  });
  const first = reports.find(({ message }) => message === "none");
  return reports.filter((report) => report.message !== "none" || report === first);
}

/** The names a pointer may mean: "I", "II" … of the parts, "1", "2" … wherever they stand, "8" for its "8.1". */
const namesOf = rememberingLast(
  (parts: readonly Label[]): ReadonlySet<string> => new Set(parts.map(({ name }) => name.split(".")[0] as string)),
);

/** The numbers of parts of the body. */
const partsIn = gathering(
  ({ block }: Entry) => block.id,
  ({ label, section }) =>
    section === "body" && (label?.style === "roman" || label?.style.startsWith("decimal")) ? [label] : [],
);

/** The numbers of articles. */
const articlesIn = gathering(
  ({ block }: Entry) => block.id,
  ({ label }) => (label?.style === "article" ? [label] : []),
);

/** Blocks of the body that may point to a part of the paper. */
const pointingIn = gathering(
  ({ block }: PlacedBlock) => block.id,
  (placed) => {
    const { section, text } = placed;
    return section === "body" && (text.includes("hụ lục") || text.includes("này")) ? [placed] : [];
  },
);

function missingAppendix(
  match: RegExpExecArray,
  at: Report["at"],
  { document }: RuleContext,
  known: ReadonlySet<number>,
): Report<Message>[] {
  if (match[2] === undefined) return [];
  const number = fromRoman(match[1] as string) ?? Number(match[1]);
  const target = `Phụ lục ${match[1]}`;
  if (document.appendices.length === 0) return [{ at, message: "none", data: { target }, severity: "info" }];
  if (known.size === 0 || known.has(number)) return [];
  return [{ at, message: "appendix", data: { target, known: [...known].join(", ") } }];
}

/** Numbers of the appendices that bear one; empty unless every one does. */
function appendixNumbers({ document }: RuleContext): ReadonlySet<number> {
  const numbers = document.appendices.map((appendix) => {
    const line = appendix.children.find((child) => child.type === "line" && child.role === "appendix-label");
    const name = line?.type === "line" ? /([IVX]+|\d+)[\s.:]*$/u.exec(textOf(line).trim())?.[1] : undefined;
    return name === undefined ? null : (fromRoman(name) ?? Number(name));
  });
  return new Set(numbers.includes(null) ? [] : numbers.filter((number) => number !== null));
}

function rangeOf(values: ReadonlySet<number>): string {
  return `${Math.min(...values)}–${Math.max(...values)}`;
}
