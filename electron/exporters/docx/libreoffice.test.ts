import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { papers } from "#tests/support/papers.ts";
import { writeDocx } from "./write.ts";

const has = (program: string): boolean => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;

describe("a written paper in LibreOffice", () => {
  it.skipIf(!has("soffice") || !has("pdftotext"))(
    "opens and prints with the page number from page 2",
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "office-"));
      try {
        writeFileSync(join(folder, "plan.docx"), await writeDocx(papers.plan()));
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        execFileSync(
          "soffice",
          [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "plan.docx")],
          { stdio: "ignore" },
        );
        expect(readdirSync(folder)).toContain("plan.pdf");
        const pages = execFileSync("pdftotext", ["-layout", join(folder, "plan.pdf"), "-"], { encoding: "utf8" }).split(
          "\f",
        );
        const firstLines = pages.slice(0, -1).map((page) => page.trim().split("\n")[0]?.trim());
        expect(firstLines[0]).toContain("ỦY BAN NHÂN DÂN");
        expect(firstLines.slice(1)).toEqual(firstLines.slice(1).map((_, index) => String(index + 2)));
        expect(pages.filter((page) => page.includes("Nơi nhận:") && page.includes("(đã ký)"))).toHaveLength(1);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
