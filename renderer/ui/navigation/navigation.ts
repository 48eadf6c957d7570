import { create } from "zustand";

export const viewIds = ["library", "drafting", "cascade", "review", "issuing", "settings"] as const;
export type ViewId = (typeof viewIds)[number];

/** Where the person is: a view, and the paper it is about. A view keeps its paper while others are looked at. */
export interface Navigation {
  readonly view: ViewId;
  readonly papers: Readonly<Partial<Record<ViewId, string>>>;
  /** A node or task of the paper to be shown, once; `at` makes a second request for the same place a new one. */
  readonly target: { readonly node: string; readonly at: number } | null;
  /** Which part of the view is wanted, where it has several: "matrix"; in the library "import" asks for files. */
  readonly part: string | null;
}

export const useNavigation = create<Navigation>(() => ({ view: "library", papers: {}, target: null, part: null }));

/** Puts the paper of a view away, so that the view asks for another. */
export function leavePaper(view: ViewId): void {
  useNavigation.setState(({ papers }) => ({
    papers: Object.fromEntries(Object.entries(papers).filter(([each]) => each !== view)),
  }));
}

let requests = 0;

/** Goes to a view, or to a part of it; `paper` opens it there, `node` is scrolled to and lit. */
export function goTo(
  view: ViewId,
  place: { readonly paper?: string; readonly node?: string; readonly part?: string } = {},
): void {
  const { paper, node, part = null } = place;
  useNavigation.setState(({ papers }) => ({
    view,
    papers: paper === undefined ? papers : { ...papers, [view]: paper },
    part,
    target: node === undefined ? null : { node, at: (requests += 1) },
  }));
}
