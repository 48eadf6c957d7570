import type { Group } from "./figure.ts";
import { figure, median } from "./figure.ts";
import { runCli, runProgram } from "./process.ts";

/** The command line that only says its help, beside Node that does nothing at all. */
export function measureStart(): Group {
  const help: number[] = [];
  const empty: number[] = [];
  for (let round = -1; round < 9; round += 1) {
    const [own, bare] = [runCli(["--help"]).ms, runProgram(process.execPath, ["-e", "0"]).ms];
    if (round < 0) continue;
    help.push(own);
    empty.push(bare);
  }
  return {
    title: "Start of the command line",
    figures: [
      figure("xuyensuot --help", help),
      figure("node -e 0", empty),
      { name: "xuyensuot --help / node -e 0", value: median(help) / median(empty), unit: "×" },
    ],
  };
}
