import { samplePaper } from "#shared/rules/engine/sample.ts";

/** Examples of task rules: a plan with the given tasks under "II. NHIỆM VỤ". */
export function planWith(
  tasks: string,
  organisation = "Văn phòng HĐND và UBND xã theo dõi, đôn đốc việc thực hiện.",
): string {
  return samplePaper({
    body: `Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\nNâng cao chất lượng phục vụ người dân.\n\nII. NHIỆM VỤ\n\n${tasks}\n\nIII. TỔ CHỨC THỰC HIỆN\n\n1. ${organisation}\n\n2. Phòng Kinh tế bố trí kinh phí thực hiện theo quy định./.`,
  });
}

/** A task with labelled lines, complete but for what is given as null. */
export function task(
  label: string,
  parts: {
    readonly text?: string;
    readonly lead?: string | null;
    readonly coordinate?: string | null;
    readonly deadline?: string | null;
    readonly more?: string;
  } = {},
): string {
  const {
    text = "Rà soát, công khai thủ tục hành chính thuộc thẩm quyền giải quyết.",
    lead = "Văn phòng HĐND và UBND xã",
    coordinate = "Công an xã",
    deadline = "Trước ngày 30/6/2026",
    more,
  } = parts;
  return [
    `${label} ${text}`,
    lead === null ? null : `- Đơn vị chủ trì: ${lead}.`,
    coordinate === null ? null : `- Đơn vị phối hợp: ${coordinate}.`,
    deadline === null ? null : `- Thời gian hoàn thành: ${deadline}.`,
    more === undefined ? null : `- ${more}`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}
