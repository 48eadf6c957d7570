export function letterIndex(name: string): number {
  return "abcdđeghiklmnopqrstuvxy".indexOf(name) + 1;
}
