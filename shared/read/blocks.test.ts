import { describe, expect, it } from "vitest";
import { contentOf } from "#tests/support/shape.ts";
import { readPoints } from "#tests/support/read-text.ts";

const body = (...lines: string[]): string[] => contentOf(readPoints(...lines));

describe("a task", () => {
  it("is a point with the labelled lines right below it", () => {
    expect(
      body("a) Tuyên truyền Đề án 06.", "- Đơn vị chủ trì: Công an xã.", "- Thời gian: Thường xuyên.", "b) Kiểm tra."),
    ).toEqual([
      "task 1 a)",
      "paragraph Tuyên truyền Đề án 06.",
      "field - Đơn vị chủ trì: Công an xã.",
      "field - Thời gian: Thường xuyên.",
      "item 1 b) Kiểm tra.",
    ]);
  });

  it("may be a paragraph without a number", () => {
    expect(body("Tuyên truyền Đề án 06.", "Đơn vị chủ trì: Công an xã.")).toEqual([
      "task 1 ",
      "paragraph Tuyên truyền Đề án 06.",
      "field  Đơn vị chủ trì: Công an xã.",
    ]);
  });

  it("holds the dashes and paragraphs between its point and its labelled lines", () => {
    expect(
      body(
        "1. Rà soát các thủ tục hành chính, gồm nhiều bước.",
        "- Lập danh mục;",
        "- Trình ký.",
        "- Chủ trì: Văn phòng.",
      ),
    ).toEqual([
      "task 1 1.",
      "paragraph Rà soát các thủ tục hành chính, gồm nhiều bước.",
      "item 2 - Lập danh mục;",
      "item 2 - Trình ký.",
      "field - Chủ trì: Văn phòng.",
    ]);
  });

  it("holds the points of a labelled line without words of its own", () => {
    expect(
      body("(1) Công an xã", "- Nhiệm vụ:", "+ Cấp căn cước;", "+ Tuyên truyền.", "- Chỉ tiêu: đạt 100%."),
    ).toEqual([
      "task 1 (1)",
      "paragraph Công an xã",
      "field - Nhiệm vụ:",
      "item 2 + Cấp căn cước;",
      "item 2 + Tuyên truyền.",
      "field - Chỉ tiêu: đạt 100%.",
    ]);
  });

  it("has a line in brackets that shares out the work", () => {
    expect(body("1. Khám sức khỏe cho người cao tuổi.", "(Trạm Y tế chủ trì; các thôn phối hợp).")).toEqual([
      "task 1 1.",
      "paragraph Khám sức khỏe cho người cao tuổi.",
      "field  (Trạm Y tế chủ trì; các thôn phối hợp).",
    ]);
  });
});

describe("labelled lines behind a list", () => {
  it("are shared by the points of a title and stay blocks of their own", () => {
    const read = body(
      "1. Công tác tuyên truyền",
      "- Phát thanh hằng ngày.",
      "- Treo băng rôn.",
      "Chủ trì: Văn phòng xã.",
    );
    expect(read).toEqual([
      "heading 1 1. Công tác tuyên truyền",
      "item 2 - Phát thanh hằng ngày.",
      "item 2 - Treo băng rôn.",
      "field  Chủ trì: Văn phòng xã.",
    ]);
  });
});

describe("legal bases", () => {
  it("are lines that begin with Căn cứ and end with ; or .", () => {
    expect(
      body(
        "Căn cứ Luật Căn cước ngày 27/11/2023;",
        "Căn cứ tình hình thực tế, xã triển khai. Cụ thể:",
        "Theo đề nghị của Chánh Văn phòng.",
      ),
    ).toEqual([
      "basis Căn cứ Luật Căn cước ngày 27/11/2023;",
      "paragraph Căn cứ tình hình thực tế, xã triển khai. Cụ thể:",
      "basis Theo đề nghị của Chánh Văn phòng.",
    ]);
  });

  it("are not a paragraph that goes on with what is done", () => {
    expect(body("Căn cứ Kế hoạch số 12/KH-UBND. Ủy ban nhân dân xã triển khai như sau.")[0]).toMatch(/^paragraph/u);
  });
});

describe("breaks", () => {
  it("of a page the file draws do not cut a sentence and leave no block", () => {
    expect(body("Giao Công an xã thực hiện và", "__________", "báo cáo kết quả.")).toEqual([
      "paragraph Giao Công an xã thực hiện và báo cáo kết quả.",
    ]);
  });
});
