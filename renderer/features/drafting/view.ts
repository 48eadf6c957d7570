import { FilePen } from "lucide-react";
import { lazy } from "react";
import type { View } from "#renderer/ui/navigation/view.ts";

export const draftingView: View = {
  id: "drafting",
  title: "Soạn thảo",
  icon: FilePen,
  Component: lazy(async () => ({ default: (await import("./drafting.tsx")).DraftingScreen })),
};
