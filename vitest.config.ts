import { defineConfig } from "vitest/config";

// Processes and not threads: V8 keeps one list of code pages for a whole process, and test files whose threads come and go
// side by side, each with PDFium's WebAssembly, now and then break it ("Check failed: jit_page.has_value()").
const shared = { testTimeout: 60_000, hookTimeout: 60_000, pool: "forks" } as const;

// Test files that follow each other in a process share what it has loaded and compiled: the core's take a third of the time.
// Those that put something of their own in a module's place have a process each.
const together = { ...shared, isolate: false } as const;
const alone = ["electron/files/user-files.test.ts", "electron/storage/errors.test.ts", "tests/shell/shell.test.ts"];

/** Tests that build the program or pack what was built. */
const built = ["tests/cli/program.test.ts", "tests/shell/pack.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...together,
          name: "core",
          maxWorkers: 2,
          include: ["{shared,electron,renderer}/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", ...built, ...alone],
        },
      },
      { test: { ...shared, name: "alone", include: alone } },
      // One after the other: they write and read the same folder.
      { test: { ...shared, name: "program", include: built, maxWorkers: 1, sequence: { groupOrder: 2 } } },
      // Two browsers at a time: one waits half of its time, for pauses in typing and for words to be kept. A story that fails
      // is told once more: what fails twice is no matter of a busy machine.
      {
        test: {
          ...together,
          name: "window",
          include: ["tests/e2e/**/*.test.ts"],
          maxWorkers: 2,
          retry: 1,
          testTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
