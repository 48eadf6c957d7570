import { expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";
import { linksBetween } from "./links.ts";
import { meantForOthers } from "./meant.ts";

const dispatch = readText(
  "THỦ TƯỚNG CHÍNH PHỦ\n\nSố: 71/CĐ-TTg\n\nHà Nội, ngày 02 tháng 9 năm 2026\n\nCÔNG ĐIỆN\nVề việc khắc phục hậu quả bão số 5\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng các Bộ: Xây dựng, Y tế.\n\nĐể khắc phục hậu quả bão số 5, Thủ tướng Chính phủ yêu cầu:\n\n1. Bộ Xây dựng rà soát các tuyến đường có nguy cơ sạt lở, cấm đường khi nước ngập sâu.\n\n2. Bộ Y tế hỗ trợ địa phương khắc phục hậu quả mưa lũ, xử lý môi trường, phun khử khuẩn.\n",
);

const answer = (issuer: string) =>
  readText(
    `${issuer}\n\nSố: 12/CĐ-BXD\n\nHà Nội, ngày 03 tháng 9 năm 2026\n\nCÔNG ĐIỆN\nVề việc khắc phục hậu quả bão số 5\n\nThực hiện Công điện số 71/CĐ-TTg ngày 02/9/2026 của Thủ tướng Chính phủ, yêu cầu:\n\n1. Các Sở rà soát các tuyến đường có nguy cơ sạt lở, cấm đường khi ngập sâu.\n\n2. Các Cục cử cán bộ hỗ trợ địa phương khắc phục hậu quả mưa lũ, thông đường cứu hộ.\n`,
  );

it("what other bodies are told is theirs where the issuer is told its part by name", () => {
  const forOthers = (issuer: string) => tasksOf(dispatch).map(meantForOthers(dispatch, answer(issuer)));
  expect(forOthers("BỘ XÂY DỰNG")).toEqual([false, true]);
  expect(forOthers("BỘ CÔNG THƯƠNG")).toEqual([false, false]);
});

it("and so is linked less readily", () => {
  const confidence = (issuer: string, path: string) =>
    linksBetween(dispatch, answer(issuer), { threshold: 0.05 }).find(
      ({ parentPath, childPath }) => parentPath === path && childPath === path,
    )?.confidence ?? 0;
  expect(confidence("BỘ XÂY DỰNG", "1")).toBe(confidence("BỘ CÔNG THƯƠNG", "1"));
  expect(confidence("BỘ XÂY DỰNG", "2")).toBeLessThan(confidence("BỘ CÔNG THƯƠNG", "2"));
});
