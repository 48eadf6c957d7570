/**
 * Where a task stands, as an office writes it: "2.1" for the first task of a point, "2.1 (ý 2)" for the second one of the
 * same point, which the model names "2.1#2".
 */
export function pathWords(path: string): string {
  const [point = "", part] = path.split("#");
  return part === undefined ? point : `${point} (ý ${part})`.trim();
}
