/** The words of a text file, or why they cannot be had. `guessed`: nothing in the bytes says that they are text. */
export type Decoded = { readonly text: string; readonly guessed?: true } | { readonly fault: "binary" | "old-font" };

/** Bytes looked at to tell text from other files. */
const SAMPLE = 64 * 1024;

/** Control characters that no text holds; more than one in two hundred is no text. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu;

/**
 * Decodes UTF-8, UTF-16 with or without its mark, and windows-1258 where the bytes are no UTF-8. Text written for the old
 * fonts TCVN3 (ABC) and VNI cannot be told from Latin by its bytes, only by what comes out: it is refused, not guessed.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markOf(bytes);
  if (marked !== null) return checked(new TextDecoder(marked).decode(bytes));
  const wide = utf16Of(bytes);
  if (wide !== null) return guessed(checked(new TextDecoder(wide).decode(bytes)));
  if (bytes.subarray(0, SAMPLE).includes(0)) return { fault: "binary" };
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const text = new TextDecoder("windows-1258").decode(bytes);
    return looksOldFont(text) ? { fault: "old-font" } : guessed(checked(text));
  }
}

function guessed(decoded: Decoded): Decoded {
  return "text" in decoded ? { ...decoded, guessed: true } : decoded;
}

function checked(text: string): Decoded {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls * 200 > sample.length ? { fault: "binary" } : { text };
}

function markOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

/** By zero bytes that stand on one side of every pair only, as Latin letters have them. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  if (even === 0 && odd * 4 > end / 2) return "utf-16le";
  return odd === 0 && even * 4 > end / 2 ? "utf-16be" : null;
}

/** TCVN3 puts đ, ư, ơ, â and toned letters where Latin has ®, ­, ¬, ©, µ …; VNI writes đ as ñ. */
function looksOldFont(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const strange = sample.match(/[\u00a8-\u00b9\u00d1\u00f1]/gu)?.length ?? 0;
  return strange * 50 > sample.length;
}
