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
      // One browser at a time: on two cores a second one only makes both slow.
      {
        test: {
          ...shared,
          name: "window",
          include: ["tests/e2e/**/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
