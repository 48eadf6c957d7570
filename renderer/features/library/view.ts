import { Library } from "lucide-react";
import { late } from "#renderer/ui/late/late.tsx";
import type { View } from "#renderer/ui/navigation/view.ts";

export const libraryView: View = {
  id: "library",
  title: "Thư viện",
  icon: Library,
  Component: late(async () => (await import("./library.tsx")).LibraryScreen),
};
