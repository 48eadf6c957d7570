import type { Handlers, Services } from "#electron/services/services.ts";
import { setLink, setOutcome } from "./decide.ts";
import { exportMatrix } from "./export.ts";
import { followersOf } from "./followers.ts";
import { candidatesOf, pairOf } from "./pair.ts";
import { holdPapers } from "./papers.ts";
import { suggestAll } from "./suggest.ts";
import { tableOf } from "./table.ts";
import { threadOf } from "./thread.ts";

export function matrixHandlers(services: Services): Handlers<"matrix"> {
  const papers = holdPapers(services);
  const changed = <T>(result: T): T => {
    services.tell("matrix.changed", {});
    return result;
  };
  return {
    "matrix.followers": ({ parents }) => followersOf(services.db(), papers, parents),
    "matrix.table": (input) => tableOf(services.db(), papers, input),
    "matrix.suggest": async (input, { signal, progress }) => ({
      pairs: await suggestAll(services, papers, input, signal, progress),
    }),
    "matrix.pair": (input) => pairOf(services.db(), papers, input),
    "matrix.candidates": (input) => candidatesOf(papers, input),
    "matrix.link": (input) => changed(setLink(services.db(), papers, input)),
    "matrix.outcome": (input) => changed(setOutcome(services.db(), papers, input)),
    "matrix.thread": (input) => threadOf(services.db(), papers, input),
    "matrix.export": (input) => exportMatrix(services.db(), papers, input, services.now()),
  };
}
