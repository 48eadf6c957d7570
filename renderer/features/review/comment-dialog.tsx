import { useState } from "react";
import type { ReviewFinding } from "#shared/contract/review.ts";
import { placeAt } from "#shared/rules/engine/places.ts";
import { TextField } from "#renderer/ui/base/text-field.tsx";
import { useClient } from "#renderer/ui/client/client.ts";
import { selectedWords } from "#renderer/ui/paper/selection.ts";
import { personName, rememberPerson } from "#renderer/ui/person/person.ts";
import { tellDone } from "#renderer/ui/status/notices.ts";
import { useDesk } from "./data.ts";
import { Form } from "./form.tsx";
import { useReview } from "./store.ts";

/** A comment on the selected words, on the chosen finding, or on the whole paper; with a finding the paper is sent back. */
export function CommentDialog({ finding }: { readonly finding: ReviewFinding | null }) {
  const { id, document, findings } = useDesk();
  const client = useClient();
  const [text, setText] = useState(finding === null ? "" : `${finding.message} `);
  const [author, setAuthor] = useState(personName());
  const [about] = useState(() => {
    const { selected } = useReview.getState();
    const looked = finding ?? findings.find(({ key }) => key === selected) ?? null;
    const [at = looked?.at ?? null, ...more] = selectedWords(document);
    return { at, more, finding: looked };
  });
  const quote = (about.at === null ? [] : [about.at, ...about.more])
    .map(({ node, start, end }) => (placeAt(document, node)?.text ?? "").slice(start, end))
    .join("\n");
  const send = async (): Promise<void> => {
    const { id: written } = await client.call("review.comment", {
      id,
      author,
      text,
      ...(about.at === null ? {} : { at: about.at, more: about.more }),
      ...(about.finding === null ? {} : { finding: about.finding.key }),
      ...(finding === null ? {} : { sentBack: true }),
    });
    rememberPerson(author);
    useReview.setState({ tab: "comments", written });
    tellDone(finding === null ? "Đã ghi nhận xét." : "Đã trả lại kèm nhận xét.");
  };
  return (
    <Form
      title={finding === null ? "Nhận xét" : "Trả lại kèm nhận xét"}
      verb={finding === null ? "Ghi nhận xét" : "Trả lại"}
      isReady={text.trim() !== "" && author.trim() !== ""}
      onDone={send}
    >
      <p className="review-quote short">{quote === "" ? "Nhận xét về cả văn bản" : quote}</p>
      <TextField label="Nội dung" value={text} onChange={setText} rows={4} autoFocus isRequired />
      <TextField label="Người nhận xét" value={author} onChange={setAuthor} isRequired />
    </Form>
  );
}
