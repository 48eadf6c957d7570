// Bundles the program into dist: the command line, the host, the threads beside them, and the window.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { build as buildWindow } from "vite";
import { bundle } from "./bundle.mjs";
import { writeLicences } from "./licences.mjs";
import { root } from "./root.mjs";

const dist = join(root, "dist");

/** The program itself: the code that V8 compiled once is kept, so that the next start is faster. */
const entry = `#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write('Chương trình cần Node.js 24 trở lên. Hãy chạy "npm run -s xuyensuot -- …" trong thư mục của chương trình.\\n');
  process.exit(2);
}
module.enableCompileCache(fileURLToPath(new URL(".cache", import.meta.url)));
await import("./cli.mjs");
`;

rmSync(dist, { recursive: true, force: true });
await bundle(
  {
    cli: join(root, "electron/cli/main.ts"),
    host: join(root, "electron/host/main.ts"),
    worker: join(root, "electron/services/work/worker.ts"),
    shell: join(root, "electron/shell/main.ts"),
    services: join(root, "electron/shell/services-entry.ts"),
  },
  dist,
);
// A sandboxed preload is one CommonJS file that requires nothing but electron.
const preload = await rolldown({ input: join(root, "electron/shell/preload.ts"), cwd: root, external: ["electron"] });
await preload.write({ file: join(dist, "preload.cjs"), format: "cjs" });
await preload.close();
await buildWindow({ configFile: join(root, "vite.config.ts"), logLevel: "error" });
writeLicences(join(dist, "licences.json"));
writeFileSync(join(dist, "xuyensuot.mjs"), entry);
chmodSync(join(dist, "xuyensuot.mjs"), 0o755);
