import type { Output } from "#shared/contract/index.ts";
import type { Office } from "#shared/contract/office.ts";
import { headerOf } from "#shared/facts/header.ts";
import type { IssuePlan } from "#shared/issuing/plan.ts";
import { issuerLines, suggestedRecipients, usualSymbol, writtenRecipients } from "#shared/issuing/suggest.ts";
import type { Document } from "#shared/model/document.ts";
import { readOffice } from "#electron/services/office/handlers.ts";
import { issuesOf } from "#electron/storage/issues.ts";
import type { Library } from "#electron/storage/open.ts";
import { numbersOf, seriesOf } from "./numbers.ts";
import { currentPaper } from "./paper.ts";
import { issueOf } from "./record.ts";

/** All that is needed to issue a paper, with the plan as far as paper, office and register give it. */
export function prepare(db: Library, id: string, today: string): Omit<Output<"issuing.prepare">, "isOpen"> {
  const { entry, document, stamp } = currentPaper(db, id);
  const office = readOffice(db);
  const plan = firstPlan(db, document, office, today);
  return {
    entry,
    stamp,
    document,
    plan: { ...plan, authority: [...plan.authority], recipients: [...plan.recipients] },
    signers: office?.signers ?? [],
    issuer: office === null ? [] : issuerLines(office.name),
    suggested: suggestedRecipients(document, office, plan.recipients),
    issues: issuesOf(db, id).map((issue) => issueOf(db, issue)),
  };
}

/** A name that only says that somebody signed is none. */
const unnamed = /^\(?\s*đã ký\s*\)?$/iu;

function firstPlan(db: Library, document: Document, office: Office | null, today: string): IssuePlan {
  const header = headerOf(document);
  const signer = office?.signers[0];
  const written = header.signer;
  const named = written.name !== null && !unnamed.test(written.name);
  const own = named || signer === undefined;
  const { recipients, keep } = writtenRecipients(document);
  const { next } = numbersOf(db, Number(today.slice(0, 4)), seriesOf(document.kind));
  return {
    number: next,
    numberReason: "",
    symbol: usualSymbol(document, office?.symbol),
    place: header.place ?? office?.place ?? "",
    date: today,
    authority: own ? [...written.authority] : [...signer.authority],
    title: (own ? written.title : signer.title) ?? "",
    signer: own ? (named ? (written.name ?? "") : "") : signer.name,
    recipients,
    keep,
    copies: null,
  };
}
