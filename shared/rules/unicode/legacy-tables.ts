/** The letters of Vietnamese in the order the tables below follow. */
const letters = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ";

/** TCVN 5712:1993 (TCVN3, fonts ".VnTime"), small letters, as their bytes show in Latin-1. */
const tcvn3 = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®";
const tcvn3Capitals: readonly (readonly [string, string])[] = [
  ["¡", "Ă"],
  ["¢", "Â"],
  ["£", "Ê"],
  ["¤", "Ô"],
  ["¥", "Ơ"],
  ["¦", "Ư"],
  ["§", "Đ"],
];

/** VNI Windows (fonts "VNI-Times"): a base letter followed by a sign for its marks. */
const vniSigns: readonly (readonly [string, string])[] = [
  ["aù", "á"], ["aø", "à"], ["aû", "ả"], ["aõ", "ã"], ["aï", "ạ"], ["aê", "ă"], ["aé", "ắ"], ["aè", "ằ"], ["aú", "ẳ"], ["aü", "ẵ"], ["aë", "ặ"],
  ["aâ", "â"], ["aá", "ấ"], ["aà", "ầ"], ["aå", "ẩ"], ["aã", "ẫ"], ["aä", "ậ"],
  ["eù", "é"], ["eø", "è"], ["eû", "ẻ"], ["eõ", "ẽ"], ["eï", "ẹ"], ["eâ", "ê"], ["eá", "ế"], ["eà", "ề"], ["eå", "ể"], ["eã", "ễ"], ["eä", "ệ"],
  ["í", "í"], ["ì", "ì"], ["æ", "ỉ"], ["ó", "ĩ"], ["ò", "ị"],
  ["où", "ó"], ["oø", "ò"], ["oû", "ỏ"], ["oõ", "õ"], ["oï", "ọ"], ["oâ", "ô"], ["oá", "ố"], ["oà", "ồ"], ["oå", "ổ"], ["oã", "ỗ"], ["oä", "ộ"],
  ["ôù", "ớ"], ["ôø", "ờ"], ["ôû", "ở"], ["ôõ", "ỡ"], ["ôï", "ợ"], ["ô", "ơ"],
  ["uù", "ú"], ["uø", "ù"], ["uû", "ủ"], ["uõ", "ũ"], ["uï", "ụ"],
  ["öù", "ứ"], ["öø", "ừ"], ["öû", "ử"], ["öõ", "ữ"], ["öï", "ự"], ["ö", "ư"],
  ["yù", "ý"], ["yø", "ỳ"], ["yû", "ỷ"], ["yõ", "ỹ"], ["î", "ỵ"], ["ñ", "đ"],
]; // prettier-ignore

const fromTcvn3 = new Map<string, string>([
  ...[...tcvn3].map((sign, at) => [sign, [...letters][at] as string] as const),
  ...tcvn3Capitals,
]);
const fromVni = new Map(
  vniSigns.flatMap(([sign, letter]) => [
    [sign, letter] as const,
    [sign.toUpperCase(), letter.toUpperCase()] as const,
    [capitalised(sign), capitalised(letter)] as const,
  ]),
);
const vniPattern = new RegExp([...fromVni.keys()].toSorted((a, b) => b.length - a.length).join("|"), "gu");

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text written in TCVN3 as Unicode. */
export function readTcvn3(text: string): string {
  return [...text].map((sign) => fromTcvn3.get(sign) ?? sign).join("");
}

/** A text written in VNI Windows as Unicode. */
export function readVni(text: string): string {
  return text.replace(vniPattern, (sign) => fromVni.get(sign) ?? sign);
}
