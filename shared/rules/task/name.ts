import type { Task, Value } from "#shared/model/task.ts";
import { whereOf } from "#shared/rules/engine/where.ts";

/** A task as a sentence names it, at its head: "Nhiệm vụ III.2.a", "Nhiệm vụ tại Phụ lục I, mục 3", "Nhiệm vụ 2.1 (ý 2)". */
export function taskName(task: Task): string {
  const [path = "", part] = task.path.split("#");
  const where = /^(?:PL\d|Điều)/u.test(path) ? `tại ${path.startsWith("PL") ? whereOf(path) : path}` : path;
  const name = path === "" ? "Nhiệm vụ này" : `Nhiệm vụ ${where}`;
  return part === undefined ? name : `${name} (ý ${part})`;
}

/** "A", "A và B", "A, B và C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} và ${last}`;
}

export function namesOf(values: readonly Value[]): string {
  return listed(values.map(({ value }) => `“${value}”`));
}

/** Places named at most in one sentence. */
const most = 8;

/** "II.1, II.3.c, Phụ lục I mục 2 …": where tasks stand, as many as a sentence bears; parts of one point once. */
export function placesOf(tasks: readonly Task[]): string {
  const names = [...new Set(tasks.map(({ path }) => shortPlace(path.split("#")[0] as string)))].filter(
    (one) => one !== "",
  );
  return names.length > most ? `${names.slice(0, most).join(", ")} …` : names.join(", ");
}

function shortPlace(path: string): string {
  return path.startsWith("PL") ? whereOf(path).replace(", mục", " mục") : path;
}
