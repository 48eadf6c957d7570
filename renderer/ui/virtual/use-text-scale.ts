import { useSyncExternalStore } from "react";

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["style"] });
  return () => observer.disconnect();
}

function read(): number {
  const scale = Number(document.documentElement.style.getPropertyValue("--text-scale"));
  return scale > 0 ? scale : 1;
}

/** How large the person wants the interface's text, 1 is 100 %: for what must be computed in pixels. */
export function useTextScale(): number {
  return useSyncExternalStore(subscribe, read);
}
