import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { inFolder } from "#tests/support/library.ts";
import { makeFolder, namesIn, remove, settle, sizeOf } from "./disk.ts";

it("puts a finished file in the place of the old one and leaves nothing else", () =>
  inFolder((file) => {
    writeFileSync(file, "cũ");
    writeFileSync(`${file}.tmp`, "mới");
    settle(`${file}.tmp`, file);
    expect(readFileSync(file, "utf8")).toBe("mới");
    expect(sizeOf(file)).toBe(5);
    expect(namesIn(dirname(file))).toEqual(["thu-vien.sqlite"]);
  }));

it("takes what is not there for removed, and what is there for made", () =>
  inFolder((file) => {
    remove(file);
    const folder = join(dirname(file), "một/hai");
    expect(namesIn(folder)).toEqual([]);
    makeFolder(folder);
    makeFolder(folder);
    expect(namesIn(dirname(folder))).toEqual(["hai"]);
  }));
