import { describe, expect, it } from "vitest";
import { readPlan, readPoints, readText } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

type Paper = Parameters<typeof tasksOf>[0];

/** "path: leads + co-ordinators" of the tasks of a paper. */
const told = (paper: Paper): string[] =>
  tasksOf(paper).map(({ path, lead, coordinate }) => {
    const [leads, others] = [lead, coordinate].map((values) => values.map(({ value }) => value).join(", "));
    return `${path}: ${leads}${others === "" ? "" : ` + ${others}`}`;
  });
const plan = (...lines: string[]): string[] => told(readPoints("I. NHIỆM VỤ", ...lines));

describe("what a title hands on", () => {
  it("stays with whom it names where a point holds others to something", () => {
    expect(
      plan(
        "1. Sở Công Thương",
        "- Yêu cầu các đơn vị kinh doanh xăng dầu lắp đặt camera.",
        "- Phối hợp với Công an tỉnh kiểm tra các chợ; đồng thời yêu cầu các tổ chức, cá nhân chấp hành giá niêm yết.",
        "- Giao Chi cục Quản lý thị trường lập danh sách.",
        "- Chủ trì, phối hợp với cơ quan, tổ chức liên quan niêm yết giá.",
        "- Chủ trì, phối hợp với sở ngành liên quan bình ổn giá.",
        "- Phối hợp với lực lượng Công an trong rà soát, thống kê hộ kinh doanh.",
      ),
    ).toEqual([
      "I.1.1: Sở Công Thương",
      "I.1.2: Sở Công Thương + Công an tỉnh",
      "I.1.3: Chi cục Quản lý thị trường",
      "I.1.4: Sở Công Thương + cơ quan, tổ chức liên quan",
      "I.1.5: Sở Công Thương + sở ngành liên quan",
      "I.1.6: Sở Công Thương + lực lượng Công an",
    ]);
  });

  it("is nobody who only asks for what follows; the lead-in below says who is asked", () => {
    expect(
      plan(
        "1. Ban Thường vụ Đảng ủy yêu cầu:",
        "Chi bộ thôn Tân An tiếp tục phát huy ưu điểm và thực hiện nghiêm túc các nội dung sau:",
        "- Quán triệt các quy định của Đảng.",
        "2. UBND tỉnh yêu cầu:",
        "- Rà soát hồ sơ tồn đọng.",
      ),
    ).toEqual(["I.1.1: Chi bộ thôn Tân An", "I.2.1: "]);
  });

  it("is who bears a common duty, not those between whom there is to be help", () => {
    expect(
      plan(
        "1. Trách nhiệm chung của các cơ quan, đơn vị",
        "- Tăng cường phối hợp giữa các cơ quan: Sở Tư pháp, Công an tỉnh và chính quyền địa phương trong công tác thanh tra, kiểm tra.",
      ),
    ).toEqual(["I.1.1: các cơ quan, đơn vị"]);
  });
});

