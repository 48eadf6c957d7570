import { Settings } from "lucide-react";
import { late } from "#renderer/ui/late/late.tsx";
import type { View } from "#renderer/ui/navigation/view.ts";

export const settingsView: View = {
  id: "settings",
  title: "Cài đặt",
  icon: Settings,
  Component: late(async () => (await import("./settings.tsx")).SettingsScreen),
};
