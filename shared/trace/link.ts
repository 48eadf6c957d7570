import type { At } from "#shared/model/task.ts";

/** A task of a lower paper that carries out a task of a higher one. */
export interface Link {
  readonly parentId: string;
  readonly childId: string;
  readonly parentPath: string;
  readonly childPath: string;
  /** 0…1. A link that a person made or confirmed, or that a cascade laid, has 1. */
  readonly confidence: number;
  /** Vietnamese, for a reader: "cùng trích Nghị định 107/2021/NĐ-CP; trùng 14/18 từ". */
  readonly why: string;
  /** The words that agree, in both papers, for lighting up. */
  readonly shared: { readonly parent: readonly At[]; readonly child: readonly At[] };
}
