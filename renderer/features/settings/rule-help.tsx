import type { RuleLevels } from "#shared/contract/settings.ts";
import type { Rule } from "#shared/rules/engine/rule.ts";
import { groupOf } from "#shared/rules/groups.ts";
import { ruleHelp } from "#shared/rules/help.ts";
import type { ExampleHelp } from "#shared/rules/help.ts";
import { Select } from "#renderer/ui/base/choice.tsx";
import type { Level } from "./rule-levels.ts";
import { levelWords, useLevels } from "./rule-levels.ts";

const own = "own";
const choices = (first: string) => [
  { id: own, text: first },
  ...Object.entries(levelWords).map(([id, text]) => ({ id, text })),
];

/** What a rule looks for, on what basis, in which words it speaks, with right and wrong examples; and its level. */
export function RuleHelpPage({ rule, levels }: { readonly rule: Rule; readonly levels: RuleLevels }) {
  const help = ruleHelp(rule);
  const group = groupOf(rule.id);
  const put = useLevels(levels);
  const levelIn = (id: string): Level | null => (id === own ? null : (id as Level));
  return (
    <article className="settings-help" aria-label={help.title}>
      <h1>{help.title}</h1>
      <p>
        <strong>Căn cứ:</strong> {help.basis}
      </p>
      <div className="settings-levels">
        <Select
          label="Mức của quy tắc này"
          options={choices(`Như quy tắc (${levelWords[help.severity]})`)}
          value={levels[rule.id] ?? own}
          onChange={(id) => put(rule.id, help.title, levelIn(id))}
        />
        <Select
          label={`Mức của cả nhóm ${help.group}`}
          options={choices("Theo từng quy tắc")}
          value={levels[group] ?? own}
          onChange={(id) => put(group, `Nhóm ${help.group}`, levelIn(id))}
        />
      </div>
      <h2>Khi phát hiện, chương trình viết</h2>
      <ul className="settings-sentences">
        {help.messages.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h2>Viết chưa đúng</h2>
      {help.bad.map((example, at) => (
        <ExampleBox key={at} example={example} />
      ))}
      <h2>Viết đúng</h2>
      {help.good.map((example, at) => (
        <ExampleBox key={at} example={example} />
      ))}
    </article>
  );
}

function ExampleBox({ example: { paper, superiors, says, fixed } }: { readonly example: ExampleHelp }) {
  return (
    <figure className="settings-example">
      {superiors.map((words, at) => (
        <details key={at}>
          <summary>Văn bản cấp trên</summary>
          <pre>{words.trim()}</pre>
        </details>
      ))}
      <pre>{paper.trim()}</pre>
      {says.length === 0 ? null : <figcaption>{says.join(" ")}</figcaption>}
      {fixed === null ? null : (
        <>
          <h3>Sau khi sửa</h3>
          <pre>{fixed.trim()}</pre>
        </>
      )}
    </figure>
  );
}
