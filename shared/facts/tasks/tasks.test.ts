import { describe, expect, it } from "vitest";
import { readPlan, readPoints, readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { tasksOf } from "./tasks.ts";

const tasks = (...lines: string[]) => tasksOf(readPoints(...lines)).map(said);
const work = ["I. NHIỆM VỤ"];

describe("labelled lines", () => {
  it("go on with further bodies in the line below", () => {
    const lines = [
      "I. NHIỆM VỤ",
      "1. Rà soát quy trình nghiệp vụ.",
      "- Cơ quan chủ trì, thực hiện: Văn phòng Đảng ủy;",
      "các đảng ủy trực thuộc; Ủy ban Mặt trận Tổ quốc Việt Nam xã.",
      "- Thời gian thực hiện: Trước ngày 30/11/2026.",
    ];
    const lead = ["Văn phòng Đảng ủy", "các đảng ủy trực thuộc", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"];
    expect(tasksOf(readPlan(...lines)).map(said)).toEqual([{ path: "I.1", lead, until: "2026-11-30" }]);
  });

  it("give lead, co-ordinators and limit", () => {
    const lines = [
      "1. Tuyên truyền Đề án 06 đến Nhân dân.",
      "- Đơn vị chủ trì: Công an xã.",
      "- Đơn vị phối hợp: Văn phòng; các đoàn thể.",
      "- Thời gian hoàn thành: Trước ngày 30/11/2026.",
    ];
    expect(tasks(...work, ...lines)).toEqual([
      { path: "I.1", lead: ["Công an xã"], coordinate: ["Văn phòng", "các đoàn thể"], until: "2026-11-30" },
    ]);
  });

  it("name implementers, who are no leads", () => {
    expect(tasks(...work, "1. Rà soát thủ tục hành chính.", "- Đơn vị thực hiện: Các thôn.")).toEqual([
      { path: "I.1", lead: [], implement: ["Các thôn"] },
    ]);
  });

  it("of a meeting are no task: a time and a place", () => {
    expect(
      tasks(
        "I. THỜI GIAN, ĐỊA ĐIỂM",
        "1. Hội nghị sơ kết.",
        "- Thời gian: 08 giờ ngày 05/9/2026.",
        "- Địa điểm: Hội trường xã.",
      ),
    ).toEqual([]);
  });

  it.each([
    ["- Đơn vị chủ trì: Phòng Kinh tế, phối hợp với Văn phòng và Công an xã.", {}],
    ["- Chủ trì thực hiện: Phòng Kinh tế phối hợp Văn phòng và Công an xã.", {}],
    ["- Đơn vị thực hiện: Phòng Kinh tế chủ trì, phối hợp với Văn phòng và Công an xã.", {}],
    [
      "- Đơn vị thực hiện: Phòng Kinh tế phối hợp với Văn phòng và Công an xã.",
      { lead: [], implement: ["Phòng Kinh tế"] },
    ],
  ])("tell who leads from who helps: %s", (line, otherwise) => {
    const expected = { path: "I.1", lead: ["Phòng Kinh tế"], coordinate: ["Văn phòng", "Công an xã"], ...otherwise };
    expect(tasks(...work, "1. Rà soát thủ tục hành chính.", line)).toEqual([expected]);
  });

  it('hold the task itself behind "Nhiệm vụ:", below a point that is its topic', () => {
    const [task] = tasksOf(
      readPlan(
        ...work,
        "1. Về nguồn nhân lực",
        "a) Nhiệm vụ: Tập huấn kỹ năng số cho công chức.",
        "b) Cơ quan chủ trì: Phòng Văn hóa - Xã hội.",
        "c) Thời gian thực hiện: Trong tháng 10/2026.",
      ),
    );
    expect(task && { text: task.text, ...said(task) }).toEqual({
      text: "Tập huấn kỹ năng số cho công chức",
      path: "I.1",
      lead: ["Phòng Văn hóa - Xã hội"],
      until: "2026-10-31",
    });
  });

  it("behind a list hold for each of its points", () => {
    const lines = [
      "1. Công tác tuyên truyền",
      "- Phát thanh hằng ngày trên loa.",
      "- Treo băng rôn tại các thôn.",
      "Chủ trì: Văn phòng xã.",
    ];
    expect(tasks(...work, ...lines).map(({ path, lead }) => [path, lead])).toEqual([
      ["I.1.1", ["Văn phòng xã"]],
      ["I.1.2", ["Văn phòng xã"]],
    ]);
  });

  it("in brackets under a point share out its work", () => {
    expect(
      tasks(
        ...work,
        "1. Khám sức khỏe cho người cao tuổi.",
        "(Sở Y tế chủ trì; UBND các xã phối hợp; hoàn thành trước 31/12/2026).",
      ),
    ).toEqual([{ path: "I.1", lead: ["Sở Y tế"], coordinate: ["UBND các xã"], until: "2026-12-31" }]);
  });
});

describe("sentences", () => {
  it("charge whom they name and say with whom", () => {
    expect(
      tasks(...work, "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát, hoàn thành trong tháng 9/2026."),
    ).toEqual([{ path: "I.1", lead: ["Sở Y tế"], coordinate: ["Sở Tài chính"], until: "2026-09-30" }]);
  });

  it("hold two works where each has a limit of its own", () => {
    const line =
      "1. Rà soát danh mục dịch vụ công của xã, hoàn thành trước ngày 30/9/2026; xây dựng kế hoạch nâng cấp hạ tầng số, hoàn thành trước ngày 30/11/2026.";
    expect(tasks(...work, line)).toEqual([
      { path: "I.1", lead: [], until: "2026-09-30" },
      { path: "I.1#2", lead: [], until: "2026-11-30" },
    ]);
  });

  it("hold two works where a later clause names somebody else, and one where it only says who", () => {
    expect(
      tasks(...work, "1. Sở Y tế chủ trì kiểm tra các bếp ăn; các trường học lưu mẫu thức ăn theo quy định."),
    ).toEqual([
      { path: "I.1", lead: ["Sở Y tế"] },
      { path: "I.1#2", lead: ["các trường học"] },
    ]);
    expect(
      tasks(...work, "1. Trang trí hoa, hoàn thành trước ngày 05/02/2026; giao Trung tâm Dịch vụ xã thực hiện."),
    ).toEqual([{ path: "I.1", lead: ["Trung tâm Dịch vụ xã"], until: "2026-02-05" }]);
  });

  it("behind a remark hand out work by themselves", () => {
    expect(
      tasks(...work, "1. Rà soát hồ sơ.", "Kế hoạch này được phổ biến đến hộ dân. Giao Văn phòng xã theo dõi.").at(-1)
        ?.lead,
    ).toEqual(["Văn phòng xã"]);
  });

  it("are one work where one limit stands at the end", () => {
    expect(
      tasks(...work, "1. Rà soát danh mục; cập nhật cơ sở dữ liệu; báo cáo kết quả trước ngày 30/9/2026."),
    ).toHaveLength(1);
  });

  it("take no limit from the date of a paper they cite", () => {
    expect(
      tasks(...work, "1. Công an xã triển khai Kế hoạch số 12/KH-UBND ngày 15/8/2026 của Ủy ban nhân dân tỉnh."),
    ).toEqual([{ path: "I.1", lead: ["Công an xã"] }]);
  });

  it("take no lead from a body they report to", () => {
    expect(tasks(...work, "1. Tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh trước ngày 20/12/2026.")).toEqual([
      { path: "I.1", lead: [], until: "2026-12-20" },
    ]);
  });
});

describe("what a point inherits", () => {
  it("is the body its heading names and the limit at the end in brackets", () => {
    const lines = [
      "II. TỔ CHỨC THỰC HIỆN",
      "1. Công an xã:",
      "- Rà soát dữ liệu dân cư *(hoàn thành trong tháng 10/2026)*.",
      "- Tuyên truyền lưu động.",
    ];
    expect(tasks(...lines)).toEqual([
      { path: "II.1.1", lead: ["Công an xã"], until: "2026-10-31" },
      { path: "II.1.2", lead: ["Công an xã"] },
    ]);
  });

  it("is the limit a lead-in states, unless the point has its own", () => {
    const lines = [
      "1. Hoàn thành trong quý IV/2026:",
      "a) Rà soát dữ liệu dân cư.",
      "b) Tập huấn cán bộ, hoàn thành trước ngày 15/10/2026.",
    ];
    expect(tasks(...work, ...lines).map(({ path, until }) => [path, until])).toEqual([
      ["I.1.a", "2026-12-31"],
      ["I.1.b", "2026-10-15"],
    ]);
  });

  it("is whom the opening charges", () => {
    const letter = readText(
      "Số: 12/UBND-VX",
      "V/v khám bệnh",
      "",
      "Thực hiện Chỉ thị số 05/CT-TTg, Chủ tịch UBND tỉnh yêu cầu các sở, ban, ngành thực hiện các nội dung sau:",
      "",
      "1. Rà soát danh mục thuốc trước ngày 30/9/2026.",
      "",
      "2. Giao Sở Y tế tổng hợp.",
    );
    expect(tasksOf(letter).map((task) => said(task).lead)).toEqual([["các sở, ban, ngành"], ["Sở Y tế"]]);
  });
});

describe("rows of a table", () => {
  const table = (...rows: string[]) => tasks("II. NHIỆM VỤ CỤ THỂ", rows.join("\n"));

  it("are tasks with their roles from the heads of the columns", () => {
    const rows = [
      "STT\tNội dung công việc\tChủ trì\tPhối hợp\tThời gian",
      "1\tRà soát dữ liệu dân cư\tCông an xã\tVăn phòng; các thôn\tTháng 9/2026",
      "2\tTập huấn cán bộ\tVăn phòng\t\tQuý IV/2026",
    ];
    expect(table(...rows)).toEqual([
      { path: "II.1", lead: ["Công an xã"], coordinate: ["Văn phòng", "các thôn"], until: "2026-09-30" },
      { path: "II.2", lead: ["Văn phòng"], until: "2026-12-31" },
    ]);
  });

  it("are counted in their groups; group and total rows are none", () => {
    const rows = [
      "STT\tNội dung\tChủ trì\tThời gian",
      "I\tTuyên truyền\t\t",
      "1\tPhát thanh\tVăn phòng\tTháng 9/2026",
      "II\tKiểm tra\t\t",
      "1\tKiểm tra liên ngành\tCông an xã\tTháng 10/2026",
      "\tTổng cộng\t\t",
    ];
    expect(table(...rows).map(({ path, lead }) => [path, lead])).toEqual([
      ["II.1.1", ["Văn phòng"]],
      ["II.2.1", ["Công an xã"]],
    ]);
  });

  it("whose words begin with Tổng hợp are tasks, not totals", () => {
    const rows = ["STT\tNội dung\tChủ trì\tThời gian", "1\tTổng hợp số liệu\tVăn phòng\tTháng 9/2026"];
    expect(table(...rows).map(({ lead }) => lead)).toEqual([["Văn phòng"]]);
  });

  it("with one column for who does it have their lead there", () => {
    const rows = ["TT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn hoàn thành", "1\tRà soát\tCông an xã\t30/9/2026"];
    expect(table(...rows)).toEqual([{ path: "II.1", lead: ["Công an xã"], until: "2026-09-30" }]);
  });

  it("are read under titles no list holds, by the words in them", () => {
    const rows = [
      "TT\tCác công việc chính\tPhòng, khoa phụ trách\tPhòng, khoa phối hợp\tKế hoạch thời gian\tSố lượng hoàn thành",
      "1\tIn tờ rơi\tTổ Truyền thông\tCác khoa\tTrước 28/02/2026\t20",
    ];
    expect(table(...rows)).toEqual([
      { path: "II.1", lead: ["Tổ Truyền thông"], coordinate: ["Các khoa"], until: "2026-02-28" },
    ]);
  });

  it("have who watches over the work as lead only where no column names who does it", () => {
    const rows = [
      "TT\tNhiệm vụ\tĐầu mối\tLãnh đạo phụ trách\tThời gian",
      "1\tRà soát\tCông an xã\tPhó Chủ tịch\tQuý IV/2026",
    ];
    expect(table(...rows)).toEqual([{ path: "II.1", lead: ["Công an xã"], until: "2026-12-31" }]);
  });

  it("take the words above where a cell says the same", () => {
    const rows = [
      "TT\tNội dung\tChủ trì\tThời gian",
      "1\tRà soát\tCông an xã\t30/9/2026",
      "2\tKiểm tra\tnhư trên\t-nt-",
    ];
    expect(table(...rows).map(({ lead, until }) => [lead, until])).toEqual([
      [["Công an xã"], "2026-09-30"],
      [["Công an xã"], "2026-09-30"],
    ]);
  });

  it("whose parts a), b) stand below their whole take what was merged over them", () => {
    const rows = [
      "TT\tChi tiết\tNội dung\tChủ trì\tPhối hợp\tThời gian",
      "\t1\tLàm sạch dữ liệu\t\tSở Nội vụ\t30/9/2026",
      "1\ta)\tDữ liệu đất đai\tSở Xây dựng\t\t",
      "2\tb)\tDữ liệu y tế\tSở Y tế\t\t",
      "\t2\tMở lớp tập huấn\tSở Tư pháp\tCông an tỉnh\tTheo thời hạn sau đây",
      "3\ta)\tLớp cấp tỉnh\t\tSở Tài chính\t31/10/2026",
      "4\tb)\tLớp cấp xã\t\t\t",
    ];
    expect(table(...rows).map(({ lead, coordinate, until }) => [lead, coordinate, until])).toEqual([
      [[], ["Sở Nội vụ"], "2026-09-30"],
      [["Sở Xây dựng"], ["Sở Nội vụ"], "2026-09-30"],
      [["Sở Y tế"], ["Sở Nội vụ"], "2026-09-30"],
      [["Sở Tư pháp"], ["Công an tỉnh"], "roadmap"],
      [["Sở Tư pháp"], ["Sở Tài chính"], "2026-10-31"],
      [["Sở Tư pháp"], undefined, undefined],
    ]);
  });

  it("whose columns were shifted are read by what stands in them", () => {
    const rows = [
      "STT\tNhiệm vụ\tVăn bản giao\tCơ quan chủ trì\tThời hạn\tKết quả thực hiện",
      "1\tRà soát dữ liệu\tSở Y tế\tSở Nội vụ\t\tTháng 9/2026",
      "2\tTập huấn cán bộ\tSở Tư pháp\tSở Nội vụ\t\tTháng 10/2026",
      "3\tKiểm tra hạ tầng\tCông an tỉnh\tSở Nội vụ\t\tTháng 11/2026",
    ];
    expect(table(...rows).map(({ lead, until }) => [lead, until])).toEqual([
      [["Sở Y tế"], "2026-09-30"],
      [["Sở Tư pháp"], "2026-10-31"],
      [["Công an tỉnh"], "2026-11-30"],
    ]);
  });

  it("of figures are none", () => {
    expect(table("STT\tĐơn vị\tSố hồ sơ\tTỷ lệ", "1\tXã A\t120\t95%", "2\tXã B\t80\t90%")).toEqual([]);
  });

  it("say in what state the work is", () => {
    const rows = [
      "STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\tKết quả thực hiện",
      "1\tRà soát dữ liệu\tSở Y tế\tTháng 9/2026\tĐã hoàn thành: Kế hoạch số 12/KH-SYT.",
    ];
    const read = tasksOf(readPlan("II. NHIỆM VỤ", "", ...rows));
    expect(read.map(({ status, result }) => [status?.value, result?.value])).toEqual([
      ["Đã hoàn thành", "Đã hoàn thành: Kế hoạch số 12/KH-SYT"],
    ]);
  });
});

describe("a task", () => {
  it("is remembered with its document and keeps the id of its node", () => {
    const document = readPlan("1. Công an xã tuyên truyền Đề án 06.");
    expect(tasksOf(document)).toBe(tasksOf(document));
    expect(tasksOf(document).map(({ id }) => id)).toEqual(document.body.children.map(({ id }) => id));
  });

  it("has the origin of each value", () => {
    const read = tasksOf(readPlan("I. NHIỆM VỤ", "", "1. Công an xã:", "", "- Rà soát dữ liệu trước ngày 30/9/2026."));
    expect(read.map(({ lead, deadline }) => [lead[0]?.origin, deadline?.origin])).toEqual([["heading", "inline"]]);
  });
});

describe("points handed out elsewhere", () => {
  const list = ["1. Lắp đặt camera tại các nút giao thông.", "2. Xây dựng chuyên mục trên trang thông tin điện tử."];

  it("have the lead that a later sentence names with their number", () => {
    const order =
      "1. Nhiệm vụ tại điểm 1 mục I do Công an xã chủ trì; nhiệm vụ tại điểm 2 mục I do Văn phòng UBND xã chủ trì.";
    const found = tasks(...work, ...list, "II. TỔ CHỨC THỰC HIỆN", order);
    expect(found.slice(0, 2)).toEqual([
      { path: "I.1", lead: ["Công an xã"] },
      { path: "I.2", lead: ["Văn phòng UBND xã"] },
    ]);
  });

  it("keep their own lead, and take none from another paper's numbers or from everybody", () => {
    const own = "1. Công an xã lắp đặt camera tại các nút giao thông.";
    const orders = [
      "1. Phòng Kinh tế thực hiện các nhiệm vụ tại điểm 1 mục I.",
      "2. Phòng Kinh tế thực hiện các nhiệm vụ tại điểm 2 mục I Kế hoạch số 12/KH-UBND của tỉnh.",
      "3. Các phòng, ban thực hiện các nhiệm vụ tại mục I.",
    ];
    const found = tasks(...work, own, list[1] as string, "II. TỔ CHỨC THỰC HIỆN", ...orders);
    expect(found.slice(0, 2).map(({ lead }) => lead)).toEqual([["Công an xã"], []]);
  });

  it("have what a line behind the list says of them all", () => {
    const line = "Đơn vị chủ trì các nội dung trên: Công an xã; đơn vị phối hợp: các thôn.";
    expect(tasks(...work, ...list, line)).toEqual([
      { path: "I.1", lead: ["Công an xã"], coordinate: ["các thôn"] },
      { path: "I.2", lead: ["Công an xã"], coordinate: ["các thôn"] },
    ]);
  });
});
