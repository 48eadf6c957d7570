export interface Place {
  readonly line: number;
  /** 0: the task itself; 1 …: the columns. */
  readonly column: number;
}

/** Where a key leads in a grid (WAI-ARIA grid pattern); null for keys that mean nothing here. */
export function placeAfter(
  key: string,
  ctrl: boolean,
  from: Place,
  lines: number,
  columns: number,
  page: number,
): Place | null {
  const { line, column } = from;
  const at = (newLine: number, newColumn: number): Place => ({
    line: Math.max(0, Math.min(lines - 1, newLine)),
    column: Math.max(0, Math.min(columns, newColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return at(ctrl ? 0 : line - 1, column);
    case "ArrowDown":
      return at(ctrl ? lines : line + 1, column);
    case "ArrowLeft":
      return at(line, ctrl ? 0 : column - 1);
    case "ArrowRight":
      return at(line, ctrl ? columns : column + 1);
    case "Home":
      return at(ctrl ? 0 : line, 0);
    case "End":
      return at(ctrl ? lines : line, columns);
    case "PageUp":
      return at(line - page, column);
    case "PageDown":
      return at(line + page, column);
    default:
      return null;
  }
}
