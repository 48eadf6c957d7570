import { describe, expect, it } from "vitest";
import { readText } from "#tests/support/read-text.ts";
import { paperKey, relationsOf } from "./relations.ts";

function relationsIn(text: string): readonly string[] {
  return relationsOf(readText(text)).map(({ kind, key, date }) => `${kind} ${key}${date === null ? "" : ` ${date}`}`);
}

const head = (kind: string, subject: string): string =>
  `ỦY BAN NHÂN DÂN\nPHƯỜNG A\n\nSố: 9/KH-UBND\n\nA, ngày 01 tháng 4 năm 2023\n\n${kind}\n${subject}\n\n`;

describe("what a paper has to do with those it names", () => {
  it("carries out the one its subject and its opening name, over broken lines", () => {
    expect(
      relationsIn(
        head("KẾ HOẠCH", "Triển khai thực hiện Chỉ thị\nsố 05/CT-TTg ngày 23/02/2023\ncủa Thủ tướng Chính phủ") +
          "Thực hiện Kế hoạch số 56/KH-UBND ngày 21/3/2023 của UBND thành phố về triển khai thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ; UBND phường ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Cụ thể hóa nhiệm vụ.\n",
      ),
    ).toEqual(["implements 5/CT-TTG 2023-02-23", "implements 56/KH-UBND 2023-03-21", "cites 6/QĐ-TTG 2022-01-06"]);
  });

  it("rests on what stands behind Căn cứ and reports about what a report opens with", () => {
    expect(
      relationsIn(
        `${head("BÁO CÁO", "Kết quả tháng 4")}Thực hiện Công văn số 12/UBND-NC ngày 02/3/2023 của UBND huyện, Kế hoạch số 3/KH-UBND ngày 05/01/2023, UBND phường báo cáo như sau:\n\n1. Kết quả theo Công văn số 15/UBND-NC.\n`,
      ),
    ).toEqual(["reports 12/UBND-NC 2023-03-02", "reports 3/KH-UBND 2023-01-05", "cites 15/UBND-NC"]);
    expect(
      relationsIn(`${head("KẾ HOẠCH", "Làm việc")}Căn cứ Nghị quyết số 17/NQ-HĐND ngày 07/3/2023;\n\nI. NỘI DUNG\n`),
    ).toEqual(["basis 17/NQ-HĐND 2023-03-07"]);
    expect(
      relationsIn(
        `${head("KẾ HOẠCH", "Làm việc")}- Căn cứ Nghị quyết số 17/NQ-HĐND ngày 07/3/2023;\n\n- Căn cứ tình hình thực tế,\n\nThực hiện Kế hoạch số 56/KH-UBND ngày 21/3/2023, UBND phường làm như sau:\n\nI. NỘI DUNG\n`,
      ),
    ).toEqual(["basis 17/NQ-HĐND 2023-03-07", "implements 56/KH-UBND 2023-03-21"]);
  });

  it("replaces only what stands right behind the word", () => {
    const replaced = (words: string) => relationsIn(`${head("KẾ HOẠCH", "Làm việc")}I. NỘI DUNG\n\n1. ${words}\n`);
    expect(replaced("Kế hoạch này thay thế Kế hoạch số 4/KH-UBND ngày 01/02/2023.")).toEqual([
      "replaces 4/KH-UBND 2023-02-01",
    ]);
    expect(replaced("Bãi bỏ việc báo cáo theo Kế hoạch số 4/KH-UBND ngày 01/02/2023.")).toEqual([
      "cites 4/KH-UBND 2023-02-01",
    ]);
  });

  it("names a paper once, by its closest relation and its date, and never itself", () => {
    expect(
      relationsIn(
        `${head("KẾ HOẠCH", "Làm việc")}Thực hiện Chỉ thị số 05/CT-TTg, UBND phường ban hành kế hoạch:\n\n1. Theo Chỉ thị số 5/CT-TTg ngày 23/02/2023 và Kế hoạch số 9/KH-UBND.\n`,
      ),
    ).toEqual(["implements 5/CT-TTG 2023-02-23"]);
  });

  it("places the words it read", () => {
    const document = readText(`${head("KẾ HOẠCH", "Thực hiện Chỉ thị\nsố 05/CT-TTg")}I. NỘI DUNG\n`);
    const [found] = relationsOf(document);
    const line = document.header.children.find(({ id }) => id === found?.node);
    expect(
      line?.children
        .map((inline) => ("text" in inline ? inline.text : ""))
        .join("")
        .slice(found?.start, found?.end),
    ).toBe("05/CT-TTg");
  });
});

describe("the key of a paper", () => {
  it("is one for all ways of writing it", () => {
    expect(paperKey("05", "CT-TTg")).toBe(paperKey("5", "CT – TTG"));
    expect(paperKey("0", "KH-UBND")).toBe("0/KH-UBND");
    expect(paperKey(null, "KH-UBND")).toBeNull();
    expect(paperKey("5", null)).toBeNull();
  });
});
