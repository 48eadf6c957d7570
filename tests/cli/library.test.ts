import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultLibraryFile } from "#electron/services/library/location.ts";
import { call, inFilledFolder, seeds } from "#tests/support/cli.ts";
import { searchShape } from "./shapes.ts";

describe("import and search", () => {
  it("keeps papers, knows them again, finds them with and without accents", () =>
    inFilledFolder({}, async (cwd) => {
      const first = await call(["import", seeds.plan, seeds.letter, "--library", "a/tv.sqlite"], { cwd });
      expect(first).toMatchObject({ code: 0, err: "" });
      expect(first.out.match(/^Đã lưu: /gmu)).toHaveLength(2);
      const again = await call(["import", seeds.plan, "--library", "a/tv.sqlite", "--json"], { cwd });
      expect(again.json()).toMatchObject({ imported: [{ known: true, symbol: "KH-UBND" }] });
      expect(readdirSync(join(cwd, "a/tv-sao-luu")).filter((name) => name.startsWith("hang-ngay-"))).toHaveLength(1);

      for (const words of ["số hóa dữ liệu hộ tịch", "so hoa du lieu ho tich"]) {
        const found = await call(["search", words, "--library", "a/tv.sqlite", "--json"], { cwd });
        const { results } = searchShape.parse(found.json());
        expect(found.code).toBe(0);
        expect(results.some(({ task }) => task?.path === "III.2.e")).toBe(true);
      }
      const plain = await call(["search", "số", "hóa", "--limit", "1", "--library", "a/tv.sqlite"], { cwd });
      expect(plain).toMatchObject({ code: 0, err: "" });
      expect(plain.out.match(/^(?:Kế hoạch|Công văn) /gmu)).toHaveLength(1);
      expect(await call(["search", "khongcotrongthuvien", "--library", "a/tv.sqlite"], { cwd })).toMatchObject({
        code: 1,
        out: "Không tìm thấy trong thư viện.\n",
      });
    }));

  it("stores what can be read and says what cannot", () =>
    inFilledFolder({ "hong.docx": "không phải Word\u0000" }, async (cwd) => {
      const { code, out, err } = await call(["import", "hong.docx", seeds.plan, "--library", "tv.sqlite"], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/^hong\.docx: [^\n]+\n$/u);
      expect(out).toMatch(/^Đã lưu: [^\n]+\n$/u);
    }));

  it("offers the built-in papers, with the notice that they are no signed copies", () =>
    inFilledFolder({}, async (cwd) => {
      const { code, out, err } = await call(["import", "--builtin", "--library", "tv.sqlite"], { cwd });
      expect(code).toBe(0);
      expect(out).toContain("Chỉ thị số 05/CT-TTg ngày 23/02/2023");
      expect(err).toContain("phải đối chiếu với bản ký trước khi ban hành");
    }));

  it("uses the library the environment names, and makes it on the first import", () =>
    inFilledFolder({}, async (cwd) => {
      const env = { XUYENSUOT_LIBRARY: join(cwd, "rieng", "tv.sqlite") };
      const { code, err } = await call(["search", "hộ tịch"], { cwd, env });
      expect(code).toBe(2);
      expect(err).toContain("Không tìm thấy tệp thư viện");
      expect(existsSync(env.XUYENSUOT_LIBRARY)).toBe(false);
      expect(await call(["import", seeds.plan], { cwd, env })).toMatchObject({ code: 0 });
      expect(await call(["search", "hộ tịch"], { cwd, env })).toMatchObject({ code: 0 });
    }));

  it("refuses a file that is no library", () =>
    inFilledFolder({}, async (cwd) => {
      writeFileSync(join(cwd, "tv.sqlite"), "đây không phải thư viện".repeat(100));
      for (const argv of [
        ["search", "a"],
        ["import", seeds.plan],
      ]) {
        const { code, out, err } = await call([...argv, "--library", "tv.sqlite"], { cwd });
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toMatch(/^[^\n]+thư viện[^\n]+\n$/u);
      }
    }));
});

describe("the default library", () => {
  const home = join("h");
  it.each([
    [{ env: {}, platform: "linux", home }, join("h", ".local", "share", "xuyen-suot", "thu-vien.sqlite")],
    [{ env: { XDG_DATA_HOME: "d" }, platform: "linux", home }, join("d", "xuyen-suot", "thu-vien.sqlite")],
    [{ env: { APPDATA: "a" }, platform: "win32", home }, join("a", "Xuyen Suot", "thu-vien.sqlite")],
    [
      { env: {}, platform: "darwin", home },
      join("h", "Library", "Application Support", "Xuyen Suot", "thu-vien.sqlite"),
    ],
    [{ env: { XUYENSUOT_LIBRARY: "x.sqlite" }, platform: "linux", home }, "x.sqlite"],
  ])("%j", (machine, file) => {
    expect(defaultLibraryFile(machine)).toBe(file);
  });
});
