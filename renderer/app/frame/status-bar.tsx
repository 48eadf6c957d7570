import { Button } from "react-aria-components";
import { useStatusStore } from "#renderer/ui/status/status.ts";

export function StatusBar() {
  const parts = useStatusStore((store) => store.parts);
  return (
    <footer data-pane className="status-bar" aria-label="Trạng thái">
      {parts.map(({ id, words, run }) => (
        <Button key={id} className="status-part" onPress={run}>
          {words}
        </Button>
      ))}
    </footer>
  );
}
