import type { Element } from "./xml.ts";
import { attribute, below, child, children, numberOf } from "./xml.ts";

const mmPerEmu = 1 / 36_000;
const units = { pt: 25.4 / 72, in: 25.4, mm: 1, cm: 10, px: 25.4 / 96 } satisfies Record<string, number>;

/** "42.5pt" in millimetres; a bare number of a VML style is in pixels, of a coordinate in points. */
function length(text: string, bare: number): number {
  const unit = /(pt|in|mm|cm|px)\s*$/.exec(text)?.[1] as keyof typeof units | undefined;
  const value = Number.parseFloat(text);
  return Number.isNaN(value) ? 0 : value * (unit === undefined ? bare : units[unit]);
}

function vmlLine(line: Element): number | null {
  const [x1 = "0"] = (attribute(line, "from") ?? "0,0").split(",");
  const [x2 = "0"] = (attribute(line, "to") ?? "0,0").split(",");
  const across = Math.abs(length(x2, units.pt) - length(x1, units.pt));
  return across > 0 ? across : null;
}

function vmlShape(shape: Element): number | null {
  const style = attribute(shape, "style") ?? "";
  const width = /(?:^|;)\s*width:([^;]+)/.exec(style)?.[1];
  const height = /(?:^|;)\s*height:([^;]+)/.exec(style)?.[1] ?? "0";
  if (width === undefined || length(height, units.px) > 3) return null;
  return length(width, units.px);
}

const lineShapes = new Set(["line", "straightConnector1", "rect"]);

/** A DrawingML object that is a line: flat, without words. */
function drawingLine(drawing: Element): number | null {
  const holder = children(drawing)[0] ?? null;
  const extent = child(holder, "extent");
  const width = (numberOf(extent, "cx") ?? 0) * mmPerEmu;
  const height = (numberOf(extent, "cy") ?? 0) * mmPerEmu;
  const shapes = below(drawing, "prstGeom").map((shape) => attribute(shape, "prst") ?? "");
  const flat = height < 2 && width > 3;
  return flat && shapes.some((shape) => lineShapes.has(shape)) && below(drawing, "txbxContent").length === 0
    ? width
    : null;
}

/** Lengths in millimetres of the horizontal lines anchored in a paragraph; a drawing and its older twin count once. */
export function drawnLines(paragraph: Element): number[] {
  const modern = below(paragraph, "drawing").map(drawingLine);
  if (modern.some((line) => line !== null)) return modern.filter((line) => line !== null);
  const vml = below(paragraph, "pict").flatMap((picture) => [
    ...below(picture, "line").map(vmlLine),
    ...below(picture, "shape").map(vmlShape),
  ]);
  return vml.filter((line) => line !== null);
}

/** True when something is drawn that is not known to be a line: what it is cannot be told from here. */
export function hasUnknownDrawing(paragraph: Element): boolean {
  const drawings = below(paragraph, "drawing").length + below(paragraph, "pict").length;
  return drawings > 0 && drawnLines(paragraph).length === 0;
}
