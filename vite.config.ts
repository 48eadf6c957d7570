import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { spareKitWords } from "./scripts/kit-words.mjs";
import { spareElementContext } from "./scripts/slate.mjs";

export default defineConfig({
  root: "renderer",
  // The same build is served by the host and opened from the disk by the shell.
  base: "./",
  plugins: [react(), spareElementContext(), spareKitWords()],
  build: { outDir: "../dist/renderer", emptyOutDir: true, target: "chrome130", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
