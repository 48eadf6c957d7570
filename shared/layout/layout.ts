import type { Document, Line, LineRole } from "#shared/model/document.ts";
import type { Block } from "#shared/model/block.ts";
import { isEnacting } from "#shared/model/enacting.ts";
import { textOf } from "#shared/model/text.ts";
import { kindOf } from "#shared/kinds/index.ts";
import { appendixSection } from "./appendix.ts";
import { blockItems, noteParagraphs } from "./body.ts";
import { signatureFrame } from "./closing.ts";
import type { Context } from "./context.ts";
import { headerItems, needsSmallHead } from "./header.ts";
import { nd30of2020 } from "./nd30-2020.ts";
import type { Nd30Profile } from "./profile.ts";
import { separated } from "./separate.ts";
import type { Look, Role, Section, Sheet, SheetItem } from "./sheet.ts";

export interface LayoutOptions {
  /** Leaves the number and the day of issue blank although the document has them. */
  readonly draft?: boolean;
  /** Puts Quốc hiệu and Tiêu ngữ in front where the document has neither (a text file often lost them). */
  readonly stateName?: boolean;
  readonly profile?: Nd30Profile;
}

/** The sizes of the head move together (profile, `smallHead`). */
export function looksFor(document: Document, profile: Nd30Profile): Record<Role, Look> {
  const looks = { ...profile.looks };
  if (!needsSmallHead(document, profile.headColumns[1], looks["place-date"].size)) return looks;
  for (const [role, size] of Object.entries(profile.smallHead) as [Role, number][])
    looks[role] = { ...looks[role], size };
  return looks;
}

/** The last words of the body go over the page with the signature, never the signature alone. */
function keepLast(items: SheetItem[]): void {
  const last = items.at(-1);
  if (last?.type === "paragraph")
    items[items.length - 1] = { ...last, look: { ...last.look, keepNext: true } satisfies Partial<Look> };
}

function mainSection(context: Context, document: Document): Section {
  const { page, margins } = context.profile;
  const width = page.width - margins.left - margins.right;
  const height = page.height - margins.top - margins.bottom;
  const items = headerItems(context, document, width);
  const body = blockItems(context, document.body.children, width, height);
  const closing = signatureFrame(context, document.closing);
  if (closing !== null) keepLast(body);
  const { width: sheetWidth, height: sheetHeight } = page;
  items.push(...body, ...(closing === null ? [] : [closing]));
  return {
    orientation: "portrait",
    width: sheetWidth,
    height: sheetHeight,
    margins,
    numberOnFirstPage: false,
    items: separated(items),
  };
}

function headWords(document: Document, role: LineRole): string {
  const lines = document.header.children.filter((line) => line.role === role);
  return lines.map(textOf).join(" ").replace(/\s+/gu, " ").trim();
}

/** Ids of lines the paper adds begin with "+": no node of the document has them. */
function withStateName(document: Document): Document {
  const lines = document.header.children;
  if (lines.some(({ role }) => role === "state-name" || role === "motto")) return document;
  const added: Line[] = [
    { type: "line", id: "+state-name", role: "state-name", children: [{ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }] },
    { type: "line", id: "+motto", role: "motto", children: [{ text: "Độc lập - Tự do - Hạnh phúc" }] },
  ];
  return { ...document, header: { ...document.header, children: [...added, ...lines] } };
}

function enactingLines({ body, appendices }: Document): ReadonlySet<string> {
  const parts = [body, ...appendices].map(({ children }: { readonly children: readonly (Line | Block)[] }) =>
    children.filter((block): block is Block => block.type !== "line"),
  );
  return new Set(parts.flatMap((blocks) => blocks.filter((_, at) => isEnacting(blocks, at)).map(({ id }) => id)));
}

/**
 * A document as paper by NĐ 30/2020/NĐ-CP: sections of paragraphs, rules, frames and tables in millimetres and points.
 * Pure; the words of the document all come out in order, labels and markers as text. Throws nothing.
 */
export function layoutDocument(given: Document, options: LayoutOptions = {}): Sheet {
  const document = options.stateName === true ? withStateName(given) : given;
  const profile = options.profile ?? nd30of2020;
  const context: Context = {
    profile,
    looks: looksFor(document, profile),
    draft: options.draft === true,
    notes: [],
    enacting: enactingLines(document),
  };
  const sections = [
    mainSection(context, document),
    ...document.appendices.map((appendix) => appendixSection(context, appendix)),
  ];
  const subject = headWords(document, "subject");
  return {
    profile: profile.id,
    font: profile.font,
    looks: context.looks,
    title: `${kindOf(document.kind).name} ${subject}`.trim(),
    subject,
    author: headWords(document, "issuer"),
    sections,
    notes: context.notes.map((footnote) => noteParagraphs(context, footnote.note)),
  };
}
