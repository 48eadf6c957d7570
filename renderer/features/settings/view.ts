import { Settings } from "lucide-react";
import { lazy } from "react";
import type { View } from "#renderer/ui/navigation/view.ts";

export const settingsView: View = {
  id: "settings",
  title: "Cài đặt",
  icon: Settings,
  Component: lazy(async () => ({ default: (await import("./settings.tsx")).SettingsScreen })),
};
