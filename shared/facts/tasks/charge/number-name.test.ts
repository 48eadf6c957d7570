import { describe, expect, it } from "vitest";
import { readPlan } from "#tests/support/read-text.ts";
import { isNumberName, isNumberedTitle } from "./number-name.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

/** Each task as "words | lead | limit". */
const tasks = (...lines: string[]): string[] =>
  tasksOf(readPlan("II. NỘI DUNG", ...lines)).map(
    ({ text, lead, deadline }) => `${text} | ${lead.map(({ value }) => value).join(" + ")} | ${deadline?.end ?? ""}`,
  );

describe("words that only number a point", () => {
  it.each(["Hoạt động 1", "Nội dung 2:", "Nhiệm vụ thứ nhất", "Hoạt động số 3.", "Nội dung II"])("%s", (text) => {
    expect(isNumberName(text)).toBe(true);
  });

  it.each(["Hoạt động 1: Thi vẽ tranh", "Nhiệm vụ trọng tâm", "Hoạt động", "Bước ngoặt mới"])("not %s", (text) => {
    expect(isNumberName(text)).toBe(false);
  });
});

describe("a title by a kind and a number", () => {
  it.each(["Bước 1. Chuẩn bị", "Giai đoạn 2 - Tổ chức thực hiện", "Đợt 1: Ra quân"])("%s", (text) => {
    expect(isNumberedTitle(text)).toBe(true);
  });

  it.each(["Bước 1. Lập danh sách; gửi Phòng Y tế.", "Đợt 1: trước ngày 15/3/2026", "Bước đầu rà soát"])(
    "not %s",
    (text) => {
      expect(isNumberedTitle(text)).toBe(false);
    },
  );
});

describe("the tasks of such points", () => {
  it("are the words behind the label below, with their limit", () => {
    expect(
      tasks(
        "1. Truyền thông về nước sạch",
        "a) Hoạt động 1",
        "- Nội dung: Phát động tuần lễ nước sạch, hoàn thành trước ngày 20/4/2026.",
        "- Cơ quan thực hiện: Trạm Y tế xã chủ trì, phối hợp với các trường học.",
        "b) Hoạt động 2",
        "- Nội dung:",
        "+ In tờ rơi hướng dẫn xử lý nước.",
        "+ Tập huấn cho trưởng thôn.",
        "- Cơ quan chủ trì: Phòng Kinh tế.",
      ),
    ).toEqual([
      "Phát động tuần lễ nước sạch, hoàn thành trước ngày 20/4/2026 | Trạm Y tế xã | 2026-04-20",
      "In tờ rơi hướng dẫn xử lý nước. | Phòng Kinh tế | ",
      "Tập huấn cho trưởng thôn. | Phòng Kinh tế | ",
    ]);
  });

  it("are the dashes below a step, not its title", () => {
    expect(
      tasks("1. Quy trình", "Bước 1. Chuẩn bị", "- Văn phòng xã lập danh sách cử tri.", "- Phòng Kinh tế in phiếu."),
    ).toEqual(["Văn phòng xã lập danh sách cử tri. | Văn phòng xã | ", "Phòng Kinh tế in phiếu. | Phòng Kinh tế | "]);
  });
});

describe("a numbered point with others below it", () => {
  it("is their title, however long, where it charges nobody", () => {
    const long =
      "Nâng cao nhận thức của chính quyền, đoàn thể và người dân về chính sách, pháp luật có liên quan đến giữ gìn nguồn nước, phòng ngừa ô nhiễm và ảnh hưởng của nước bẩn đối với sức khỏe của trẻ em";
    expect(tasks(`1. ${long}`, "- Trạm Y tế xã phát tờ rơi.", "- Trường Tiểu học A dạy lồng ghép.")).toHaveLength(2);
    expect(
      tasks(
        "1. Duy trì mô hình nước sạch ở các thôn.",
        "- Trạm Y tế xã phát tờ rơi.",
        "- Trường Tiểu học A dạy lồng ghép.",
      ),
    ).toHaveLength(2);
  });

  it("is work of its own with a limit or somebody named", () => {
    expect(tasks("1. Rà soát nguồn nước, hoàn thành trước ngày 30/6/2026.", "- Trạm Y tế xã lấy mẫu.")).toHaveLength(2);
    expect(tasks("1. Phòng Kinh tế rà soát nguồn nước.", "- Trạm Y tế xã lấy mẫu.")).toHaveLength(2);
  });
});
