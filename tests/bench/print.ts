import type { Figure, Group } from "./figure.ts";

/** A group as aligned lines: name, figure, spread of the samples, bar, and whether the figure keeps to it. */
export function groupLines({ title, figures, notes = [] }: Group): string {
  const rows = figures.map((each) => [
    each.name,
    amount(each.value, each.unit),
    spread(each),
    bar(each),
    verdict(each),
  ]);
  const lines = rows.map(
    ([name = "", value = "", range = "", limit = "", said = ""]) =>
      `  ${name.padEnd(58)}${value.padStart(12)}  ${range.padEnd(20)}  ${limit.padEnd(13)}  ${said}`,
  );
  return `${[title, ...lines.map((line) => line.trimEnd()), ...notes.map((note) => `  (${note})`)].join("\n")}\n\n`;
}

/** True unless the figure breaks its bar. */
export function keeps({ value, bar: most, floor: least }: Figure): boolean {
  return (most === undefined || value <= most) && (least === undefined || value >= least);
}

function amount(value: number, unit: Figure["unit"]): string {
  const digits = unit === "power" || (unit === "ms" && value < 10) ? 2 : unit === "×" || value < 100 ? 1 : 0;
  return `${value.toFixed(unit === "pages" ? 0 : digits)} ${unit}`;
}

function spread({ samples = [], unit }: Figure): string {
  if (samples.length < 2) return "";
  const ends = [Math.min(...samples), Math.max(...samples)].map((end) => amount(end, unit).split(" ")[0]);
  return `${ends.join("–")}, n=${samples.length}`;
}

function bar({ bar: most, floor: least, unit }: Figure): string {
  if (most !== undefined) return `≤ ${most} ${unit}`;
  return least === undefined ? "" : `≥ ${least} ${unit}`;
}

function verdict(each: Figure): string {
  if (each.bar === undefined && each.floor === undefined) return "";
  return keeps(each) ? "within" : "OVER";
}
