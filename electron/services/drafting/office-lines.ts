import type { Office } from "#shared/contract/office.ts";
import type { Document, Line, LineRole } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";

/** Puts the names of the office where a template leaves them open; the number and the day stay open. */
export function withOffice(document: Document, office: Office, today: string): Document {
  const signer = office.signers[0];
  const head = replaced(document.header.children, {
    "parent-body": office.parentName === undefined ? null : [spelled(office.parentName)],
    issuer: issuerLines(office),
  });
  const foot =
    signer === undefined
      ? replaced(document.closing.children, onBehalf(office))
      : replaced(document.closing.children, {
          authority: signer.authority,
          title: [signer.title],
          ...(signer.name === "" ? {} : { signer: [signer.name] }),
        });
  return {
    ...document,
    header: { ...document.header, children: head.map((line) => dated(line, office, today)) },
    closing: { ...document.closing, children: foot },
  };
}

/** A paper that begins as a copy of another one: its number and its day are open again. */
export function withOpenNumber(document: Document, today: string): Document {
  const [year, month = ""] = today.split("-");
  const opened = (line: Line): Line => {
    const text = textOf(line);
    if (line.role === "number") return { ...line, children: [{ text: text.replace(/(?<=:)[^/]*(?=\/)/u, "      ") }] };
    if (line.role !== "place-date") return line;
    const open = `ngày      tháng ${shortMonth(month)} năm ${year}`;
    return { ...line, children: [{ text: text.replace(/ngày.*$/u, open) }] };
  };
  return { ...document, header: { ...document.header, children: document.header.children.map(opened) } };
}

/** Who signs is not known, but for whom is: a paper of a people's committee is signed on its behalf. */
function onBehalf(office: Office): { readonly authority?: readonly string[] } {
  const [first, second] = issuerLines(office);
  return second === undefined || first === undefined ? {} : { authority: [`TM. ${first}`] };
}

/** "UBND phường Chánh Lộ" stands in the head as "ỦY BAN NHÂN DÂN" over "PHƯỜNG CHÁNH LỘ". */
function issuerLines({ name }: Office): string[] {
  const unit = /^(?:UBND|Ủy ban nhân dân)\s+(.+)$/iu.exec(name)?.[1];
  return unit === undefined ? [name.toUpperCase()] : ["ỦY BAN NHÂN DÂN", unit.toUpperCase()];
}

function spelled(name: string): string {
  return name.replace(/^UBND\b/u, "Ủy ban nhân dân").toUpperCase();
}

/** The lines of each given role replaced by others; null takes them out. Roles that do not occur are not added. */
function replaced(
  lines: readonly Line[],
  words: Readonly<Partial<Record<LineRole, readonly string[] | null>>>,
): Line[] {
  return lines.flatMap((line, index): Line[] => {
    const own = words[line.role];
    if (own === undefined) return [line];
    const first = lines.findIndex(({ role }) => role === line.role);
    if (own === null || index !== first) return [];
    return own.map((text, at) => ({ ...line, id: at === 0 ? line.id : `${line.id}-${at + 1}`, children: [{ text }] }));
  });
}

function dated(line: Line, { place, symbol }: Office, today: string): Line {
  const text = textOf(line);
  if (line.role === "number" && symbol !== undefined)
    return { ...line, children: [{ text: text.replace(/(?<=[-/])[….]+\s*$/u, symbol) }] };
  if (line.role !== "place-date") return line;
  const [year, month] = today.split("-");
  const where = place ?? "……";
  return { ...line, children: [{ text: `${where}, ngày      tháng ${shortMonth(month ?? "")} năm ${year}` }] };
}

/** NĐ 30/2020: a nought stands before the months 1 and 2 alone. */
function shortMonth(month: string): string {
  return Number(month) < 3 ? month : String(Number(month));
}
