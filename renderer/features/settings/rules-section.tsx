import { ListBox, ListBoxItem, ListBoxSection, Header, Collection } from "react-aria-components";
import type { RuleLevels } from "#shared/contract/settings.ts";
import { fold } from "#shared/text/fold.ts";
import { levelOf } from "#shared/rules/engine/filters.ts";
import { groupOf, ruleGroups } from "#shared/rules/groups.ts";
import { rules } from "#shared/rules/index.ts";
import type { Rule } from "#shared/rules/engine/rule.ts";
import { Failed, Waiting } from "#renderer/ui/base/states.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useCall } from "#renderer/ui/client/queries.ts";
import { levelWords } from "./rule-levels.ts";
import { RuleHelpPage } from "./rule-help.tsx";
import { useSettings } from "./store.ts";

/** Every rule with how grave the office takes it; the help of the chosen one beside. */
export function RulesSection() {
  const settings = useCall("settings.rules", {});
  const { words, rule } = useSettings();
  if (settings.isError) return <Failed error={settings.error} onRetry={() => void settings.refetch()} />;
  if (settings.data === undefined) return <Waiting words="Đang mở các quy tắc…" />;
  const { levels } = settings.data;
  const chosen = rules.find(({ id }) => id === rule) ?? rules[0];
  return (
    <div className="settings-rules">
      <div className="settings-rules-list">
        <TextField
          label="Tìm quy tắc"
          type="search"
          value={words}
          onChange={(typed) => useSettings.setState({ words: typed })}
          placeholder="thoi han, chu ky, viet lap…"
        />
        <ListBox
          className="settings-list-box"
          aria-label="Các quy tắc"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === undefined ? [] : [chosen.id]}
          onSelectionChange={(keys) => keys !== "all" && useSettings.setState({ rule: String([...keys][0] ?? "") })}
          items={groupsOf(words)}
          dependencies={[levels]}
          renderEmptyState={() => <p className="settings-none">Không có quy tắc nào chứa những chữ đã gõ.</p>}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className="settings-group">{group.title}</Header>
              <Collection items={group.rules} dependencies={[levels]}>
                {(each) => <RuleItem rule={each} levels={levels} />}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </div>
      {chosen === undefined ? null : <RuleHelpPage rule={chosen} levels={levels} />}
    </div>
  );
}

function RuleItem({ rule, levels }: { readonly rule: Rule; readonly levels: RuleLevels }) {
  const level = levelOf({ levels }, rule.id) ?? rule.severity;
  return (
    <ListBoxItem id={rule.id} textValue={rule.title} className="option settings-rule">
      <span>{rule.title}</span>
      <span className={`settings-level ${level}`}>{levelWords[level]}</span>
    </ListBoxItem>
  );
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

function groupsOf(words: string): Group[] {
  const typed = fold(words).split(/\s+/u).filter(Boolean);
  return Object.entries(ruleGroups).flatMap(([id, title]): Group[] => {
    const own = rules.filter((rule) => groupOf(rule.id) === id && matches(rule, title, typed));
    return own.length === 0 ? [] : [{ id, title, rules: own }];
  });
}

function matches({ title, basis, messages }: Rule, group: string, typed: readonly string[]): boolean {
  const text = fold([title, basis, group, ...Object.values(messages)].join(" "));
  return typed.every((word) => text.includes(word));
}
