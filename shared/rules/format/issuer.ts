import { textOf } from "#shared/model/text.ts";
import type { Report, RuleContext } from "#shared/rules/engine/rule.ts";
import { documentRule } from "#shared/rules/engine/rule.ts";
import { samplePaper } from "#shared/rules/engine/sample.ts";
import { linesOf, placeOfHead, placeOfLine } from "./lines.ts";

/** Name of the issuing body: there, in capitals, in full. The body above it may be shortened. */
export const issuer = documentRule({
  id: "format/issuer",
  title: "Tên cơ quan ban hành",
  basis: "NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.2",
  severity: "warning",
  needs: ["state-paper"],
  messages: {
    missing: "Đầu văn bản không có tên cơ quan, tổ chức ban hành; cần bổ sung ở phía trên, bên trái trang đầu.",
    head: "Không thấy tên cơ quan ban hành, Quốc hiệu và Tiêu ngữ ở đầu văn bản; cần kiểm tra phần đầu có bị mất khi sao chép không.",
    small: "Tên cơ quan ban hành “{name}” cần viết bằng chữ in hoa.",
    short: "Tên cơ quan ban hành “{name}” cần ghi đầy đủ, không viết tắt.",
  },
  check,
  examples: {
    good: [{ paper: samplePaper() }, { paper: samplePaper({ issuer: "UBND TỈNH PHÚ THỌ\nSỞ GIÁO DỤC VÀ ĐÀO TẠO" }) }],
    bad: [
      { paper: samplePaper({ issuer: "" }), finds: ["missing"] },
      { paper: samplePaper({ issuer: "", state: "" }), finds: ["head"] },
      { paper: samplePaper({ issuer: "UBND XÃ AN BÌNH" }), finds: ["short"] },
      { paper: samplePaper({ issuer: "Ủy ban nhân dân xã An Bình" }), finds: ["small"] },
    ],
  },
});

/** What begins the name of an office; other small words above the head come from the site a paper was copied from. */
const agency =
  /^(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|sở|bộ|phòng|công an|trường|trung tâm|cục|chi cục|ban|văn phòng|thanh tra|bệnh viện|kho bạc)\s(?!.*(?:số|ngày)\s)/iu;

function check(context: RuleContext): Report<"missing" | "head" | "small" | "short">[] {
  const lines = linesOf(context, "issuer");
  const line = lines[0];
  if (!line) {
    const state = linesOf(context, "state-name").length + linesOf(context, "motto").length > 0;
    const at = placeOfHead(context);
    return state ? [{ at, message: "missing" }] : [{ at, message: "head", severity: "info" }];
  }
  const name = textOf(line).replace(/\s+/gu, " ").trim();
  if (/\p{Ll}/u.test(name))
    return agency.test(name) ? [{ at: placeOfLine(line), message: "small", data: { name } }] : [];
  if (
    lines.length === 1 &&
    /^(?:UBND|HĐND)(?:\s|$)(?!.*\s(?:SỞ|PHÒNG|BAN|TRUNG TÂM|CHI CỤC|VĂN PHÒNG|TRƯỜNG)\s)/u.test(name)
  )
    return [{ at: placeOfLine(line), message: "short", data: { name } }];
  return [];
}
