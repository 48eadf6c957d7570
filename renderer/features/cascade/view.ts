import { GitFork } from "lucide-react";
import { lazy } from "react";
import type { View } from "#renderer/ui/navigation/view.ts";

export const cascadeView: View = {
  id: "cascade",
  title: "Triển khai",
  icon: GitFork,
  Component: lazy(async () => ({ default: (await import("./cascade.tsx")).CascadeScreen })),
};
