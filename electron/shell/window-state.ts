import type { Rectangle } from "electron";
import { z } from "zod";
import { readUserFile, writeUserFile } from "#electron/files/user-files.ts";

const schema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximized: z.boolean(),
});
export type WindowState = z.infer<typeof schema>;

/** The place a window had when the program last ended; null when nothing was kept or the screens have changed since. */
export async function readWindowState(file: string, screens: readonly Rectangle[]): Promise<WindowState | null> {
  try {
    const bytes = await readUserFile(file, "cửa sổ");
    const read = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success && isVisible(read.data, screens) ? read.data : null;
  } catch {
    return null;
  }
}

export async function keepWindowState(file: string, state: WindowState): Promise<void> {
  try {
    await writeUserFile(file, "cửa sổ", JSON.stringify(state));
  } catch {
    // The next start opens in the middle of the screen: no reason to trouble anybody.
  }
}

/** Enough of the title bar lies on a screen to be taken hold of. */
function isVisible({ x, y, width }: WindowState, screens: readonly Rectangle[]): boolean {
  return screens.some(
    (screen) =>
      y >= screen.y &&
      y < screen.y + screen.height - 40 &&
      x + width > screen.x + 80 &&
      x < screen.x + screen.width - 80,
  );
}
