import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfLine } from "./lines.ts";

/** No degree before the signer's name. Ranks, and the sectors whose minister allows it, are let pass. */
export const signerName = documentRule({
  id: "format/signer-name",
  title: "Họ tên người ký",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.7",
  severity: "warning",
  needs: ["state-paper", "has-closing"],
  messages: { degree: "Trước họ tên người ký “{name}” không ghi học hàm, học vị." },
  check,
  examples: {
    good: [
      { paper: samplePaper({ signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn A" }) },
      { paper: samplePaper({ issuer: "SỞ Y TẾ", number: "Số: 42/KH-SYT", signature: "GIÁM ĐỐC\n\nBS. Nguyễn Văn A" }) },
    ],
    bad: [
      { paper: samplePaper({ signature: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nThS. Nguyễn Văn A" }), finds: ["degree"] },
    ],
  },
});

const allowed = /giáo dục|y tế|khoa học|trường|học viện|bệnh viện|đại học|viện |công an|quân sự|quốc phòng/iu;

function check(context: RuleContext): Report<"degree">[] {
  const names = `${context.header.parentBody ?? ""} ${context.header.issuer ?? ""}`;
  if (allowed.test(names)) return [];
  return linesOf(context, "signer").flatMap((line) => {
    const name = textOf(line).trim();
    if (!/^(?:(?:TS|ThS|PGS|GS|BS|KS|CN)[.\s]|Tiến sĩ |Thạc sĩ |Giáo sư |Bác sĩ )/u.test(name)) return [];
    return [{ at: placeOfLine(line), message: "degree", data: { name } }];
  });
}
