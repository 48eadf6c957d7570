// Bundles the program into dist: the command line, the host, the threads beside them, and the window.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { build as buildWindow } from "vite";
import { bundle } from "./bundle.mjs";
import { writeLicences } from "./licences.mjs";
import { root } from "./root.mjs";

const dist = join(root, "dist");

/**
 * The command line says itself that a Node is too old for it. Each command uses other parts of the code: what was
 * compiled is kept for each.
 */
const commandLine = `#!/usr/bin/env node
if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write('Chương trình cần Node.js 24 trở lên. Hãy chạy "npm run -s xuyensuot -- …" trong thư mục của chương trình.\\n');
  process.exit(2);
}
const { runCompiled } = require("./compiled.cjs");
runCompiled("xuyensuot", /^[a-z]+$/.exec(process.argv[2] ?? "")?.[0] ?? "xuyensuot");
`;

rmSync(dist, { recursive: true, force: true });
const modules = await bundle(
  {
    xuyensuot: join(root, "electron/cli/main.ts"),
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
// Whoever asks for the build, a test too: in a window built for tests the kit measures no list.
process.env["NODE_ENV"] = "production";
const window = /** @type {import("rolldown").RolldownOutput} */ (
  await buildWindow({ configFile: join(root, "vite.config.ts"), logLevel: "error" })
);
modules.push(...window.output.flatMap((part) => (part.type === "chunk" ? part.moduleIds : [])));
writeLicences(join(dist, "licences.json"), modules);
writeFileSync(join(dist, "xuyensuot.cjs"), commandLine);
chmodSync(join(dist, "xuyensuot.cjs"), 0o755);
