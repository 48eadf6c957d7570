import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";
import type { Answer, Coverage } from "#shared/trace/coverage.ts";
import { coverageOf } from "#shared/trace/coverage.ts";
import type { Link } from "#shared/trace/link.ts";
import { linksBetween } from "#shared/trace/links.ts";
import type { OfficeAt } from "#shared/trace/office.ts";
import { placeOf } from "#shared/trace/place.ts";

/** A lower paper under the name it is to be shown with; names are unique. */
export interface NamedPaper {
  readonly name: string;
  readonly document: Document;
}

export interface Followed {
  /** The links of each lower paper, by its name. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
  /** One entry for each superior task and lower paper; `answer` is the paper's name. */
  readonly coverage: readonly Coverage[];
}

/** How far the lower papers carry out the tasks of `parent`; who is charged is judged for the office of each paper. */
export function follow(parent: Document, children: readonly NamedPaper[]): Followed {
  const links = new Map(children.map(({ name, document }) => [name, linksBetween(parent, document)] as const));
  const answers = children.map(({ name, document }) => answerOf(name, document, links.get(name) ?? []));
  return { links, coverage: coverageOf(parent, answers, [], placeOf(parent)) };
}

/** Where the paper does not say whose it is, every task is taken to be for its office. */
export function answerOf(id: string, document: Document, links: readonly Link[]): Answer {
  return { id, document, links, ...officeOf(document) };
}

/** Whose paper it is, and on which day it is judged who is charged; null where the paper does not say. */
export function officeOf(document: Document): { readonly office: OfficeAt; readonly date: string } | null {
  const { tier, unitName, province, date } = placeOf(document);
  const name = headerOf(document).issuer ?? (unitName === undefined ? undefined : `UBND ${unitName}`);
  if (tier === undefined || name === undefined || date === undefined) return null;
  return { date, office: { name, tier, ...(province === undefined ? {} : { province }) } };
}
