import { Stamp } from "lucide-react";
import { late } from "#renderer/ui/late/late.tsx";
import type { View } from "#renderer/ui/navigation/view.ts";

export const issuingView: View = {
  id: "issuing",
  title: "Phát hành",
  icon: Stamp,
  Component: late(async () => (await import("./issuing.tsx")).IssuingScreen),
};