describe("what a lead-in hands on", () => {
  it("is whom it bids, where an office says it to many", () => {
    expect(
      plan(
        "Giám đốc Trung tâm Y tế cấp huyện tiếp tục rà soát người chưa tiêm, cụ thể như sau:",
        "1. Lập danh sách theo thôn.",
        "2. Phối hợp với nhà trường tổ chức tiêm.",
      ),
    ).toEqual(["I.1: Giám đốc Trung tâm Y tế cấp huyện", "I.2: Giám đốc Trung tâm Y tế cấp huyện + nhà trường"]);
    expect(plan("UBND tỉnh tiếp tục triển khai các nhiệm vụ như sau:", "1. Rà soát hồ sơ tồn đọng.")).toEqual([
      "I.1: ",
    ]);
  });

  it("is who sees to it, but not those whose orders a paper hands on", () => {
    expect(plan("Chủ tịch Hội đồng quản trị Công ty An Phú chỉ đạo:", "- Lắp thêm thiết bị thu gom rác.")).toEqual([
      "I.1: Chủ tịch Hội đồng quản trị Công ty An Phú",
    ]);
    expect(plan("Phó Chủ tịch UBND tỉnh chỉ đạo:", "- Lắp thêm thiết bị thu gom rác.")).toEqual(["I.1: "]);
  });

  it("is whoever bears a duty, whatever they are called", () => {
    expect(
      plan(
        "Điều 3. Trách nhiệm của người giữ con dấu",
        "1. Có trách nhiệm giữ con dấu an toàn.",
        "Điều 4. Quyền, nghĩa vụ của cơ quan, tổ chức quản lý trực tiếp trong cấp phát thiết bị",
        "1. Lập sổ theo dõi thiết bị.",
        "Điều 5. Nội dung Sở Y tế có trách nhiệm chủ trì",
        "1. Lập danh mục thuốc.",
        "Điều 6. Nội dung phối hợp chung",
        "1. Trao đổi thông tin hằng quý.",
      ),
    ).toEqual([
      "I.Điều 3.1: người giữ con dấu",
      "I.Điều 4.1: cơ quan, tổ chức quản lý trực tiếp",
      "I.Điều 5.1: Sở Y tế",
      "I.Điều 6.1: ",
    ]);
  });

  it("is not with whom those told work", () => {
    expect(
      plan(
        "1. Chủ tịch UBND các xã chỉ đạo các thôn phối hợp với Hội Nông dân ra quân, cụ thể:",
        "- Dọn kênh mương nội đồng.",
      ),
    ).toEqual(["I.1.1: Chủ tịch UBND các xã"]);
  });

  it("holds for those for whom the work is, whose names charge nobody", () => {
    expect(
      plan(
        "1. Trạm Y tế",
        "a) Tập trung tiêm cho các nhóm đối tượng sau:",
        "+ Học sinh, sinh viên: phối hợp với nhà trường lập danh sách.",
        "+ Hộ gia đình làm nghề chài lưới: vận động tiêm tại bến.",
      ),
    ).toEqual(["I.1.a.1: Trạm Y tế + nhà trường", "I.1.a.2: Trạm Y tế"]);
  });
});

describe("who is named in a sentence", () => {
  it("leads, not somebody whom they are to pick", () => {
    expect(plan("1. Phòng Nội vụ", "- Giao một đồng chí lãnh đạo theo dõi việc cấp thẻ.")).toEqual([
      "I.1.1: Phòng Nội vụ",
    ]);
    expect(plan("1. Phòng Nội vụ", "- Ủy quyền cho Chi cục Văn thư xử lý hồ sơ.")).toEqual(["I.1.1: Phòng Nội vụ"]);
  });

  it("leads, not one more of those to whom it is handed or with whom it is done", () => {
    expect(
      plan("1. Sở Nội vụ", "- Căn cứ chức năng, tham mưu trình UBND tỉnh, Chủ tịch UBND tỉnh ban hành quy chế."),
    ).toEqual(["I.1.1: Sở Nội vụ"]);
    expect(
      plan("1. Sở Du lịch", "- Căn cứ kế hoạch, phối hợp với các hãng xe, các tổ chức quốc tế quảng bá điểm đến."),
    ).toEqual(["I.1.1: Sở Du lịch + các hãng xe, các tổ chức quốc tế"]);
    expect(plan("1. Sở Y tế", "- Theo dõi các bệnh viện, Trung tâm Kiểm soát bệnh tật báo cáo ca bệnh.")).toEqual([
      "I.1.1: Sở Y tế",
    ]);
  });

  it("leads behind what is to be dealt with", () => {
    expect(plan("1. Lịch dạy của các ngày nghỉ nói trên, các trường chủ động sắp xếp vào tuần sau.")).toEqual([
      "I.1: các trường",
    ]);
    expect(plan("1. UBND thành phố còn giao UBND phường An Bình dọn mặt bằng.")).toEqual(["I.1: UBND phường An Bình"]);
  });

  it("works with them as far as the verb", () => {
    expect(
      plan("1. Các ngân hàng phối hợp với Sở Y tế, địa phương tuyên truyền các nội dung liên quan đến thẻ."),
    ).toEqual(["I.1: Các ngân hàng + Sở Y tế, địa phương"]);
    expect(plan("1. UBND xã phối hợp với các tổ chức cung cấp dịch vụ chi trả thực hiện mở thẻ.")).toEqual([
      "I.1: UBND xã + các tổ chức cung cấp dịch vụ chi trả",
    ]);
  });
});

