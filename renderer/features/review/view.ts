import { ClipboardCheck } from "lucide-react";
import { lazy } from "react";
import type { View } from "#renderer/ui/navigation/view.ts";

export const reviewView: View = {
  id: "review",
  title: "Thẩm tra",
  icon: ClipboardCheck,
  Component: lazy(async () => ({ default: (await import("./review.tsx")).ReviewScreen })),
};
