import type { LucideIcon } from "lucide-react";
import type { Late } from "#renderer/ui/late/late.tsx";
import type { ViewId } from "./navigation.ts";

/** One of the main views of the window, as its feature offers it. */
export interface View extends Late<object> {
  readonly id: ViewId;
  readonly title: string;
  readonly icon: LucideIcon;
}
