import { describe, expect, it } from "vitest";
import { readPlan, readPoints, readText } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const paths = (...lines: string[]): string[] => tasksOf(readPoints(...lines)).map(({ path }) => path);

describe("what stands around the work of a paper", () => {
  it("is no work: who takes part in a meeting", () => {
    expect(
      paths(
        "I. THÀNH PHẦN HỘI NGHỊ",
        "Ban Thường trực Ủy ban MTTQ xã triệu tập và chủ trì hội nghị gồm:",
        "1. Đại biểu thuộc thành phần dự họp:",
        "- Ban Thường trực Ủy ban MTTQ xã (Chủ trì hội nghị).",
        "- Đại diện lãnh đạo các tổ chức thành viên.",
        "2. Đại biểu khách mời:",
        "- Đại diện Đảng ủy xã;",
        "- Đại diện Thường trực Hội đồng nhân dân xã.",
      ),
    ).toEqual([]);
    expect(
      paths("I. TỔ CHỨC HỘI NGHỊ", "- Đại diện lãnh đạo Phòng Kinh tế (01 người);", "- Kính mời Công an xã."),
    ).toEqual([]);
    expect(paths("I. TỔ CHỨC HỘI NGHỊ", "- Đại diện Phòng Kinh tế báo cáo kết quả.")).toEqual(["I.1"]);
  });

  it("is no work: how many may be proposed, a measure of what is reached", () => {
    expect(
      paths(
        "I. NHIỆM VỤ",
        "- Ban Chỉ đạo bầu cử của tỉnh: Không quá 05 cá nhân;",
        "- Mỗi đoàn xét chọn 01 cá nhân/01 đoàn;",
        "- Ít nhất 85% người hưởng trợ cấp có tài khoản ngân hàng.",
        "- Giao Công an xã chọn 01 tập thể để khen thưởng.",
      ),
    ).toEqual(["I.4"]);
  });

  it("is no work: forms and conditions of a procedure, who takes part, what a paper replaces", () => {
    expect(
      paths(
        "I. NHIỆM VỤ",
        "1. Thời gian, địa điểm tiếp nhận hồ sơ: Theo thông báo của Ủy ban bầu cử xã.",
        "2. Biểu mẫu: Lập biên bản theo Mẫu số 02.",
        "3. Điều kiện: Phải có ít nhất 50% tổng số hội viên tham dự.",
        "4. Hội Nông dân xã: Thành phần dự hội nghị gồm Ban Chấp hành và đại diện các chi hội.",
        "5. Hội viên có thể giới thiệu thêm người.",
        "6. Hướng dẫn này thay thế Hướng dẫn số 12-HD/HND ngày 05/4/2021.",
        "7. Thời gian thực hiện: Từ ngày 17/3/2026 đến ngày 25/4/2026.",
        "8. Hội Nông dân xã gửi biên bản về Ban Thường trực.",
      ),
    ).toEqual(["I.8"]);
  });

  it("is work where somebody reports by a form in an annex, and none where something only stands there", () => {
    expect(
      paths(
        "I. BÁO CÁO",
        "- Các phòng, đơn vị báo cáo về Văn phòng trước ngày 18 hằng tháng (theo mẫu tại Phụ lục kèm theo).",
        "- Danh sách các thôn thực hiện thí điểm tại Phụ lục kèm theo.",
      ),
    ).toEqual(["I.1"]);
  });

  it("is no work: an example and its lines, a term that is put off", () => {
    expect(
      paths(
        "I. NHIỆM VỤ",
        "1. Ví dụ 2: Rà soát văn bản của Ban Chỉ đạo.",
        "- Chủ trì: Văn phòng.",
        "- Thời gian hoàn thành: Trước ngày 30/6/2026.",
        "2. Thống nhất gia hạn thời gian tổ chức đại hội Hội Nông dân đến ngày 30/9/2026.",
        "3. Giao Văn phòng rà soát thủ tục hành chính.",
      ),
    ).toEqual(["I.3"]);
  });

  it("is no work: what a meeting hears", () => {
    const agenda = [
      "1. Thời gian: 14 giờ 00, ngày 06/8/2026.",
      "2. Địa điểm: Hội trường Ủy ban nhân dân phường.",
      "3. Thành phần:",
      "- Chủ trì: Chủ tịch Ủy ban nhân dân phường;",
      "- Trưởng các khu phố.",
      "4. Nội dung:",
      "- Báo cáo rà soát phương án sơ tán dân;",
      "- Ý kiến thảo luận của các khu phố.",
      "5. Phân công:",
      "- Giao Phòng Kinh tế chuẩn bị báo cáo.",
    ];
    const letter = readText(
      "Số: 77/UBND-KT",
      "V/v mời dự họp",
      "",
      "Kính gửi: Các khu phố.",
      "",
      ...agenda.flatMap((line) => [line, ""]),
    );
    expect(tasksOf(letter).map(({ path }) => path)).toEqual(["5.1"]);
    expect(paths("I. NỘI DUNG HỘI NGHỊ", "- Báo cáo kết quả năm 2026.", "- Công an xã báo cáo tham luận.")).toEqual([
      "I.2",
    ]);
    expect(paths(...agenda)).toContain("4.1");
  });

  it("is no work: by what something is judged", () => {
    expect(
      paths(
        "I. NỘI DUNG",
        "1. Hội nghị thảo luận, lập danh sách căn cứ vào các tiêu chí:",
        "- Tiêu chuẩn của đại biểu.",
        "- Ý kiến của cử tri.",
      ),
    ).toEqual([]);
  });

  it.each([
    "- Mốc thời gian lấy số liệu báo cáo: từ ngày 01/01/2021 đến ngày 30/6/2025.",
    "- Thời điểm chốt số liệu: 31/12/2026.",
    "- Buổi sáng (từ 7h00 đến 9h00) – Sinh hoạt theo lớp",
    "- Chiều thứ Ba, 14 giờ: Sinh hoạt chi bộ",
    "(Thông báo này thay cho Giấy mời)./.",
  ])("is no work: %s", (line) => {
    expect(paths("I. NỘI DUNG", "- Rà soát hộ nghèo.", line)).toEqual(["I.1"]);
  });

  it("is no work: bases in a list above the first title, and the sentence that leads to it", () => {
    expect(
      paths(
        "- Căn cứ Quy chế làm việc của Đảng ủy;",
        "- Trên cơ sở Nghị quyết Đại hội, Đảng ủy xây dựng chương trình, cụ thể như sau:",
        "I. NHIỆM VỤ",
        "- Căn cứ tình hình thực tế, xây dựng kế hoạch.",
      ),
    ).toEqual(["I.1"]);
  });

  it("is no work: what the issuer means to do", () => {
    const line =
      "Trong quá trình thực hiện, căn cứ tình hình thực tế, Ban Thường vụ sẽ điều chỉnh nội dung cho phù hợp.";
    expect(paths("I. NHIỆM VỤ", "- Rà soát hộ nghèo.", line)).toEqual(["I.1"]);
  });
});

