import type { Document } from "#shared/model/document.ts";
import type { Builtin } from "#electron/services/builtin/builtin.ts";
import { builtinBytes, builtins, findBuiltin } from "#electron/services/builtin/builtin.ts";
import { readPaper } from "#electron/services/reading/paper.ts";
import { baseName } from "#electron/cli/open.ts";

export interface DemoPaper {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly document: Document;
}

/** The five real papers the demonstration is about. */
export async function demoPapers(): Promise<DemoPaper[]> {
  const samples = (await builtins()).filter(({ group }) => group === "samples");
  return Promise.all(samples.map(open));
}

/** Chỉ thị 05/CT-TTg as it comes with the program, with its notice. */
export async function demoDirective(): Promise<DemoPaper & { readonly notice: string }> {
  const builtin = await findBuiltin("chi-thi-05-ct-ttg");
  if (builtin === undefined) throw new Error("The directive is not among the resources");
  return { ...(await open(builtin)), notice: builtin.notice ?? "" };
}

async function open(builtin: Builtin): Promise<DemoPaper> {
  const bytes = await builtinBytes(builtin);
  const name = baseName(builtin.file);
  const { document } = await readPaper(bytes, name);
  return { id: builtin.id, title: builtin.title, name, bytes, document };
}
