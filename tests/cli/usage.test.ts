import { describe, expect, it } from "vitest";
import { commands } from "#electron/cli/commands/index.ts";
import { call, inFilledFolder, seeds } from "#tests/support/cli.ts";

describe("help", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists every command for %j", async (argv) => {
    const { code, out, err } = await call(argv);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, "mu"));
  });

  it.each(commands.map(({ name }) => name))(
    "explains %s with all its options and examples that it takes",
    async (name) => {
      const { code, out, err } = await call([name, "--help"]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const command = await commands.find((each) => each.name === name)?.load();
      for (const option of command?.options ?? []) expect(out).toContain(`--${option.name}`);
      expect(command?.examples.length).toBeGreaterThan(0);
      for (const example of command?.examples ?? []) {
        expect(example.split(" ")[0]).toBe(name);
        expect(out).toContain(`xuyensuot ${example}`);
        const given = [...example.matchAll(/--([a-z]+)/gu)].map((match) => match[1]);
        expect(command?.options.map((option) => option.name)).toEqual(expect.arrayContaining(given));
      }
      expect(await call(["help", name])).toMatchObject({ code: 0, out });
    },
  );

  it("speaks plain Vietnamese: no word in capitals of the command line's own language", async () => {
    for (const { name } of commands)
      expect((await call([name, "--help"])).out).not.toMatch(/\b(?:FILE|PATH|WORDS|usage|options?)\b/iu);
  });
});

describe("bad usage gives code 2 and one sentence", () => {
  it.each([
    [["nonsense"], 'Không có lệnh "nonsense"'],
    [["--json"], "Tên lệnh phải đứng trước tùy chọn --json"],
    [["tasks"], "Còn thiếu tên tệp"],
    [["tasks", "a.txt", "b.txt"], 'Thừa "b.txt"'],
    [["tasks", "a.txt", "--nope"], "không có tùy chọn --nope"],
    [["tasks", "a.txt", "--json=1"], "Sau --json không cần viết gì thêm"],
    [["check", "a.txt", "--against"], "Sau --against còn thiếu TỆP"],
    [["check", "a.txt", "--today", "31/3/2023"], "năm-tháng-ngày"],
    [["check", "a.txt", "--today", "2023-02-30"], "năm-tháng-ngày"],
    [["check", "a.txt", "--format", "pdf"], "text, json, sarif, html"],
    [["export", "a.txt"], "--out TỆP.docx"],
    [["export", "a.txt", "--out", "a.odt"], "phải kết thúc bằng .docx hoặc .pdf"],
    [["import"], "Còn thiếu tên tệp"],
    [["search"], "Còn thiếu từ cần tìm"],
    [["search", "a", "--limit", "0"], "số nguyên dương"],
    [["trace", "a.txt"], "Cần ít nhất hai tệp"],
    [["trace", "a.txt", "b.txt", "--out", "a.csv"], "phải kết thúc bằng .xlsx"],
    [["cascade", "a.txt", "--tier", "xã", "--out", "a.docx"], "Còn thiếu tên cơ quan"],
    [["cascade", "a.txt", "--office", "UBND xã A", "--out", "a.docx"], "Còn thiếu cấp của cơ quan"],
    [["cascade", "a.txt", "--office", "UBND xã A", "--tier", "làng", "--out", "a.docx"], "tỉnh, huyện, xã"],
    [["cascade", "a.txt", "--office", "UBND xã A", "--tier", "xã"], "Còn thiếu tên tệp sẽ ghi"],
    [["rules", "a"], 'Thừa "a"'],
    [["tasks", "@khong-co"], "Không có văn bản có sẵn tên @khong-co"],
  ])("%j", async (argv, sentence) => {
    const { code, out, err } = await call(argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
    expect(err).toMatch(/^[^\n]+\n$/u);
  });
});

const zeros = new Uint8Array(3000);
const files = {
  "trong.txt": "",
  "khoang-trang.txt": " \n\n\t\n",
  "nhi-phan.txt": zeros,
  "anh.jpg": Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0),
  "hong.docx": new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, ...zeros]),
  "hong.pdf": new Uint8Array([...new TextEncoder().encode("%PDF-1.7\n"), ...zeros]),
  "hong.json": '{"version": 1}',
  "cut.json": '{"version": 1, "kind"',
  "moi.json": '{"version": 99}',
};

describe("a file that cannot be read gives code 2 and one sentence with its name", () => {
  it.each([...Object.keys(files), "khong-co.docx", "."])("%s", (name) =>
    inFilledFolder(files, async (cwd) => {
      for (const argv of [
        ["tasks", name],
        ["check", name, "--json"],
        ["check", seeds.plan, "--against", name, "--json"],
      ]) {
        const { code, out, err } = await call(argv, { cwd });
        expect({ argv, code, out }).toEqual({ argv, code: 2, out: "" });
        expect(err).toMatch(/^[^\n]+[.]\n$/u);
        expect(err).toContain(name);
        expect(err).not.toContain(cwd);
        expect(err).not.toContain("    at ");
        expect(err).not.toContain("ngoài dự kiến");
      }
    }),
  );
});

describe("stopping", () => {
  it("ends with 130 and a sentence when Ctrl-C was pressed", async () => {
    const { code, out, err } = await call(["tasks", seeds.plan], { signal: AbortSignal.abort() });
    expect({ code, out, err }).toEqual({ code: 130, out: "", err: "Đã dừng theo yêu cầu.\n" });
  });
});

describe("a fault of the program itself", () => {
  const broken = {
    now: () => {
      throw new TypeError("secret detail");
    },
  };

  it("is told without its details", async () => {
    const { code, out, err } = await call(["check", seeds.plan], broken);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Có lỗi ngoài dự kiến[^\n]+\n$/u);
  });

  it("is told with them to whom asks", async () => {
    const { err } = await call(["check", seeds.plan], { ...broken, env: { XUYENSUOT_DEBUG: "1" } });
    expect(err).toContain("secret detail");
  });
});
