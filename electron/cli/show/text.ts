/** Widest line worth reading, in characters. */
const WIDEST = 100;

/** The width to write for: the terminal's, within reason. */
export function widthOf(columns: number | undefined): number {
  return Math.max(40, Math.min(columns ?? WIDEST, WIDEST));
}

/** Breaks running text at blanks into lines of at most `width` characters, each behind `indent`. */
export function wrap(text: string, width: number, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/u)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => indent + each).join("\n");
}

/** Rows of a name and a text, the texts under one another and broken to the width. */
export function pairs(rows: readonly (readonly [string, string])[], width: number, indent = ""): string {
  const left = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
  return rows
    .map(([name, text]) => {
      const body = wrap(text, width, " ".repeat(indent.length + left));
      return indent + name.padEnd(left) + body.slice(indent.length + left);
    })
    .join("\n");
}
