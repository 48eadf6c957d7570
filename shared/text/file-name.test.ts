import fc from "fast-check";
import { expect, it } from "vitest";
import { fileNameOf } from "./file-name.ts";

it("keeps the words of a title and replaces what Windows forbids", () => {
  expect(fileNameOf("Kế hoạch 12/KH-UBND: triển khai")).toBe("Kế hoạch 12-KH-UBND- triển khai");
  expect(fileNameOf("  a  b. ")).toBe("a b");
  expect(fileNameOf("???")).toBe("Xuyên Suốt");
  expect(fileNameOf("CON")).toBe("CON-");
  expect(fileNameOf("Công văn")).toBe("Công văn");
});

it("gives a name that every system takes, whatever the title", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (title) => {
      const name = fileNameOf(title);
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,121}$/u);
      expect(name).not.toMatch(/^\s|[\s.]$/u);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
