import { describe, expect, it } from "vitest";
import { readPlan } from "#tests/support/read-text.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

/** Each task as "words | limit". */
const tasks = (...lines: string[]): string[] =>
  tasksOf(readPlan(...lines)).map(({ text, deadline }) => `${text} | ${deadline?.end ?? deadline?.kind ?? ""}`);

describe("a line with a time behind a list", () => {
  it("is of every point where its mark stands above theirs", () => {
    expect(
      tasks(
        "II. NỘI DUNG",
        "1. Vệ sinh môi trường",
        "- Trạm Y tế xã phun hóa chất.",
        "- Văn phòng xã in tờ rơi.",
        "* Thời gian thực hiện: từ ngày 05/3/2026 đến ngày 20/3/2026.",
      ),
    ).toEqual(["Trạm Y tế xã phun hóa chất. | 2026-03-20", "Văn phòng xã in tờ rơi. | 2026-03-20"]);
  });

  it("is of its last point where its mark stands below", () => {
    expect(
      tasks(
        "II. NỘI DUNG",
        "1. Vệ sinh môi trường",
        "- Trạm Y tế xã phun hóa chất.",
        "- Văn phòng xã in tờ rơi.",
        "+ Thời gian thực hiện: trước ngày 20/3/2026.",
      ),
    ).toEqual(["Trạm Y tế xã phun hóa chất. | ", "Văn phòng xã in tờ rơi. | 2026-03-20"]);
  });

  it("is of the sentence above the list too", () => {
    expect(
      tasks(
        "III. NỘI DUNG GIÁM SÁT",
        "1. Việc niêm yết",
        "Giám sát việc niêm yết danh sách hộ được hỗ trợ theo Quyết định số 12/QĐ-UBND. Cụ thể:",
        "- Việc niêm yết đúng nơi, đúng hạn;",
        "- Việc tiếp nhận ý kiến của người dân.",
        "* Thời gian thực hiện: trước ngày 30/6/2026.",
      ),
    ).toEqual(["Giám sát việc niêm yết danh sách hộ được hỗ trợ theo Quyết định số 12/QĐ-UBND. Cụ thể: | 2026-06-30"]);
  });
});

describe("a point whose list says by what it is done", () => {
  it("is the work, and the principles below it are none", () => {
    expect(
      tasks(
        "II. NỘI DUNG",
        "1. Giao Phòng Kinh tế:",
        "- Triển khai việc phân bổ kinh phí theo một số nguyên tắc chính sau:",
        "(1) Tập trung cho thôn khó khăn.",
        "(2) Rà soát đúng đối tượng.",
        "- Lập danh sách hộ.",
      ),
    ).toEqual(["Triển khai việc phân bổ kinh phí theo một số nguyên tắc chính sau: | ", "Lập danh sách hộ. | "]);
  });
});
