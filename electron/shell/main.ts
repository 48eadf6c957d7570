import { fileURLToPath } from "node:url";
import { startShell } from "./shell.ts";

await startShell({
  preload: fileURLToPath(new URL("./preload.cjs", import.meta.url)),
  services: fileURLToPath(new URL("./services.mjs", import.meta.url)),
});
