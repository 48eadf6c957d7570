import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { kindOf } from "#shared/kinds/index.ts";
import type { KindTraits } from "#shared/kinds/kind.ts";
import type { Document } from "#shared/model/document.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";

/**
 * What a rule may ask of a paper. Besides the yes-or-no traits of its kind:
 * - has-head: the paper has the head of a paper (issuer or state name, and a number, date or kind line) – a press
 *   summary or a fragment has none;
 * - has-closing: it has "Nơi nhận" or a signature;
 * - state-paper: it has a head and is no paper of the Party or of a mass organisation: only those are bound by
 *   NĐ 30/2020 (Điều 2);
 * - has-tasks: it assigns at least one task.
 */
export type Trait =
  | { [K in keyof KindTraits]: KindTraits[K] extends boolean ? K : never }[keyof KindTraits]
  | "has-head"
  | "has-closing"
  | "state-paper"
  | "has-tasks";

type Test = (document: Document) => boolean;

const kindTrait =
  (name: Exclude<keyof KindTraits, "ladder">): Test =>
  (document) =>
    kindOf(document.kind).traits[name];

const tests: Readonly<Record<Trait, Test>> = {
  hasKindLine: kindTrait("hasKindLine"),
  subjectUnderNumber: kindTrait("subjectUnderNumber"),
  hasAddressees: kindTrait("hasAddressees"),
  needsAddressees: kindTrait("needsAddressees"),
  hasBases: kindTrait("hasBases"),
  assignsTasks: kindTrait("assignsTasks"),
  plansAhead: kindTrait("plansAhead"),
  ordersAtOnce: kindTrait("ordersAtOnce"),
  directsInGeneral: kindTrait("directsInGeneral"),
  leavesLeadsOpen: kindTrait("leavesLeadsOpen"),
  reportsFigures: kindTrait("reportsFigures"),
  isJudged: kindTrait("isJudged"),
  onlyNamed: kindTrait("onlyNamed"),
  "has-head": hasHead,
  "has-closing": (document) => document.closing.children.length > 0,
  "state-paper": (document) => hasHead(document) && !ofParty(document),
  "has-tasks": (document) => tasksOf(document).length > 0,
};

function hasHead(document: Document): boolean {
  const roles = new Set(document.header.children.map((line) => line.role));
  const marks = ["number", "place-date", "kind"] as const;
  const named = roles.has("issuer") || roles.has("state-name") || roles.has("motto");
  const count = marks.filter((role) => roles.has(role)).length;
  return named ? count >= 1 : count >= 2;
}

/** Papers of the Party and the mass organisations: their own right-hand head or a number like "05-NQ/TU". */
function ofParty(document: Document): boolean {
  const words = document.header.children.map((line) => textOf(line).toUpperCase());
  if (words.some((text) => /ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN/u.test(text))) return true;
  const { symbol, issuer } = headerOf(document);
  if (symbol !== null && /^[A-Za-zÀ-ỿ]+\//u.test(symbol)) return true;
  return /^(?:dang uy|dang bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|chi bo|ban chap hanh|hoi (?!dong)|doan |lien doan|cong doan|mat tran|uy ban (?:mat tran|mttq)|ubmttq|ban thuong (?:vu|truc))/u.test(
    fold(issuer ?? ""),
  );
}

const known = new WeakMap<Document, Map<Trait, boolean>>();

/** Whether a paper has a trait, memoised by document. */
export function hasTrait(document: Document, trait: Trait): boolean {
  let own = known.get(document);
  if (!own) known.set(document, (own = new Map()));
  const cached = own.get(trait);
  if (cached !== undefined) return cached;
  const value = tests[trait](document);
  own.set(trait, value);
  return value;
}
