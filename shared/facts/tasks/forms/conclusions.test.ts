import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { headingAgencies } from "#shared/facts/tasks/charge/titles.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const head = ["UBND TỈNH AN BÌNH", "Số: 12/TB-UBND", "An Bình, ngày 05 tháng 01 năm 2026", "THÔNG BÁO"];
const planHead = [
  ...head.slice(0, 1),
  "Số: 12/KH-UBND",
  ...head.slice(2, 3),
  "KẾ HOẠCH",
  "Tổ chức hội nghị cử tri",
  "",
];
const conclusion = ["Kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với huyện Mỹ Lộc", ""];
const tasksIn = (...lines: string[]) => tasksOf(readText(...head, ...conclusion, ...lines)).map(said);

describe("a conclusion", () => {
  it("hands out work in the part that judges, from the sentence on that says who must do it", () => {
    const told = [
      "I. ĐÁNH GIÁ CHUNG",
      "Thời gian qua, huyện đã triển khai nhiều giải pháp, kết quả tốt.",
      "Để tiếp tục phát triển, huyện Mỹ Lộc cần tập trung thực hiện tốt một số nhiệm vụ sau đây:",
      "1. Rà soát các dự án chậm tiến độ, hoàn thành trước ngày 30/6/2026.",
      "2. Tăng cường quản lý đất đai.",
    ];
    expect(tasksIn(...told)).toEqual([
      { path: "I.1", lead: ["huyện Mỹ Lộc"], until: "2026-06-30" },
      { path: "I.2", lead: ["huyện Mỹ Lộc"] },
    ]);
  });

  it("answers what was asked for: who is named in the answer does it, not whom the request went to", () => {
    const answers = [
      "II. VỀ CÁC ĐỀ XUẤT, KIẾN NGHỊ CỦA HUYỆN",
      "1. Về đề nghị các sở, ngành quan tâm sớm rà soát, kịp thời ban hành văn bản hướng dẫn chuyên môn, bảo đảm thống nhất; hoàn thiện quy trình về đất đai, tạo sự linh hoạt trong bố trí trụ sở dôi dư: UBND huyện Mỹ Lộc cần tiếp tục rà soát các nội dung về phân cấp.",
      "2. Về kiến nghị bổ sung biên chế: Giao Sở Nội vụ nghiên cứu, đề xuất trong tháng 5/2026.",
    ];
    const tasks = tasksOf(readText(...head, ...conclusion, ...answers));
    expect(tasks.map(({ text }) => text)).toEqual([
      "UBND huyện Mỹ Lộc cần tiếp tục rà soát các nội dung về phân cấp.",
      "Giao Sở Nội vụ nghiên cứu, đề xuất trong tháng 5/2026.",
    ]);
    expect(tasks.map(({ lead }) => lead.map(({ value }) => value))).toEqual([["UBND huyện Mỹ Lộc"], ["Sở Nội vụ"]]);
  });
});

describe("an annex", () => {
  const work = ["II. PHÂN CÔNG", "1. Hội nghị lần thứ nhất", "- Rà soát danh sách."];
  const foot = ["", "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", ""];

  it.each([
    [
      "by its title",
      "Mẫu số 02/HNCT",
      "BIÊN BẢN HỘI NGHỊ",
      "1. Hội nghị nghe báo cáo",
      "- Rà soát các vụ việc do cử tri nêu.",
      "- Tổ chức bỏ phiếu kín.",
    ],
    [
      "by its blanks",
      "PHỤ LỤC",
      "1. Kiểm phiếu",
      "- Tổ chức kiểm phiếu tại ………………",
      "- Rà soát số phiếu phát ra: ………………",
      "- Thông báo kết quả lúc ……………… giờ.",
    ],
  ])("that is a blank form holds no work: %s", (_, ...form) => {
    const document = readText(...planHead, ...work, ...foot, ...form);
    expect(document.appendices).toHaveLength(1);
    expect(tasksOf(document).map(({ path }) => path)).toEqual(["II.1.1"]);
  });

  it("charges nobody with the work of the paper before it", () => {
    const annex = [
      "PHỤ LỤC",
      "PHIẾU LẤY Ý KIẾN",
      "(Kèm theo Kế hoạch số 12/KH-UBND)",
      "",
      "Đề nghị ông/bà thể hiện sự tín nhiệm của mình đối với người ứng cử đại biểu Hội đồng nhân dân bằng cách gạch tên như sau:",
      "1. Nguyễn Văn An.",
    ];
    const tasks = tasksOf(readText(...planHead, ...work, ...foot, ...annex));
    expect(tasks.find(({ path }) => path === "II.1.1")?.lead).toEqual([]);
  });
});

describe("a line", () => {
  it("that names who works together says behind the names what they do", () => {
    const lines = [
      "I. NHIỆM VỤ",
      "1. Công an xã phối hợp với Ban chỉ huy quân sự xã, các lực lượng chức năng trong công tác tuyên truyền.",
    ];
    expect(tasksIn(...lines)).toEqual([
      { path: "I.1", lead: ["Công an xã"], coordinate: ["Ban chỉ huy quân sự xã", "các lực lượng chức năng"] },
    ]);
  });

  it("that asks a body to help names the body alone", () => {
    const title = "Đề nghị Ủy ban nhân dân xã phối hợp:";
    const found = headingAgencies(title);
    expect(found && title.slice(found.start, found.end)).toBe("Ủy ban nhân dân xã");
  });
});
