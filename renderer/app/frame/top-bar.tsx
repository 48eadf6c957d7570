import { Search } from "lucide-react";
import type { Hello } from "#shared/contract/system.ts";
import { Button } from "#renderer/ui/base/button.tsx";
import { openPalette } from "./palette-store.ts";
import { WorkList } from "./work-list.tsx";

export function TopBar({ hello }: { readonly hello: Hello }) {
  return (
    <header data-pane className="top-bar">
      <strong className="top-bar-office">{hello.office?.name ?? "Xuyên Suốt"}</strong>
      <Button onPress={openPalette} aria-keyshortcuts="Control+K">
        <Search size={16} aria-hidden />
        Tìm hoặc làm…
        <kbd>Ctrl K</kbd>
      </Button>
      <WorkList />
    </header>
  );
}
