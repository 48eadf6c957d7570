import type { z } from "zod";
import { Refusal } from "#shared/contract/failure.ts";
import type { libraryStateSchema } from "#shared/contract/system.ts";
import { failureOf } from "#electron/services/router/failures.ts";
import type { Library } from "#electron/storage/open.ts";
import { openLibrary } from "#electron/storage/open.ts";

export type LibraryState = z.infer<typeof libraryStateSchema>;

/** The one library of the running program. A library that cannot be opened does not keep the program from starting. */
export interface LibraryHolder {
  readonly file: string;
  readonly state: () => LibraryState;
  /** Throws a `Refusal` with the reason while the library is not open. */
  readonly db: () => Library;
  /** Opens it, or tries again. */
  readonly open: () => LibraryState;
  readonly close: () => void;
}

export function holdLibrary(file: string, now: () => Date, onFault: (error: unknown) => void): LibraryHolder {
  let library: Library | null = null;
  let state: LibraryState = { state: "closed", failure: { code: "no-library" } };
  const open = (): LibraryState => {
    if (library !== null) return state;
    try {
      library = openLibrary(file, { now: () => now().toISOString() });
      state = { state: "open" };
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) onFault(error);
      state = { state: "closed", failure: failure ?? { code: "internal" } };
    }
    return state;
  };
  return {
    file,
    state: () => state,
    db: () => {
      if (library !== null) return library;
      const { code, sentence } = state.state === "closed" ? state.failure : { code: "no-library" as const };
      throw new Refusal(code, sentence);
    },
    open,
    close: () => {
      library?.close();
      library = null;
      state = { state: "closed", failure: { code: "no-library" } };
    },
  };
}
