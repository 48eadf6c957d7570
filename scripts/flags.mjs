/**
 * How Node is started for the program. Its patterns are many and nearly all run more than once: they are compiled at
 * once instead of being interpreted first and compiled again.
 */
export const nodeFlags = ["--no-regexp-tier-up"];
