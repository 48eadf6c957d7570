import { headerOf } from "#shared/facts/header.ts";
import type { Document } from "#shared/model/document.ts";
import type { KindId } from "#shared/model/kind-id.ts";
import { fold } from "#shared/text/fold.ts";
import { rememberingOf } from "#shared/text/remember.ts";

/**
 * The kind of paper as far as handing out work goes: a letter to nobody but the body above the one that writes it asks
 * and reports, as a Tờ trình does, whatever work it tells of.
 */
export const workingKindOf = rememberingOf((document: Document): KindId =>
  document.kind === "letter" && isUpward(document) ? "proposal" : document.kind,
);

function isUpward(document: Document): boolean {
  const { parentBody, addressees } = headerOf(document);
  if (parentBody === null || addressees.length === 0) return false;
  const parent = bodyIn(parentBody);
  // Half a name ("ỦY BAN NHÂN DÂN" over its place) says of nobody that he is above.
  if (parent === "uy ban nhan dan") return false;
  return addressees.every((addressee) => {
    const body = bodyIn(addressee);
    const isSame = parent === body || parent.startsWith(`${body} `) || body.startsWith(`${parent} `);
    return isSame && body.length > 5 && !/\bcac\b/u.test(body);
  });
}

/** "Chủ tịch UBND tỉnh;" and "UBND TỈNH" are both "uy ban nhan dan tinh". */
function bodyIn(name: string): string {
  return fold(name)
    .replace(/[.;,]+$/u, "")
    .replace(/^(?:(?:dong chi|lanh dao|chu tich|thuong truc)\s+)+/u, "")
    .replace(/\bubnd\b/gu, "uy ban nhan dan")
    .replace(/\s+/gu, " ")
    .trim();
}
