import { X } from "lucide-react";
import { IconButton } from "#renderer/ui/base/button.tsx";
import { setLibrary, useLibrary } from "#renderer/features/library/store.ts";

/** One sentence for each file that could not be taken in: why, and what to do. */
export function Refused() {
  const refused = useLibrary((state) => state.refused);
  if (refused.length === 0) return null;
  return (
    <section className="library-refused" role="alert" aria-label="Tệp chưa nhập được">
      <header>
        <h2>{refused.length === 1 ? "Một tệp chưa nhập được" : `${refused.length} tệp chưa nhập được`}</h2>
        <IconButton label="Đã đọc, đóng lại" onPress={() => setLibrary({ refused: [] })}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      <ul>
        {refused.map(({ name, sentence }) => (
          <li key={name}>
            <strong>{name}</strong> {sentence}
          </li>
        ))}
      </ul>
    </section>
  );
}
