import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { ViewId } from "./navigation.ts";

/** One of the main views of the window, as its feature offers it. */
export interface View {
  readonly id: ViewId;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly Component: ComponentType;
}
