import { pathWords } from "#shared/facts/path-words.ts";
import type { Task, Value } from "#shared/model/task.ts";
import { whereOf } from "#shared/rules/engine/where.ts";

/** A task as a sentence names it, at its head: "Nhiệm vụ III.2.a", "Nhiệm vụ tại Kế hoạch kèm theo, mục 3", "Nhiệm vụ 2.1 (ý 2)". */
export function taskName(task: Task): string {
  const [path = "", part] = task.path.split("#");
  const where = /^(?:PL\d|Điều)/u.test(path) ? `tại ${path.startsWith("PL") ? whereOf(path) : path}` : path;
  const name = path === "" ? "Nhiệm vụ này" : `Nhiệm vụ ${where}`;
  return part === undefined ? name : `${name} (ý ${part})`;
}

/** A task within a sentence: "III.2.a", "tại Phụ lục II, mục 3". */
export function taskPlace({ path }: Task): string {
  return path.startsWith("PL") ? `tại ${pathWords(whereOf(path))}` : pathWords(path);
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

/** "II.1, II.3.c, Phụ lục II mục 2, 5 …": where tasks stand, as many as a sentence bears; parts of one point once. */
export function placesOf(tasks: readonly Task[]): string {
  const paths = [...new Set(tasks.map(({ path }) => path.split("#")[0] as string))].filter((one) => one !== "");
  const names = paths.slice(0, most).map((path, at) => shortPlace(path, paths[at - 1]));
  return paths.length > most ? `${names.join(", ")} …` : names.join(", ");
}

/** Without its annex where the place before stands in the same one. */
function shortPlace(path: string, before: string | undefined): string {
  const annex = /^PL\d+\./u.exec(path)?.[0];
  if (annex === undefined) return path.startsWith("PL") ? whereOf(path) : path;
  return before?.startsWith(annex) === true ? path.slice(annex.length) : whereOf(path).replace(", mục", " mục");
}
