/** The keys of an event as commands name them: "Ctrl+Shift+K", "Alt+1", "F8". */
export function keysOf(
  event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  const parts = [];
  if (event.ctrlKey || event.metaKey) parts.push("Ctrl");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey) parts.push("Shift");
  parts.push(keyName(event));
  return parts.join("+");
}

/** Letters and digits by their place on the keyboard: with Alt or a Vietnamese layout `key` is something else. */
function keyName({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
  const plain = /^(?:Key|Digit)(.)$/u.exec(code);
  if (plain?.[1] !== undefined) return plain[1];
  const arrows: Readonly<Record<string, string>> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
  return arrows[key] ?? key;
}
