import { useEffect, useState } from "react";

const read = (): number => Number(getComputedStyle(document.documentElement).getPropertyValue("--text-scale")) || 1;

/** How much larger than usual the person wants the words; rows are as high as that needs. */
export function useTextScale(): number {
  const [scale, setScale] = useState(read);
  useEffect(() => {
    const observer = new MutationObserver(() => setScale(read()));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);
  return Math.max(1, scale);
}
