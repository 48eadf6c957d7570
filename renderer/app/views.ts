import type { View } from "#renderer/ui/navigation/view.ts";
import { cascadeView } from "#renderer/features/cascade/view.ts";
import { draftingView } from "#renderer/features/drafting/view.ts";
import { issuingView } from "#renderer/features/issuing/view.ts";
import { libraryView } from "#renderer/features/library/view.ts";
import { reviewView } from "#renderer/features/review/view.ts";
import { settingsView } from "#renderer/features/settings/view.ts";

/** The views in the order of the rail; Alt+1, Alt+2 … */
export const views: readonly View[] = [libraryView, draftingView, cascadeView, reviewView, issuingView, settingsView];
