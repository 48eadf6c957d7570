import { useState } from "react";
import type { Signoff } from "#shared/contract/review.ts";
import { dayInWords } from "#shared/text/days.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { tellDone, tellFailure } from "#renderer/ui/status/notices.ts";
import { useDesk } from "./data.ts";
import { ask } from "./store.ts";

const states = { waiting: "○ Chưa có ý kiến", agreed: "● Đồng ý", refused: "■ Không đồng ý" } as const;

/** Who has to agree, and what each of them said of which version. */
export function SignoffsTab() {
  const { open } = useDesk();
  return (
    <div className="review-comments">
      <Button onPress={() => ask("signers")}>Chọn người cho ý kiến…</Button>
      {open.signoffs.length === 0 ? (
        <p className="review-none">Chưa chọn ai phải cho ý kiến trước khi trình ký.</p>
      ) : (
        <ul>
          {open.signoffs.map((signoff) => (
            <SignoffCard key={signoff.id} signoff={signoff} />
          ))}
        </ul>
      )}
    </div>
  );
}

function SignoffCard({ signoff }: { readonly signoff: Signoff }) {
  const { id, open } = useDesk();
  const client = useClient();
  const [note, setNote] = useState(signoff.note);
  const { version } = open.entry;
  const stale = signoff.version !== null && signoff.version < version;
  const say = async (state: Signoff["state"]): Promise<void> => {
    try {
      await client.call("review.sign", {
        id,
        version,
        signer: signoff.id,
        state,
        note: state === "waiting" ? "" : note,
      });
      tellDone(state === "waiting" ? "Đã xóa ý kiến." : `Đã ghi ý kiến của ${signoff.name}.`);
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <li className="review-comment">
      <div className="review-comment-head">
        <strong>{signoff.name}</strong>
        <span className="review-role">{signoff.role}</span>
      </div>
      <p>
        {states[signoff.state]}
        {signoff.decidedAt === null ? "" : `, ${dayInWords(signoff.decidedAt.slice(0, 10))}`}
      </p>
      {stale ? (
        <p className="sentence warning">{`Ý kiến này dành cho bản thứ ${signoff.version}; văn bản đã sửa, cần hỏi lại.`}</p>
      ) : null}
      <TextField label="Ghi chú" value={note} onChange={setNote} />
      <div className="bar">
        <Button onPress={() => void say("agreed")}>Đồng ý</Button>
        <Button onPress={() => void say("refused")}>Không đồng ý</Button>
        {signoff.state === "waiting" ? null : <Clear onClear={() => void say("waiting")} />}
      </div>
    </li>
  );
}

/** Asked twice, in place: the day an opinion was given on does not come back. */
function Clear({ onClear }: { readonly onClear: () => void }) {
  const [asked, setAsked] = useState(false);
  if (asked)
    return (
      <Button look="danger" onPress={onClear} onBlur={() => setAsked(false)} autoFocus>
        Xóa hẳn ý kiến này
      </Button>
    );
  return (
    <Button look="quiet" onPress={() => setAsked(true)}>
      Xóa ý kiến…
    </Button>
  );
}
