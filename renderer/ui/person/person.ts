import { create } from "zustand";
import { persist } from "zustand/middleware";

/** The name of the one who works at this window, as it was last written under a decision; kept on this machine. */
export const usePerson = create(
  persist<{ readonly name: string }>(() => ({ name: "" }), { name: "xuyen-suot-nguoi-dung" }),
);

export function rememberPerson(name: string): void {
  usePerson.setState({ name: name.trim() });
}

/** The name as it is now, for the first content of a field. */
export function personName(): string {
  return usePerson.getState().name;
}
