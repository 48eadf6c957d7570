import type { Document } from "#shared/model/document.ts";
import type { Finding } from "#shared/model/finding.ts";
import { textOf } from "#shared/model/text.ts";
import { fold } from "#shared/text/fold.ts";

/** The id under which the gate lists a paper of another unit; it is no rule and cannot be switched off. */
export const issuerRule = "issuing/other-issuer";

/** Who issues: the office of this program, and the unit it belongs to ("xã Bình Minh"); null where its name says none. */
export interface OwnOffice {
  readonly name: string;
  readonly unitName: string | null;
}

/**
 * An error for a paper whose head names another unit than the office's: a superior's paper would get a number of the own
 * register. `unitName`: the unit the paper's head names. Says nothing where one of the units is not known.
 */
export function otherIssuer(document: Document, unitName: string | undefined, own: OwnOffice): Finding[] {
  if (unitName === undefined || own.unitName === null || fold(unitName) === fold(own.unitName)) return [];
  const line = document.header.children.find(({ role }) => role === "issuer");
  if (line === undefined) return [];
  const heads = document.header.children.filter(({ role }) => role === "issuer" || role === "parent-body");
  // The unit may be known from the subject alone, which says of whom a paper is, not whose.
  if (!fold(heads.map(textOf).join(" ")).includes(fold(unitName))) return [];
  const quote = textOf(line);
  return [
    {
      ruleId: issuerRule,
      severity: "error",
      message: `Văn bản ghi cơ quan ban hành thuộc ${unitName}, không phải ${own.name}; cần kiểm tra đã chọn đúng văn bản.`,
      basis: "Thông tin cơ quan ở phần Cài đặt",
      at: { node: line.id, start: 0, end: quote.length },
      line: null,
      quote,
      path: "",
    },
  ];
}
