import { create } from "zustand";
import { persist } from "zustand/middleware";

interface People {
  readonly name: string;
  /** Who agrees to leaving something as it is: seldom the one who works here. */
  readonly approver: string;
}

/** The name of the one who works at this window, as it was last written under a decision; kept on this machine. */
export const usePerson = create(persist<People>(() => ({ name: "", approver: "" }), { name: "xuyen-suot-nguoi-dung" }));

export function rememberPerson(name: string): void {
  usePerson.setState({ name: name.trim() });
}

/** The name as it is now, for the first content of a field. */
export function personName(): string {
  return usePerson.getState().name;
}

export function rememberApprover(name: string): void {
  usePerson.setState({ approver: name.trim() });
}

export function approverName(): string {
  return usePerson.getState().approver;
}
