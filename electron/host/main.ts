import { homedir, platform } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { appendLog } from "#electron/files/log.ts";
import { programVersion } from "#electron/files/resources.ts";
import { defaultLibraryFile } from "#electron/services/library/location.ts";
import { startServices } from "#electron/services/start.ts";
import { workerEntry } from "#electron/services/work/entry.ts";
import type { Host } from "./host.ts";
import { startHost } from "./host.ts";
import { openBrowser } from "./open-browser.ts";

const { values } = parseArgs({
  options: {
    "no-open": { type: "boolean", default: false },
    library: { type: "string" },
    port: { type: "string" },
  },
});
const libraryFile = resolve(
  values.library ?? defaultLibraryFile({ env: process.env, platform: platform(), home: homedir() }),
);
const log = join(dirname(libraryFile), "nhat-ky-loi.txt");

void main();

async function main(): Promise<void> {
  // A window is only asked for once there is a host.
  const hosts: Host[] = [];
  const services = startServices({
    libraryFile,
    now: () => new Date(),
    version: await programVersion(),
    mode: "browser",
    newWindow: (path) => hosts[0]?.address(path) ?? null,
    onFault: (where, error) => appendLog(log, new Date(), where, error),
    worker: workerEntry(),
  });
  const end = async (): Promise<void> => {
    await host.close();
    await services.close();
    process.exit(0);
  };
  const host = await startHost({
    connect: services.connect,
    onEmpty: () => void end(),
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
  });
  hosts.push(host);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  await say(host.address());
}

async function say(address: string): Promise<void> {
  if (values["no-open"]) {
    process.stdout.write(`${address}\n`);
    return;
  }
  const opened = await openBrowser(address);
  process.stdout.write(
    opened
      ? `Xuyên Suốt đang chạy trong trình duyệt của máy này. Nếu chưa thấy cửa sổ, hãy mở địa chỉ: ${address}\n`
      : `Hãy mở địa chỉ sau bằng trình duyệt trên máy này: ${address}\n`,
  );
}
