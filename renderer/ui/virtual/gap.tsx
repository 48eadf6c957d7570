/**
 * Keeps the room of rows that are not drawn, in pixels. What stands in view is never held in its place by a gap: the rows
 * drawn in it are seldom as high as was guessed, and what the person looks at would move with it.
 */
export function Gap({ room }: { readonly room: number }) {
  return <li aria-hidden style={{ height: room, overflowAnchor: "none" }} />;
}
