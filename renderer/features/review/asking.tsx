import type { ReviewFinding } from "#shared/contract/review.ts";
import { CommentDialog } from "./comment-dialog.tsx";
import { FinishDialog } from "./finish-dialog.tsx";
import { SignersDialog } from "./signers-dialog.tsx";
import { useReview } from "./store.ts";
import { SuperiorsDialog } from "./superiors-dialog.tsx";
import { WaiveDialog } from "./waive-dialog.tsx";

/** The form that is open, if any; each begins afresh. */
export function AskingDialogs({ finding }: { readonly finding: ReviewFinding | null }) {
  const asking = useReview((review) => review.asking);
  switch (asking) {
    case "waive":
      return finding === null ? null : <WaiveDialog finding={finding} />;
    case "return":
      return finding === null ? null : <CommentDialog finding={finding} />;
    case "comment":
      return <CommentDialog finding={null} />;
    case "finish":
      return <FinishDialog />;
    case "signers":
      return <SignersDialog />;
    case "superiors":
      return <SuperiorsDialog />;
    case null:
      return null;
  }
}
