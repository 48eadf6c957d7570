import { Plus } from "lucide-react";
import { useState } from "react";
import type { HeaderFacts } from "#shared/facts/header.ts";
import { headerOf } from "#shared/facts/header.ts";
import { kinds } from "#shared/kinds/index.ts";
import type { Line, LineRole } from "#shared/model/document.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { textOf } from "#shared/model/text.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { Select } from "#renderer/ui/base/choice.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { dayOf } from "#renderer/features/library/words.ts";
import { footRoles, headRoles, neededRoles, roleNames } from "./role-names.ts";
import type { RecognitionState } from "./use-recognition.ts";

const kindOptions = kinds.map(({ id, name, symbol }) => ({
  id,
  text: id === "other" ? "Chưa rõ loại" : name,
  ...(symbol === null ? {} : { hint: symbol }),
}));
const optionsOf = (roles: readonly LineRole[]) => roles.map((id) => ({ id, text: roleNames[id] }));
const headOptions = optionsOf(headRoles);
const footOptions = optionsOf(footRoles);

/** The lines of head and foot as they stand on the paper, what each of them is, and what was understood. */
export function HeaderFields({ state }: { readonly state: RecognitionState }) {
  const { document, correct } = state;
  const [added, setAdded] = useState<string | null>(null);
  const facts = headerOf(document);
  const roles = new Set(document.header.children.map(({ role }) => role));
  const missing = neededRoles.filter((role) => !roles.has(role));
  const add = (role: LineRole): void => {
    const id = crypto.randomUUID();
    setAdded(id);
    correct({ type: "add", id, role, text: "" });
  };
  return (
    <div className="library-header-fields">
      <Select
        label="Loại văn bản"
        options={kindOptions}
        value={document.kind}
        onChange={(kind) => correct({ type: "kind", kind: kind as KindId })}
      />
      <Facts facts={facts} />
      {missing.length === 0 ? null : (
        <div className="sentence warning">
          <p>Chưa thấy ở đầu văn bản: {missing.map((role) => roleNames[role].toLowerCase()).join(", ")}.</p>
          <div className="bar">
            {missing.map((role) => (
              <Button key={role} onPress={() => add(role)}>
                <Plus size={16} aria-hidden /> {roleNames[role]}
              </Button>
            ))}
          </div>
        </div>
      )}
      <Lines title="Đầu văn bản" lines={document.header.children} options={headOptions} {...{ state, added }} />
      <Lines title="Cuối văn bản" lines={document.closing.children} options={footOptions} {...{ state, added }} />
    </div>
  );
}

/** What the lines are taken to say, for a person to hold against the paper. */
function Facts({ facts }: { readonly facts: HeaderFacts }) {
  const { number, symbol, date, issuer, subject, signer } = facts;
  const day = date?.iso ?? null;
  const rows: readonly (readonly [string, string | null])[] = [
    ["Số", number],
    ["Ký hiệu", symbol],
    ["Ngày", day === null ? null : dayOf(day)],
    ["Cơ quan", issuer],
    ["Người ký", [signer.title, signer.name].filter((part) => part !== null).join(" ") || null],
    ["Trích yếu", subject],
  ];
  return (
    <dl className="library-facts" aria-label="Hiểu là">
      {rows.map(([name, value]) => (
        <div key={name} className={name === "Trích yếu" || name === "Cơ quan" || name === "Người ký" ? "wide" : ""}>
          <dt>{name}</dt>
          <dd>{value ?? <span className="library-none">chưa rõ</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly state: RecognitionState;
  /** The line that was added last: it waits for its words. */
  readonly added: string | null;
}

function Lines({ title, lines, options, state, added }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lines.map((line) => (
        <div key={line.id} className="library-line" onFocus={() => state.show(line.id)}>
          <Select
            label={`Dòng “${textOf(line)}” là`}
            options={options}
            value={line.role}
            onChange={(role) => state.correct({ type: "role", line: line.id, role: role as LineRole })}
          />
          <TextField
            label={roleNames[line.role]}
            value={textOf(line)}
            autoFocus={line.id === added}
            onChange={(text) => text !== textOf(line) && state.correct({ type: "words", line: line.id, text })}
          />
        </div>
      ))}
    </section>
  );
}
