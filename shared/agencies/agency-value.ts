/** One agency of a list, with its words as written: `value === words.slice(start, end)`. */
export interface AgencyValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The noun written once for several: "Sở" for "Nội vụ" in "Sở Tài chính, Nội vụ". */
  readonly head?: string;
}
