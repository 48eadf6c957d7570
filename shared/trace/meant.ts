import { headerOf } from "#shared/facts/header.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import type { Document } from "#shared/model/document.ts";
import type { Task } from "#shared/model/task.ts";
import { fold } from "#shared/text/fold.ts";

/** Names of fewer words ("UBND xã", "Văn phòng") are those of many bodies. */
const leastWords = 3;

/**
 * Which tasks of the higher paper are for others than whoever issues the lower one: where the issuer is told its part by
 * name ("Bộ Xây dựng: …"), all that other bodies are told.
 */
export function meantForOthers(parent: Document, child: Document): (task: Task) => boolean {
  const issuer = bare(headerOf(child).issuer ?? "");
  const names = ({ lead, implement }: Task): boolean =>
    [...lead, ...implement].some(({ value }) => bare(value).includes(issuer));
  if (issuer.split(" ").length < leastWords || !tasksOf(parent).some(names)) return () => false;
  return (task) => task.lead.length > 0 && !names(task);
}

function bare(name: string): string {
  return fold(name).replace(/\s+/gu, " ").trim();
}
