import { ClipboardCheck } from "lucide-react";
import { late } from "#renderer/ui/late/late.tsx";
import type { View } from "#renderer/ui/navigation/view.ts";

export const reviewView: View = {
  id: "review",
  title: "Thẩm tra",
  icon: ClipboardCheck,
  Component: late(async () => (await import("./review.tsx")).ReviewScreen),
};
