import { kindOf } from "#shared/kinds/index.ts";
import type { Document, LineRole } from "#shared/model/document.ts";
import { headOrder } from "./head-order.ts";
import { numberLine } from "./header-lines.ts";
import { issuerLines, usualSymbol } from "./suggest.ts";

/** The parts of head and foot in the order a person reads them (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const newLineRoles = [
  ...headOrder,
  "salutation",
  "addressee",
  "recipients-title",
  "recipient",
  "authority",
  "title",
  "signer",
] as const satisfies readonly LineRole[];

/** A part of the head or foot that a line can be added for. */
export type NewLineRole = (typeof newLineRoles)[number];

/** Parts of which a paper may have several lines. */
const repeated: ReadonlySet<LineRole> = new Set(["addressee", "recipient", "authority"]);

/** The parts that a paper of its kind may have and that are missing, and those it may have more of. */
export function offeredLines({ kind, header, closing }: Document): NewLineRole[] {
  const { hasKindLine, hasAddressees } = kindOf(kind).traits;
  const present = new Set([...header.children, ...closing.children].map(({ role }) => role));
  return newLineRoles.filter((role) => {
    if (role === "kind" && !hasKindLine) return false;
    if ((role === "salutation" || role === "addressee") && !hasAddressees) return false;
    return repeated.has(role) || !present.has(role);
  });
}

/** What is known of the office and the day. */
export interface LineHints {
  readonly office: {
    readonly name: string;
    readonly place?: string | undefined;
    readonly symbol?: string | undefined;
  } | null;
  /** ISO day. */
  readonly today: string;
}

/** The words a new line begins with: what is the same in every paper, and blanks for what is not known yet. */
export function newLineText(document: Document, role: NewLineRole, { office, today }: LineHints): string {
  switch (role) {
    case "state-name":
      return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    case "motto":
      return "Độc lập - Tự do - Hạnh phúc";
    case "issuer":
      return office === null ? "" : issuerLines(office.name).join("\n");
    case "number":
      return numberLine(null, usualSymbol(document, office?.symbol));
    case "place-date":
      return `${office?.place ?? ""}, ngày      tháng      năm ${today.slice(0, 4)}`;
    case "kind":
      return kindOf(document.kind).name.toUpperCase();
    case "subject":
      return kindOf(document.kind).traits.subjectUnderNumber ? "V/v " : "";
    case "salutation":
      return "Kính gửi:";
    case "recipients-title":
      return "Nơi nhận:";
    default:
      return "";
  }
}
