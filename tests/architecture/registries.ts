import type { Source } from "./source.ts";
import { importsOf, isTest } from "./source.ts";

/** A folder whose parts are a list: each part stands in the folder's index, else it would be there and never run. */
interface Registry {
  readonly index: string;
  /** Whether a file is a part of the list. */
  readonly part: (source: Source) => boolean;
}

/** Rule ids are paths: shared/rules/task/missing-lead.ts has the id "task/missing-lead". */
function ruleId(path: string): string | undefined {
  return /^shared\/rules\/([a-z-]+\/[a-z0-9-]+)\.ts$/u.exec(path)?.[1];
}

function definesRule(source: Source): boolean {
  const id = ruleId(source.path);
  return id !== undefined && source.text.includes(`id: "${id}"`);
}

export const registries: readonly Registry[] = [
  { index: "shared/rules/index.ts", part: definesRule },
  { index: "shared/kinds/index.ts", part: ({ path }) => /^shared\/kinds\/[a-z-]+\/index\.ts$/u.test(path) },
  { index: "electron/importers/index.ts", part: ({ path }) => /^electron\/importers\/[a-z-]+\/index\.ts$/u.test(path) },
];

/** Parts that their index does not list, and rules whose id is not their path. */
export function registryViolations(sources: readonly Source[]): readonly string[] {
  return [...registries.flatMap((registry) => unlisted(registry, sources)), ...misnamedRules(sources)];
}

function unlisted({ index, part }: Registry, sources: readonly Source[]): readonly string[] {
  const parts = sources.filter((source) => source.path !== index && !isTest(source.path) && part(source));
  if (parts.length === 0) return [];
  const found = sources.find((source) => source.path === index);
  if (found === undefined) return [`${index} does not exist`];
  const folder = index.slice(0, index.lastIndexOf("/"));
  const listed = new Set(importsOf(found).map((name) => name.replace(/^\./u, folder).replace(/^#/u, "")));
  return parts.filter(({ path }) => !listed.has(path)).map(({ path }) => `${path}: is not listed in ${index}`);
}

function misnamedRules(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) => {
    if (!source.path.startsWith("shared/rules/") || isTest(source.path)) return [];
    const stated = /^\s*id: "([a-z-]+\/[a-z0-9-]+)",?$/mu.exec(source.text)?.[1];
    const expected = ruleId(source.path);
    return stated === undefined || stated === expected ? [] : [`${source.path}: states the rule id "${stated}"`];
  });
}