describe("a proposal with what is to be decided below it", () => {
  it("is work", () => {
    expect(
      plan(
        "1. Sở Y tế",
        "a) Tham mưu Ủy ban nhân dân tỉnh trình Hội đồng nhân dân tỉnh quyết định:",
        "- Mức hỗ trợ người cao tuổi;",
        "b) Kiểm tra việc chi trả.",
      ),
    ).toEqual(["I.1.a: Sở Y tế", "I.1.b: Sở Y tế"]);
  });
});

describe("running text without numbers", () => {
  const head = [
    "UBND XÃ HÒA AN",
    "Số: 5/UBND",
    "Hòa An, ngày 02 tháng 3 năm 2026",
    "V/v trực Tết",
    "Kính gửi: Các đơn vị.",
  ];
  const letter = (...lines: string[]): string[] => told(readText(...[...head, ...lines].flatMap((line) => [line, ""])));

  it("goes on with whom it charged in a paragraph, not from one point of a list to the next", () => {
    expect(letter("Công an xã xây dựng phương án trực.", "Tổ chức tuần tra ban đêm.")).toEqual([
      "1: Công an xã",
      "2: Công an xã",
    ]);
    expect(letter("- Công an xã xây dựng phương án trực.", "- Tổ chức tuần tra ban đêm.")).toEqual([
      "1: Công an xã",
      "2: ",
    ]);
  });
});

describe("a cell that says of each body what it does", () => {
  it("names the bodies", () => {
    const cell = "UBND các xã trực tiếp triển khai tại địa bàn Sở Khoa học và Công nghệ triển khai hạ tầng";
    const paper = readPlan(
      "TT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn",
      `1\tMở rộng mạng không dây công cộng tại nhà văn hóa\t${cell}\tTháng 9/2026`,
      "2\tTập huấn tổ công nghệ số\tSở Khoa học và Công nghệ\tTháng 10/2026",
    );
    expect(tasksOf(paper)[0]?.lead.map(({ value }) => value)).toEqual(["UBND các xã", "Sở Khoa học và Công nghệ"]);
  });
});

describe("what a numbered point hands on", () => {
  it("is who does it, to the points below, and no day by which an aim above all is reached", () => {
    const paper = readPoints(
      "I. NHIỆM VỤ",
      "2. Để hoàn thành bệnh viện trước ngày 30/11/2026, yêu cầu Sở Y tế, Ban Quản lý dự án thực hiện các việc sau:",
      "a) Sở Y tế chỉ đạo các bệnh viện chuẩn bị phương án vận hành.",
      "- Rà soát danh mục thiết bị.",
      "b) Sở Tài chính bố trí vốn trước ngày 30/6/2026.",
    );
    expect(told(paper)).toEqual(["I.2.a: Sở Y tế", "I.2.a.1: Sở Y tế", "I.2.b: Sở Tài chính"]);
    expect(tasksOf(paper).map(({ deadline }) => deadline?.end ?? null)).toEqual([null, null, "2026-06-30"]);
  });
});

