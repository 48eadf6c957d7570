import type { OpenedPaper } from "#shared/contract/drafting.ts";
import { headerOf } from "#shared/facts/header.ts";
import { titleOf } from "#renderer/features/drafting/words.ts";
import { useDrafting } from "#renderer/features/drafting/store.ts";

/** The name of the paper on the desk; once its subject is written anew, the name follows. */
export function useTitle({ entry, document: before }: OpenedPaper): string {
  return useDrafting(({ paper, document }) => {
    if (paper !== entry.id || document === null) return titleOf(entry);
    const { subject } = headerOf(document);
    return titleOf(subject === headerOf(before).subject ? entry : { ...entry, subject });
  });
}
