import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { askForFirstChunks, firstChunks } from "./scripts/first-chunks.mjs";
import { spareKitWords } from "./scripts/kit-words.mjs";
import { spareElementContext } from "./scripts/slate.mjs";

const changes = [spareElementContext(), spareKitWords()];

export default defineConfig(async () => ({
  root: "renderer",
  // The same build is served by the host and opened from the disk by the shell.
  base: "./",
  plugins: [react(), ...changes, askForFirstChunks()],
  build: {
    outDir: "../dist/renderer",
    emptyOutDir: true,
    target: "chrome130",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: await firstChunks(changes) },
  },
}));
