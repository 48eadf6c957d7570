import { Stamp } from "lucide-react";
import { lazy } from "react";
import type { View } from "#renderer/ui/navigation/view.ts";

export const issuingView: View = {
  id: "issuing",
  title: "Phát hành",
  icon: Stamp,
  Component: lazy(async () => ({ default: (await import("./issuing.tsx")).IssuingScreen })),
};
