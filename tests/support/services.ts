import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CallName, Input, Output } from "#shared/contract/index.ts";
import type { Failure } from "#shared/contract/failure.ts";
import type { Reply } from "#shared/contract/protocol.ts";
import { startServices } from "#electron/services/start.ts";
import { workerEntry } from "#electron/services/work/entry.ts";

/** Asks the services as a window does. Rejects with the failure as it crosses the border. */
export type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** A failure as a window gets it. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.sentence ?? failure.code);
    this.failure = failure;
  }
}

/** Runs `work` against the whole services on a fresh library. Outputs are held against the contract. */
export async function withServices(work: (ask: Ask, libraryFile: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "xuyen-suot-services-"));
  const libraryFile = join(folder, "thu-vien.sqlite");
  const faults: unknown[] = [];
  const services = startServices({
    libraryFile,
    now: () => new Date("2023-04-10T08:00:00+07:00"),
    version: "0.0.0",
    mode: "browser",
    newWindow: () => null,
    onFault: (_, error) => faults.push(error),
    worker: workerEntry(),
    checkOutputs: true,
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let send: (message: unknown) => void = () => undefined;
  services.connect({
    post: (reply) => "id" in reply && reply.type !== "progress" && waiting.get(reply.id)?.(reply),
    listen: (onMessage) => void (send = onMessage),
    close: () => undefined,
  });
  let next = 0;
  const ask: Ask = (name, input) =>
    new Promise((resolve, reject) => {
      const id = (next += 1);
      waiting.set(id, (reply) => {
        if (reply.type === "answer") resolve(reply.output as never);
        else if (reply.type === "failure") reject(new Refused(reply.failure));
      });
      send({ type: "call", id, name, input });
    });
  try {
    await work(ask, libraryFile);
    if (faults.length > 0) throw new Error(`The program had faults: ${faults.map(String).join("\n")}`);
  } finally {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A seed as the window sends it. */
export function seedData(name: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const path = fileURLToPath(new URL(`../corpus/seeds/${name}.txt`, import.meta.url));
  return { name: `${name}.txt`, bytes: new Uint8Array(readFileSync(path)) };
}
