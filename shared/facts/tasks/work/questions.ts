import type { Entry } from "#shared/facts/outline.ts";
import { openingWords, textOf } from "#shared/model/text.ts";
import { gathering } from "#shared/text/gather.ts";

/** No paper asks in a line of its own: a page that tells of one does, and answers from the law. */
const questionsIn = gathering(
  ({ block }: Entry) => block.id,
  (entry) => {
    const { block, section, label } = entry;
    if (section !== "body" || label !== null || (block.type !== "paragraph" && block.type !== "heading")) return [];
    const text = textOf(block).trim();
    return /^\p{Lu}.{12,200}\?$/u.test(text) ? [entry] : [];
  },
);

/** "Điều 12 Luật Phòng, chống thiên tai 2013": an answer quotes the law. */
const quotesLaw = /(?:Điều|khoản)\s\d+[^.;]{0,90}(?:Luật|Nghị định|Thông tư)/u;
/** So many lines below a question may stand before the law. */
const NEAR = 3;

/** "Các hành vi bị cấm là gì?", with an answer from the law below it, up to the next question: they hand out nothing. */
export function answersIn(entries: readonly Entry[]): readonly Entry[] {
  const questions = questionsIn(entries).map((question) => entries.indexOf(question));
  return questions.flatMap((at, index) => {
    const answer = entries.slice(at, questions[index + 1]).filter(({ section }) => section === "body");
    return answer.slice(1, 1 + NEAR).some(({ block }) => quotesLaw.test(openingWords(block))) ? answer : [];
  });
}
