import { homedir, platform } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultLibraryFile } from "#electron/services/library/location.ts";
import type { RunningServices } from "#electron/services/start.ts";
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

/** The same at each start: what the browser keeps for the window (the look, the name of who works here) belongs to its address. */
const usualPort = 47_619;

void main();

/** The browser takes its time to come up and to load the window: the services are loaded meanwhile. */
async function main(): Promise<void> {
  const services = Promise.withResolvers<RunningServices>();
  const end = async (): Promise<void> => {
    await host.close();
    await (await services.promise).close();
    process.exit(0);
  };
  const host = await startHost({
    services: services.promise,
    onEmpty: () => void end(),
    likedPort: usualPort,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  await say(host.address());
  const { startProgram } = await import("./program.ts");
  services.resolve(startProgram(libraryFile, (path) => host.address(path)));
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
