import type { Entry } from "#shared/facts/outline.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import type { Series } from "#shared/rules/numbering/series.ts";
import { judgingSeries, placeOf, seriesOf } from "#shared/rules/numbering/series.ts";
import { atWhere } from "#shared/rules/engine/where.ts";

/** A list of one: the part has "1." or "a)" and nothing after it. */
export const singleItem = documentRule({
  id: "structure/single-item",
  title: "Mục chỉ có một điểm được đánh số",
  basis: "Thông lệ trình bày",
  severity: "info",
  needs: [],
  messages: {
    alone:
      "{where} chỉ có một phần “{label}”: cần kiểm tra có thiếu phần tiếp theo không, nếu không thì không cần đánh số.",
  },
  check: ({ outline }: RuleContext) => {
    const alone = aloneIn(outline);
    const families = alone.length === 0 ? none : familiesOf(seriesOf(outline));
    const found = alone.flatMap((series) => judge(series, families));
    return found.length >= form && new Set(found.map(({ data }) => data?.["label"])).size === 1 ? [] : found;
  },
  examples: {
    good: [
      { paper: "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2. Công khai.\n\nII. KINH PHÍ\n\nTheo quy định." },
      { paper: "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2) Công khai.\n\nII. KINH PHÍ\n\nTheo quy định." },
    ],
    bad: [
      {
        paper:
          "I. NHIỆM VỤ\n\n1. Rà soát.\n\n2. Công khai.\n\nII. KINH PHÍ\n\n1. Ngân sách xã.\n\nIII. BÁO CÁO\n\nĐịnh kỳ.",
        finds: ["alone"],
      },
    ],
  },
});

/** So many lone parts with one number are the lay-out of a form, not a part that was forgotten. */
const form = 4;
const counted = new Set(["roman", "decimal", "decimal-2", "decimal-3", "letter"]);

/** Series of one member that counts. */
const aloneIn = judgingSeries((series) => {
  const only = series.members[0];
  const alone = series.members.length === 1 && only?.value === 1 && series.parent !== null && counted.has(series.style);
  return alone ? [series] : [];
});

/** How many series stand below an entry. */
type Families = ReadonlyMap<Entry | null, number>;

const none: Families = new Map();

function familiesOf(all: readonly Series[]): Families {
  const families = new Map<Entry | null, number>();
  for (const { parent } of all) families.set(parent, (families.get(parent) ?? 0) + 1);
  return families;
}

function judge({ parent, path, members }: Series, families: Families): Report<"alone">[] {
  const only = members[0];
  if (!only || (families.get(parent) ?? 0) > 1 || families.has(only.entry)) return [];
  return [{ at: placeOf(only.entry), message: "alone", data: { where: atWhere(path), label: only.label.text } }];
}