describe("bodies listed with semicolons", () => {
  it("in a title lead the points below it", () => {
    const [task] = tasksOf(
      readPlan(
        "1. Đề nghị Tòa án nhân dân tỉnh; Viện kiểm sát nhân dân tỉnh:",
        "",
        "Phối hợp cung cấp số liệu xét xử.",
      ),
    );
    expect(task?.lead.map(({ value }) => value)).toEqual(["Tòa án nhân dân tỉnh", "Viện kiểm sát nhân dân tỉnh"]);
  });

  it("in an order are charged with one task", () => {
    const tasks = tasksOf(
      readPlan(
        "I. TỔ CHỨC THỰC HIỆN",
        "",
        "Yêu cầu Thủ trưởng các sở, ngành; Chủ tịch UBND các xã triển khai thực hiện nghiêm túc Kế hoạch này.",
      ),
    );
    expect(tasks.map(({ text }) => text.slice(0, 20))).toEqual(["Yêu cầu Thủ trưởng c"]);
  });
});

describe("points that only name something", () => {
  it("are no work: papers to be followed, figures of a report, sums", () => {
    expect(
      paths(
        "II. NỘI DUNG",
        "1. Thực hiện các văn bản sau đây:",
        "- Nghị định số 12/2026/NĐ-CP ngày 05/01/2026 của Chính phủ quy định về phí.",
        "- Ý kiến chỉ đạo của Thường trực Đảng ủy tại Văn bản số 15-CV/ĐU.",
        "2. Báo cáo định kỳ hằng tháng",
        "(1). Tổng số hộ được cấp giấy trong kỳ báo cáo;",
        "(2). Tỷ lệ hộ chưa được cấp giấy.",
      ),
    ).toEqual([]);
  });

  it("are work where a verb begins like the name of a paper", () => {
    expect(
      paths("II. NỘI DUNG", "1. Chuyển đổi số", "- Hướng dẫn số hóa hồ sơ.", "- Thông báo số điện thoại trực."),
    ).toEqual(["II.1.1", "II.1.2"]);
  });

  it("is no work: money norms, rights, free days and what something counts for", () => {
    expect(
      paths(
        "I. NỘI DUNG",
        "1. Thư ký cuộc họp: 200.000 đồng/người/buổi.",
        "2. Mức chi tối đa: theo Nghị quyết số 5 của HĐND tỉnh.",
        "3. Kinh phí khen thưởng thực hiện theo quy định của Luật Thi đua, khen thưởng.",
        "4. Đại biểu ở xa được thanh toán tiền tàu xe theo mức trên.",
        "5. Học sinh các lớp nghỉ Tết từ ngày 25/01 đến hết ngày 09/02.",
        "6. Đây là một trong những căn cứ để xếp loại thi đua.",
        "7. Bãi bỏ Quyết định số 4/2020/QĐ-UBND.",
      ),
    ).toEqual([]);
    expect(
      paths(
        "I. NHIỆM VỤ",
        "1. Thăm hỏi gia đình chính sách: mỗi suất 500.000 đồng.",
        "2. Các trường thông báo cho học sinh nghỉ học từ ngày 5/3.",
        "3. Trong thời gian nghỉ lễ, các đơn vị phải bảo đảm an ninh trật tự.",
      ),
    ).toEqual(["I.1", "I.2", "I.3"]);
  });

  it("is no work: who is meant by a title", () => {
    expect(
      paths(
        "II. ĐỐI TƯỢNG VÀ THỜI GIAN THI ĐUA",
        "1. Đối tượng thi đua",
        "a) Tập thể",
        "- Ủy ban nhân dân các xã, phường;",
        "- Các doanh nghiệp bưu chính tham gia.",
        "b) Cá nhân",
        "- Cộng tác viên dân số thôn;",
      ),
    ).toEqual([]);
  });

  it("is no work: what a word means, where something is ruled, how something looks", () => {
    expect(
      paths(
        "I. NHIỆM VỤ",
        "1. Sổ điện tử: Là sổ ghi trên phần mềm của xã.",
        "2. Thời hạn nộp hồ sơ được quy định tại Điều 7 Nghị định số 12/2024/NĐ-CP.",
        "3. Trình tự cấp lại thẻ thực hiện theo quy định tại Điều 9 Luật Căn cước.",
        "4. Vị trí: phía trên, bên trái trang đầu.",
      ),
    ).toEqual([]);
    expect(paths("I. NHIỆM VỤ", "1. Phòng Kinh tế: Là đầu mối tổng hợp số liệu.")).toEqual(["I.1"]);
  });

  it("is no work: a long list of those who are bound, titles of articles and names below a signature", () => {
    const bound =
      "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở, ban, ngành; Thủ trưởng các đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.";
    expect(paths("I. NHIỆM VỤ", bound, "- Phạm vi điều chỉnh và đối tượng áp dụng", "- Lê Văn Bình")).toEqual([]);
  });
});
