import { randomBytes, timingSafeEqual } from "node:crypto";

/**
 * Who may open a connection: the bearer of a token that was never used, or of the key that such a token was exchanged
 * for (so that a page can be loaded again). Nothing is kept on disk.
 */
export interface Tokens {
  /** A token for one window. */
  issue(): string;
  /** Exchanges a token for a key, or recognises a key; null for anything else. */
  admit(secret: string): string | null;
}

export function createTokens(): Tokens {
  const unused = new Set<string>();
  const keys = new Set<string>();
  const issue = (): string => {
    const token = randomBytes(32).toString("base64url");
    unused.add(token);
    return token;
  };
  return {
    issue,
    admit: (secret) => {
      if (has(keys, secret)) return secret;
      if (!has(unused, secret)) return null;
      unused.delete(secret);
      const key = randomBytes(32).toString("base64url");
      keys.add(key);
      return key;
    },
  };
}

/** Looks at every entry for the same time, whatever was guessed. */
function has(secrets: ReadonlySet<string>, guess: string): boolean {
  const guessed = Buffer.from(guess);
  let found = false;
  for (const secret of secrets) {
    const known = Buffer.from(secret);
    if (known.length === guessed.length && timingSafeEqual(known, guessed)) found = true;
  }
  return found;
}
