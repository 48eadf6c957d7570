import { relative, sep } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { firstModules } from "#scripts/first-chunks.mjs";
import { spareKitWords } from "#scripts/kit-words.mjs";
import { root } from "#scripts/root.mjs";

type Part = "start" | "frame" | "library";
let parts: Readonly<Record<Part, readonly string[]>>;

beforeAll(async () => {
  const modules = await firstModules([spareKitWords()]);
  const pathsOf = (part: Part): string[] => [...modules[part]].map((id) => relative(root, id).split(sep).join("/"));
  parts = { start: pathsOf("start"), frame: pathsOf("frame"), library: pathsOf("library") };
});

/** What a person waits for at the start; each part holds what is first needed for it and what it needs of the others. */
describe("the code of the first screen", () => {
  it("connects to the services before any package is loaded", () => {
    expect(parts.start).toContain("renderer/app/client/socket.ts");
    expect(parts.start.filter((path) => path.startsWith("node_modules/"))).toEqual([]);
  });

  it("holds no view in the frame but what tells them apart", () => {
    const ofFeatures = parts.frame.filter((path) => path.startsWith("renderer/features/"));
    expect(ofFeatures.filter((path) => !path.endsWith("/view.ts"))).toEqual([
      "renderer/features/settings/first-start-stage.ts",
    ]);
    expect(parts.frame).toContain("renderer/app/frame/frame.tsx");
  });

  it("holds no schemas, no editor, no rules and no catalogue of agencies", () => {
    const all = [...parts.start, ...parts.frame, ...parts.library];
    expect(parts.library).toContain("renderer/features/library/list/list-screen.tsx");
    const heavy = /node_modules\/(?:zod|slate|prosemirror|docx-preview)|shared\/(?:rules|agencies|read|layout)\//u;
    expect(all.filter((path) => heavy.test(path))).toEqual([]);
  });

  it("holds the words of the kit in no language but ours", () => {
    const all = [...parts.start, ...parts.frame, ...parts.library];
    expect(all.filter((path) => /\/intl\/(?:[a-z]+\/)?[a-z]{2}-[A-Z]{2}\./u.test(path))).toEqual([]);
  });
});
