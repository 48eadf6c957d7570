interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * What is wrong with a package-lock.json. Written on one system it can lack the packages that other systems need
 * (`npm ci` then refuses it there, and on some registries everywhere).
 */
export function lockfileViolations(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).flatMap(([name, wanted]) => {
      const found = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      const fine = found?.version !== undefined && (found.version === wanted || !/^\d/u.test(wanted));
      return fine ? [] : [`${path || "package.json"} may need ${name}@${wanted}, which is not locked`];
    }),
  );
}

/** Versions of package.json that are not exact. */
export function loosePins(text: string): readonly string[] {
  const stated = JSON.parse(text) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((list) =>
    Object.entries(stated[list] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))
      .map(([name, version]) => `${name}@${version}`),
  );
}
