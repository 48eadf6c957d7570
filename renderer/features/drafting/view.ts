import { FilePen } from "lucide-react";
import { late } from "#renderer/ui/late/late.tsx";
import type { View } from "#renderer/ui/navigation/view.ts";

export const draftingView: View = {
  id: "drafting",
  title: "Soạn thảo",
  icon: FilePen,
  Component: late(async () => (await import("./drafting.tsx")).DraftingScreen),
};
