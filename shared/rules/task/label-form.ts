import type { PlacedBlock } from "#shared/rules/engine/places.ts";
import { gathering } from "#shared/text/gather.ts";
import { rememberingLast, rememberingOf } from "#shared/text/remember.ts";
import type { FieldRole } from "#shared/facts/field-label.ts";
import { labelledParts } from "#shared/facts/field-label.ts";
import type { Field } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import type { At } from "#shared/model/task.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { listed } from "./name.ts";
import { planWith, task } from "./sample.ts";

const named: Readonly<Partial<Record<FieldRole, string>>> = { lead: "đơn vị chủ trì", coordinate: "đơn vị phối hợp" };

/** One part of a task labelled in several ways in one paper; reported once for each part, at the first label of the rarer way. */
export const labelForm = documentRule({
  id: "task/label-form",
  title: "Tên mục của nhiệm vụ không thống nhất",
  basis: "Thông lệ trình bày thống nhất trong một văn bản",
  severity: "info",
  needs: ["has-tasks"],
  messages: { mixed: "Dòng ghi {what} có nhiều cách viết trong văn bản: {forms}; nên thống nhất một cách." },
  check,
  examples: {
    good: [{ paper: planWith(`${task("1.")}\n\n${task("2.", { text: "Số hóa hồ sơ còn hiệu lực." })}`) }],
    bad: [
      {
        paper: planWith(
          `${task("1.")}\n\n${task("2.", { text: "Số hóa hồ sơ còn hiệu lực.", coordinate: null, more: "Cơ quan phối hợp: Công an xã." })}`,
        ),
        finds: ["mixed"],
      },
    ],
  },
});

interface Written {
  readonly role: FieldRole;
  readonly words: string;
  readonly at: At;
}

interface Form extends Written {
  count: number;
}

/** The labels of a paper that name a lead or co-ordinators, as written. */
const labelsIn = gathering(
  ({ block }: PlacedBlock) => block.id,
  ({ block }) => (block.type === "field" ? labelOf(block) : []),
);

const labelOf = rememberingOf((field: Field): readonly Written[] => {
  const text = textOf(field);
  const part = labelledParts(text)[0];
  if (!part || part.label.start > 2 || named[part.role] === undefined) return [];
  const { start, end } = part.label;
  const words = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return [{ role: part.role, words, at: { node: field.id, start, end } }];
});

function check({ blocks }: RuleContext): readonly Report<"mixed">[] {
  return mixedIn(labelsIn(blocks));
}

const mixedIn = rememberingLast((labels: readonly Written[]): readonly Report<"mixed">[] => {
  const forms = new Map<FieldRole, Map<string, Form>>();
  for (const label of labels) {
    const own = forms.get(label.role) ?? new Map<string, Form>();
    forms.set(label.role, own);
    const key = label.words.toLowerCase();
    const form = own.get(key);
    if (form) form.count += 1;
    else own.set(key, { ...label, count: 1 });
  }
  return [...forms].flatMap(([role, own]) => {
    const sorted = [...own.values()].toSorted((a, b) => b.count - a.count);
    const second = sorted[1];
    if (!second) return [];
    const data = {
      what: named[role] as string,
      forms: listed(sorted.map(({ words, count }) => `“${words}” (${count} lần)`)),
    };
    return [{ at: second.at, message: "mixed", data }];
  });
});
