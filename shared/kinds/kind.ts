import type { KindId } from "#shared/model/kind-id.ts";

/**
 * The ladder of numbers a kind is written with. roman: I. → 1. → a) → "-" (universal practice, not text of the decree);
 * numbered: 1. → a) → "-"; articles: Điều 1. → 1. → a) (NĐ 30/2020, Phụ lục I, Mục II.6).
 */
export type Ladder = "roman" | "numbered" | "articles";

/** What a reader, a rule or the layout asks of a paper: never for its kind, always for a trait. */
export interface KindTraits {
  /** The name of the kind stands on a line of its own (ô 5a); only công văn has none. */
  readonly hasKindLine: boolean;
  /** The subject stands under the number, after "V/v" (ô 5b), instead of under the name of the kind. */
  readonly subjectUnderNumber: boolean;
  /** "Kính gửi" (ô 9a) may stand in the paper. */
  readonly hasAddressees: boolean;
  /** "Kính gửi" has to stand in the paper. */
  readonly needsAddressees: boolean;
  /** Lines of legal basis ("Căn cứ …") usually open the paper. */
  readonly hasBases: boolean;
  /** The paper hands out work with leads and deadlines. */
  readonly assignsTasks: boolean;
  /** The subject names the years that the work of the paper is planned for. */
  readonly plansAhead: boolean;
  /** What it orders is to be done at once, whether or not it says by when. */
  readonly ordersAtOnce: boolean;
  /** It directs those below in general terms: a time limit for each direction is welcome, not expected. */
  readonly directsInGeneral: boolean;
  /** It may leave open who leads: those who carry it out share out the work. */
  readonly leavesLeadsOpen: boolean;
  /** The paper states results in figures. */
  readonly reportsFigures: boolean;
  /** The rules know what a paper of the kind holds and looks like. */
  readonly isJudged: boolean;
  /** It holds much that is no work: outside of parts of its own only what somebody is told to do counts. */
  readonly onlyNamed: boolean;
  readonly ladder: Ladder;
}

export interface Kind {
  readonly id: KindId;
  readonly name: string;
  /** Its abbreviation in the symbol of a paper (NĐ 30/2020, Phụ lục III.I); null where it has none. */
  readonly symbol: string | null;
  readonly traits: KindTraits;
  /** It is one of the Party's papers (Quy định 66-QĐ/TW of 2017), which the decree does not know. */
  readonly ofParty?: true;
  /** Abbreviations seen in real papers that the decree does not know: good for recognising, wrong for writing. */
  readonly tolerated?: readonly string[];
  /** Folded phrases (`fold`) of the paper's own text that speak for the kind when its name is not on a line of its own. */
  readonly cues: readonly string[];
}
