import { expect } from "@playwright/test";

/** Waits as long as a busy machine needs; what is asserted stays the same. */
export const patiently = expect.configure({ timeout: 40_000 });
