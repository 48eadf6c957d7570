import { fileURLToPath } from "node:url";
import { startShell } from "./shell.ts";

void startShell({
  preload: fileURLToPath(new URL("../preload.cjs", import.meta.url)),
  services: fileURLToPath(new URL("../services.cjs", import.meta.url)),
});
