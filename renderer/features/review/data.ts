import { createContext, useContext } from "react";
import type { Output } from "#shared/contract/index.ts";
import type { ReviewComment, ReviewFinding } from "#shared/contract/review.ts";
import type { Document } from "#shared/model/document.ts";

/** What is on the desk: everything the parts of the view show and act on. */
export interface Desk {
  readonly id: string;
  readonly document: Document;
  readonly open: Output<"review.open">;
  readonly findings: readonly ReviewFinding[];
  readonly comments: readonly ReviewComment[];
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("A part of the review stands outside its desk");
  return desk;
}
