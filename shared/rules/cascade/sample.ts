import { samplePaper } from "#shared/rules/engine/sample.ts";

/** Examples of chain rules: a province's letter to its communes with the given tasks. */
export function letterWith(tasks: string): string {
  return samplePaper({
    issuer: "ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM",
    number: "Số: 815/UBND-KSTT\nV/v đẩy mạnh cung cấp dịch vụ công trực tuyến năm 2026",
    date: "Hà Nam, ngày 10 tháng 02 năm 2026",
    kind: "",
    subject: "",
    addressees: "Kính gửi:\n- Các sở, ban, ngành;\n- UBND các xã, phường.",
    body: `Để đẩy mạnh cung cấp dịch vụ công trực tuyến, UBND tỉnh yêu cầu như sau:\n\n${tasks}`,
    recipients: "Nơi nhận:\n- Như trên;\n- Lưu: VT.",
  });
}

/** A task with its labelled lines as the letter and the plan below it write them. */
export function chainTask(
  label: string,
  text: string,
  lead: string,
  coordinate: string | null,
  deadline: string | null,
): string {
  return [
    `${label} ${text}`,
    `- Chủ trì: ${lead}.`,
    coordinate === null ? "" : `- Phối hợp: ${coordinate}.`,
    deadline === null ? "" : `- Thời hạn: ${deadline}.`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

export const digitise =
  "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính lĩnh vực hộ tịch, đất đai còn hiệu lực, đạt tối thiểu 80%.";
export const kiosks = "Bố trí điểm hỗ trợ người dân nộp hồ sơ trực tuyến tại nhà văn hóa thôn, tổ dân phố.";

/** The commune's plan that answers the letter. `cited`: the words by which its opening names the letter. */
export function planBelow(tasks: string, cited = "Công văn số 815/UBND-KSTT ngày 10/02/2026 của UBND tỉnh"): string {
  return samplePaper({
    subject: "Cung cấp dịch vụ công trực tuyến năm 2026",
    body: `Thực hiện ${cited}, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n${tasks}`,
  });
}
