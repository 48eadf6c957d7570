import { describe, expect, it } from "vitest";
import { readPoints } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const tasks = (...lines: string[]) =>
  tasksOf(readPoints(...lines)).map(({ lead, coordinate }) => ({
    lead: lead.map(({ value }) => value),
    coordinate: coordinate.map(({ value }) => value),
  }));

describe("a title among titles of bodies", () => {
  const others = ["1. Sở Công Thương", "- Rà soát quy hoạch chợ.", "2. Sở Xây dựng", "- Cấp phép sửa chữa chợ."];

  it("is a name as a whole, though words in it look like a verb", () => {
    const own = ["3. Các chủ chợ khai thác và quản lý chợ hạng I", "- Thay hệ thống báo cháy."];
    expect(tasks("I. NHIỆM VỤ", ...others, ...own).at(-1)?.lead).toEqual([
      "Các chủ chợ khai thác và quản lý chợ hạng I",
    ]);
  });

  it("is cut before what they surely must do, and behind what asks them", () => {
    const own = [
      "3. Các hộ tiểu thương có trách nhiệm:",
      "- Mua bình chữa cháy.",
      "4. Đề nghị các ban chợ ngành may",
      "- Diễn tập.",
    ];
    expect(
      tasks("I. NHIỆM VỤ", ...others, ...own)
        .slice(2)
        .map(({ lead }) => lead),
    ).toEqual([["Các hộ tiểu thương"], ["các ban chợ ngành may"]]);
  });

  it("hands on who works together where a point opens with them", () => {
    const own = [
      "3. Công an tỉnh",
      "a) Chủ trì, phối hợp với Sở Xây dựng và UBND các xã, phường",
      "- Kiểm tra các chợ.",
      "b) Tuyên truyền tại chợ.",
    ];
    const [first, second] = tasks("I. NHIỆM VỤ", ...others, ...own).slice(2);
    expect(first).toMatchObject({ lead: ["Công an tỉnh"], coordinate: ["Sở Xây dựng", "UBND các xã, phường"] });
    expect(second).toEqual({ lead: ["Công an tỉnh"], coordinate: [] });
  });
});

describe("a lead-in above bullets", () => {
  const bullets = ["- Treo băng rôn tại các trục đường chính.", "- Viết bài phát thanh hằng tuần."];

  it.each([
    ["Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn phường, các khu phố:", ["Đoàn phường", "các khu phố"]],
    ["Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với Đoàn phường thực hiện các nội dung sau:", ["Đoàn phường"]],
    ["Phòng Văn hóa - Xã hội chủ trì, Đoàn phường phối hợp:", ["Đoàn phường"]],
    ["Yêu cầu Phòng Văn hóa - Xã hội có trách nhiệm thực hiện:", []],
  ])("hands down lead and co-ordinators: %s", (leadIn, coordinate) => {
    const handed = { lead: ["Phòng Văn hóa - Xã hội"], coordinate };
    expect(tasks("I. NHIỆM VỤ", "1. Tuyên truyền", leadIn, ...bullets)).toEqual([handed, handed]);
  });

  it("that says with whom alone leaves the lead to the title", () => {
    const leadIn = "Chủ trì, phối hợp với các sở, ngành, UBND các xã, phường:";
    const handed = { lead: ["Sở Xây dựng"], coordinate: ["các sở, ngành", "UBND các xã, phường"] };
    expect(tasks("I. NHIỆM VỤ", "1. Sở Xây dựng", leadIn, ...bullets)).toEqual([handed, handed]);
  });

  it("holds up to the next one under the same point, which may name nobody", () => {
    const lists = [
      "Đoàn xã chủ trì, phối hợp với Hội Nông dân xã thực hiện:",
      "- Treo băng rôn tại các thôn.",
      "Giao Công an xã thực hiện:",
      "- Bố trí lực lượng trực tại trung tâm xã.",
      "Các việc khác như sau:",
      "- Dọn vệ sinh sân vận động.",
    ];
    expect(tasks("I. NHIỆM VỤ", "1. Chuẩn bị lễ hội", ...lists)).toEqual([
      { lead: ["Đoàn xã"], coordinate: ["Hội Nông dân xã"] },
      { lead: ["Công an xã"], coordinate: [] },
      { lead: [], coordinate: [] },
    ]);
  });
});

describe("a title of a body", () => {
  it("may stand in capitals, several bodies in a row", () => {
    const title = "I. GIÁM ĐỐC CÁC SỞ, NGÀNH; CHỦ TỊCH UBND CÁC HUYỆN, THÀNH, THỊ";
    const lead = ["GIÁM ĐỐC CÁC SỞ, NGÀNH", "CHỦ TỊCH UBND CÁC HUYỆN, THÀNH, THỊ"];
    expect(tasks(title, "1. Kiểm điểm người chậm trễ.")).toEqual([{ lead, coordinate: [] }]);
  });

  it("keeps the work where people of its own are picked", () => {
    expect(tasks("I. THỦ TRƯỞNG CÁC ĐƠN VỊ", "1. Phân công cán bộ theo dõi từng địa bàn.")[0]?.lead).toEqual([
      "THỦ TRƯỞNG CÁC ĐƠN VỊ",
    ]);
  });

  it.each([
    ["1. Các cơ quan đăng ký kinh doanh (Sở Tài chính, Ban Quản lý khu kinh tế):", "Các cơ quan đăng ký kinh doanh"],
    ["1. Cơ quan chủ trì giải quyết hồ sơ đất đai", "Cơ quan chủ trì giải quyết hồ sơ đất đai"],
  ])("may name bodies by what they are there for: %s", (title, lead) => {
    expect(tasks("I. TRÁCH NHIỆM", title, "a) Niêm yết thủ tục tại trụ sở.")[0]?.lead).toEqual([lead]);
  });
});

describe("an order with numbered points below it", () => {
  const leads = (...lines: string[]): string[] =>
    tasksOf(readPoints(...lines)).map(({ lead }) => lead.map(({ value }) => value).join(" + "));

  it("charges those it names with them too", () => {
    expect(
      leads(
        "II. NỘI DUNG",
        "2. Yêu cầu các cấp ủy, tổ chức đảng trực thuộc triển khai kịp thời Kết luận này.",
        "2.1. Tập trung lãnh đạo công tác chuẩn bị đại hội.",
        "2.2. Giao Văn phòng Đảng ủy theo dõi.",
      ),
    ).toEqual(["các cấp ủy, tổ chức đảng trực thuộc", "các cấp ủy, tổ chức đảng trực thuộc", "Văn phòng Đảng ủy"]);
  });
});
