/**
 * Where a task stands, as an office writes it: "2.1" for the first task of a point, "2.1 (ý 2)" for the second one of the
 * same point, which the model names "2.1#2"; "2.1 (đoạn sau)" for an unnumbered paragraph behind it, "2.1+1".
 */
export function pathWords(path: string): string {
  const [place = "", part] = path.split("#");
  const [point = "", behind] = place.split("+");
  const words = [
    behind === undefined ? "" : point === "" ? "đoạn đầu" : "đoạn sau",
    part === undefined ? "" : `ý ${part}`,
  ].filter((one) => one !== "");
  return words.length === 0 ? point : `${point} (${words.join(", ")})`.trim();
}
