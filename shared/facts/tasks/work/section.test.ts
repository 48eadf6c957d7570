import { describe, expect, it } from "vitest";
import { readPlan, readPoints, readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const tasks = (...lines: string[]) => tasksOf(readPoints(...lines)).map(said);
const work = ["I. NHIỆM VỤ"];

describe("parts of a paper", () => {
  it("on views and scope hold no work though the opening charges somebody", () => {
    const opening = "Chủ tịch UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:";
    expect(
      tasks(
        opening,
        "I. QUAN ĐIỂM",
        "1. Ưu tiên bảo vệ tính mạng Nhân dân.",
        "II. NHIỆM VỤ",
        "1. Rà soát khu vực sạt lở.",
      ),
    ).toEqual([{ path: "II.1", lead: ["các sở, ngành"] }]);
  });

  it("charge places by their names", () => {
    expect(tasks(...work, "1. Thành phố Huế, tỉnh Gia Lai khẩn trương bàn giao mặt bằng.")[0]?.lead).toEqual([
      "Thành phố Huế",
      "tỉnh Gia Lai",
    ]);
  });

  it.each(["I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC TIÊU", "I. QUAN ĐIỂM", "I. KẾT QUẢ ĐẠT ĐƯỢC", "I. TÌNH HÌNH", "I. CĂN CỨ"])(
    "%s hands out no work",
    (heading) => {
      expect(tasks(heading, "1. Nâng cao nhận thức của cán bộ.", "2. Bảo đảm thiết thực, hiệu quả.")).toEqual([]);
    },
  );

  it("on how to go about it hold work below a title of an emulation, its measures do not", () => {
    expect(
      tasks(
        "I. NỘI DUNG THI ĐUA, PHƯƠNG ÁN TRIỂN KHAI, TIÊU CHÍ XẾP LOẠI",
        "1. Nội dung thi đua",
        "- Ít nhất 85% người hưởng trợ cấp có tài khoản ngân hàng.",
        "2. Phương án triển khai",
        "- Ủy ban nhân dân xã vận động người hưởng trợ cấp mở tài khoản.",
        "3. Tiêu chí xếp loại",
        "- Tuyên truyền đến từng hộ: 10 điểm.",
      ),
    ).toEqual([{ path: "I.2.1", lead: ["Ủy ban nhân dân xã"] }]);
  });

  it("TỔ CHỨC THỰC HIỆN hands out duties of organising", () => {
    const read = tasksOf(readPlan("V. TỔ CHỨC THỰC HIỆN", "", "1. Công an xã theo dõi, đôn đốc."));
    expect(read.map(({ nature }) => nature)).toEqual(["organisation"]);
  });

  it("on money hand out work only where somebody is told", () => {
    const lines = ["III. KINH PHÍ", "1. Từ nguồn ngân sách xã.", "2. Giao Phòng Kinh tế thẩm định dự toán."];
    expect(tasks(...lines).map(({ lead }) => lead)).toEqual([["Phòng Kinh tế"]]);
  });

  it("of a report hand out work only in the outlook", () => {
    const report = readText(
      "Số: 9/BC-UBND",
      "BÁO CÁO",
      "Tình hình tháng 9/2026",
      "",
      "I. KẾT QUẢ THỰC HIỆN",
      "",
      "1. Công an xã chủ trì cấp 120 căn cước.",
      "",
      "II. NHIỆM VỤ TRỌNG TÂM THÁNG 10/2026",
      "",
      "1. Giao Công an xã rà soát dữ liệu.",
    );
    expect(tasksOf(report).map(({ path }) => path)).toEqual(["II.1"]);
  });

  it("that say what a check looks at hold no work but what somebody is to check", () => {
    const lines = [
      "I. NỘI DUNG KIỂM TRA",
      "1. Việc ban hành và tổ chức thực hiện kế hoạch của các thôn.",
      "2. Công tác tuyên truyền; việc công khai thông tin.",
      "3. Kết quả giải quyết hồ sơ của công dân.",
      "4. Kiểm tra việc niêm yết thủ tục tại nhà văn hóa thôn.",
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Việc chi trả quà cho người có công phải xong trước ngày 20/7/2026.",
    ];
    expect(tasks(...lines).map(({ path }) => path)).toEqual(["I.4", "II.1"]);
  });

  it("that name aims and work together hold work; aims that concern somebody charge nobody", () => {
    const lines = [
      "I. MỤC TIÊU, NHIỆM VỤ",
      "1. Công tác chỉ đạo, điều hành",
      "a) Bố trí đủ nguồn lực để thực hiện Kế hoạch.",
      "b) Có các giải pháp giảm hồ sơ trễ hẹn.",
      "II. MỤC TIÊU CỤ THỂ",
      "a) Đối với giáo viên",
      "- Tại khu vực trung tâm: 100% giáo viên được tiếp cận học liệu số.",
    ];
    expect(tasks(...lines).map(({ path }) => path)).toEqual(["I.1.a", "I.1.b"]);
  });

  it("of money hold what a body is to do for it", () => {
    const lines = [
      "III. KINH PHÍ THỰC HIỆN",
      "1. Kinh phí được bố trí từ ngân sách nhà nước.",
      "2. Các phòng, đơn vị căn cứ nhiệm vụ được giao, đề xuất bố trí kinh phí trong dự toán hằng năm.",
    ];
    expect(tasks(...lines).map(({ path, lead }) => [path, lead])).toEqual([["III.2", ["Các phòng, đơn vị"]]]);
  });
});

describe("parts whose titles name more than one thing", () => {
  it("hold work below contents and forms", () => {
    expect(
      tasks("III. NỘI DUNG, HÌNH THỨC", "1. Hình thức", "- Lắp đặt pa nô tuyên truyền.", "- In tờ rơi.").map(
        ({ path }) => path,
      ),
    ).toEqual(["III.1.1", "III.1.2"]);
  });
});
