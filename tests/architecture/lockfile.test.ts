import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockfileViolations, loosePins } from "./lockfile.ts";
import { root } from "./source.ts";

describe("the project", () => {
  it("locks its packages for every system", () => {
    expect(lockfileViolations(readFileSync(join(root, "package-lock.json"), "utf8"))).toEqual([]);
  });

  it("pins them exactly, and documents each", () => {
    const manifest = readFileSync(join(root, "package.json"), "utf8");
    expect(loosePins(manifest)).toEqual([]);
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(manifest);
    const page = readFileSync(join(root, "docs/dependencies.md"), "utf8");
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});

describe("a lock file", () => {
  const lock = (found?: object) =>
    JSON.stringify({
      packages: {
        "": {},
        "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-win": "1.0.0" } },
        ...(found === undefined ? {} : { "node_modules/a-win": found }),
      },
    });

  it("holds what another system needs", () => {
    expect(lockfileViolations(lock({ version: "1.0.0" }))).toEqual([]);
    expect(lockfileViolations(lock())).toEqual(["node_modules/a may need a-win@1.0.0, which is not locked"]);
    expect(lockfileViolations(lock({ version: "0.9.0" }))).toHaveLength(1);
  });

  it("comes from exact pins", () => {
    expect(loosePins('{ "dependencies": { "a": "1.0.0", "b": "^1.0.0" } }')).toEqual(["b@^1.0.0"]);
  });
});
