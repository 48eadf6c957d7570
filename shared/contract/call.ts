import type { z } from "zod";

/** One call over the border: what goes in, what comes out. Types are inferred from the schemas, never written beside them. */
export interface Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

export type Calls = Readonly<Record<string, Call>>;

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output };
}

/** Checks at start that no two areas use one name, and gives all their entries as one. */
export function joined<T>(parts: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const all: Record<string, T> = {};
  for (const part of parts)
    for (const [name, entry] of Object.entries(part)) {
      if (Object.hasOwn(all, name)) throw new Error(`Two areas of the contract use the name ${name}`);
      all[name] = entry;
    }
  return all;
}
