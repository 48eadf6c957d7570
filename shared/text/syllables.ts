/**
 * The syllable grammar of Vietnamese: onset × rime × tone. It says what could be a Vietnamese syllable,
 * not what is a word; both places of the tone mark in oa, oe, uy (hòa, hoà) are right.
 */

const onsets = [
  "ngh",
  "ng",
  "nh",
  "ch",
  "gh",
  "gi",
  "kh",
  "ph",
  "qu",
  "th",
  "tr",
  "b",
  "c",
  "d",
  "đ",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "x",
  "",
];

const openRimes =
  "a ai ao au ay âu ây e eo ê êu i ia iu iêu y yêu ya o oi oa oai oao oay oe oeo ôi ô ơ ơi u ua ui uê uy uya uyu uơ uây uôi uâu ư ưa ưi ưu ươi ươu oo";
const nasalRimes =
  "am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng yêm yên yêng om on ong ôm ôn ông ơm ơn um un ung uôm uôn uông ưm ưn ưng ươm ươn ương oam oan oang oanh oăm oăn oăng oen uân uâng uên uênh uyn uynh uyên oong ôông oem uăn uăng uan uang uanh uen";
const stopRimes =
  "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt yêt oc op ot ôc ôp ôt ơp ơt uc up ut uôc uôt ưc ưt ươc ươp ươt oac oach oap oat oăc oăt oet uât uêch uêt uych uyt uyêt ooc uôp oăp oep uăt uat uet uach uyp uăc";
const open = new Set(`${openRimes} ${nasalRimes}`.split(" "));
const stopped = new Set(stopRimes.split(" "));

/** Syllables of place names that keep the spelling of other languages of the country. */
const ofPlaces = new Set("đắk lắk đăk lăk đák kạn kon krông păk pắk".split(" "));

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const front = /^[eêiy]/u;

/** Small letters without tone, and the tone marks found (combining characters). */
function untoned(word: string): { readonly base: string; readonly tones: readonly string[] } {
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(toneMarks) ?? [];
  return { base: parts.replace(toneMarks, "").normalize("NFC"), tones };
}

function rimeFits(rime: string, tone: string | undefined): boolean {
  if (open.has(rime)) return true;
  return stopped.has(rime) && (tone === "\u0301" || tone === "\u0323");
}

function onsetFits(onset: string, rime: string): boolean {
  const isFront = front.test(rime);
  if (onset === "k") return isFront;
  if (onset === "gh" || onset === "ngh") return isFront && !rime.startsWith("y");
  if (onset === "c" || onset === "ng" || onset === "g") return !isFront || (onset === "g" && rime.startsWith("i"));
  if (onset === "qu") return !/^[uoư]/u.test(rime) || /^uy(?:t|nh|ch|p)$/u.test(rime);
  if (onset === "gi") return !rime.startsWith("y");
  return onset === "" || !/^y[êa]/u.test(rime);
}

function splits(base: string): readonly (readonly [string, string])[] {
  const found = onsets
    .filter((onset) => base.startsWith(onset))
    .map((onset) => [onset, base.slice(onset.length)] as const);
  // "gì", "giếng": the i belongs to onset and rime at once. "quỳnh", "quỵt": the u after q is written once.
  const shared = base.startsWith("gi") ? ([["gi", base.slice(1)]] as const) : [];
  const quy = base.startsWith("quy") ? ([["qu", base.slice(1)]] as const) : [];
  return [...found, ...shared, ...quy];
}

/** Whether `word` (any case) can be one written Vietnamese syllable, its tone in its old or new place. */
export function isSyllable(word: string): boolean {
  const { base, tones } = untoned(word);
  if (ofPlaces.has(word.toLowerCase().normalize("NFC"))) return true;
  if (tones.length > 1 || !/^[a-zăâêôơưđ]{1,7}$/u.test(base)) return false;
  if (!splits(base).some(([onset, rime]) => onsetFits(onset, rime) && rimeFits(rime, tones[0]))) return false;
  return tones.length === 0 || toneFits(word);
}

/** The tone stands on a vowel that may bear it: the marked one (ê, ơ …), else one of the main vowels. */
function toneFits(word: string): boolean {
  const letters = [...word.toLowerCase().normalize("NFC")];
  const at = letters.findIndex((letter) => /[\u0300\u0301\u0303\u0309\u0323]/u.test(letter.normalize("NFD")));
  const plain = letters.map((letter) => untoned(letter).base);
  const marked = plain.findLastIndex((letter) => /[ăâêôơư]/u.test(letter));
  if (marked >= 0) return at === marked;
  return /[aeiouy]/u.test(plain[at] ?? "");
}

/**
 * Where the tone stands in an open oa, oe, uy: "old" on the first vowel (hòa), "new" on the second (hoà);
 * null when the syllable leaves no choice (hoàn, quý, ma).
 */
export function tonePlacement(word: string): "old" | "new" | null {
  const nfc = word.toLowerCase().normalize("NFC");
  if (!/^(?!q)[^aeiouy]*(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])$/u.test(nfc) || !isSyllable(nfc)) return null;
  return /[aey]$/u.test(nfc) ? "old" : "new";
}
