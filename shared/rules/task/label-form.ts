import type { FieldRole } from "#shared/facts/field-label.ts";
import { labelledParts } from "#shared/facts/field-label.ts";
import type { Field } from "#shared/model/block.ts";
import { textOf } from "#shared/model/text.ts";
import { rememberingOf } from "#shared/text/remember.ts";
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

interface Form {
  readonly words: string;
  readonly at: At;
  count: number;
}

const partOf = rememberingOf((field: Field) => labelledParts(textOf(field))[0]);

function check({ blocks }: RuleContext): Report<"mixed">[] {
  const forms = new Map<FieldRole, Map<string, Form>>();
  for (const { block, text } of blocks) {
    if (block.type !== "field") continue;
    const part = partOf(block);
    if (!part || part.label.start > 2 || named[part.role] === undefined) continue;
    const words = text.slice(part.label.start, part.label.end).replace(/\s+/gu, " ").trim();
    const own = forms.get(part.role) ?? new Map<string, Form>();
    forms.set(part.role, own);
    const key = words.toLowerCase();
    const form = own.get(key);
    if (form) form.count += 1;
    else own.set(key, { words, at: { node: block.id, start: part.label.start, end: part.label.end }, count: 1 });
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
}
