import { fold } from "#shared/text/fold.ts";

const marker = /^[\s\-–+•]+/u;
const ending = /[\s;.,]+$/u;
const keeping = /^lưu\s*:?\s*/iu;

/** Words of a recipient without dash and mark at the end. */
export function bareRecipient(words: string): string {
  return words.replace(marker, "").replace(ending, "").replace(/\s+/gu, " ").trim();
}

/** True for the line that says where the copy is kept: "Lưu: VT, VHXH". */
export function isKeeping(words: string): boolean {
  return keeping.test(bareRecipient(words));
}

/** What stands behind "Lưu:": "VT, VHXH". */
export function keptBy(words: string): string {
  return bareRecipient(words).replace(keeping, "");
}

const asAbove = (words: string): boolean => fold(words) === "nhu tren";

const bodies = (recipients: readonly string[]): string[] => {
  const seen = new Set<string>();
  return recipients.map(bareRecipient).filter((words) => {
    const key = fold(words);
    return words !== "" && !isKeeping(words) && !seen.has(key) && seen.add(key);
  });
};

/**
 * The lines below "Nơi nhận:" (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.9): each ends with ";", the last says where the copy is
 * kept and ends with ".". With "Kính gửi" the first is "Như trên", without it there is none.
 */
export function recipientLines(recipients: readonly string[], keep: string, addressed: boolean): string[] {
  const others = bodies(recipients).filter((words) => !asAbove(words));
  const lines = addressed ? ["Như trên", ...others] : others;
  const last = keep.trim() === "" ? "VT" : keep.trim().replace(ending, "");
  return [...lines.map((words) => `${words};`), `Lưu: ${last}.`];
}
