import { readFileSync } from "node:fs";
import type { FileChooser, Locator, Page } from "@playwright/test";
import { patiently as expect } from "./patient.ts";

/**
 * Hands on a keyboard: nothing is pressed with the pointer, and after every key something holds the focus. A pointer that is
 * used all the same is a fault of the page and fails the test.
 */
export interface Hands {
  readonly page: Page;
  /** Presses keys one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Writes words where the focus is. */
  readonly write: (words: string) => Promise<void>;
  /** Goes on with the Tab key (or another) until this has the focus. */
  readonly to: (place: Locator, key?: string) => Promise<void>;
  /** Goes on with the arrow down until the caret is in a line with these words. */
  readonly downTo: (words: string) => Promise<void>;
  /** Runs what the palette names so; the words bring it to the first place. */
  readonly command: (words: string, title: string | RegExp) => Promise<void>;
  /** Presses a key again and again until something shows these words. */
  readonly until: (key: string, place: Locator, words: string) => Promise<void>;
  /** Takes the file that something gives. */
  readonly take: (work: () => Promise<void>) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Presses a key that asks for files. */
  readonly choose: (key: string) => Promise<FileChooser>;
}

/** No stop is further away than this. */
const far = 80;

export async function handsOn(page: Page): Promise<Hands> {
  await page.evaluate(() => {
    const fail = (): void => {
      throw new Error("The pointer was used in a story of the keyboard.");
    };
    addEventListener("pointerdown", fail, true);
  });
  const held = (): Promise<void> =>
    expect.poll(() => page.evaluate(() => document.activeElement !== document.body), "the focus is lost").toBe(true);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await held();
    }
  };
  const write = async (words: string): Promise<void> => {
    await page.keyboard.type(words);
    await held();
  };
  return {
    page,
    press,
    write,
    to: async (place, key = "Tab") => {
      await expect(place).toBeVisible();
      await held();
      for (let step = 0; step < far; step += 1) {
        if (await place.evaluate((element) => element.contains(document.activeElement))) return;
        // Behind the last stop the browser itself may have the focus for one step.
        await page.keyboard.press(key);
      }
      throw new Error(`Not reached by ${key}: ${String(place)}`);
    },
    downTo: async (words) => {
      for (let step = 0; step < far; step += 1) {
        if ((await page.evaluate(lineOfCaret)).includes(words)) return;
        await press("ArrowDown");
      }
      throw new Error(`No line below says: ${words}`);
    },
    command: async (words, title) => {
      await press("Control+K");
      const search = page.getByRole("dialog", { name: "Tìm hoặc làm" });
      await write(words);
      const first = search.getByRole("menuitem").first();
      await expect(first).toContainText(title);
      await page.keyboard.press("Enter");
      await expect(search).toBeHidden();
      await held();
    },
    until: async (key, place, words) => {
      for (let step = 0; step < far; step += 1) {
        await press(key);
        if ((await place.innerText()).includes(words)) return;
      }
      throw new Error(`${key} does not lead to: ${words}`);
    },
    take: async (work) => {
      const [download] = await Promise.all([page.waitForEvent("download"), work()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    choose: async (key) => (await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press(key)]))[0],
  };
}

function lineOfCaret(): string {
  const node = document.getSelection()?.focusNode ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest("[data-slate-node=element]")?.textContent ?? "";
}
