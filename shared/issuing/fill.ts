import type { Document, Line, LineRole } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { headOrder as order } from "./head-order.ts";
import { filledNote, numberLine, placeDateLine } from "./header-lines.ts";
import type { IssuePlan } from "./plan.ts";
import { recipientLines } from "./recipients.ts";

const headOrder: readonly LineRole[] = order;

interface Written {
  readonly role: LineRole;
  readonly text: string;
  readonly marker?: string;
}

/** Lines with given words; those that were there keep their ids in order, `newId` names the others. */
function linesOf(written: readonly Written[], old: readonly Line[], newId: () => string): Line[] {
  const free = new Map<LineRole, Line[]>();
  for (const line of old) free.set(line.role, [...(free.get(line.role) ?? []), line]);
  return written.map(({ role, text, marker }): Line => {
    const known = free.get(role)?.shift();
    if (known !== undefined && textOf(known) === text && known.marker === marker) return known;
    return {
      type: "line",
      id: known?.id ?? newId(),
      role,
      ...(marker === undefined ? {} : { marker }),
      children: [{ text }],
    };
  });
}

/** Puts a line into the head: in the place of its role, else before the first part that comes later. */
function withHeadLine(lines: readonly Line[], role: LineRole, text: string, newId: () => string): Line[] {
  const at = lines.findIndex((line) => line.role === role);
  const old = at < 0 ? [] : [lines[at] as Line];
  const [line] = linesOf([{ role, text }], old, newId);
  if (line === undefined) return [...lines];
  if (at >= 0) return lines.map((each, index) => (index === at ? line : each));
  const later = new Set(headOrder.slice(headOrder.indexOf(role) + 1));
  const before = lines.findIndex((each) => later.has(each.role) || !headOrder.includes(each.role));
  return before < 0 ? [...lines, line] : [...lines.slice(0, before), line, ...lines.slice(before)];
}

/** Name of the office, Quốc hiệu and Tiêu ngữ, where a text file had lost them; the first lines for `issuer` come top down. */
function wholeHead(lines: readonly Line[], issuer: readonly string[], newId: () => string): Line[] {
  let out = [...lines];
  const has = (role: LineRole): boolean => out.some((line) => line.role === role);
  if (!has("issuer") && issuer.length > 0) out = withHeadLine(out, "issuer", issuer.join("\n"), newId);
  if (!has("state-name")) out = withHeadLine(out, "state-name", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", newId);
  if (!has("motto")) out = withHeadLine(out, "motto", "Độc lập - Tự do - Hạnh phúc", newId);
  return out;
}

function closingOf(document: Document, plan: IssuePlan, newId: () => string): Line[] {
  const old = document.closing.children;
  const addressed = document.header.children.some(({ role }) => role === "salutation" || role === "addressee");
  const written: Written[] = [
    { role: "recipients-title", text: "Nơi nhận:" },
    ...recipientLines(plan.recipients, plan.keep, addressed).map((text): Written => ({
      role: "recipient",
      text,
      marker: "-",
    })),
    ...plan.authority.map((text): Written => ({ role: "authority", text })),
    { role: "title", text: plan.title.trim() },
    { role: "signer", text: plan.signer.trim() },
  ];
  const shown = written.filter(({ text }) => text !== "");
  return [...linesOf(shown, old, newId), ...old.filter(({ role }) => role === "other")];
}

/**
 * The paper as it is to be issued: number, place and date, authority, signer and recipients in their lines, the notes of
 * appendices too. `issuer` is written where the head has lost the office's name. What was right stays the same object.
 */
export function fillIssue(
  document: Document,
  plan: IssuePlan,
  issuer: readonly string[],
  newId: () => string,
): Document {
  const { number, symbol, date } = plan;
  const dated = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  let head = wholeHead(document.header.children, issuer, newId);
  head = withHeadLine(head, "number", numberLine(number, symbol), newId);
  if (dated) head = withHeadLine(head, "place-date", placeDateLine(plan.place, date), newId);
  const appendices =
    number === null || !dated
      ? document.appendices
      : document.appendices.map((appendix) => ({
          ...appendix,
          children: appendix.children.map((child) => {
            if (child.type !== "line" || child.role !== "appendix-note") return child;
            const text = filledNote(textOf(child), number, symbol, date);
            return text === textOf(child) ? child : { ...child, children: [{ text }] };
          }),
        }));
  return {
    ...document,
    header: { ...document.header, children: head },
    closing: { ...document.closing, children: closingOf(document, plan, newId) },
    appendices,
  };
}
