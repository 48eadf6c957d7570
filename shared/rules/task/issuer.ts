import type { HeaderFacts } from "#shared/facts/header.ts";

/** True for papers of a people's committee or its chair; a draft without its head is known by the symbol. */
export function isCommittee({ issuer, symbol }: HeaderFacts): boolean {
  return issuer === null ? /UBND$/u.test(symbol ?? "") : /^(?:(?:ủy|uỷ) ban nhân dân|ubnd|chủ tịch)/iu.test(issuer);
}