describe("with whom, and under whom", () => {
  it("is said first without charging them", () => {
    expect(
      plan(
        "1. Sở Y tế",
        "- Với Sở Tài chính, Sở Nội vụ xây dựng đề án sắp xếp bệnh viện.",
        "- Cùng với Công an xã tuần tra quanh cổng trường.",
        "- Với vai trò cơ quan thường trực, Sở Nội vụ tổng hợp kết quả.",
      ),
    ).toEqual(["I.1.1: Sở Y tế + Sở Tài chính, Sở Nội vụ", "I.1.2: Sở Y tế + Công an xã", "I.1.3: Sở Nội vụ"]);
  });

  it("is a deputy who makes a body lead", () => {
    expect(
      plan(
        "1. Thứ trưởng Đỗ Văn An phối hợp với Thứ trưởng Bùi Văn Bình chỉ đạo Vụ Khoa học và Công nghệ chủ trì:",
        "- Công bố danh mục hàng hóa nhóm 2.",
      ),
    ).toEqual(["I.1.1: Vụ Khoa học và Công nghệ"]);
  });

  it("is nobody of those whose orders are followed or who are told of it", () => {
    expect(
      plan(
        "1. Theo chỉ đạo của đồng chí Bí thư Tỉnh ủy, Ban Thường vụ, Thường trực Tỉnh ủy và ý kiến của Nhân dân, rà soát hồ sơ.",
        "2. Để tăng cường kiến nghị với các cấp, các ngành, cơ quan có liên quan, lập sổ theo dõi.",
      ),
    ).toEqual(["I.1: ", "I.2: "]);
  });

  it("is a committee by the number of its paper", () => {
    expect(
      plan(
        "1. Ban Chỉ đạo quốc gia 1237",
        "- Tổ chức hội nghị sơ kết.",
        "2. Văn phòng Thường trực Ban Chỉ đạo 389 quốc gia tổng hợp kết quả, báo cáo Thủ tướng.",
        "3. Ban Chỉ đạo cấp quân khu, Ban Chỉ đạo các tỉnh",
        "- Lập bản đồ tìm kiếm.",
      ),
    ).toEqual([
      "I.1.1: Ban Chỉ đạo quốc gia 1237",
      "I.2: Văn phòng Thường trực Ban Chỉ đạo 389 quốc gia",
      "I.3.1: Ban Chỉ đạo cấp quân khu, Ban Chỉ đạo các tỉnh",
    ]);
  });
});

describe("who does the work of a sentence", () => {
  it("is who will do it, also behind a number in words", () => {
    expect(
      plan(
        "1. Trong 02 ngày kể từ ngày nhận đơn, Phòng Kinh tế sẽ trả lời bằng văn bản.",
        "2. Thứ tư, các địa phương cần chủ động tháo gỡ vướng mắc.",
      ),
    ).toEqual(["I.1: Phòng Kinh tế", "I.2: các địa phương"]);
  });

  it("is each of those named before a role", () => {
    expect(plan("1. Bộ trưởng, Thủ trưởng cơ quan ngang bộ chủ trì, phối hợp với các xã rà soát hồ sơ.")).toEqual([
      "I.1: Bộ trưởng, Thủ trưởng cơ quan ngang bộ + các xã",
    ]);
  });

  it("is who decides on what a list names", () => {
    expect(
      plan(
        "1. Sở Tài chính quyết định phê duyệt phương án xử lý tài sản đối với:",
        "a) Tài sản là xe ô tô;",
        "b) Tài sản do Sở tịch thu.",
      ),
    ).toEqual(["I.1: Sở Tài chính"]);
  });

  it("is not who decides on what is handed on, nor those between whom something is, nor whom a later sentence names", () => {
    expect(
      plan(
        "1. Hằng năm lập dự toán, gửi Sở Tài chính thẩm định, Ủy ban nhân dân tỉnh phê duyệt.",
        "2. Để thống nhất cách làm giữa các ngành, các cấp và từng lĩnh vực đẩy nhanh việc rà soát.",
        "3. Căn cứ nhiệm vụ được giao, hướng dẫn hồ sơ. Trong quá trình thực hiện, các xã có thể gửi câu hỏi về Sở.",
      ),
    ).toEqual(["I.1: ", "I.2: ", "I.3: "]);
  });
});
