import { create } from "zustand";

export type Tab = "findings" | "comments" | "changes" | "signoffs";
export type Show = "open" | "errors" | "new" | "waived" | "all";
export type Order = "place" | "rule" | "severity";
export type Ask = "waive" | "return" | "comment" | "finish" | "signers" | "superiors";

interface ReviewStore {
  readonly tab: Tab;
  readonly order: Order;
  readonly show: Show;
  /** What the list is searched for. */
  readonly words: string;
  /** Only the paper itself, without its superior papers. */
  readonly alone: boolean;
  /** Key of the finding that is looked at. */
  readonly selected: string | null;
  /** Counts how often the keys went to a finding: the list then holds the focus. */
  readonly reached: number;
  /** The node shown in the paper; `at` makes a second request a new one. */
  readonly target: { readonly node: string; readonly at: number } | null;
  /** The comment that was written last: the list shows it. */
  readonly written: string | null;
  /** The form that is open. */
  readonly asking: Ask | null;
}

const start: ReviewStore = {
  tab: "findings",
  order: "place",
  show: "open",
  words: "",
  alone: false,
  selected: null,
  reached: 0,
  target: null,
  written: null,
  asking: null,
};

export const useReview = create<ReviewStore>(() => start);

let requests = 0;

/** Looks at a finding: its words are shown in the paper. */
export function look(key: string | null, node: string | null): void {
  useReview.setState({ selected: key, ...(node === null ? {} : { target: { node, at: (requests += 1) } }) });
}

/** Shows a node of the paper. */
export function showNode(node: string): void {
  useReview.setState({ target: { node, at: (requests += 1) } });
}

export function ask(asking: Ask | null): void {
  useReview.setState({ asking });
}
