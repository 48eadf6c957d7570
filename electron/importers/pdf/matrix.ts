/** The six numbers of a PDF transformation: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/**
 * Turns a page of the given box so that text running in direction `quarter` (times 90°, counter-clockwise)
 * reads from left to right, with y growing downwards from the top.
 */
export function upright(
  quarter: number,
  box: { readonly left: number; readonly bottom: number; readonly right: number; readonly top: number },
): Matrix {
  switch (quarter) {
    case 1:
      return [0, 1, 1, 0, -box.bottom, -box.left];
    case 2:
      return [-1, 0, 0, 1, box.right, -box.bottom];
    case 3:
      return [0, -1, -1, 0, box.top, box.right];
    default:
      return [1, 0, 0, -1, -box.left, box.top];
  }
}
