import { create } from "zustand";
import { persist } from "zustand/middleware";

export type Theme = "system" | "light" | "dark" | "contrast";

interface Look {
  readonly theme: Theme;
  /** Size of the interface's text, per cent. */
  readonly text: number;
}

/** How the window looks on this machine; kept in the window's own storage, it is nobody else's business. */
export const useLook = create(persist<Look>(() => ({ theme: "system", text: 100 }), { name: "xuyen-suot-look" }));

/** From this size on, views that are too narrow for it lay their parts out anew. */
const large = 150;

export const textSizes = [100, 115, 130, 150, 175, 200] as const;

/** Keeps the page's look in step with the choice and with the system's; gives the function that stops it. */
export function applyLook(): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const contrast = matchMedia("(prefers-contrast: more)");
  const apply = (): void => {
    const { theme, text } = useLook.getState();
    const chosen = theme !== "system" ? theme : contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
    document.documentElement.dataset["theme"] = chosen;
    document.documentElement.dataset["text"] = text >= large ? "large" : "usual";
    document.documentElement.style.setProperty("--text-scale", String(text / 100));
  };
  apply();
  const stop = useLook.subscribe(apply);
  dark.addEventListener("change", apply);
  contrast.addEventListener("change", apply);
  return () => {
    stop();
    dark.removeEventListener("change", apply);
    contrast.removeEventListener("change", apply);
  };
}
