import type { Engine } from "./engine.ts";
import type { Matrix } from "./matrix.ts";
import { apply, identity, multiply } from "./matrix.ts";
import type { Rule } from "./page.ts";

/** A straight piece of a drawing in the file's own coordinates, not yet known to be level. */
type Stroke = readonly [x0: number, y0: number, x1: number, y1: number];

export interface Drawings {
  readonly strokes: readonly Stroke[];
  /** Area that pictures cover, in square points. */
  readonly pictures: number;
}

/** Kinds of page objects and path segments, as the engine numbers them. */
const OBJECT = { path: 2, image: 3, form: 5 } as const;
const SEGMENT = { line: 0, curve: 1, move: 2 } as const;
/** A filled shape thinner than this (points) is a drawn line. */
const THIN = 3;
const LEVEL = 0.6;
const SHORTEST = 4;
/** Limits against drawings that are no paper. */
const MOST_STROKES = 40_000;
const DEEPEST = 8;

interface Walk {
  readonly engine: Engine;
  readonly scratch: number;
  readonly strokes: Stroke[];
  pictures: number;
}

/** Reads the straight lines and the pictures of a page, also inside its nested forms. */
export function readDrawings(engine: Engine, page: number, scratch: number): Drawings {
  const walk: Walk = { engine, scratch, strokes: [], pictures: 0 };
  const { api } = engine;
  for (let index = 0, count = api.FPDFPage_CountObjects(page); index < count; index += 1) {
    readObject(api.FPDFPage_GetObject(page, index), identity, 0, walk);
  }
  return walk;
}

/** Turns strokes upright and keeps those that are level or plumb. */
export function toRules(strokes: readonly Stroke[], turn: Matrix): Rule[] {
  return strokes.flatMap(([xa, ya, xb, yb]): Rule[] => {
    const [px, py] = apply(turn, xa, ya);
    const [qx, qy] = apply(turn, xb, yb);
    const rule = { x0: Math.min(px, qx), y0: Math.min(py, qy), x1: Math.max(px, qx), y1: Math.max(py, qy) };
    const straight = rule.x1 - rule.x0 < LEVEL || rule.y1 - rule.y0 < LEVEL;
    return straight && Math.max(rule.x1 - rule.x0, rule.y1 - rule.y0) >= SHORTEST ? [rule] : [];
  });
}

function readObject(object: number, outer: Matrix, depth: number, walk: Walk): void {
  if (object === 0 || walk.strokes.length > MOST_STROKES) return;
  const { api } = walk.engine;
  const type = api.FPDFPageObj_GetType(object);
  if (type !== OBJECT.path && type !== OBJECT.image && type !== OBJECT.form) return;
  const matrix = multiply(matrixOf(object, walk), outer);
  if (type === OBJECT.path) readPath(object, matrix, walk);
  else if (type === OBJECT.image) walk.pictures += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
  else if (depth < DEEPEST) {
    for (let index = 0, count = api.FPDFFormObj_CountObjects(object); index < count; index += 1) {
      readObject(api.FPDFFormObj_GetObject(object, index), matrix, depth + 1, walk);
    }
  }
}

function matrixOf(object: number, { engine, scratch }: Walk): Matrix {
  if (!engine.api.FPDFPageObj_GetMatrix(object, scratch)) return identity;
  const at = (index: number): number => engine.float32(scratch + 4 * index);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

function readPath(path: number, matrix: Matrix, walk: Walk): void {
  const { engine, scratch, strokes } = walk;
  engine.api.FPDFPath_GetDrawMode(path, scratch, scratch + 4);
  const filled = engine.float32(scratch) !== 0;
  const stroked = engine.float32(scratch + 4) !== 0;
  if (!filled && !stroked) return;
  for (const points of outlines(path, matrix, walk)) {
    if (stroked)
      for (let index = 1; index < points.length; index += 1) strokes.push([...points[index - 1]!, ...points[index]!]);
    else strokes.push(...thinLine(points));
  }
}

/** The pieces of a path as runs of corners; pieces with curves are left out. */
function outlines(path: number, matrix: Matrix, { engine, scratch }: Walk): (readonly [number, number])[][] {
  const { api } = engine;
  const runs: (readonly [number, number])[][] = [];
  let run: (readonly [number, number])[] = [];
  let curved = false;
  const finish = (): void => {
    if (run.length > 1 && !curved) runs.push(run);
    run = [];
    curved = false;
  };
  for (let index = 0, count = Math.min(api.FPDFPath_CountSegments(path), MOST_STROKES); index < count; index += 1) {
    const segment = api.FPDFPath_GetPathSegment(path, index);
    const type = api.FPDFPathSegment_GetType(segment);
    api.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const point = apply(matrix, engine.float32(scratch), engine.float32(scratch + 4));
    if (type === SEGMENT.move) finish();
    if (type === SEGMENT.curve) curved = true;
    run.push(point);
    const start = run[0];
    if (api.FPDFPathSegment_GetClose(segment) && start) run.push(start);
  }
  finish();
  return runs;
}

/** A filled box so thin that it is meant as a line. */
function thinLine(points: readonly (readonly [number, number])[]): Stroke[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, high - low) > THIN) return [];
  const [middleX, middleY] = [(left + right) / 2, (low + high) / 2];
  return right - left >= high - low ? [[left, middleY, right, middleY]] : [[middleX, low, middleX, high]];
}
