import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { said } from "#tests/support/said.ts";
import { tasksOf } from "#shared/facts/tasks/tasks.ts";

const decision = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH BÌNH AN",
  "Số: 9/QĐ-UBND",
  "Bình An, ngày 01 tháng 4 năm 2026",
  "QUYẾT ĐỊNH",
  "Ban hành Quy chế tiếp nhận phản ánh",
  "",
  "QUYẾT ĐỊNH:",
  "Điều 1. Ban hành kèm theo Quyết định này Quy chế tiếp nhận phản ánh.",
  "Điều 2. Quyết định này có hiệu lực từ ngày ký.",
  "Nơi nhận:",
  "- Như Điều 2;",
  "- Lưu: VT.",
  "CHỦ TỊCH",
  "Trần Văn Bình",
  "",
  "QUY CHẾ",
  "TIẾP NHẬN PHẢN ÁNH",
  "(Ban hành kèm theo Quyết định số 9/QĐ-UBND ngày 01 tháng 4 năm 2026)",
  "Chương I",
  "NHỮNG QUY ĐỊNH CHUNG",
];
const statute = (...lines: string[]) => tasksOf(readText(...decision, ...lines)).map(said);

describe("what holds for all and always", () => {
  it("hands out no work by its norms, which name nobody or only persons of no name", () => {
    expect(
      statute(
        "Điều 1. Chuẩn mực giao tiếp",
        "1. Thực hiện đúng chức trách được giao.",
        "2. Cán bộ phải mặc trang phục gọn gàng.",
        "3. Phản ánh phải được tiếp nhận đầy đủ.",
        "Điều 2. Những việc cán bộ không được làm",
        "1. Từ chối yêu cầu chính đáng của người dân.",
      ),
    ).toEqual([]);
  });

  it("gives duties to those it names in a sentence or in a title, with “của” and without", () => {
    expect(
      statute(
        "Điều 3. Trách nhiệm Văn phòng UBND tỉnh",
        "1. Tiếp nhận, phân loại phản ánh.",
        "2. Trong 03 ngày kể từ ngày nhận được kiến nghị, Văn phòng UBND tỉnh chuyển cơ quan giải quyết.",
        "Điều 4. Trách nhiệm của các sở, ban, ngành",
        "1. Trả lời người dân đúng hạn.",
        "Điều 5. Khen thưởng, kỷ luật",
        "1. Quy chế này là một tiêu chuẩn để bình xét thi đua hằng năm.",
        "2. Cán bộ vi phạm Quy chế này sẽ bị xử lý theo quy định.",
      ).map(({ path, lead }) => [path, ...(lead ?? [])]),
    ).toEqual([
      ["PL1.I.Điều 3.1", "Văn phòng UBND tỉnh"],
      ["PL1.I.Điều 3.2", "Văn phòng UBND tỉnh"],
      ["PL1.I.Điều 4.1", "các sở, ban, ngành"],
    ]);
  });

  it("holds blank forms behind it, which hand out nothing", () => {
    expect(
      statute(
        "Điều 3. Trách nhiệm của Sở Nội vụ",
        "1. Phối hợp với các sở trả lời người dân.",
        "Mẫu 01",
        "BIÊN BẢN HỌP",
        "1. Chủ trì: Ông (bà) …",
        "2. Công an xã có trách nhiệm ký biên bản.",
      ).map(({ path }) => path),
    ).toEqual(["PL1.I.Điều 3.1"]);
  });
});
