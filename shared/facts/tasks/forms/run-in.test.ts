import { describe, expect, it } from "vitest";
import { runInPoints } from "./run-in.ts";

const points = (text: string): string[] => runInPoints(text).map(({ start, end }) => text.slice(start, end).trim());

describe("points run together in one paragraph", () => {
  it("are parted at numbers of two parts", () => {
    expect(points("Chuẩn bị: 1.1 Kiện toàn tổ công tác. 1.2 Lập danh sách hộ; 1.3. Tập huấn.")).toEqual([
      "Kiện toàn tổ công tác.",
      "Lập danh sách hộ;",
      "Tập huấn.",
    ]);
  });

  it("are parted at numbers in brackets where each names who does it", () => {
    expect(points("(i) Công an xã rà soát dữ liệu; (ii) Văn phòng theo dõi, đôn đốc.")).toEqual([
      "Công an xã rà soát dữ liệu;",
      "Văn phòng theo dõi, đôn đốc.",
    ]);
    expect(points("Công an xã rà soát: (1) đất trồng lúa; (2) đất rừng.")).toEqual([]);
  });

  it("are not parted where the numbers do not count up from one", () => {
    expect(points("Theo điểm a: 2.1 nội dung thứ hai. 2.3 nội dung thứ tư.")).toEqual([]);
    expect(points("Đạt tỷ lệ 1.2 triệu đồng. 1.3 triệu đồng là mức cũ.")).toEqual([]);
  });
});
