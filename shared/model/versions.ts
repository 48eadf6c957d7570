import { documentVersion } from "./document.ts";
import type { Document } from "./document.ts";
import { documentSchema } from "./schema.ts";

/** A document saved by a newer program: nothing is wrong with it, but this program would not understand it. */
export class NewerDocument extends Error {
  override readonly name = "NewerDocument";
  readonly version: number;

  constructor(version: number) {
    super(`A document of version ${version} is newer than ${documentVersion}, the newest known.`);
    this.version = version;
  }
}

/** A value that is no document of any known version. */
export class NoDocument extends Error {
  override readonly name = "NoDocument";
}

type Step = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The step at place n − 1 lifts version n to n + 1: there is one for each version but the current. */
export const steps: readonly Step[] = [];

/**
 * A document of any version as one of the current version, checked. Throws `NewerDocument` for a version to come and
 * `NoDocument` for everything else that is none.
 */
export function liftDocument(value: unknown): Document {
  const version = versionOf(value);
  if (version > documentVersion) throw new NewerDocument(version);
  const lifted = steps
    .slice(version - 1)
    .reduce(
      (older, step, index) => ({ ...step(older), version: version + index + 1 }),
      value as Record<string, unknown>,
    );
  const read = documentSchema.safeParse(lifted);
  if (!read.success) throw new NoDocument(`The value is no document: ${read.error.issues[0]?.message ?? ""}`);
  return read.data;
}

function versionOf(value: unknown): number {
  const version: unknown =
    typeof value === "object" && value !== null && "version" in value ? value.version : undefined;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw new NoDocument("The value has no version.");
  return version;
}
