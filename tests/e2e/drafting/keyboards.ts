import type { CDPSession } from "@playwright/test";

// What keyboard programs send to a window, played through the browser's own input.

/** How a word comes into being: what stands there after each key. */
export const words = {
  // d d u o w c j
  telexDuoc: ["d", "đ", "đu", "đuo", "đươ", "đươc", "được"],
  // q u y e e t s
  telexQuyet: ["q", "qu", "quy", "quye", "quyê", "quyêt", "quyết"],
  // N g u y e e n x: the mark moves back over letters that were there before
  telexNguyen: ["N", "Ng", "Ngu", "Nguy", "Nguye", "Nguyê", "Nguyên", "Nguyễn"],
  // d 9 u o 7 c 5
  vniDuoc: ["d", "đ", "đu", "đuo", "đươ", "đươc", "được"],
  // h o a 1 n g: the mark goes to another letter when one more is typed
  vniHoan: ["h", "ho", "hoa", "hoá", "hoán", "hoàn"],
  // h o a s s: the mark is taken back and the letter stands
  telexUndone: ["h", "ho", "hoa", "hoá", "hoas"],
  // t d d d a a a n: letters are taken back in the middle of a word that goes on
  telexTwice: ["t", "td", "tđ", "tdd", "tdda", "tddâ", "tddaa", "tddaan"],
  // h o a 1 1
  vniUndone: ["h", "ho", "hoa", "hoá", "hoa1"],
} as const;
export type WordName = keyof typeof words;

const backspace = { key: "Backspace", code: "Backspace", windowsVirtualKeyCode: 8, nativeVirtualKeyCode: 8 };

function takeBack(cdp: CDPSession): Promise<unknown>[] {
  return [
    cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...backspace }),
    cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...backspace }),
  ];
}

/** A character that comes as a packet, without a key of its own. */
function packet(cdp: CDPSession, text: string): Promise<unknown>[] {
  const own = { key: text, code: "", windowsVirtualKeyCode: 0xe7 };
  return [
    cdp.send("Input.dispatchKeyEvent", { type: "keyDown", text, unmodifiedText: text, ...own }),
    cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...own }),
  ];
}

function steps(states: readonly string[]): { readonly back: number; readonly text: string }[] {
  return states.map((state, at) => {
    const before = at === 0 ? "" : (states[at - 1] ?? "");
    let same = 0;
    while (same < before.length && before[same] === state[same]) same += 1;
    return { back: before.length - same, text: state.slice(same) };
  });
}

/** Backspaces and characters as UniKey sends them; `pause` in milliseconds between events, 0: all in one burst. */
export async function unikey(cdp: CDPSession, states: readonly string[], pause: number): Promise<void> {
  const sent: Promise<unknown>[] = [];
  for (const { back, text } of steps(states)) {
    for (let n = 0; n < back; n += 1) sent.push(...takeBack(cdp));
    for (const letter of text) sent.push(...packet(cdp, letter));
    if (pause === 0) continue;
    await Promise.all(sent.splice(0));
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await Promise.all(sent);
}

/** A composition that grows and is committed. */
export async function compose(cdp: CDPSession, states: readonly string[]): Promise<void> {
  for (const text of states)
    await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send("Input.insertText", { text: states.at(-1) ?? "" });
}

/** A composition that is given up. */
export async function cancelComposition(cdp: CDPSession, states: readonly string[]): Promise<void> {
  for (const text of states)
    await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send("Input.imeSetComposition", { text: "", selectionStart: 0, selectionEnd: 0 });
}
