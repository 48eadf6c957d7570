import { defineConfig } from "vitest/config";

const shared = { testTimeout: 60_000, pool: "threads" } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: "core",
          include: ["{shared,electron,renderer}/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
        },
      },
      // One browser at a time: on two cores a second one only makes both slow. A story that fails is told once more: what
      // fails twice is no matter of a busy machine.
      {
        test: {
          ...shared,
          name: "window",
          include: ["tests/e2e/**/*.test.ts"],
          maxWorkers: 1,
          retry: 1,
          testTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
