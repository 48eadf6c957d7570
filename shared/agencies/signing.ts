/**
 * In whose right a paper is signed (NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Mục II.7): the head himself, for a body that
 * decides together (TM.), for its head (KT.), by order (TL.) or by mandate (TUQ.).
 */
export const signingForms = ["head", "collective", "deputy", "order", "mandate"] as const;
export type SigningForm = (typeof signingForms)[number];

export interface Signing {
  readonly form: SigningForm;
  /** The body that decides together, "ỦY BAN NHÂN DÂN"; "" where the head alone decides. */
  readonly body: string;
  /** The head's office: "CHỦ TỊCH". */
  readonly head: string;
}

/** The lines above the title of the one who signs. */
export function authorityLines({ form, body, head }: Signing): string[] {
  const together = body === "" ? [] : [`TM. ${body.toUpperCase()}`];
  const chief = head.toUpperCase();
  switch (form) {
    case "head":
      return [];
    case "collective":
      return together;
    case "deputy":
      return [...together, `KT. ${chief}`];
    case "order":
      return [`TL. ${chief}`];
    case "mandate":
      return [`TUQ. ${chief}`];
  }
}

/** The form that given lines have; the reverse of `authorityLines`. */
export function signingFormOf(lines: readonly string[]): SigningForm {
  const has = (sign: string): boolean => lines.some((line) => line.trim().toUpperCase().startsWith(sign));
  if (has("TUQ.")) return "mandate";
  if (has("TL.")) return "order";
  if (has("KT.")) return "deputy";
  return has("TM.") ? "collective" : "head";
}
