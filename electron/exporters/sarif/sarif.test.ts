import { describe, expect, it } from "vitest";
import type { Finding } from "#shared/model/finding.ts";
import { toHtml } from "./html.ts";
import { toSarif } from "./sarif.ts";
import { toText } from "./text.ts";

const at = { node: "n1", start: 0, end: 3 };
const lead: Finding = {
  ruleId: "task/missing-lead",
  severity: "error",
  message: "Nhiệm vụ chưa có đơn vị chủ trì.",
  basis: "Thông lệ",
  at,
  line: 45,
  quote: "Rà soát",
  path: "III.1.a",
};
const date: Finding = {
  ...lead,
  ruleId: "format/date-form",
  severity: "warning",
  message: "Ngày dưới 10 phải có số 0.",
  basis: "NĐ 30/2020, Phụ lục I",
  line: 3,
  path: "",
  quote: "",
};
const lost: Finding = {
  ...lead,
  severity: "info",
  message: "Cần kiểm tra\nlại.",
  line: null,
  fix: { title: "Thêm <b>đơn vị</b>", edits: [] },
};

describe("toText", () => {
  it("says place, severity, message and basis in one line each, in the order of the paper", () => {
    expect(toText([lost, lead, date])).toBe(
      [
        "Dòng 3 · CẢNH BÁO · Ngày dưới 10 phải có số 0. (Căn cứ: NĐ 30/2020, Phụ lục I)",
        "Dòng 45 · III.1.a · LỖI · Nhiệm vụ chưa có đơn vị chủ trì. (Căn cứ: Thông lệ)",
        "III.1.a · LƯU Ý · Cần kiểm tra lại. (Căn cứ: Thông lệ)",
        "Tổng cộng: 1 lỗi, 1 cảnh báo, 1 lưu ý.",
        "",
      ].join("\n"),
    );
  });

  it("says that nothing was found", () => {
    expect(toText([])).toBe("Tổng cộng: không phát hiện vấn đề nào.\n");
  });
});

describe("toHtml", () => {
  it("groups by severity, then by place", () => {
    const page = toHtml([date, { ...lead, line: 90 }, lead], "kế hoạch.docx");
    const order = ["Lỗi (2)", "Dòng 45", "Dòng 90", "Cảnh báo (1)", "Dòng 3"].map((each) => page.indexOf(each));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(page).not.toContain("Lưu ý (");
    expect(page).toContain("2 lỗi, 1 cảnh báo.");
  });

  it("lets no word of a paper become markup, and loads nothing", () => {
    const hostile = `<img src=x onerror="alert('1')">&amp;`;
    const page = toHtml(
      [{ ...lost, message: hostile, quote: hostile, basis: hostile, path: hostile, ruleId: hostile }],
      `</title>${hostile}`,
    );
    expect(page).not.toContain("<img");
    expect(page).not.toContain("<b>");
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;");
    expect(page).not.toMatch(/<(script|link|iframe)|https?:|url\(/u);
  });
});

describe("toSarif", () => {
  it("names each rule once and points at it", () => {
    const [run] = toSarif([lead, date, lost], "kế hoạch.docx", {
      "task/missing-lead": { title: "Thiếu đơn vị chủ trì", basis: "Thông lệ" },
    }).runs;
    expect(run?.tool.driver.rules).toEqual([
      {
        id: "format/date-form",
        shortDescription: { text: "format/date-form" },
        help: { text: "Căn cứ: NĐ 30/2020, Phụ lục I" },
        defaultConfiguration: { level: "warning" },
      },
      {
        id: "task/missing-lead",
        shortDescription: { text: "Thiếu đơn vị chủ trì" },
        help: { text: "Căn cứ: Thông lệ" },
        defaultConfiguration: { level: "error" },
      },
    ]);
    for (const result of run?.results ?? []) expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(run?.results.map((result) => result.level)).toEqual(["error", "warning", "note"]);
  });

  it("says where: the file as a URI, the line when it is known, the place in the outline", () => {
    const [run] = toSarif([lead, lost], "kế hoạch 1.docx").runs;
    const file = { uri: "k%E1%BA%BF%20ho%E1%BA%A1ch%201.docx", index: 0 };
    const logicalLocations = [{ fullyQualifiedName: "III.1.a", kind: "section" }];
    expect(run?.results.map((result) => result.locations)).toEqual([
      [
        {
          physicalLocation: { artifactLocation: file, region: { startLine: 45, snippet: { text: "Rà soát" } } },
          logicalLocations,
        },
      ],
      [{ physicalLocation: { artifactLocation: file }, logicalLocations }],
    ]);
  });

  it("is a log without findings when there are none", () => {
    const log = toSarif([], "a.txt");
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0]?.results).toEqual([]);
  });
});
