import { GitFork } from "lucide-react";
import { late } from "#renderer/ui/late/late.tsx";
import type { View } from "#renderer/ui/navigation/view.ts";

export const cascadeView: View = {
  id: "cascade",
  title: "Triển khai",
  icon: GitFork,
  Component: late(async () => (await import("./cascade.tsx")).CascadeScreen),
};
