import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDocx } from "#electron/exporters/docx/write.ts";
import { readFile } from "#electron/importers/index.ts";
import { has } from "#scripts/system.mjs";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { readDocument } from "#shared/read/reader.ts";
import { expectations, readFile as readPaper } from "#tests/corpus/score.ts";

const seeds = expectations().filter(({ file }) => file.includes("/seeds/"));
/** Least share of tasks that come through with all three fields, in percent. Long cells cut by pages cost the report some. */
const least: Readonly<Record<string, number>> = { "bao-cao-tctda06-thanh-hoa-2023-09": 95 };
const office = has("soffice") && has("fonts");

/** What an office asks of a task: its words' beginning, who leads, who helps, until when. */
function asked({ text, lead, coordinate, deadline }: Task): string {
  const names = (values: Task["lead"]): string => values.map(({ value }) => value).join(" | ");
  const limit = deadline ? `${deadline.kind} ${deadline.start ?? ""}–${deadline.end ?? ""}` : "";
  return [text.slice(0, 30), names(lead), names(coordinate), limit].join(" / ").replace(/\s+/gu, " ");
}

describe.skipIf(!office)("a seed printed as PDF and read again (needs LibreOffice and the Tinos font)", () => {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(async () => {
    const files = seeds.map(({ name }) => join(folder, `${name}.docx`));
    for (const [index, { file }] of seeds.entries())
      writeFileSync(files[index] as string, await writeDocx(readPaper(file)));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
    execFileSync("soffice", [...options, ...files], { stdio: "ignore" });
  }, 240_000);

  async function printed(name: string): Promise<Document> {
    let next = 0;
    const raw = await readFile(readFileSync(join(folder, `${name}.pdf`)), `${name}.pdf`);
    return readDocument(raw, () => `n${(next += 1)}`).document;
  }

  it.each(seeds)("has the same tasks: $name", async ({ name, file }) => {
    const theirs = tasksOf(readPaper(file)).map(asked);
    const ours = tasksOf(await printed(name)).map(asked);
    const lost = theirs.filter((task) => !ours.includes(task));
    expect(ours).toHaveLength(theirs.length);
    expect(100 * (1 - lost.length / theirs.length), lost.join("\n")).toBeGreaterThanOrEqual(least[name] ?? 100);
  });
});
