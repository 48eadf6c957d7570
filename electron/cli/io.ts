/** One of the two streams a command writes to. */
export interface Output {
  write(text: string): unknown;
  /** True when a person looks at it. */
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** All a command knows of the world around it; the tests give their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Where file names given by the user begin. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/** 0 fine; 1 findings of severity error, or nothing to show; 2 bad usage or unreadable input; 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;
