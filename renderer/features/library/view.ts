import { Library } from "lucide-react";
import { lazy } from "react";
import type { View } from "#renderer/ui/navigation/view.ts";

export const libraryView: View = {
  id: "library",
  title: "Thư viện",
  icon: Library,
  Component: lazy(async () => ({ default: (await import("./library.tsx")).LibraryScreen })),
};
