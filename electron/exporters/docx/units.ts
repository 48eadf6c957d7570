/** 1 mm in twips (twentieths of a point), rounded. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points in twips. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}
