import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { has } from "#scripts/system.mjs";
import type { Figure, Group } from "./figure.ts";
import { figure, median } from "./figure.ts";
import { longestSeed } from "./papers.ts";
import { runCli, runProgram } from "./process.ts";

const rounds = 5;

interface Runner {
  readonly name: string;
  readonly run: () => number;
}

/** The whole check of the longest paper beside two programs that only convert it to text, taking turns. */
export function measureConverters(folder: string): Group {
  const { path } = longestSeed();
  const docx = join(folder, "paper.docx");
  runCli(["export", path, "--out", docx]);
  const check: Runner = { name: "xuyensuot check FILE.txt --json", run: () => runCli(["check", path, "--json"]).ms };
  const docxCheck: Runner = {
    name: "xuyensuot check FILE.docx --json",
    run: () => runCli(["check", docx, "--json"]).ms,
  };
  const others = converters(docx, folder);
  const runners = [check, docxCheck, ...others];
  const samples = new Map(runners.map((runner): [Runner, number[]] => [runner, []]));
  // One round before counts for nothing: files come into memory, LibreOffice makes its profile.
  for (let round = -1; round < rounds; round += 1)
    for (const runner of runners) {
      const ms = runner.run();
      if (round >= 0) samples.get(runner)?.push(ms);
    }
  const own = median(samples.get(check) ?? []);
  const figures = runners.map((runner): Figure => {
    return figure(`${runner.name}, whole process`, samples.get(runner) ?? []);
  });
  const ratios = others.map((runner): Figure => {
    const floor = runner.name.startsWith("pandoc") ? { floor: 1 } : {};
    return {
      name: `${runner.name} / xuyensuot check`,
      value: median(samples.get(runner) ?? []) / own,
      unit: "×",
      ...floor,
    };
  });
  const absent = (["pandoc", "soffice"] as const).filter((name) => !has(name));
  return {
    title: "The Thanh Hoá report: our check beside programs that only convert the same paper to text",
    figures: [...figures, ...ratios],
    notes: absent.map((name) => `${name} is not on this machine and was left out`),
  };
}

function converters(docx: string, folder: string): Runner[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const office = [profile, "--headless", "--convert-to", "txt:Text", "--outdir", folder, docx];
  const pandoc = [docx, "--to", "plain", "--output", join(folder, "pandoc.txt")];
  return [
    ...(has("pandoc") ? [{ name: "pandoc FILE.docx --to plain", run: () => runProgram("pandoc", pandoc).ms }] : []),
    ...(has("soffice") ? [{ name: "LibreOffice FILE.docx to text", run: () => runProgram("soffice", office).ms }] : []),
  ];
}
