import { expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { proposalsOf } from "./propose.ts";

const head =
  "ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\n\nSố: 15/KH-UBND\n\nQuảng Ngãi, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nPhòng bệnh mùa hè năm 2026\n\nI. NHIỆM VỤ\n\n1. Diệt lăng quăng tại các hộ.\n\n- Chủ trì: Sở Y tế.\n\n";
const part =
  "II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính bố trí kinh phí.\n\n2. UBND các xã, phường\n\na) Tổ chức vệ sinh môi trường.\n\nb) Báo cáo kết quả trước ngày 30/6/2026.\n";
const office = { name: "UBND xã Bình Minh", tier: "commune" as const, province: "Quảng Ngãi", units: [], signers: [] };

function reasons(text: string) {
  return proposalsOf({ superiors: [readText(text)], office, issued: "2026-02-01" }).map(({ how, reason }) => [
    how,
    reason,
  ]);
}

it("says of work given to another tier's body where the paper has a part for the own tier", () => {
  const [first] = reasons(head + part);
  expect(first?.[0]).toBe("counterpart");
  expect(first?.[1]).toMatch(
    /Giao Sở Y tế; cơ quan tương ứng .*\. Văn bản có phần giao đích danh cấp này ở mục II\.2$/u,
  );
});

it("says nothing of such a part where there is none", () => {
  expect(reasons(head).map(([, reason]) => reason)).toEqual([expect.not.stringContaining("giao đích danh")]);
});
