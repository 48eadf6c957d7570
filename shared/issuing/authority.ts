/** In whose name a paper is signed (NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Mục II.7). */
export const signingForms = ["head", "TM", "TM-KT", "KT", "Q", "TL", "TL-KT", "TUQ"] as const;
export type SigningForm = (typeof signingForms)[number];

export const signingFormNames: Readonly<Record<SigningForm, string>> = {
  head: "Người đứng đầu ký trực tiếp",
  TM: "Thay mặt tập thể (TM.)",
  "TM-KT": "Thay mặt tập thể, ký thay người đứng đầu (TM., KT.)",
  KT: "Ký thay người đứng đầu (KT.)",
  Q: "Quyền cấp trưởng (Q.)",
  TL: "Thừa lệnh (TL.)",
  "TL-KT": "Thừa lệnh, ký thay trưởng đơn vị (TL., KT.)",
  TUQ: "Thừa ủy quyền (TUQ.)",
};

/** The names a form is made of, without their abbreviations, as typed. */
export interface SigningNames {
  /** The body that decides together: "Ủy ban nhân dân". */
  readonly collective: string;
  /** Office of the head in whose place or on whose order is signed: "Chủ tịch". */
  readonly head: string;
  /** Office of the head of a unit whose deputy signs (TL., KT.): "Chánh Văn phòng". */
  readonly unitHead: string;
  /** Office of the one who signs: "Phó Chủ tịch". */
  readonly title: string;
}

/** The lines above the name, top to bottom, in capitals. */
export interface SigningLines {
  readonly authority: readonly string[];
  readonly title: string;
}

const marks = /^(?:TM|KT|TL|TUQ|Q)\.\s*/u;
const bare = (words: string): string => words.trim().replace(marks, "").toUpperCase();

/** Which names a form asks for. */
export function namesOfForm(form: SigningForm): readonly (keyof SigningNames)[] {
  switch (form) {
    case "head":
    case "Q":
      return ["title"];
    case "TM":
      return ["collective", "title"];
    case "TM-KT":
      return ["collective", "head", "title"];
    case "TL-KT":
      return ["head", "unitHead", "title"];
    case "KT":
    case "TL":
    case "TUQ":
      return ["head", "title"];
  }
}

/** The lines of a form: TM. stands before the body, KT., TL., TUQ. before the head's office, never before the deputy's. */
export function signingLines(form: SigningForm, names: SigningNames): SigningLines {
  const [collective, head, unitHead, title] = [
    bare(names.collective),
    bare(names.head),
    bare(names.unitHead),
    bare(names.title),
  ];
  switch (form) {
    case "head":
      return { authority: [], title };
    case "TM":
      return { authority: [`TM. ${collective}`], title };
    case "TM-KT":
      return { authority: [`TM. ${collective}`, `KT. ${head}`], title };
    case "KT":
      return { authority: [`KT. ${head}`], title };
    case "Q":
      return { authority: [], title: `Q. ${title}` };
    case "TL":
      return { authority: [`TL. ${head}`], title };
    case "TL-KT":
      return { authority: [`TL. ${head}`, `KT. ${unitHead}`], title };
    case "TUQ":
      return { authority: [`TUQ. ${head}`], title };
  }
}

/** Reads lines back into a form with its names; lines of no known form count as signed by the head. */
export function readSigning({ authority, title }: SigningLines): { form: SigningForm; names: SigningNames } {
  const found = new Map(
    authority.flatMap((line) => {
      const match = /^(TM|KT|TL|TUQ)\.\s*(.+)$/u.exec(line.trim());
      return match === null ? [] : [[match[1], match[2] ?? ""] as const];
    }),
  );
  const kt = found.get("KT") ?? "";
  const names = (own: Partial<SigningNames>): SigningNames => ({
    collective: "",
    head: "",
    unitHead: "",
    title: bare(title),
    ...own,
  });
  const tm = found.get("TM");
  if (tm !== undefined)
    return found.has("KT")
      ? { form: "TM-KT", names: names({ collective: tm, head: kt }) }
      : { form: "TM", names: names({ collective: tm }) };
  const tl = found.get("TL");
  if (tl !== undefined)
    return found.has("KT")
      ? { form: "TL-KT", names: names({ head: tl, unitHead: kt }) }
      : { form: "TL", names: names({ head: tl }) };
  if (found.has("TUQ")) return { form: "TUQ", names: names({ head: found.get("TUQ") ?? "" }) };
  if (found.has("KT")) return { form: "KT", names: names({ head: kt }) };
  return { form: /^Q\.\s/u.test(title.trim()) ? "Q" : "head", names: names({}) };
}
