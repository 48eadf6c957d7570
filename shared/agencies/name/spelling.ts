/** Vowel pairs of open syllables in the older tone placement and what they become: "hoá" → "hóa", "uỷ" → "ủy". */
const toneless: Readonly<Record<string, readonly [string, string]>> = {
  o: ["àáảãạèéẻẽẹ", "òóỏõọòóỏõọ"],
  u: ["ỳýỷỹỵ", "ùúủũụ"],
};
const bare: Readonly<Record<string, string>> = {
  à: "a",
  á: "a",
  ả: "a",
  ã: "a",
  ạ: "a",
  è: "e",
  é: "e",
  ẻ: "e",
  ẽ: "e",
  ẹ: "e",
  ỳ: "y",
  ý: "y",
  ỷ: "y",
  ỹ: "y",
  ỵ: "y",
};
const oldPlacement = /o[àáảãạèéẻẽẹ](?![A-Za-zÀ-ỿ])|(?<!q)u[ỳýỷỹỵ](?![A-Za-zÀ-ỿ])/gu;
const dashes = /[‐‑‒–—−]/gu;
const spaces = /[\u00a0\u2000-\u200a\u202f\t]/gu;

function replaced(pair: string): string {
  const [vowels, toned] = toneless[pair[0] as string] as readonly [string, string];
  const second = pair[1] as string;
  return `${toned[vowels.indexOf(second)] as string}${bare[second] as string}`;
}

/**
 * The form in which names are compared with their accents: lower case, tone marks placed the newer way ("Hoá" → "hóa", "Uỷ" → "ủy"),
 * one kind of dash and of space. Exactly as long as `text`, so positions survive.
 */
export function spelled(text: string): string {
  let low = text.toLowerCase();
  if (low.length !== text.length)
    low = [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
  return low.replace(dashes, "-").replace(spaces, " ").replace(oldPlacement, replaced);
}
