/**
 * Folding: the form in which Vietnamese words are compared and searched.
 * Works on NFC text and keeps every character in its place (one UTF-16 unit in, one out),
 * so a position found in the folded text is a position in the text itself.
 */

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const base = lower === "đ" ? "d" : lower.normalize("NFD").replace(loose, "");
  const folded = base.length === 1 ? base : lower.length === 1 ? lower : character;
  cache.set(character, folded);
  return folded;
}

/** Text of which every character folds to one: letters and signs, no free marks and no other scripts. */
const plain = /^[\0-\u02ff\u1e00-\u2fff]*$/u;
const loose = /[\u0300-\u036f]/gu;

/** Lower case, without tone and vowel marks, đ → d; the result is exactly as long as `text`. */
export function fold(text: string): string {
  if (plain.test(text)) {
    const folded = text.toLowerCase().normalize("NFD").replace(loose, "").replaceAll("đ", "d");
    if (folded.length === text.length) return folded;
  }
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) out += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text[i];
    else out += foldCharacter(text[i] as string);
  }
  return out;
}

/** Canonical composition (NFC): how all text in a document is kept. */
export function nfc(text: string): string {
  return text.normalize("NFC");
}
