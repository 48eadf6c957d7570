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
  return addressees.every((addressee) => {
    const body = bodyIn(addressee);
    return body.length > 5 && (parent === body || parent.startsWith(`${body} `) || body.startsWith(`${parent} `));
  });
}

/** "Chủ tịch UBND tỉnh;" and "UBND TỈNH" are both "uy ban nhan dan tinh". */
function bodyIn(name: string): string {
  return fold(name)
    .replace(/[.;,]+$/u, "")
    .replace(/^(?:(?:dong chi|lanh dao|chu tich|thuong truc|ban giam hieu)\s+)+/u, "")
    .replace(/\bubnd\b/gu, "uy ban nhan dan")
    .replace(/\s+/gu, " ")
    .trim();
}
