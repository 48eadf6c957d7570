import { useNavigation } from "#renderer/ui/navigation/navigation.ts";
import { Desk } from "./desk.tsx";
import { Start } from "./start/start.tsx";
import "./drafting.css";

/** Writing a paper; without one, the ways to begin. */
export function DraftingScreen() {
  const paper = useNavigation((navigation) => navigation.papers.drafting);
  return paper === undefined || paper === "" ? <Start /> : <Desk key={paper} id={paper} />;
}
