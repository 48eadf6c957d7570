import { ToggleButton } from "react-aria-components";
import { goTo, useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { views } from "#renderer/app/views.ts";

export function Rail() {
  const current = useNavigation((navigation) => navigation.view);
  return (
    <nav data-pane className="rail" aria-label="Các phần của chương trình">
      {views.map(({ id, title, icon: Icon }, index) => (
        <ToggleButton
          key={id}
          className={id === "settings" ? "rail-item last" : "rail-item"}
          isSelected={id === current}
          onPress={() => goTo(id)}
          aria-keyshortcuts={`Alt+${index + 1}`}
        >
          <Icon size={20} aria-hidden />
          <span>{title}</span>
        </ToggleButton>
      ))}
    </nav>
  );
}
