import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const workIn = (text: string): readonly string[] => tasksOf(readText(text)).map((task) => task.text);

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n";

describe("papers that hand out no work", () => {
  it("are charters, whatever duties they give, and not the decision that brings one", () => {
    const charter =
      "ĐIỀU LỆ\nHỘI LÀM VƯỜN TỈNH BÌNH AN\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Nhiệm vụ của Hội\n\n1. Tổ chức tập huấn cho hội viên.\n\n2. Ban Chấp hành xây dựng kế hoạch hằng năm.\n\nĐiều 2. Nghĩa vụ của hội viên\n\n1. Chấp hành Điều lệ, đóng hội phí đầy đủ.\n";
    expect(workIn(state + charter)).toEqual([]);
    const decision =
      "ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\n\nSố: 9/QĐ-UBND\n\nBình An, ngày 01 tháng 4 năm 2025\n\nQUYẾT ĐỊNH\nVề việc phê duyệt Điều lệ Hội Làm vườn tỉnh Bình An\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt kèm theo Quyết định này Điều lệ Hội.\n\nĐiều 2. Sở Nội vụ hướng dẫn Hội tổ chức thực hiện Điều lệ trước ngày 30/6/2025.\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nTrần Văn B\n\n";
    expect(workIn(`${decision}PHỤ LỤC\n\n${charter}`)).toHaveLength(1);
  });

  it("are what goes upwards with an opinion", () => {
    expect(
      workIn(
        `VĂN PHÒNG UBND TỈNH\nPHÒNG NỘI CHÍNH\n\n${state}Bình An, ngày 20 tháng 5 năm 2025\n\nPHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC\n\n1. Vấn đề trình: Phê duyệt Điều lệ.\n\n2. Cơ quan trình: Sở Nội vụ.\n\n3. Ý kiến chuyên viên: Chuyên viên theo dõi thống nhất, trình lãnh đạo xem xét trước ngày 30/5/2025.\n`,
      ),
    ).toEqual([]);
  });

  it("are letters to nobody but the body above", () => {
    const letter = (addressee: string): string =>
      `UBND TỈNH BÌNH AN\nSỞ TƯ PHÁP\n\nSố: 788/STP-HCBT\nV/v hồ sơ Đại hội\n\nBình An, ngày 16 tháng 5 năm 2025\n\nKính gửi: ${addressee}\n\nBan Chủ nhiệm Đoàn Luật sư tỉnh báo cáo kết quả Đại hội trong thời hạn 07 ngày.\n\nSở Tư pháp phối hợp với các cơ quan hoàn thiện hồ sơ trước ngày 30/5/2025.\n`;
    expect(workIn(letter("Ủy ban nhân dân tỉnh"))).toEqual([]);
    expect(workIn(letter("Chủ tịch UBND tỉnh Bình An"))).toEqual([]);
    expect(workIn(letter("Đoàn Luật sư tỉnh"))).not.toEqual([]);
    expect(workIn(letter("Ủy ban nhân dân tỉnh Bình An, các sở, ban, ngành"))).not.toEqual([]);
  });
});

it("who belongs to a body is no work of theirs, what they are told to do is", () => {
  const decision = (points: string): readonly string[] =>
    workIn(
      `ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN\n\nSố: 9/QĐ-UBND\n\nBình An, ngày 01 tháng 4 năm 2025\n\nQUYẾT ĐỊNH\nPhê chuẩn kết quả Đại hội\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê chuẩn kết quả Đại hội, cụ thể:\n\n1. Kết quả bầu:\n\na) Ban Chủ nhiệm Đoàn Luật sư, gồm có:\n\n${points}\n`,
    );
  expect(decision("- Luật sư Nguyễn Văn An - Chủ nhiệm;\n\n- Luật sư Lê Thị Hoa - Phó Chủ nhiệm.")).toEqual([]);
  expect(decision("- Luật sư Nguyễn Văn An - Chủ nhiệm phụ trách tài chính, báo cáo hằng quý;")).toHaveLength(1);
});

describe("a decision", () => {
  it("hands out nothing by its bases, whatever mark they bear", () => {
    const paper = [
      "ỦY BAN NHÂN DÂN\nXÃ BÌNH AN",
      "Số: 9/QĐ-UBND",
      "Bình An, ngày 01 tháng 4 năm 2026",
      "QUYẾT ĐỊNH\nVề việc phê duyệt Kế hoạch bán trú",
      "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH AN",
      "- Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
      "- Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 15/TTr-VHXH.",
      "QUYẾT ĐỊNH:",
      "Điều 1. Phê duyệt Kế hoạch bán trú của Trường Mầm non Bình An.",
      "Điều 2. Giao Trường Mầm non Bình An công khai thực đơn hằng tuần.",
    ];
    expect(workIn(paper.join("\n\n"))).toEqual(["Giao Trường Mầm non Bình An công khai thực đơn hằng tuần."]);
  });
});

describe("pages that tell of a paper", () => {
  const told = [
    "Toàn văn Công điện về ứng phó bão số 5?",
    "Trước diễn biến của bão, Bộ trưởng yêu cầu các đơn vị thực hiện:",
    "(1) Giao Cục Hóa chất kiểm tra kho hóa chất ven sông.",
    "Toàn văn Công điện về ứng phó bão số 5 tại đây",
  ];
  const law = [
    "Các hành vi bị cấm trong phòng, chống thiên tai là gì?",
    "Theo Điều 12 Luật Phòng, chống thiên tai 2013, các hành vi bị cấm gồm:",
    "- Vận hành hồ chứa không đúng quy trình được phê duyệt.",
    "- Cố ý đưa tin sai sự thật.",
  ];

  it("hand out what the paper does, and nothing of the law they answer with", () => {
    expect(workIn([...told, ...law].join("\n\n"))).toEqual(["Giao Cục Hóa chất kiểm tra kho hóa chất ven sông."]);
  });

  it("go on in running text with the one charged last", () => {
    const running = [
      "Chính phủ đã ban hành Nghị quyết về sắp xếp đơn vị hành chính.",
      "Bộ Nội vụ chủ trì trình Chính phủ ban hành Nghị định về tổ chức cơ quan chuyên môn.",
      "Hướng dẫn việc quản lý công tác văn thư, lưu trữ khi sắp xếp.",
    ].join("\n\n");
    const last = tasksOf(readText(running)).at(-1);
    expect([last?.text.slice(0, 9), last?.lead.map(({ value }) => value)]).toEqual(["Hướng dẫn", ["Bộ Nội vụ"]]);
  });

  it("go on with the paper behind a question that is not answered from the law", () => {
    const more = ["Sau bão cần làm gì?", "(2) Giao Sở Công Thương cân đối hàng thiết yếu."];
    expect(workIn([...told, ...more].join("\n\n"))).toHaveLength(2);
  });
});
